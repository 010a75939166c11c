/** The documents whose table requests are counted, by what they do. */
export const VIEWER = "query Bench { viewer { kind employee { id name } } }";
export const EMPLOYEE = `query Bench($id: ID!) {
  employee(id: $id) { id name assignment { title unit { name } } rater { rater { id name } unit { name } } }
}`;
export const EMPLOYEES = `query Bench($periodId: ID!) {
  employees(first: 100) {
    edges {
      node {
        id name
        assignment { title unit { name } }
        rater { rater { id name } }
        result(periodId: $periodId) { predicate rankKey }
      }
    }
  }
}`;
export const RANKING = `query Bench($periodId: ID!) {
  period(id: $periodId) {
    ranking { total rows(first: 100) { edges { node { rank predicate employee { id name } } } } }
  }
}`;
export const STANDING = `query Bench($periodId: ID!) {
  period(id: $periodId) { myStanding { rank of quarter result { predicate } distribution { predicate count } } }
}`;

const ERRORS = "userErrors { code path message }";
export const PERIOD_CREATE = `mutation Bench($input: PeriodCreateInput!) {
  made: periodCreate(input: $input) { period { id name } ${ERRORS} }
}`;
export const PLAN_CREATE = `mutation Bench($input: PlanCreateInput!) {
  made: planCreate(input: $input) { plan { id version } ${ERRORS} }
}`;
export const PLAN_SUBMIT = `mutation Bench($input: PlanSubmitInput!) {
  sent: planSubmit(input: $input) { plan { id version } ${ERRORS} }
}`;
export const PLAN_APPROVE = `mutation Bench($input: PlanApproveInput!) {
  approved: planApprove(input: $input) { plan { id version } ${ERRORS} }
}`;
export const CLASS_SET = `mutation Bench($input: OrganizationClassSetInput!) {
  set: organizationClassSet(input: $input) { unitClass { class version } ${ERRORS} }
}`;
export const SELF_ASSESS = `mutation Bench($input: AppraisalSelfAssessInput!) {
  sent: appraisalSelfAssess(input: $input) { appraisal { id version } ${ERRORS} }
}`;
export const RATE = `mutation Bench($input: AppraisalRateInput!) {
  rated: appraisalRate(input: $input) { appraisal { id version } ${ERRORS} }
}`;
