import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper } from './base/schema.mappers.ts';
import type { ActivityMapper, ActivityMonthMapper, WorkReportMapper, MemberMonthMapper } from './activity/schema.mappers.ts';
import type { EmployeeMapper, UnitMapper, PositionMapper, AssignmentMapper, LeaveMapper, RaterResolutionMapper, RaterStepMapper } from './organization/schema.mappers.ts';
import type { AgencyMapper } from './agency/schema.mappers.ts';
import type { SelfAssessmentMapper, RatingMapper, ResultMapper, ExplanationNodeMapper, RecordedFigureMapper, PendingCorrectionMapper, RecomputationMapper, AppraisalMapper } from './appraisal/schema.mappers.ts';
import type { CalculateMapper, DistributionCheckMapper, DistributionFindingMapper, IndicatorAchievementMapper, NumericAppraisalMapper, CombinedRatingMapper, EffectiveWeightMapper, SatisfactionIndexMapper, SurveyElementIndexMapper, JobPersonMatchMapper, TalentBoxMapper, NipReadingMapper, NipProblemMapper } from './calculate/schema.mappers.ts';
import type { DistributionAdviceMapper, DistributionReasonMapper } from './distribution/schema.mappers.ts';
import type { PeriodMapper } from './period/schema.mappers.ts';
import type { UnitClassMapper } from './goal/schema.mappers.ts';
import type { PeriodProgressMapper, UnitProgressMapper, AuditTrailMapper, AuditEntryMapper, SimulatedStandingMapper, PolicyMoveMapper, PolicySimulationMapper } from './insight/schema.mappers.ts';
import type { NoticeMapper } from './notice/schema.mappers.ts';
import type { PlanMapper } from './plan/schema.mappers.ts';
import type { PolicyMapper, PolicyVersionMapper, PolicyActivationMapper } from './policy/schema.mappers.ts';
import type { ProvinceMapper, QuarterBoundaryMapper, ProvinceScaleMapper, ProvinceRankingMapper } from './province/schema.mappers.ts';
import type { RankedEmployeeMapper, MovementMapper, RankingMapper, UnratedEmployeeMapper, NotComparableEmployeeMapper, ImprovedEmployeeMapper, OwnGroupStandingMapper, OwnStandingMapper } from './ranking/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An instant in UTC, ISO 8601 with a date, a time and `Z`: `2026-01-20T02:00:00.000Z`.
   * Input takes whole seconds or milliseconds; output always has milliseconds.
   */
  DateTime: { input: string; output: string; }
  /** A calendar date without a time, `YYYY-MM-DD`, in the zone of the agency it belongs to: `2026-01-20`. */
  Date: { input: string; output: string; }
  /**
   * An exact decimal number: scores, weights, percentages and points, never a binary fraction.
   * Input takes a number or a text of at most 12 digits before the point and 8 after it, without exponent: `88.305` and
   * `"88.305"` are the same. Output is a text, with as many decimals as its field says: `"78.74"`.
   */
  Decimal: { input: string; output: string; }
  /**
   * A policy as a JSON object, whole: plain data that a form can edit, at most 100 KiB and 20 levels deep. Decimal numbers
   * in it are texts, `"0.25"`. Its fields are `id`, `version`, `title`, `sources`, `shortCycle`, `deadlines`, `behaviours`,
   * `matrix`, `suggestion`, `distribution`, `scale`, `measures`, `index`, `comparability`, `ranking`, `survey`, `talent` and
   * `competencies`; no field may be left out or added. `policyTemplates` shows whole documents, `policyValidate` says what
   * is wrong with one.
   * `index` is null where rank is by predicate, then matrix cell; otherwise it is a `formula` of the operators `VALUE`,
   * `WEIGHTED`, `CAP` and `BANDS` over the `measures`, with a worked `example` that must hold. It never changes a predicate.
   */
  PolicyDocument: { input: object; output: object; }
};

/** The languages that messages come in, chosen by the request's `Accept-Language` header. */
export type Language =
  /** Indonesian (bahasa Indonesia): the answer unless the header prefers English. */
  | 'ID'
  /** English. */
  | 'EN';

/** An object with a global id, found again by `node`. */
export type Node = {
  /** Opaque and stable: it begins with the object's kind, means nothing more, and never comes from a NIP. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection ends. Connections are read forward only. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** What to send as `after` for the next page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * What a mutation answers when the user can cause and mend the refusal.
 * Each module's own type adds `code`, an enum of everything that module refuses.
 */
export type UserError = {
  /** The input field at fault, from the outermost name inwards, list positions counted from 0; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. Texts may change, codes never do. */
  message: Scalars['String']['output'];
};

/** What kind of party a request comes from. */
export type ViewerKind =
  /** The request carries no token. */
  | 'ANONYMOUS'
  /** The token is valid and its holder is linked to nobody yet. */
  | 'UNLINKED'
  /** An employee of an agency. */
  | 'EMPLOYEE'
  /** A platform operator, who belongs to no agency. */
  | 'OPERATOR';

/** Who is asking: the holder of the request's token. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What kind of party this is. */
  kind: ViewerKind;
  /** The language this request's messages come in. */
  language: Language;
  /** The instant the request is judged by: every deadline is compared with it. */
  now: Scalars['DateTime']['output'];
  /** The viewer's own standing rights that are in force now; empty for whoever is no employee. */
  grants: Array<GrantKind>;
  /** The viewer's agency; null for whoever is no employee. */
  agency?: Maybe<Agency>;
  /**
   * The viewer's notices, newest first: their own, those to everybody in the agency and, for personnel officers, those to
   * these. Those of the last two years (731 days), also from before the viewer joined. Null for whoever is no employee.
   */
  inbox?: Maybe<NoticeConnection>;
  /**
   * How many of these notices are not marked as read, counted up to 100: 100 means 100 or more. 0 for whoever is no
   * employee.
   */
  unreadNotices: Scalars['Int']['output'];
  /** The employee who asks; null for whoever is no employee. */
  employee?: Maybe<Employee>;
  /** The units, teams included, whose head the viewer is today; empty for whoever is no employee. */
  headedUnits: Array<Unit>;
};


/** Who is asking: the holder of the request's token. */
export type ViewerinboxArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type Query = {
  __typename?: 'Query';
  /** Who is asking. Everybody may read this about themselves, with or without a token. */
  viewer: Viewer;
  /** The object with this global id; null when there is none or the viewer may not see it. */
  node?: Maybe<Node>;
  /**
   * A published result computed again from its frozen inputs; null when there is no such appraisal, before its publication,
   * or when the viewer may not see it. Writes nothing.
   */
  appraisalRecompute?: Maybe<Recomputation>;
  /**
   * The rules as calculators, to show a number before anything is saved. They read and write nothing of any agency.
   * For anybody with a valid token; in the development stage without one too.
   */
  calculate: Calculate;
  /** The history of one object. For personnel officers and auditors; others get `FORBIDDEN`. */
  auditTrail?: Maybe<AuditTrail>;
  /**
   * Who would stand where in a period under a version of a policy that the agency keeps, a draft for instance. Null when
   * there is no such period or version, and until the period is published, as its ratings are shown to no officer before.
   * A period of more than 20,000 people is refused as bad input. Writes nothing. For personnel officers and auditors;
   * others get `FORBIDDEN`.
   */
  policySimulate?: Maybe<PolicySimulation>;
  /** The agency's units, each after the one above it. For everybody in the agency. */
  units?: Maybe<UnitConnection>;
  /** A unit of the viewer's agency; null when there is none. */
  unit?: Maybe<Unit>;
  /** The agency's employees by name. For personnel officers and auditors; others get `FORBIDDEN`. */
  employees?: Maybe<EmployeeConnection>;
  /** An employee of the viewer's agency; null when there is none. For everybody in the agency. */
  employee?: Maybe<Employee>;
  /** A period of the viewer's agency; null when there is none. For everybody in the agency. */
  period?: Maybe<Period>;
  /** The agency's periods by first day, a year before the cycles nested in it. For everybody in the agency. */
  periods?: Maybe<PeriodConnection>;
  /**
   * Everything wrong with a policy document, at most a hundred violations; empty when it may be drafted. Nothing is kept.
   * For personnel officers; others get `FORBIDDEN`.
   */
  policyValidate: Array<PolicyViolation>;
  /** The agency's own policy documents by name and version, drafts among them. For everybody in the agency. */
  policies: PolicyVersionConnection;
  /**
   * The documents that come with the system: the national rule and five localities' ways of appraising, to draft as they
   * are or to change first. They bind nobody until an agency activates its own draft. For everybody signed in.
   */
  policyTemplates: Array<Policy>;
  /**
   * The aggregates of a province's agencies for a period. For personnel officers and auditors of an agency that itself
   * shares in that province, else `FORBIDDEN`. Provinces in which more than a hundred agencies share are refused.
   */
  provinceRanking: ProvinceRanking;
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryappraisalRecomputeArgs = {
  appraisalId: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryauditTrailArgs = {
  entityId: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QuerypolicySimulateArgs = {
  periodId: Scalars['ID']['input'];
  policyId: Scalars['String']['input'];
  policyVersion: Scalars['Int']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryunitsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryunitArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryemployeesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryemployeeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryperiodArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryperiodsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QuerypolicyValidateArgs = {
  document: Scalars['PolicyDocument']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QuerypoliciesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryprovinceRankingArgs = {
  province: Scalars['String']['input'];
  kind: PeriodKind;
  startsOn: Scalars['Date']['input'];
};

/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports the viewer's own activities, one or up to a hundred at once, of today or earlier days, until the raters' time for
   * the cycle of that day is over. Each is taken or refused by itself; the same request again answers the same activities.
   */
  activitiesRecord: ActivitiesRecordPayload;
  /** Rewrites the viewer's own activity that is not verified; a returned one is reported again with it. */
  activityRevise: ActivityRevisePayload;
  /**
   * Verifies or returns activities, one or up to a hundred at once. For each employee's rater, or the rater's superior. Each
   * is decided on or refused by itself.
   */
  activitiesDecide: ActivitiesDecidePayload;
  /**
   * Makes a one-time code that links whoever claims it first to an employee; an earlier unused code becomes void.
   * For personnel officers.
   */
  identityInvite: IdentityInvitePayload;
  /**
   * Links the token's holder to the employee a one-time code was made for. Whoever has a valid token may send it; from
   * here on the request is answered to that employee. The same code again gives the same answer.
   */
  identityClaim: IdentityClaimPayload;
  /** Gives an employee a standing right from now on; one already held stays as it is. For personnel officers. */
  grantGive: GrantGivePayload;
  /** Ends an employee's standing right at once; one not held stays away. For personnel officers. */
  grantEnd: GrantEndPayload;
  /**
   * Founds an agency with its own unit and a first personnel officer, who gets a one-time sign-in code. The national
   * policy applies until the agency decides otherwise. For platform operators.
   */
  agencyCreate: AgencyCreatePayload;
  /**
   * Replaces one year's holidays. Deadlines already fixed stay as they are, with the calendar version they were computed
   * from. For personnel officers.
   */
  calendarSet: CalendarSetPayload;
  /**
   * Submits the viewer's own self-assessment of a period, once, against the approved plan; from the period's end until
   * `evaluationClosesAt`. The same request again gives the same answer.
   */
  appraisalSelfAssess: AppraisalSelfAssessPayload;
  /**
   * Submits the rating of every result and behaviour and of both together, once. For the employee's rater from the
   * period's end until `evaluationClosesAt`, then, if the rater was silent, for the rater's superior until
   * `escalationClosesAt`, whose rating is final (PermenPANRB 6/2022, annex IV.A.11). Nobody rates themselves. The same
   * request again gives the same answer.
   */
  appraisalRate: AppraisalRatePayload;
  /**
   * Corrects a published rating, with a reason: every result and behaviour and both together anew, once. For the rater's
   * superior, never in the own case, from publication until two minutes before `finalisesAt`; only what the rater gave
   * and what is not final. The new result is final (PermenPANRB 6/2022, annex V.B.5; PP 30/2019, art. 59). It takes
   * effect a little later, see `Appraisal.pendingCorrection`; one waits at a time. The same request again gives the same
   * answer.
   */
  appraisalCorrect: AppraisalCorrectPayload;
  /**
   * Records what other sources gave for measures of the period's policy, from the period's opening until
   * `escalationClosesAt`. A source of a measure that was recorded before is replaced, the others stay. For personnel
   * officers, never in their own case. The same request again gives the same answer.
   */
  appraisalFiguresRecord: AppraisalFiguresRecordPayload;
  /**
   * Says why the ratings in a unit differ from the guide, from the period's end until `escalationClosesAt`, as ratings are
   * given. It is kept with the counts and findings of that moment; nothing waits for it. For the unit's head.
   */
  distributionReasonGive: DistributionReasonGivePayload;
  /**
   * Sets a unit's class for a period, until `escalationClosesAt`. For the head of the unit one level up; the agency's own
   * unit has none above it, so a personnel officer records its class (PermenPANRB 6/2022, art. 24(1)a, annex IV.B.1).
   */
  organizationClassSet: OrganizationClassSetPayload;
  /**
   * Counts a period's live figures from scratch, where they are thought to be wrong; they follow every change by
   * themselves, so nobody has to. What is right stays as it is, and nothing that figures are counted from changes. A large
   * agency takes more than one request: send the same with the cursor answered until there is none. For personnel officers.
   */
  figuresRebuild: FiguresRebuildPayload;
  /**
   * Marks the viewer's own notices up to an instant as read. The mark only moves forward: sent again, or with an earlier
   * instant, it changes nothing. For everybody in the agency, each for themselves.
   */
  inboxMarkRead: InboxMarkReadPayload;
  /** Creates a unit below another. For personnel officers. */
  unitCreate: UnitCreatePayload;
  /** Creates a position in a unit. For personnel officers. */
  positionCreate: PositionCreatePayload;
  /** Puts an employee on record; the employee number is unique within the agency. For personnel officers. */
  employeeCreate: EmployeeCreatePayload;
  /**
   * Puts an employee on a position from a date on; the open assignment of the same kind ends the day before.
   * For personnel officers.
   */
  assignmentStart: AssignmentStartPayload;
  /**
   * Puts an approved leave on record. No two leaves in force of one employee share a day. It counts in every period whose
   * `escalationClosesAt` is still to come; recorded later it changes no score. For personnel officers, and never their own.
   */
  leaveRecord: LeaveRecordPayload;
  /**
   * Cancels a leave that does not hold; it stays on record with the reason. To correct one, cancel it and record another.
   * For personnel officers.
   */
  leaveCancel: LeaveCancelPayload;
  /**
   * Erases who an employee was who has left (UU 27/2022, art. 8 and 43), for good: name, employee number, rank, sign-in,
   * one-time code, and of leaves all but their dates. Open assignments end, headed units are left without a head, and the
   * employee number is free for another. The employee stays as an id, so that results can be computed again. Not erased:
   * assignments with their titles, and words in plans, self-assessments, ratings and other decisions, which follow the
   * agency's retention schedule, as backups follow theirs. A request that was cut off is completed by sending it again.
   * For personnel officers, never for themselves.
   */
  employeeErase: EmployeeErasePayload;
  /**
   * Creates a year and the short cycles nested in it, every instant fixed from the agency's calendar as it is now. A year
   * exists once: creating it again answers with the one that is there. For personnel officers.
   */
  periodCreate: PeriodCreatePayload;
  /**
   * Creates the viewer's own plan for a year as a draft. Until the year ends; the law wants it fixed by the end of January
   * (PermenPANRB 6/2022, art. 14). The same request again gives the same plan.
   */
  planCreate: PlanCreatePayload;
  /** Replaces the content of the viewer's own draft or returned plan. */
  planRevise: PlanRevisePayload;
  /** Submits the viewer's own plan to the rater. It waits there while the rater's own plan is not approved. */
  planSubmit: PlanSubmitPayload;
  /** Returns a submitted plan with what should change. For its employee's rater. */
  planReturn: PlanReturnPayload;
  /**
   * Approves a submitted plan, which fixes it for the year (PermenPANRB 6/2022, art. 14(3)). For its employee's rater,
   * once the rater's own plan is approved.
   */
  planApprove: PlanApprovePayload;
  /**
   * Keeps the next version of a policy document as a draft, which binds nobody. Refused with everything that is wrong with
   * the document. The same document again is answered with the version that is there. For personnel officers.
   */
  policyDraftCreate: PolicyDraftCreatePayload;
  /**
   * Makes a draft the agency's policy from a day on: for years created afterwards that begin on that day or later, with
   * the short cycles in them. Periods that exist keep their version, so that no published score moves. A year is created by
   * itself on 1 December of the year before: a policy for 1 January is activated by 30 November, and activated later it
   * holds from the year after on, whatever its first day. It cannot be taken back; a later activation from the same day or a
   * later one takes its place. For personnel officers.
   */
  policyActivate: PolicyActivatePayload;
  /**
   * Lets the viewer's agency take part in a province's aggregates from now on, or ends that at once. It counts for periods
   * that end afterwards; when it ends, aggregates that are shown by then are shown to nobody any more. For personnel officers.
   * What is as asked already stays as it is, and the same request again gives the same answer.
   */
  agencySharingSet: AgencySharingSetPayload;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationactivitiesRecordArgs = {
  input: ActivitiesRecordInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationactivityReviseArgs = {
  input: ActivityReviseInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationactivitiesDecideArgs = {
  input: ActivitiesDecideInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationidentityInviteArgs = {
  input: IdentityInviteInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationidentityClaimArgs = {
  input: IdentityClaimInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationgrantGiveArgs = {
  input: GrantGiveInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationgrantEndArgs = {
  input: GrantEndInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationagencyCreateArgs = {
  input: AgencyCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationcalendarSetArgs = {
  input: CalendarSetInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationappraisalSelfAssessArgs = {
  input: AppraisalSelfAssessInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationappraisalRateArgs = {
  input: AppraisalRateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationappraisalCorrectArgs = {
  input: AppraisalCorrectInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationappraisalFiguresRecordArgs = {
  input: AppraisalFiguresRecordInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationdistributionReasonGiveArgs = {
  input: DistributionReasonGiveInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationorganizationClassSetArgs = {
  input: OrganizationClassSetInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationfiguresRebuildArgs = {
  input: FiguresRebuildInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationinboxMarkReadArgs = {
  input: InboxMarkReadInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationunitCreateArgs = {
  input: UnitCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationpositionCreateArgs = {
  input: PositionCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationemployeeCreateArgs = {
  input: EmployeeCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationassignmentStartArgs = {
  input: AssignmentStartInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationleaveRecordArgs = {
  input: LeaveRecordInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationleaveCancelArgs = {
  input: LeaveCancelInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationemployeeEraseArgs = {
  input: EmployeeEraseInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationperiodCreateArgs = {
  input: PeriodCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationplanCreateArgs = {
  input: PlanCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationplanReviseArgs = {
  input: PlanReviseInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationplanSubmitArgs = {
  input: PlanSubmitInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationplanReturnArgs = {
  input: PlanReturnInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationplanApproveArgs = {
  input: PlanApproveInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationpolicyDraftCreateArgs = {
  input: PolicyDraftCreateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationpolicyActivateArgs = {
  input: PolicyActivateInput;
};


/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type MutationagencySharingSetArgs = {
  input: AgencySharingSetInput;
};

/** Where a reported activity stands. */
export type ActivityState =
  /** Reported; its rater has not looked yet. */
  | 'SUBMITTED'
  /** Verified by the rater. */
  | 'VERIFIED'
  /** Returned by the rater with a note; its employee rewrites it, which reports it again. */
  | 'RETURNED';

/** What a rater decides on a reported activity. */
export type ActivityVerdict =
  /** It was done as reported. */
  | 'VERIFY'
  /** It has to be rewritten; needs a note. */
  | 'RETURN';

/**
 * One thing done on one day (kegiatan harian; PermenPANRB 6/2022, art. 16). It shows progress while there is time to help;
 * it is no measure of achievement, and its minutes enter no rating and no rank. For the employee, the rater, the rater's
 * superior, heads of the unit and above, personnel officers and auditors.
 */
export type Activity = {
  __typename?: 'Activity';
  /** Its id, `act_…`. */
  id: Scalars['ID']['output'];
  /** Whose it is. */
  employee?: Maybe<Employee>;
  /** The day it was done. */
  date: Scalars['Date']['output'];
  /** What was done. */
  text: Scalars['String']['output'];
  /** What came of it, with its unit; null when not stated. */
  output?: Maybe<Scalars['String']['output']>;
  /** How long it took; null when not stated. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** The planned result it serves, by its id in the year's plan; null when it serves none. */
  resultId?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: ActivityState;
  /** When it was first reported. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who verified or returned it last; null before. */
  decidedBy?: Maybe<Employee>;
  /** When that was; null before. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rater's note; null when there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Counts its changes, from 1; send it with the next one. */
  version: Scalars['Int']['output'];
};

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page's rows, by day. */
  edges: Array<ActivityEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An activity in a page. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** The activity. */
  node: Activity;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** What an employee reported in a month, counted. */
export type ActivityMonth = {
  __typename?: 'ActivityMonth';
  /** The days on which something was reported. */
  reportedDays: Array<Scalars['Date']['output']>;
  /** Activities that wait for the rater. */
  submitted: Scalars['Int']['output'];
  /** Activities the rater verified. */
  verified: Scalars['Int']['output'];
  /** Activities the rater returned and that were not reported again. */
  returned: Scalars['Int']['output'];
  /** When any of them last changed: what `changedSince` asks for. */
  changedAt: Scalars['DateTime']['output'];
};

/** What the activities of a month brought about for one planned result. */
export type WorkOfResult = {
  __typename?: 'WorkOfResult';
  /** The planned result; null for what served none of the plan's. */
  result?: Maybe<PlannedResult>;
  /** Verified activities. */
  verified: Scalars['Int']['output'];
  /** Activities that are not verified: progress that nobody confirmed. */
  waiting: Scalars['Int']['output'];
  /** What came of the verified ones, in the order of their days. */
  outputs: Array<Scalars['String']['output']>;
};

/** Monthly work-result report (laporan hasil kerja bulanan), drawn from the activities reported. */
export type WorkReport = {
  __typename?: 'WorkReport';
  /** The month as YYYY-MM. */
  month: Scalars['String']['output'];
  /** The month's counts; null when nothing was reported. */
  counts?: Maybe<ActivityMonth>;
  /** By planned result, in the plan's order; last, where there is some, what served none of them. */
  work: Array<WorkOfResult>;
};

/** A member of a unit with what they reported in a month. */
export type MemberMonth = {
  __typename?: 'MemberMonth';
  /** The member. */
  employee: Employee;
  /** The month's counts; null when nothing was reported. */
  counts?: Maybe<ActivityMonth>;
};

/** A page of a unit's members with their month. */
export type MemberMonthConnection = {
  __typename?: 'MemberMonthConnection';
  /** The page's rows, by id. */
  edges: Array<MemberMonthEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A member's month in a page. */
export type MemberMonthEdge = {
  __typename?: 'MemberMonthEdge';
  /** The member's month. */
  node: MemberMonth;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type Employee = Node & {
  __typename?: 'Employee';
  /** The employee's reported activities of a month, by day. For those who may read the employee's record; null for others. */
  activities?: Maybe<ActivityConnection>;
  /** The employee's work-result report of a month. For those who may read the employee's record; null for others. */
  workReport?: Maybe<WorkReport>;
  /** The standing rights the employee holds now. For that employee, personnel officers and auditors; null for others. */
  grants?: Maybe<Array<GrantKind>>;
  /**
   * The employee's appraisal of a period; null before the period opens, when the employee is not on its roll, or when the
   * viewer may not read the employee's record.
   */
  appraisal?: Maybe<Appraisal>;
  /**
   * The employee's published result of a period; null before publication, when there is none, or when the viewer may not
   * read the employee's record. In a list it costs as many table requests for a hundred employees as for ten.
   */
  result?: Maybe<Result>;
  /** Global id, `emp_…`; never made from the NIP. */
  id: Scalars['ID']['output'];
  /** Full name; `Identitas dihapus` once the identity is erased. */
  name: Scalars['String']['output'];
  /**
   * Whether the identity is erased (UU 27/2022, art. 8 and 43): name, employee number, rank, sign-in and what leaves were
   * for are gone, for good. Results, rankings and decisions stay with the id; words in plans, self-assessments and ratings
   * stay too and follow the agency's retention schedule.
   */
  erased: Scalars['Boolean']['output'];
  /** What kind of employee this is. */
  kind: EmployeeKind;
  /** Rank and grade (pangkat, golongan ruang), `III/c` for instance; null when not recorded, or erased. */
  rank?: Maybe<Scalars['String']['output']>;
  /**
   * Employee number (NIP), 18 digits (Perka BKN 22/2007); null for a state official without one, and once erased. For the
   * employee, the rater, the rater's superior, heads above, personnel officers and auditors; null for others.
   */
  nip?: Maybe<Scalars['String']['output']>;
  /** The assignment that counts on a date, an acting one before the definitive one; null when there is none. */
  assignment?: Maybe<Assignment>;
  /** All assignments on record, in the order they were recorded, at most 60. */
  assignments: Array<Assignment>;
  /**
   * Who rates the employee on a date, and why: the head of the nearest unit above who may rate (pejabat penilai kinerja;
   * PermenPANRB 6/2022, art. 1(9), annex IV.A.2, IV.A.5 and IV.A.7).
   */
  rater?: Maybe<RaterResolution>;
  /**
   * The approved leaves that touch a year, oldest first, cancelled ones included. For the employee, the rater, the rater's
   * superior, heads above, personnel officers and auditors; null for others.
   */
  leaves?: Maybe<Array<Leave>>;
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
  /** The employee's work plan for a year; null when there is none or the viewer may not read the employee's record. */
  plan?: Maybe<Plan>;
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeactivitiesArgs = {
  month: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeworkReportArgs = {
  month: Scalars['String']['input'];
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeappraisalArgs = {
  periodId: Scalars['ID']['input'];
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeresultArgs = {
  periodId: Scalars['ID']['input'];
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeassignmentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeraterArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeleavesArgs = {
  year: Scalars['Int']['input'];
};


/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type EmployeeplanArgs = {
  periodId: Scalars['ID']['input'];
};

/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type Unit = Node & {
  __typename?: 'Unit';
  /**
   * Who of the unit reported in a month and what waits for verification. For its head, heads above, personnel officers and
   * auditors; null for others. To keep it up to date, ask again with the instant of the last answer, `viewer.now`, as
   * `changedSince`.
   */
  activityMonths?: Maybe<MemberMonthConnection>;
  /** Global id, `unt_…`. */
  id: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
  /** What kind of unit it is. */
  kind: UnitKind;
  /** The unit above; null for the agency's own unit. */
  parent?: Maybe<Unit>;
  /** The units from the agency's own down to this one, at most 8. */
  path: Array<Unit>;
  /** The positions in this unit, by title. */
  positions: Array<Position>;
  /** Who heads it on a date, an acting head before the definitive one; null while nobody does. */
  head?: Maybe<Employee>;
  /**
   * Those assigned to this unit itself today, by id; a page may be shorter than `first` though more follow.
   * For its head and heads above, personnel officers and auditors; null for others.
   */
  members?: Maybe<EmployeeConnection>;
  /** Counts the changes of this object, from 1. */
  version: Scalars['Int']['output'];
};


/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type UnitactivityMonthsArgs = {
  month: Scalars['String']['input'];
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type UnitheadArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type UnitmembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of activities refuses. */
export type ActivityUserErrorCode =
  /** The day is yet to come. */
  | 'DATE_IN_FUTURE'
  /** The employee held no position that day. */
  | 'NOT_ASSIGNED'
  /** The raters' time for the cycle of that day is over; where the agency has no period for the day, three months are. */
  | 'PERIOD_CLOSED'
  /** The year's plan has no result of that id. */
  | 'RESULT_NOT_IN_PLAN'
  /** The month is full: 400 activities. */
  | 'TOO_MANY_ACTIVITIES'
  /** An activity is returned with a note. */
  | 'NOTE_MISSING'
  /** One activity stands in the list twice. */
  | 'DECIDED_TWICE'
  /** The activity's state does not allow this. */
  | 'NOT_NOW'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of activities that its user can mend. */
export type ActivityUserError = UserError & {
  __typename?: 'ActivityUserError';
  /** What was refused; stable and never translated. */
  code: ActivityUserErrorCode;
  /** The input field at fault, from the outermost name inwards: `entries`, `3`, `date` for the fourth activity's day. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Activities to report. */
export type ActivitiesRecordInput = {
  /** 1 to 100. */
  entries: Array<ActivityEntryInput>;
};

/** An activity to report. */
export type ActivityEntryInput = {
  /** The day it was done, today or earlier. */
  date: Scalars['Date']['input'];
  /** What was done; 3 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** What came of it, with its unit; 1 to 200 characters. */
  output?: InputMaybe<Scalars['String']['input']>;
  /** How long it took; 1 to 1,440. For the overview alone: no rating and no rank rests on it. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The planned result it serves, by its id in the year's plan. */
  resultId?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key, day and content report once. */
  idempotencyKey: Scalars['String']['input'];
};

/** What was reported. */
export type ActivitiesRecordPayload = {
  __typename?: 'ActivitiesRecordPayload';
  /** In the order of the request; null where one was refused. */
  activities: Array<Maybe<Activity>>;
  /** Why those were refused, each with its place in `path`; empty when all were taken. */
  userErrors: Array<ActivityUserError>;
};

/** An activity's new content. */
export type ActivityReviseInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** Its version as last read. */
  version: Scalars['Int']['input'];
  /** What was done; 3 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** What came of it, with its unit; 1 to 200 characters. */
  output?: InputMaybe<Scalars['String']['input']>;
  /** How long it took; 1 to 1,440. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The planned result it serves, by its id in the year's plan. */
  resultId?: InputMaybe<Scalars['String']['input']>;
};

/** The rewritten activity. */
export type ActivityRevisePayload = {
  __typename?: 'ActivityRevisePayload';
  /** The activity; null when refused. */
  activity?: Maybe<Activity>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<ActivityUserError>;
};

/** Decisions on activities. */
export type ActivitiesDecideInput = {
  /** 1 to 100, each activity once. */
  decisions: Array<ActivityDecisionInput>;
};

/** A decision on an activity. */
export type ActivityDecisionInput = {
  /** The activity. */
  activityId: Scalars['ID']['input'];
  /** Its version as last read. */
  version: Scalars['Int']['input'];
  /** What is decided. */
  verdict: ActivityVerdict;
  /** What should change, or praise; 3 to 500 characters. Needed with `RETURN`. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What was decided. */
export type ActivitiesDecidePayload = {
  __typename?: 'ActivitiesDecidePayload';
  /** In the order of the request; null where a decision was refused. */
  activities: Array<Maybe<Activity>>;
  /** Why those were refused, each with its place in `path`; empty when all were made. */
  userErrors: Array<ActivityUserError>;
};

/** A standing right an agency gives to an employee. Superior, peer and subordinate follow from assignments instead. */
export type GrantKind =
  /** Personnel officer: keeps the organization, its people, calendar and periods, and reads every record of the agency. */
  | 'HR'
  /** Internal auditor: reads every record of the agency and its audit trail, and changes nothing. */
  | 'AUDITOR';

/** What a mutation of access rights refuses. */
export type ActorUserErrorCode =
  /** The one-time code is unknown, used or expired. */
  | 'CODE_NOT_VALID'
  /** The sign-in is already linked to an employee by another code. */
  | 'ALREADY_LINKED'
  /** The right was given by somebody else in the same moment. */
  | 'GRANT_EXISTS'
  /** Nobody ends their own personnel right: another personnel officer does, so that one is always left. */
  | 'LAST_OFFICER'
  /** The employee's identity is erased: neither a sign-in nor a right can be given. */
  | 'ERASED'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of access rights that its user can mend. */
export type ActorUserError = UserError & {
  __typename?: 'ActorUserError';
  /** What was refused; stable and never translated. */
  code: ActorUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Whom to invite. */
export type IdentityInviteInput = {
  /** The employee, of the officer's own agency. */
  employeeId: Scalars['ID']['input'];
};

/** The code to hand over, shown this once and stored nowhere. */
export type IdentityInvitePayload = {
  __typename?: 'IdentityInvitePayload';
  /** The one-time code; null when refused. */
  code?: Maybe<Scalars['String']['output']>;
  /** The instant from which the code no longer works, 14 days from now; null when refused. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<ActorUserError>;
};

/** The code to claim. */
export type IdentityClaimInput = {
  /** The one-time code, as the personnel office handed it over. */
  code: Scalars['String']['input'];
};

/** Whom the token's holder is now. */
export type IdentityClaimPayload = {
  __typename?: 'IdentityClaimPayload';
  /** The token's holder as the employee they are now; null when refused. */
  viewer?: Maybe<Viewer>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<ActorUserError>;
};

/** Which right to give, and to whom. */
export type GrantGiveInput = {
  /** The employee, of the officer's own agency. */
  employeeId: Scalars['ID']['input'];
  /** The right. */
  kind: GrantKind;
};

/** The employee with the right given. */
export type GrantGivePayload = {
  __typename?: 'GrantGivePayload';
  /** The employee; null when refused. */
  employee?: Maybe<Employee>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<ActorUserError>;
};

/** Which right to end, and whose. */
export type GrantEndInput = {
  /** The employee, of the officer's own agency. */
  employeeId: Scalars['ID']['input'];
  /** The right. */
  kind: GrantKind;
};

/** The employee with the right ended. */
export type GrantEndPayload = {
  __typename?: 'GrantEndPayload';
  /** The employee; null when refused. */
  employee?: Maybe<Employee>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<ActorUserError>;
};

/** Indonesia's three time zones, with fixed offsets and no summer time (Keppres 41/1987). */
export type Zone =
  /** Western Indonesia (Waktu Indonesia Barat), UTC+7. */
  | 'WIB'
  /** Central Indonesia (Waktu Indonesia Tengah), UTC+8. */
  | 'WITA'
  /** Eastern Indonesia (Waktu Indonesia Timur), UTC+9. */
  | 'WIT';

/**
 * Agency (instansi): a ministry, agency or local government whose employees are appraised. Everything else belongs to one
 * agency; whoever belongs to another sees none of it.
 */
export type Agency = Node & {
  __typename?: 'Agency';
  /** Global id, `agc_…`. */
  id: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
  /** The zone that its dates and deadlines are in. */
  zone: Zone;
  /** The only region that takes this agency's mutations; the others answer `WRONG_REGION`. */
  homeRegion: Scalars['String']['output'];
  /** The fixed list of regions its data may live in (PP 71/2019). */
  cell: Scalars['String']['output'];
  /** One year's public holidays and joint leave days, 2020 to 2100; null while nobody set that year. */
  calendar?: Maybe<CalendarYear>;
  /** Counts the changes of this object, from 1. */
  version: Scalars['Int']['output'];
  /**
   * The policy of today, in its own zone. A year and its short cycles take the policy of the year's first day, and keep
   * the version they were created with.
   */
  policy: Policy;
  /** Every policy it has or will have, earliest first; of two from one day the later counts. At most 60. */
  policies: Array<PolicyActivation>;
  /** Which province's aggregates the agency takes part in; null while it takes part in none. */
  sharing?: Maybe<AgencySharing>;
};


/**
 * Agency (instansi): a ministry, agency or local government whose employees are appraised. Everything else belongs to one
 * agency; whoever belongs to another sees none of it.
 */
export type AgencycalendarArgs = {
  year: Scalars['Int']['input'];
};

/**
 * One year's public holidays and joint leave days (hari libur nasional dan cuti bersama) as the agency observes them.
 * Working days are Monday to Friday without these.
 */
export type CalendarYear = {
  __typename?: 'CalendarYear';
  /** Calendar year. */
  year: Scalars['Int']['output'];
  /** Days without work, in the order they were sent. */
  holidays: Array<Holiday>;
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
};

/** A day without work. */
export type Holiday = {
  __typename?: 'Holiday';
  /** The day. */
  date: Scalars['Date']['output'];
  /** What is observed, 2 to 120 characters. */
  name: Scalars['String']['output'];
};

/** What a mutation of an agency refuses. */
export type AgencyUserErrorCode =
  /** A holiday is not in the calendar's year. */
  | 'HOLIDAY_OUTSIDE_YEAR'
  /** A day stands in the calendar twice. */
  | 'HOLIDAY_TWICE'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of an agency that its user can mend. */
export type AgencyUserError = UserError & {
  __typename?: 'AgencyUserError';
  /** What was refused; stable and never translated. */
  code: AgencyUserErrorCode;
  /** The input field at fault, from the outermost name inwards, list positions counted from 0. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** An agency to found. */
export type AgencyCreateInput = {
  /** Official name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** The zone that its dates and deadlines are in. */
  zone: Zone;
  /** The cell that keeps its data: lower-case letters, digits and hyphens, `jakarta` for instance. */
  cell: Scalars['String']['input'];
  /** Who keeps the agency's organization and people first. */
  firstOfficer: FirstOfficerInput;
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key and content create once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The personnel officer an agency is founded with. */
export type FirstOfficerInput = {
  /** Employee number (NIP), 18 digits (Perka BKN 22/2007). */
  nip: Scalars['String']['input'];
  /** Full name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** Rank and grade (pangkat, golongan ruang), `III/c` for instance; null when not known. */
  rank?: InputMaybe<Scalars['String']['input']>;
};

/** The agency founded, and the code its first officer signs in with, shown this once and stored nowhere. */
export type AgencyCreatePayload = {
  __typename?: 'AgencyCreatePayload';
  /** The agency; null when refused. */
  agency?: Maybe<Agency>;
  /** The first officer's one-time code for `identityClaim`; sending the mutation again makes a new one. */
  code?: Maybe<Scalars['String']['output']>;
  /** The instant from which the code no longer works, 14 days from now; null when refused. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** One year's holidays. */
export type CalendarSetInput = {
  /** Calendar year, 2020 to 2100. */
  year: Scalars['Int']['input'];
  /** All days without work in that year, at most 60, each once. */
  holidays: Array<HolidayInput>;
  /** The version the change is based on; 0 when nobody set that year before. */
  version: Scalars['Int']['input'];
};

/** A day without work. */
export type HolidayInput = {
  /** The day, in the calendar's year. */
  date: Scalars['Date']['input'];
  /** What is observed, 2 to 120 characters. */
  name: Scalars['String']['input'];
};

/** The calendar as it is now. */
export type CalendarSetPayload = {
  __typename?: 'CalendarSetPayload';
  /** The year's holidays; null when refused. */
  calendar?: Maybe<CalendarYear>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<AgencyUserError>;
};

/** Rating of one result or behaviour, or of all of them together, low to high (PermenPANRB 6/2022, annex IV.B.3). */
export type Expectation =
  /** Below expectation (di bawah ekspektasi). */
  | 'DI_BAWAH_EKSPEKTASI'
  /** As expected (sesuai ekspektasi). */
  | 'SESUAI_EKSPEKTASI'
  /** Above expectation (di atas ekspektasi). */
  | 'DI_ATAS_EKSPEKTASI';

/**
 * Performance predicate (predikat kinerja), low to high: where the rating of results and the rating of behaviour meet in
 * the matrix (kuadran kinerja; PermenPANRB 6/2022, annex IV.B.3).
 */
export type Predicate =
  /** Very poor: both below expectation. */
  | 'SANGAT_KURANG'
  /** Poor, misconduct: behaviour below expectation, results not. */
  | 'KURANG'
  /** Needs improvement: results below expectation, behaviour not. */
  | 'BUTUH_PERBAIKAN'
  /** Good: both at least as expected, and not both above. */
  | 'BAIK'
  /** Very good: both above expectation. */
  | 'SANGAT_BAIK';

/** Where an appraisal stands, in the order it passes. */
export type AppraisalState =
  /** Nobody has assessed or rated yet. */
  | 'OPEN'
  /** The employee has assessed themselves; the rater has not rated yet. Self-assessment may be left out. */
  | 'SELF_SUBMITTED'
  /** Rated by the rater (pejabat penilai kinerja). */
  | 'RATED'
  /** Rated by the rater's superior after the rater's silence; the result is final (PermenPANRB 6/2022, annex IV.A.11). */
  | 'ESCALATED'
  /** Published with a rating by nobody: no predicate, no rank, listed for the personnel office. */
  | 'UNRATED';

/** What the viewer may do with an appraisal now. */
export type AppraisalAction =
  /** Submit the self-assessment, by `appraisalSelfAssess`. */
  | 'SELF_ASSESS'
  /** Rate as the rater, by `appraisalRate`. */
  | 'RATE'
  /** Rate in the silent rater's place, by `appraisalRate`; final. */
  | 'RATE_ESCALATED'
  /** Correct the published rating as the rater's superior, by `appraisalCorrect`; final. */
  | 'CORRECT';

/** What an employee says of one planned result. */
export type AssessedResult = {
  __typename?: 'AssessedResult';
  /** The planned result's id in the plan. */
  resultId: Scalars['ID']['output'];
  /** What was brought about, in words; 1 to 1,000 characters. */
  realisation: Scalars['String']['output'];
  /** The employee's own rating of it. */
  expectation: Expectation;
};

/** What an employee says of one behaviour. */
export type AssessedBehaviour = {
  __typename?: 'AssessedBehaviour';
  /** The behaviour. */
  behaviour: Behaviour;
  /** The employee's own rating of it. */
  expectation: Expectation;
};

/**
 * What the employee wrote (penilaian diri), once and before the evaluation closes. It informs the rater and does not
 * count in the result. For whoever may see the appraisal.
 */
export type SelfAssessment = {
  __typename?: 'SelfAssessment';
  /** Every planned result, in the order it was sent. */
  results: Array<AssessedResult>;
  /** Every behaviour, in the order it was sent. */
  behaviours: Array<AssessedBehaviour>;
  /** What else the employee has to say, 1 to 2,000 characters; null when nothing. */
  reflection?: Maybe<Scalars['String']['output']>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** The version of the approved plan it is about. */
  planVersion: Scalars['Int']['output'];
};

/** How one planned result was rated (PermenPANRB 6/2022, annex IV.B.3.a). */
export type RatedResult = {
  __typename?: 'RatedResult';
  /** The planned result's id in the plan. */
  resultId: Scalars['ID']['output'];
  /** The rating. */
  expectation: Expectation;
  /** What was brought about, by the evidence (realisasi berdasarkan bukti dukung). */
  realisation: Scalars['String']['output'];
  /** Feedback (umpan balik); never null where the rating is below expectation. */
  feedback?: Maybe<Scalars['String']['output']>;
};

/** How one behaviour was rated (PermenPANRB 6/2022, annex IV.B.3.b). */
export type RatedBehaviour = {
  __typename?: 'RatedBehaviour';
  /** The behaviour. */
  behaviour: Behaviour;
  /** The rating. */
  expectation: Expectation;
  /** Feedback (umpan balik); never null where the rating is below expectation. */
  feedback?: Maybe<Scalars['String']['output']>;
};

/**
 * What the rater wrote (evaluasi kinerja pegawai; PermenPANRB 6/2022, art. 23 to 25). Before publication for the rater and
 * the rater's superior alone; from then on for whoever may see the appraisal, the rated employee among them.
 */
export type Rating = {
  __typename?: 'Rating';
  /** The rater's judgement of all results together (rating hasil kerja); informed by the single ratings, not computed. */
  workResult: Expectation;
  /** The rater's judgement of all behaviours together (rating perilaku kerja). */
  behaviour: Expectation;
  /** Every planned result, in the order it was sent. */
  results: Array<RatedResult>;
  /** Every behaviour, in the order it was sent. */
  behaviours: Array<RatedBehaviour>;
  /** Who rated: the rater, the superior in the silent rater's place, or the superior who corrected the rating. */
  ratedBy?: Maybe<Employee>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** The unit the employee's rater heads. */
  unit?: Maybe<Unit>;
  /** That unit's achievement class when the rating was first made, which the rater had to consider (annex IV.B.1). */
  unitClass: OrganizationClass;
  /** The version of the approved plan it is about. */
  planVersion: Scalars['Int']['output'];
};

/** Whether somebody was rated and is ranked. */
export type ResultOutcome =
  /** There is a predicate and a rank. */
  | 'RATED'
  /** There is a predicate, and too little else to be compared with others by: listed apart and not ranked last. */
  | 'NOT_COMPARABLE'
  /** Nobody rated in time, and nobody else may: no predicate, no rank. */
  | 'UNRATED';

/** Why somebody with a predicate is listed apart and not ranked. */
export type ApartReason =
  /** A source that the policy's index needs gave nothing, and its rule for missing sources puts nothing in its place. */
  | 'SOURCE_MISSING'
  /** Less of the index's weight rests on figures somebody gave than the policy asks for. */
  | 'TOO_LITTLE_RATED'
  /** Fewer of the period's working days were served than the policy asks for, by approved leave or a later start. */
  | 'TOO_LITTLE_SERVED';

/**
 * An employee's published result of a period (hasil evaluasi kinerja). A version of it never changes; a correction is
 * followed by another version. For whoever may read the employee's whole record.
 */
export type Result = {
  __typename?: 'Result';
  /** Whose result it is. */
  employee?: Maybe<Employee>;
  /** Whether there is a predicate, and a rank. */
  outcome: ResultOutcome;
  /** The predicate of the matrix; null when unrated. */
  predicate?: Maybe<Predicate>;
  /** The rating of all results together; null when unrated. */
  workResult?: Maybe<Expectation>;
  /** The rating of all behaviours together; null when unrated. */
  behaviour?: Maybe<Expectation>;
  /**
   * The agency's index, 0.00 to 120.00 with two decimals, rounded half up once. It orders people inside one predicate and
   * changes none. Null when unrated, where the policy has no index, and where a source it needs gave nothing.
   */
  index?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Percent of the index's weight that rests on figures somebody gave, 0.00 to 100.00; 100.00 where the policy has no
   * index. Null when unrated.
   */
  ratedPercent?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Percent of the period's working days that were served, 0.00 to 100.00: on the roll and not on approved leave, which
   * lowers no score.
   */
  servedPercent: Scalars['Decimal']['output'];
  /** Why there is no rank although there is a predicate; null when ranked or unrated. */
  apart?: Maybe<ApartReason>;
  /**
   * What people are ranked by, higher is better: the predicate's place (0 to 4) times 12,001, plus the index in hundredths
   * (0 to 12,000). Where the policy has no index, plus the place in the matrix (0 to 8) instead, the result axis before the
   * behaviour axis. Equal keys share a rank. Null when unrated or not comparable.
   */
  rankKey?: Maybe<Scalars['Int']['output']>;
  /** The achievement class of the unit the rater heads, when the rating was made; null when unrated. */
  class?: Maybe<OrganizationClass>;
  /** Who rated; null when unrated. */
  ratedBy?: Maybe<Employee>;
  /**
   * Whether no objection is open to it: the rater's superior rated after the rater's silence, the regional head rated a
   * high official of the region (PermenPANRB 6/2022, annex IV.A.11 and 12), or the rater's superior corrected it
   * (PP 30/2019, art. 59).
   */
  final: Scalars['Boolean']['output'];
  /** Whether the employee had assessed themselves. */
  selfAssessed: Scalars['Boolean']['output'];
  /** The policy version the result follows from. */
  policy: Policy;
  /**
   * SHA-256, lower-case hex, of everything the result states in canonical form: the same inputs and policy give the same
   * digest years later.
   */
  digest: Scalars['String']['output'];
};

/** How a node of an explanation follows from what is below it. */
export type ExplanationKind =
  /** The outputs of its children add up exactly to its output. */
  | 'SUM'
  /** Its output follows from its inputs by its rule: a table of the policy, or a person's recorded judgement. */
  | 'LOOKUP';

/** One fact a node was computed from. */
export type ExplanationInput = {
  __typename?: 'ExplanationInput';
  /** What the fact is. */
  name: Scalars['String']['output'];
  /** Its value, as text: a number in decimal, a class by its name. */
  value: Scalars['String']['output'];
};

/** One step on the way to a result. */
export type ExplanationNode = {
  __typename?: 'ExplanationNode';
  /** The node's place in the tree: `1` is the result, `1.2` the second child of it. Unique in the explanation only. */
  id: Scalars['ID']['output'];
  /** The node it contributes to; null for the result itself. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** How it follows from what is below it. */
  kind: ExplanationKind;
  /** The rule's stable name, `predicate-matrix` for instance. */
  rule: Scalars['String']['output'];
  /** Where the rule stands in the law, or that it is a design decision. */
  source: Scalars['String']['output'];
  /** What it was computed from, besides its children. */
  inputs: Array<ExplanationInput>;
  /** What it came to, as text. */
  output: Scalars['String']['output'];
  /** The same as a sentence, in the language of the request; made of nothing but the node and the policy's own titles. */
  text: Scalars['String']['output'];
};

/** Why a result is what it is, down to the rater's judgements; every node can be computed again from its own inputs. */
export type Explanation = {
  __typename?: 'Explanation';
  /** All nodes in tree order, each parent before its children; the first is the result. */
  nodes: Array<ExplanationNode>;
};

/**
 * What one source gave for a measure that the period's policy has recorded: an achievement, a survey's index, the answers
 * of colleagues. Only their number and mean are kept, so that nobody's single answer is known.
 */
export type RecordedFigure = {
  __typename?: 'RecordedFigure';
  /** The measure's key in the policy. */
  measure: Scalars['String']['output'];
  /** Who gave it, seen from the employee. */
  from: RatingRelation;
  /** How many values were given. */
  count: Scalars['Int']['output'];
  /**
   * Their mean, with two decimals, rounded half up; scores are made of the unrounded one. Null below the number of answers
   * the policy asks for, so that nobody's single answer can be read from it.
   */
  mean?: Maybe<Scalars['Decimal']['output']>;
  /** What it rests on: a report, a survey and where it can be found. */
  basis: Scalars['String']['output'];
  /** The personnel officer who recorded it. */
  recordedBy?: Maybe<Employee>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/**
 * A correction of a published rating that waits to take effect. Results and rankings are made anew with it, all together
 * and mostly within a quarter of an hour; until then what was published holds.
 */
export type PendingCorrection = {
  __typename?: 'PendingCorrection';
  /** Why the result changes; 10 to 1,000 characters. */
  reason: Scalars['String']['output'];
  /** Who corrects: the rater's superior. */
  givenBy?: Maybe<Employee>;
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** The version of the appraisal it corrects. */
  version: Scalars['Int']['output'];
};

/** A published result computed again from its frozen scoring input and the policy version it pinned; it changes nothing. */
export type Recomputation = {
  __typename?: 'Recomputation';
  /** SHA-256, lower-case hex, of the published result; see `Result.digest`. */
  storedDigest: Scalars['String']['output'];
  /** SHA-256, lower-case hex, of the result as it is computed now. */
  recomputedDigest: Scalars['String']['output'];
  /** Whether the two digests are the same, as they are for as long as the score lives. */
  equal: Scalars['Boolean']['output'];
  /** The result as it is computed now. */
  result: Result;
};

/**
 * Appraisal of one employee in one period, a short cycle or a year (evaluasi kinerja periodik, tahunan; PermenPANRB
 * 6/2022, art. 23 to 25). It exists from the period's opening on. For the employee, the rater, the rater's superior, heads
 * of the unit and of those above it, personnel officers and auditors; to everybody else it does not exist.
 */
export type Appraisal = Node & {
  __typename?: 'Appraisal';
  /** Global id, `apr_…`. */
  id: Scalars['ID']['output'];
  /** Who is appraised. */
  employee?: Maybe<Employee>;
  /** The period it is about, with the dates until which each may do what. */
  period: Period;
  /** Where it stands. */
  state: AppraisalState;
  /** What the employee wrote; null while there is nothing. */
  selfAssessment?: Maybe<SelfAssessment>;
  /**
   * What the rater wrote; null while there is nothing, and before publication for everybody but the rater and the rater's
   * superior.
   */
  rating?: Maybe<Rating>;
  /** What the rater wrote before the rater's superior corrected it; null where nothing was corrected. */
  firstRating?: Maybe<Rating>;
  /** A correction that waits to take effect; null when none does. */
  pendingCorrection?: Maybe<PendingCorrection>;
  /**
   * What other sources gave for the measures of the period's policy, in the order it was recorded; empty while there is
   * nothing. Null before publication for everybody but the rater and the rater's superior.
   */
  figures?: Maybe<Array<RecordedFigure>>;
  /** The published result as it holds now; null before publication. */
  result?: Maybe<Result>;
  /**
   * Every version of the published result: the first and, where it was corrected, the one that holds now. Null before
   * publication.
   */
  resultVersions?: Maybe<Array<Result>>;
  /** Why the published result is what it is; null before publication. */
  explanation?: Maybe<Explanation>;
  /** What the viewer may do with it now. */
  viewerCan: Array<AppraisalAction>;
  /** Counts the changes of this object, from 0; send it with the next change. */
  version: Scalars['Int']['output'];
};

/** What a mutation of appraisals refuses. */
export type AppraisalUserErrorCode =
  /** The appraisal's state does not allow this: it is rated already, or the self-assessment is already sent. */
  | 'NOT_NOW'
  /** The period has not ended yet. */
  | 'WINDOW_NOT_OPEN'
  /** The time for this has ended. */
  | 'WINDOW_CLOSED'
  /** The evaluation closed and the rater was silent: only the rater's superior may rate now (annex IV.A.11). */
  | 'PASSED_TO_SUPERIOR'
  /** The evaluation is still open: the rater's superior may rate only after it. */
  | 'STILL_WITH_RATER'
  /** The period's results are not published yet: there is nothing to correct. */
  | 'NOT_PUBLISHED'
  /** Nobody rated in time: there is no rating to correct. */
  | 'NOT_RATED'
  /** The result is final and is not corrected any more (PermenPANRB 6/2022, annex IV.A.11 and 12; PP 30/2019, art. 59). */
  | 'RESULT_IS_FINAL'
  /** Another correction of it waits to take effect. */
  | 'CORRECTION_PENDING'
  /** The employee has no approved plan for the year. */
  | 'NO_APPROVED_PLAN'
  /** The unit the rater heads has no achievement class for this period yet (annex IV.B.1). */
  | 'CLASS_MISSING'
  /** A planned result or a behaviour is left out. */
  | 'ITEM_MISSING'
  /** A planned result or a behaviour is there twice. */
  | 'ITEM_TWICE'
  /** The plan has no such result. */
  | 'ITEM_UNKNOWN'
  /** Something is rated below expectation without feedback. */
  | 'FEEDBACK_MISSING'
  /** The period's policy records no such measure. */
  | 'MEASURE_UNKNOWN'
  /** The policy has that measure from other sources. */
  | 'SOURCE_NOT_OFFERED'
  /** A value is outside the measure's bounds, or has more than two decimals. */
  | 'FIGURE_OUT_OF_BOUNDS'
  /** One source of a measure is there twice. */
  | 'FIGURE_TWICE'
  /** More sources of measures than are kept with one appraisal. */
  | 'TOO_MANY_FIGURES'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed the appraisal meanwhile. */
  | 'VERSION_CONFLICT';

/** A refusal of a mutation of appraisals that its user can mend. */
export type AppraisalUserError = UserError & {
  __typename?: 'AppraisalUserError';
  /** What was refused; stable and never translated. */
  code: AppraisalUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** What the employee says of one planned result, as sent. */
export type AssessedResultInput = {
  /** The planned result's id in the approved plan. */
  resultId: Scalars['ID']['input'];
  /** What was brought about; 1 to 1,000 characters. */
  realisation: Scalars['String']['input'];
  /** The employee's own rating of it. */
  expectation: Expectation;
};

/** What the employee says of one behaviour, as sent. */
export type AssessedBehaviourInput = {
  /** The behaviour. */
  behaviour: Behaviour;
  /** The employee's own rating of it. */
  expectation: Expectation;
};

/** A self-assessment, as sent. */
export type SelfAssessmentInput = {
  /** Every result of the approved plan, each once. */
  results: Array<AssessedResultInput>;
  /** All seven behaviours, each once. */
  behaviours: Array<AssessedBehaviourInput>;
  /** What else there is to say; 1 to 2,000 characters, or null. */
  reflection?: InputMaybe<Scalars['String']['input']>;
};

/** An appraisal and the employee's self-assessment. */
export type AppraisalSelfAssessInput = {
  /** The viewer's own appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** The self-assessment. */
  content: SelfAssessmentInput;
};

/** The appraisal with its self-assessment. */
export type AppraisalSelfAssessPayload = {
  __typename?: 'AppraisalSelfAssessPayload';
  /** The appraisal as it is now; null when refused. */
  appraisal?: Maybe<Appraisal>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<AppraisalUserError>;
};

/** How one planned result is rated, as sent. */
export type RatedResultInput = {
  /** The planned result's id in the approved plan. */
  resultId: Scalars['ID']['input'];
  /** The rating. */
  expectation: Expectation;
  /** What was brought about, by the evidence; 1 to 1,000 characters. */
  realisation: Scalars['String']['input'];
  /** Feedback, 1 to 1,000 characters; needed where the rating is below expectation: what was missing and what would help. */
  feedback?: InputMaybe<Scalars['String']['input']>;
};

/** How one behaviour is rated, as sent. */
export type RatedBehaviourInput = {
  /** The behaviour. */
  behaviour: Behaviour;
  /** The rating. */
  expectation: Expectation;
  /** Feedback, 1 to 1,000 characters; needed where the rating is below expectation. */
  feedback?: InputMaybe<Scalars['String']['input']>;
};

/** A rating, as sent. */
export type RatingInput = {
  /** Every result of the approved plan, each once. */
  results: Array<RatedResultInput>;
  /** All seven behaviours, each once. */
  behaviours: Array<RatedBehaviourInput>;
  /**
   * The rater's judgement of all results together. The regulation's guide: above when most are above and no main result is
   * below, as expected when most are and few main results are below, else below (annex IV.B.3.a).
   */
  workResult: Expectation;
  /**
   * The rater's judgement of all behaviours together. The guide: as expected when consistent for oneself, above when a
   * guardian for others as well, below when not yet consistent (annex IV.B.3.b).
   */
  behaviour: Expectation;
};

/** An appraisal and its rating. */
export type AppraisalRateInput = {
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** The rating. */
  content: RatingInput;
};

/** The appraisal with its rating. */
export type AppraisalRatePayload = {
  __typename?: 'AppraisalRatePayload';
  /** The appraisal as it is now; null when refused. */
  appraisal?: Maybe<Appraisal>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<AppraisalUserError>;
};

/** An appraisal, its corrected rating and why it is corrected. */
export type AppraisalCorrectInput = {
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** The rating as it should be, all of it. */
  content: RatingInput;
  /** Why the result changes, 10 to 1,000 characters; stands in the audit trail once it has taken effect. */
  reason: Scalars['String']['input'];
};

/** The appraisal with the correction that waits. */
export type AppraisalCorrectPayload = {
  __typename?: 'AppraisalCorrectPayload';
  /** The appraisal as it is now; null when refused. */
  appraisal?: Maybe<Appraisal>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<AppraisalUserError>;
};

/** What one source gave for a measure, as sent. */
export type FigureInput = {
  /** The measure's key in the period's policy. */
  measure: Scalars['String']['input'];
  /** Who gave it, seen from the employee; one of those the policy names for the measure. */
  from: RatingRelation;
  /**
   * Every value the source gave, 1 to 200 of them, within the measure's bounds and with at most two decimals. Their number
   * and sum are kept, not the values.
   */
  values: Array<Scalars['Decimal']['input']>;
  /** What they rest on: a report, a survey and where it can be found; 3 to 500 characters. */
  basis: Scalars['String']['input'];
};

/** An appraisal and what other sources gave for its measures. */
export type AppraisalFiguresRecordInput = {
  /** The appraisal. */
  appraisalId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 12 figures, each source of a measure once. */
  figures: Array<FigureInput>;
};

/** The appraisal with its figures. */
export type AppraisalFiguresRecordPayload = {
  __typename?: 'AppraisalFiguresRecordPayload';
  /** The appraisal as it is now; null when refused. */
  appraisal?: Maybe<Appraisal>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<AppraisalUserError>;
};

/** Which rules the distribution of predicates in a unit is compared with. */
export type DistributionGuide =
  /** What the regulation names for the unit's class: the predicate most people have (PermenPANRB 6/2022, annex IV.B.2). */
  | 'REGULATION'
  /** The percentages of SE MenPANRB 3/2023 for each class of unit. */
  | 'SE_3_2023';

/** What a comparison with a distribution guide came to. */
export type DistributionStatus =
  /** Within the guide. */
  | 'OK'
  /** Apart from the guide, which only advises: the leader considers it and may keep the ratings with a reason. */
  | 'WARN'
  /** Fewer than five people: shares of them mean nothing, and nothing is compared. */
  | 'NOT_MEANINGFUL';

/** Which way an indicator is better (PermenPANRB 8/2021, annex). */
export type IndicatorDirection =
  /** More is better: achievement is realization / target. */
  | 'MORE_IS_BETTER'
  /** Less is better, time and cost for instance: achievement is 1 + (1 - realization / target). */
  | 'LESS_IS_BETTER';

/** Classes of the numeric method, low to high (PP 30/2019, art. 41; PermenPANRB 8/2021, annex). */
export type NumericCategory =
  /** Very poor (sangat kurang): a value below 50. */
  | 'SANGAT_KURANG'
  /** Poor (kurang): from 50 to below 70. */
  | 'KURANG'
  /** Sufficient (cukup): from 70 to below 90. */
  | 'CUKUP'
  /** Good (baik): from 90 to 120. */
  | 'BAIK'
  /**
   * Very good (sangat baik). Of a person: 110 to 120 together with a new idea that helps the organization or the state.
   * Of one indicator: an achievement above 100 percent, or 100 percent of the most that can be reached.
   */
  | 'SANGAT_BAIK';

/** Who gives a rating, seen from the person rated (PermenPANRB 6/2022, art. 17 to 19). */
export type RatingRelation =
  /** The person rated. */
  | 'SELF'
  /** The rater or another superior (atasan). */
  | 'SUPERIOR'
  /** A colleague (rekan kerja). */
  | 'PEER'
  /** Somebody the person leads (bawahan). */
  | 'SUBORDINATE'
  /** Any other party concerned, those served for instance. */
  | 'OTHER';

/** What happens to the weight of a source nobody answered for. It is always declared; no missing source counts as zero. */
export type MissingSourceRule =
  /** The source is left out and the weights of the others are raised in proportion to add up to 100 again. */
  | 'EXCLUDE_AND_RENORMALISE'
  /** No value is computed: the request is refused with the sources that are missing. */
  | 'BLOCK'
  /** The source counts with the value of `treatAs`. */
  | 'TREAT_AS';

/**
 * The elements (unsur) of a public satisfaction survey (PermenPANRB 14/2017, annex).
 * They go by name: their numbers U8 and U9 differ between agencies.
 */
export type SurveyElement =
  /** Requirements (persyaratan). */
  | 'PERSYARATAN'
  /** System, mechanism and procedure (sistem, mekanisme, dan prosedur). */
  | 'PROSEDUR'
  /** Time of completion (waktu penyelesaian). */
  | 'WAKTU'
  /** Cost or tariff (biaya/tarif). */
  | 'BIAYA'
  /** The product as specified for the kind of service (produk spesifikasi jenis pelayanan). */
  | 'PRODUK'
  /** Competence of those who serve (kompetensi pelaksana). */
  | 'KOMPETENSI'
  /** Conduct of those who serve (perilaku pelaksana). */
  | 'PERILAKU'
  /** Handling of complaints, suggestions and input (penanganan pengaduan, saran, dan masukan). */
  | 'PENGADUAN'
  /** Facilities and infrastructure (sarana dan prasarana). */
  | 'SARPRAS';

/**
 * The weight of one of n survey elements, 1 / n: exactly, or rounded as some printed reports have it, which gives
 * other indexes for the same answers.
 */
export type SurveyWeightMode =
  /** 1 / n without rounding; all equal answers give exactly that answer as index. */
  | 'EXACT'
  /** 1 / n rounded to 3 decimals: 0.111 for nine elements. */
  | 'ROUNDED_3'
  /** 1 / n rounded to 2 decimals: 0.11 for nine elements. */
  | 'ROUNDED_2';

/**
 * Quality of service (mutu pelayanan) by the converted index, which is rounded to 2 decimals before it is compared
 * (PermenPANRB 14/2017, annex).
 */
export type SurveyQuality =
  /** Very good (sangat baik): 88.31 to 100.00. */
  | 'A'
  /** Good (baik): 76.61 to 88.30. */
  | 'B'
  /** Not so good (kurang baik): 65.00 to 76.60. */
  | 'C'
  /** Not good (tidak baik): 25.00 to 64.99. */
  | 'D';

/** How well somebody fits a job when it is filled, by the capped job-person match (PermenPANRB 38/2017; PerBKN 26/2019). */
export type SelectionCategory =
  /** Meets the requirements (memenuhi syarat): 80 percent and more. */
  | 'MS'
  /** Still meets the requirements (masih memenuhi syarat): from 68 to below 80 percent. */
  | 'MMS'
  /** Does not quite meet the requirements (kurang memenuhi syarat): below 68 percent. */
  | 'KMS';

/** How well somebody fits the present job, by the capped job-person match (PermenPANRB 38/2017; PerBKN 26/2019). */
export type MappingCategory =
  /** Optimal: 90 percent and more. */
  | 'OPTIMAL'
  /** Fairly optimal (cukup optimal): from 78 to below 90 percent. */
  | 'CUKUP_OPTIMAL'
  /** Less than optimal (kurang optimal): below 78 percent. */
  | 'KURANG_OPTIMAL';

/** How predicate and potential become the axes of the talent nine-box. Both are in use; an agency decides for one. */
export type TalentConvention =
  /**
   * By predicate: SANGAT_BAIK is above expectation, BAIK as expected, the others below. Potential is high from 90 and
   * middle from 78.
   */
  | 'PREDIKAT'
  /**
   * By score: the predicates are 100, 80, 60, 40 and 20 points, above expectation from 80 and as expected from 60, so
   * that BAIK too is above. Potential is high from 80 and middle from 60.
   */
  | 'SCORE';

/**
 * Levels of functional jobs (jenjang jabatan fungsional), skill levels before expert levels, low to high
 * (PermenPANRB 1/2023; PerBKN 3/2023).
 */
export type FunctionalLevel =
  /** Beginner (pemula), skill: 3.75 points a year. */
  | 'PEMULA'
  /** Skilled (terampil), skill: 5 points a year. */
  | 'TERAMPIL'
  /** Proficient (mahir), skill: 12.5 points a year. */
  | 'MAHIR'
  /** Supervisor (penyelia), skill: 25 points a year. */
  | 'PENYELIA'
  /** First expert (ahli pertama): 12.5 points a year. */
  | 'AHLI_PERTAMA'
  /** Junior expert (ahli muda): 25 points a year. */
  | 'AHLI_MUDA'
  /** Intermediate expert (ahli madya): 37.5 points a year. */
  | 'AHLI_MADYA'
  /** Principal expert (ahli utama): 50 points a year. */
  | 'AHLI_UTAMA';

/** Levels of disciplinary sanctions (hukuman disiplin), low to high (PP 94/2021, art. 8). */
export type SanctionLevel =
  /** None. */
  | 'NONE'
  /** Light (ringan). */
  | 'RINGAN'
  /** Moderate (sedang). */
  | 'SEDANG'
  /** Severe (berat). */
  | 'BERAT';

/** Kinds of civil servants (ASN) that an employee number tells apart (UU 20/2023, art. 5). */
export type CivilServantKind =
  /** Civil servant (Pegawai Negeri Sipil). */
  | 'PNS'
  /** Government employee under a work agreement (Pegawai Pemerintah dengan Perjanjian Kerja). */
  | 'PPPK';

/** Sex as an employee number has it in its 15th digit. */
export type Gender =
  /** Male: 1. */
  | 'MALE'
  /** Female: 2. */
  | 'FEMALE';

/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type Calculate = {
  __typename?: 'Calculate';
  /** The predicate where the two ratings meet in the national matrix (PermenPANRB 6/2022, annex IV.B.3). */
  predicate: Predicate;
  /**
   * A suggestion for the rating of all results together, for the rater to follow or not: above expectation where more
   * than half of all results are above and no main result is below; below where more than half of all are below; as
   * expected where more than half are at or above and at most a quarter of the main results are below. Null where none of
   * these holds: the regulation leaves it to the rater's judgement (PermenPANRB 6/2022, annex IV.B.3.a, which names no
   * share for the "small part" of main results; a quarter is this API's national default).
   */
  suggestExpectation?: Maybe<Expectation>;
  /**
   * Compares the predicates of a unit's people with what a guide expects for the class of the unit. It advises and binds
   * nobody: percentages allow the whole people below them and require the whole people above them.
   */
  distributionCheck: DistributionCheck;
  /**
   * How far an indicator's target was reached, and the value that gives (PermenPANRB 8/2021, annex). A target of 0 is
   * reached by 0 alone; anything above it has no percentage and is refused.
   */
  indicatorAchievement: IndicatorAchievement;
  /**
   * A person's value by the numeric method (PP 30/2019, art. 41): 70 percent work plan and 30 percent behaviour, or 60 and
   * 40 where peers and direct subordinates are asked.
   */
  numericAppraisal: NumericAppraisal;
  /**
   * Ratings by several groups as one value: first the mean of each group, then the weights, so that a large group has no
   * more say than its weight. The law sets no such weights: they are the agency's.
   */
  combineRatings: CombinedRating;
  /**
   * The public satisfaction index (Indeks Kepuasan Masyarakat) of survey answers (PermenPANRB 14/2017, annex). It is an
   * index of a unit and never the score of a person.
   */
  satisfactionIndex: SatisfactionIndex;
  /**
   * How many people a survey should ask at least, to the nearest person: the formula of Krejcie and Morgan (1970), whose
   * table PermenPANRB 14/2017 uses, with 95 percent confidence and a margin of 5 percent. Below a population of 10: everybody.
   */
  surveySampleSize: Scalars['Int']['output'];
  /** How well somebody's competencies fit a job's standard (PermenPANRB 38/2017; PerBKN 26/2019). */
  jobPersonMatch: JobPersonMatch;
  /** The box of the talent nine-box for performance and potential, and what is recommended for it (PermenPANRB 3/2020). */
  talentBox: TalentBox;
  /**
   * Credit points (angka kredit) of a functional job: percent of the predicate x points a year of the level x months / 12,
   * rounded half-up to 2 decimals (PerBKN 3/2023). SANGAT_BAIK is 150 percent, BAIK 100, BUTUH_PERBAIKAN 75, KURANG 50 and
   * SANGAT_KURANG 25.
   */
  creditPoints: Scalars['Decimal']['output'];
  /**
   * What PP 94/2021, art. 9 to 11, provides for a PNS's unexcused absence: advice to the official who decides, never a
   * sanction by itself.
   */
  absenceSanction: AbsenceAdvice;
  /**
   * What an employee number says of itself (NIP, 18 digits: Perka BKN 22/2007; NI PPPK). It is no secret and proves
   * nothing about who sends it.
   */
  nip: NipReading;
  /**
   * The last day of a deadline in working days: Monday to Friday without the holidays given. The day it starts from is not
   * counted; 0 working days is that day itself. The objection window of PermenPANRB 6/2022, art. 29, is 14.
   */
  workingDayDeadline: Scalars['Date']['output'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatepredicateArgs = {
  workResult: Expectation;
  behaviour: Expectation;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatesuggestExpectationArgs = {
  mainResults: Array<Expectation>;
  additionalResults?: InputMaybe<Array<Expectation>>;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatedistributionCheckArgs = {
  guide: DistributionGuide;
  organization: OrganizationClass;
  sangatKurang: Scalars['Int']['input'];
  kurang: Scalars['Int']['input'];
  butuhPerbaikan: Scalars['Int']['input'];
  baik: Scalars['Int']['input'];
  sangatBaik: Scalars['Int']['input'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculateindicatorAchievementArgs = {
  direction: IndicatorDirection;
  target: Scalars['Decimal']['input'];
  targetUpper?: InputMaybe<Scalars['Decimal']['input']>;
  realization: Scalars['Decimal']['input'];
  maximalTarget?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatenumericAppraisalArgs = {
  skp: Scalars['Decimal']['input'];
  behaviour: Scalars['Decimal']['input'];
  withPeers: Scalars['Boolean']['input'];
  newIdea: Scalars['Boolean']['input'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatecombineRatingsArgs = {
  sources: Array<RatingSourceInput>;
  missing: MissingSourceRule;
  treatAs?: InputMaybe<Scalars['Decimal']['input']>;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatesatisfactionIndexArgs = {
  elements: Array<SurveyElement>;
  answers: Array<Array<InputMaybe<Scalars['Int']['input']>>>;
  weightMode: SurveyWeightMode;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatesurveySampleSizeArgs = {
  population: Scalars['Int']['input'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatejobPersonMatchArgs = {
  required: Array<Scalars['Int']['input']>;
  actual: Array<Scalars['Int']['input']>;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatetalentBoxArgs = {
  predicate: Predicate;
  potential: Scalars['Decimal']['input'];
  convention: TalentConvention;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatecreditPointsArgs = {
  level: FunctionalLevel;
  predicate: Predicate;
  months: Scalars['Int']['input'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculateabsenceSanctionArgs = {
  days: Scalars['Int']['input'];
  longestRun?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculatenipArgs = {
  value: Scalars['String']['input'];
};


/**
 * Every rule by itself, computed from its arguments alone. Arguments that can never be right are refused with
 * `BAD_USER_INPUT` and a message that says what would be. What a calculator answers is no decision: those are made by
 * the officials the law names.
 */
export type CalculateworkingDayDeadlineArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
  holidays?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** What a comparison of predicates with a guide came to. */
export type DistributionCheck = {
  __typename?: 'DistributionCheck';
  /** Whether anything is apart from the guide. */
  status: DistributionStatus;
  /** What is apart from it; empty unless the status is WARN. */
  findings: Array<DistributionFinding>;
};

/** One rule of a distribution guide that the people counted are apart from. */
export type DistributionFinding = {
  __typename?: 'DistributionFinding';
  /**
   * The rule, a stable code of what is expected of which predicates together: MOST_, AT_MOST_, AT_LEAST_, SOME_ or NONE_
   * and their names, `AT_MOST_SANGAT_BAIK` or `SOME_BUTUH_PERBAIKAN_OR_KURANG` for instance.
   */
  rule: Scalars['String']['output'];
  /** How many people the rule expects at most (AT_MOST, NONE) or at least (the others). */
  limit: Scalars['Int']['output'];
  /** How many there are. */
  actual: Scalars['Int']['output'];
  /** What is apart and what may be done, in the language of the request. It never asks for anybody to be rated lower. */
  message: Scalars['String']['output'];
};

/** How far an indicator's target was reached. */
export type IndicatorAchievement = {
  __typename?: 'IndicatorAchievement';
  /** Achievement in percent, rounded half-up to 2 decimals; 0.00 or more, without upper bound. */
  percent: Scalars['Decimal']['output'];
  /** Value from 0.00 to 120.00, computed from the achievement in whole percent, rounded half-up to 2 decimals. */
  value: Scalars['Decimal']['output'];
  /** The class of the achievement. */
  category: NumericCategory;
};

/** A person's appraisal by the numeric method. */
export type NumericAppraisal = {
  __typename?: 'NumericAppraisal';
  /** Value from 0.00 to 120.00, rounded half-up to 2 decimals before it is compared. */
  value: Scalars['Decimal']['output'];
  /** Its class. */
  category: NumericCategory;
};

/** One group of people who rate. */
export type RatingSourceInput = {
  /** Who they are to the person rated. */
  relation: RatingRelation;
  /** Weight of the group in percent, 0 to 100. */
  weightPercent: Scalars['Decimal']['input'];
  /** Their ratings, all on one scale, at most 1,000; empty where nobody answered. */
  values: Array<Scalars['Decimal']['input']>;
};

/** Several groups' ratings as one. */
export type CombinedRating = {
  __typename?: 'CombinedRating';
  /** The weighted mean, on the scale of the values, from exact weights and rounded half-up once, to 2 decimals. */
  value: Scalars['Decimal']['output'];
  /** What each group counted for after the rule for missing ones, in the order sent. */
  effectiveWeights: Array<EffectiveWeight>;
};

/** What a group of raters counted for. */
export type EffectiveWeight = {
  __typename?: 'EffectiveWeight';
  /** The group. */
  relation: RatingRelation;
  /** Its share in percent with 2 decimals; all of them add up to 100.00 by largest remainder. 0.00 for a group left out. */
  weightPercent: Scalars['Decimal']['output'];
};

/** A public satisfaction index. */
export type SatisfactionIndex = {
  __typename?: 'SatisfactionIndex';
  /** How many rows count: those without, or with at most half of their answers blank. */
  respondents: Scalars['Int']['output'];
  /**
   * Sum of the weighted means of the elements that were answered, rounded half-up to 5 decimals: 1 to 4, or a little
   * beside it with rounded weights. Null without answers.
   */
  index?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The unrounded index times 25, rounded half-up to 2 decimals: 25 to 100, or a little beside it with rounded weights.
   * Null without answers.
   */
  converted?: Maybe<Scalars['Decimal']['output']>;
  /** Quality by the converted index; null without answers. */
  quality?: Maybe<SurveyQuality>;
  /** Each element by itself, in the order sent. */
  elements: Array<SurveyElementIndex>;
};

/** One element of a public satisfaction index. */
export type SurveyElementIndex = {
  __typename?: 'SurveyElementIndex';
  /** The element. */
  element: SurveyElement;
  /** Mean of its answers without blanks, 1 to 4, rounded half-up to 3 decimals; null without answers. */
  mean?: Maybe<Scalars['Decimal']['output']>;
  /** The unrounded mean times 25, rounded half-up to 2 decimals; null without answers. */
  converted?: Maybe<Scalars['Decimal']['output']>;
  /** Quality by the converted mean; null without answers. */
  quality?: Maybe<SurveyQuality>;
};

/** How well somebody's competencies fit a job. */
export type JobPersonMatch = {
  __typename?: 'JobPersonMatch';
  /**
   * Sum of the actual levels in percent of the sum of the required ones, rounded half-up to 2 decimals; above 100.00 where
   * there is more than needed.
   */
  rawPercent: Scalars['Decimal']['output'];
  /** The same with each level counted up to what is required, so that more of one hides no lack of another; at most 100.00. */
  cappedPercent: Scalars['Decimal']['output'];
  /** Category for filling a job, by the capped percentage. */
  selection: SelectionCategory;
  /** Category for the present job, by the capped percentage. */
  mapping: MappingCategory;
  /** Actual less required level of each competency, in the order sent; below 0 there is a need for training. */
  gaps: Array<Scalars['Int']['output']>;
};

/** A box of the talent nine-box. */
export type TalentBox = {
  __typename?: 'TalentBox';
  /** Its number, 1 to 9, as PermenPANRB 3/2020 numbers them; 7, 8 and 9 are the succession group. */
  box: Scalars['Int']['output'];
  /** What is recommended for people in it, in the regulation's own Indonesian words. */
  actions: Array<Scalars['String']['output']>;
};

/** Advice about unexcused absence. */
export type AbsenceAdvice = {
  __typename?: 'AbsenceAdvice';
  /** The level of sanction the absence comes to. */
  level: SanctionLevel;
  /** The sanction in the regulation's own Indonesian words; null when none. */
  sanction?: Maybe<Scalars['String']['output']>;
};

/** What an employee number says of itself. */
export type NipReading = {
  __typename?: 'NipReading';
  /** Whether it can be an employee number; whether it was ever given to anybody is not known here. */
  valid: Scalars['Boolean']['output'];
  /** Whose number it is; null where digits 13 and 14 say neither. */
  kind?: Maybe<CivilServantKind>;
  /** Date of birth; null where it is no date. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Year of appointment; null where there are not 18 digits. */
  appointmentYear?: Maybe<Scalars['Int']['output']>;
  /** Sex; null where the digit says neither. */
  gender?: Maybe<Gender>;
  /** Serial number, the last three digits, from 1; null where there are not 18 digits. */
  serial?: Maybe<Scalars['Int']['output']>;
  /** What is wrong with it; empty when it is valid. */
  problems: Array<NipProblem>;
};

/** What is wrong with an employee number. */
export type NipProblem = {
  __typename?: 'NipProblem';
  /** Stable: NOT_18_DIGITS, BIRTH_DATE, AGE, APPOINTMENT_MONTH, APPOINTMENT_DATE, SEX or SERIAL. */
  code: Scalars['String']['output'];
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/**
 * How the ratings given in a unit compare with the guide for the unit's class, which a rater is to consider
 * (PermenPANRB 6/2022, annex IV.B.2; SE MenPANRB 3/2023). It is advice: nothing waits for it, and no rating has to change.
 *
 * It counts everybody whose rater is the unit's head: members of the unit, teams included, and the heads of the units
 * directly below, without the head; today while ratings are given, afterwards as on the last day they were. It counts only
 * those whose rating the viewer could open one by one.
 */
export type DistributionAdvice = {
  __typename?: 'DistributionAdvice';
  /** The unit. */
  unit?: Maybe<Unit>;
  /** What the period's policy compares with. */
  guide: DistributionGuide;
  /** The unit's class in the period, set one level up; null while nobody set it. */
  class?: Maybe<OrganizationClass>;
  /** People with a rating, whether their rater or, after the rater's silence, the rater's superior gave it. */
  rated: Scalars['Int']['output'];
  /** People on the period's roll without one. */
  waiting: Scalars['Int']['output'];
  /** Those rated by the predicate that follows from the policy's matrix, low to high, zeros included. */
  counts: Array<PredicateCount>;
  /** What the guide says to these counts; null while the unit has no class. Under five people nothing is compared. */
  check?: Maybe<DistributionCheck>;
  /** Why the distribution differs, in the words of the unit's head; null while nobody said. */
  reason?: Maybe<DistributionReason>;
};

/** Why the ratings given in a unit differ from the guide, kept with what it was given for. */
export type DistributionReason = {
  __typename?: 'DistributionReason';
  /** The reason, 10 to 1,000 characters. */
  reason: Scalars['String']['output'];
  /** Who gave it: the unit's head of that time. */
  givenBy?: Maybe<Employee>;
  /** When it was given last. */
  givenAt: Scalars['DateTime']['output'];
  /** What was compared with. */
  guide: DistributionGuide;
  /** The unit's class at that time. */
  class: OrganizationClass;
  /**
   * The counts it was given for, low to high. For whoever gave it and, once published, personnel officers and auditors;
   * null for others.
   */
  counts?: Maybe<Array<PredicateCount>>;
  /**
   * The findings it was given for. For whoever gave it and, once published, personnel officers and auditors; null for
   * others.
   */
  findings?: Maybe<Array<DistributionFinding>>;
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
};

/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type Period = Node & {
  __typename?: 'Period';
  /**
   * How the ratings given so far in a unit compare with the guide for its class. While nothing is published: for the
   * unit's head and the head's own rater, null for the heads further above, personnel officers and auditors. Once
   * published, for all of these. FORBIDDEN for everybody else.
   */
  distributionAdvice?: Maybe<DistributionAdvice>;
  /** A unit's class in this period; null while nobody set it. For everybody in the agency. */
  unitClass?: Maybe<UnitClass>;
  /**
   * Live counts of the agency, for personnel officers and auditors, or of a unit with all below it, also for its head and
   * the heads above; null for others, and when there is no such unit.
   */
  progress?: Maybe<PeriodProgress>;
  /**
   * Live counts of each of the units directly below a unit, those with nobody on the roll left out. For personnel officers
   * and auditors; with a unit, also for its head and the heads above; null for others, and when there is no such unit.
   */
  progressByUnit?: Maybe<UnitProgressConnection>;
  /** How far the closing is; null before the period ended. For personnel officers and auditors; null for others. */
  closing?: Maybe<ClosingProgress>;
  /** Global id, `per_…`. */
  id: Scalars['ID']['output'];
  /** What it spans. */
  kind: PeriodKind;
  /** Name in Indonesian, `Tahun 2026` or `Triwulan I 2026`. */
  name: Scalars['String']['output'];
  /** The year a short cycle is nested in; null for a year. */
  parent?: Maybe<Period>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Last day. */
  endsOn: Scalars['Date']['output'];
  /** The first instant of the first day. */
  startsAt: Scalars['DateTime']['output'];
  /** The first instant after the last day: rating opens. */
  endsAt: Scalars['DateTime']['output'];
  /**
   * Until here the rater rates: a year to the end of 31 January (PermenPANRB 6/2022, annex IV.A.8), a short cycle as policy
   * says.
   */
  evaluationClosesAt: Scalars['DateTime']['output'];
  /** Until here a silent rater's superior rates: 14 working days more (PermenPANRB 6/2022, annex IV.A.11, V.A). */
  escalationClosesAt: Scalars['DateTime']['output'];
  /** When scoring begins, two minutes later, once the last rating is surely readable. */
  scoringStartsAt: Scalars['DateTime']['output'];
  /** When results are published, as soon as they are made. */
  publishesAt: Scalars['DateTime']['output'];
  /** When delivery (14), objection (14) and decision (7 working days) have run out (PermenPANRB 6/2022, art. 29, annex V). */
  finalisesAt: Scalars['DateTime']['output'];
  /** The versions of the calendar years the instants were computed from, `2026:3 2027:1`; a year nobody had set is missing. */
  calendarVersion: Scalars['String']['output'];
  /** How this period is appraised, pinned at its creation. */
  policy: Policy;
  /** Where it stands. */
  state: PeriodState;
  /** The last step done; null before the first. */
  lastStep?: Maybe<PeriodStep>;
  /** The step that comes next; null after the last. */
  nextStep?: Maybe<PeriodNextStep>;
  /** What was published; null before. */
  publication?: Maybe<Publication>;
  /** Counts the changes of this object, from 1. */
  version: Scalars['Int']['output'];
  /**
   * The published ranking of the agency, of a unit with all below it, of those of one kind of position, or of one family of
   * jobs; null before publication and when there is no such unit. A group in which nobody was rated, or in which the policy
   * does not rank, is empty. A unit's is for its head and the heads above, personnel officers and auditors; the others for
   * personnel officers and auditors. Others get `FORBIDDEN`.
   */
  ranking?: Maybe<Ranking>;
  /** Those nobody rated, by id; null before publication. For personnel officers and auditors; others get `FORBIDDEN`. */
  unrated?: Maybe<UnratedEmployeeConnection>;
  /**
   * Those with a predicate who are not comparable, by id; null before publication. For personnel officers and auditors;
   * others get `FORBIDDEN`.
   */
  notComparable?: Maybe<NotComparableEmployeeConnection>;
  /**
   * Those whose rank key rose most since the last comparable period before, a hundred at most; null before publication and
   * where there is no such period. For personnel officers and auditors; others get `FORBIDDEN`.
   */
  mostImproved?: Maybe<ImprovedEmployeeConnection>;
  /** The viewer's own result and place in the agency; null before publication, or when the viewer is not on its roll. */
  myStanding?: Maybe<OwnStanding>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PerioddistributionAdviceArgs = {
  unitId: Scalars['ID']['input'];
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodunitClassArgs = {
  unitId: Scalars['ID']['input'];
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodprogressArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodprogressByUnitArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodrankingArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  positionGroup?: InputMaybe<JobKind>;
  jobFamily?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodunratedArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodnotComparableArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodmostImprovedArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation of distributions refuses. */
export type DistributionUserErrorCode =
  /** The period has not ended. */
  | 'WINDOW_NOT_OPEN'
  /** The period's ratings are closed. */
  | 'WINDOW_CLOSED'
  /** The unit has no class in the period, so nothing is compared. */
  | 'CLASS_MISSING'
  /** The distribution agrees with the guide, or under five people are rated. */
  | 'NOTHING_TO_EXPLAIN'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT';

/** A refusal of a mutation of distributions that its user can mend. */
export type DistributionUserError = UserError & {
  __typename?: 'DistributionUserError';
  /** What was refused; stable and never translated. */
  code: DistributionUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A reason for a difference. */
export type DistributionReasonGiveInput = {
  /** The period. */
  periodId: Scalars['ID']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** Why the distribution differs from the guide, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version of the reason the change is based on; 0 when nobody gave one before. */
  version: Scalars['Int']['input'];
};

/** The comparison with its reason as it is now. */
export type DistributionReasonGivePayload = {
  __typename?: 'DistributionReasonGivePayload';
  /** The comparison; null when refused. */
  advice?: Maybe<DistributionAdvice>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<DistributionUserError>;
};

/** A unit's achievement (capaian kinerja organisasi), low to high (PermenPANRB 6/2022, annex IV.B.1). */
export type OrganizationClass =
  /** The lowest (sangat kurang). */
  | 'SANGAT_KURANG'
  /** Poor (kurang). */
  | 'KURANG'
  /** In need of improvement (butuh perbaikan). */
  | 'BUTUH_PERBAIKAN'
  /** Good (baik). */
  | 'BAIK'
  /** Outstanding, the highest (istimewa). */
  | 'ISTIMEWA';

/**
 * A unit's achievement in a period, set one level up. Raters consider it when they rate: the class that counts is that of
 * the unit the rater heads (PermenPANRB 6/2022, annex IV.B.1.g).
 */
export type UnitClass = {
  __typename?: 'UnitClass';
  /** The period. */
  period?: Maybe<Period>;
  /** The unit. */
  unit?: Maybe<Unit>;
  /** Its class. */
  class: OrganizationClass;
  /** What the class rests on, 10 to 1,000 characters. */
  basis: Scalars['String']['output'];
  /** Who set it last. */
  setBy?: Maybe<Employee>;
  /** When it was set last. */
  setAt: Scalars['DateTime']['output'];
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
};

/** What a mutation of goals refuses. */
export type GoalUserErrorCode =
  /** The period's ratings are closed, and its classes with them. */
  | 'TOO_LATE'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of goals that its user can mend. */
export type GoalUserError = UserError & {
  __typename?: 'GoalUserError';
  /** What was refused; stable and never translated. */
  code: GoalUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A unit's class in a period. */
export type OrganizationClassSetInput = {
  /** The period. */
  periodId: Scalars['ID']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** Its class. */
  class: OrganizationClass;
  /** What the class rests on, 10 to 1,000 characters. */
  basis: Scalars['String']['input'];
  /** The version the change is based on; 0 when nobody set it before. */
  version: Scalars['Int']['input'];
};

/** The class as it is now. */
export type OrganizationClassSetPayload = {
  __typename?: 'OrganizationClassSetPayload';
  /** The unit's class; null when refused. */
  unitClass?: Maybe<UnitClass>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<GoalUserError>;
};

/**
 * How many people of a period are how far, in the agency or in a unit with all below it, as of the last few seconds.
 * People count where they are on the period's roll, wherever they moved since.
 */
export type PeriodProgress = {
  __typename?: 'PeriodProgress';
  /** People on the roll. */
  enrolled: Scalars['Int']['output'];
  /** People who assessed themselves. */
  selfAssessed: Scalars['Int']['output'];
  /** People rated, by their rater or the rater's superior. */
  rated: Scalars['Int']['output'];
  /** People rated by the superior of a silent rater, so after the rater's time; part of `rated`. */
  escalated: Scalars['Int']['output'];
  /**
   * People rated on the last day their rater, or then the rater's superior, had for it; part of `rated`. A correction after
   * publication takes the rating's place and was on no last day.
   */
  ratedOnLastDay: Scalars['Int']['output'];
  /** People not rated though the rater's time is over: 0 until `evaluationClosesAt`, then `enrolled` less `rated`. */
  overdue: Scalars['Int']['output'];
  /**
   * People per predicate that the ratings given lead to by the policy the period pinned, low to high, zeros included;
   * whoever is not rated is in none. Null until the period is published, for everybody: before that a rating is shown to
   * those who rate alone, and two looks at a live count, one before and one after somebody was rated, would show that
   * person's to all others, however large the group. Those who rate a unit have its `distributionAdvice`.
   */
  byClass?: Maybe<Array<PredicateCount>>;
};

/** How far one unit is. */
export type UnitProgress = {
  __typename?: 'UnitProgress';
  /** The unit. */
  unit?: Maybe<Unit>;
  /** How far its people are, with those of all units below it. */
  progress: PeriodProgress;
};

/** A page of units with how far each is. */
export type UnitProgressConnection = {
  __typename?: 'UnitProgressConnection';
  /** The page's rows, by the units' ids. */
  edges: Array<UnitProgressEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A unit with how far it is, in a page. */
export type UnitProgressEdge = {
  __typename?: 'UnitProgressEdge';
  /** The unit and its figures. */
  node: UnitProgress;
  /** The place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** What a period that ended goes through, by itself. */
export type ClosingPhase =
  /** Employees assess themselves, and raters rate them. */
  | 'EVALUATION'
  /** The superiors of silent raters rate instead (PermenPANRB 6/2022, annex IV.A.11). */
  | 'ESCALATION'
  /** Nobody rates any more; results are made. */
  | 'SCORING'
  /** Results are made; rankings are, and all of it is published. */
  | 'RANKING'
  /** Published and provisional: results are delivered, objected to and decided on (PermenPANRB 6/2022, art. 29, annex V). */
  | 'OBJECTION'
  /** Nothing can be objected to any more. */
  | 'FINAL';

/** How far the closing of a period has come. */
export type ClosingProgress = {
  __typename?: 'ClosingProgress';
  /** Where it stands. */
  phase: ClosingPhase;
  /** People rated so far; from scoring on, people whose results are written. */
  done: Scalars['Int']['output'];
  /** Everybody on the roll. */
  total: Scalars['Int']['output'];
  /** When the phase began. */
  startedAt: Scalars['DateTime']['output'];
  /**
   * Seconds until the phase is over: until its instant or, while people are scored, at the speed so far; null where nothing
   * tells.
   */
  etaSeconds?: Maybe<Scalars['Int']['output']>;
  /** Since when the next step fails again and again, so that operators were alarmed; null while nothing is wrong. */
  stalledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a mutation of figures refuses. */
export type FiguresUserErrorCode =
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND';

/** A refusal of a mutation of figures that its user can mend. */
export type FiguresUserError = UserError & {
  __typename?: 'FiguresUserError';
  /** What was refused; stable and never translated. */
  code: FiguresUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Which figures are counted from scratch. */
export type FiguresRebuildInput = {
  /** The period. */
  periodId: Scalars['ID']['input'];
  /** The cursor an earlier request for the period answered, to go on after; from the beginning when absent. */
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far counting came. */
export type FiguresRebuildPayload = {
  __typename?: 'FiguresRebuildPayload';
  /** The period; null when refused. */
  period?: Maybe<Period>;
  /** Where to go on with the next request; null when everything is counted, and when refused. */
  after?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<FiguresUserError>;
};

/** One object's whole history, and whether it is whole. */
export type AuditTrail = {
  __typename?: 'AuditTrail';
  /** Every change, oldest first; empty when there is no such object. */
  entries: Array<AuditEntry>;
  /** The version of the first entry that does not follow from the one before it; null when the history is whole. */
  firstBreak?: Maybe<Scalars['Int']['output']>;
};

/** One change of one object. It holds no personal data: what was changed is there as a salted digest only. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The object's id; a part that has no id of its own has its owner's with a suffix, `emp_…:HR` for a grant. */
  entity: Scalars['String']['output'];
  /** The object's version the change made, from 1. */
  version: Scalars['Int']['output'];
  /** What was done, `plan.submit` for instance. */
  action: Scalars['String']['output'];
  /** Who did it: an employee's id, `operator:` and a digest, or `system` for what happens by itself. */
  actor: Scalars['String']['output'];
  /** The employee who did it; null for operators and for what happens by itself. */
  employee?: Maybe<Employee>;
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Why, where the change asks for a reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256, lower-case hex, of what the object held afterwards and a salt that is erased with the person. */
  bodyDigest: Scalars['String']['output'];
  /** Hash of the entry before; 64 zeros before the first. */
  previous: Scalars['String']['output'];
  /** SHA-256, lower-case hex, of this entry in canonical form. */
  hash: Scalars['String']['output'];
};

/** What somebody is published as: one of the two ways of having no rank, or the predicate, low to high. */
export type StandingClass =
  /** Nobody rated. */
  | 'UNRATED'
  /** Rated and listed apart, not ranked; the predicate stands. */
  | 'NOT_COMPARABLE'
  /** Very poor. */
  | 'SANGAT_KURANG'
  /** Poor, misconduct. */
  | 'KURANG'
  /** Needs improvement. */
  | 'BUTUH_PERBAIKAN'
  /** Good. */
  | 'BAIK'
  /** Very good. */
  | 'SANGAT_BAIK';

/** How many people stand in a class under either policy. */
export type StandingClassCount = {
  __typename?: 'StandingClassCount';
  /** The class. */
  class: StandingClass;
  /** People in it under the policy the period pinned. */
  before: Scalars['Int']['output'];
  /** People in it under the other policy. */
  after: Scalars['Int']['output'];
};

/** Where one policy puts one person. */
export type SimulatedStanding = {
  __typename?: 'SimulatedStanding';
  /** What the person is published as. */
  class: StandingClass;
  /** The predicate; null when unrated. */
  predicate?: Maybe<Predicate>;
  /**
   * The index, 0.00 to 120.00 with two decimals; null when unrated, where the policy has no index, and where a source it
   * needs gave nothing.
   */
  index?: Maybe<Scalars['Decimal']['output']>;
  /** The quarter of the agency's ranking the rank falls in, 1 the best to 4; null without a rank. */
  quarter?: Maybe<Scalars['Int']['output']>;
};

/** A person whom the other policy moves to another class or quarter. */
export type PolicyMove = {
  __typename?: 'PolicyMove';
  /** Who it is. */
  employee?: Maybe<Employee>;
  /** Where the policy the period pinned puts the person. */
  before: SimulatedStanding;
  /** Where the other policy does. */
  after: SimulatedStanding;
  /**
   * Why, in sentences in the language of the request: the steps of the other policy that are not steps of the pinned one,
   * or that the person's own way is the same and others moved past.
   */
  why: Array<Scalars['String']['output']>;
};

/** A page of people whom the other policy moves. */
export type PolicyMoveConnection = {
  __typename?: 'PolicyMoveConnection';
  /** The page's rows, by employee id. */
  edges: Array<PolicyMoveEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A person whom the other policy moves, in a page. */
export type PolicyMoveEdge = {
  __typename?: 'PolicyMoveEdge';
  /** The move. */
  node: PolicyMove;
  /** The place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/**
 * What another version of a policy would make of a published period, beside what the pinned one makes of it, from the
 * scoring inputs it was published from. Nothing of it is kept.
 */
export type PolicySimulation = {
  __typename?: 'PolicySimulation';
  /** The policy the period pinned. */
  before: Policy;
  /** The policy asked for. */
  after: Policy;
  /** People on the period's roll. */
  people: Scalars['Int']['output'];
  /** People per class under either, every class in order, zeros included. */
  counts: Array<StandingClassCount>;
  /** Those who would move to another class or quarter. */
  moves: PolicyMoveConnection;
};


/**
 * What another version of a policy would make of a published period, beside what the pinned one makes of it, from the
 * scoring inputs it was published from. Nothing of it is kept.
 */
export type PolicySimulationmovesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a notice in the inbox tells, in the order of a period's life. */
export type NoticeKind =
  /** The next year was created with its short cycles: plans for it can be made. To everybody. */
  | 'YEAR_CREATED'
  /** The period began. To everybody. */
  | 'PERIOD_OPENED'
  /** The period ended, and self-assessment and rating are open until `dueAt`. To everybody. */
  | 'EVALUATION_OPENED'
  /**
   * The reader is the rater of `count` people not rated yet, some working days before it passes to the superior, as policy
   * says.
   */
  | 'RATING_REMINDER'
  /**
   * Raters stayed silent, and rating `count` people passed to the reader as their superior (PermenPANRB 6/2022, annex
   * IV.A.11).
   */
  | 'RATING_ESCALATED'
  /** Of those people `count` are not rated yet, some working days before they stay unrated, as policy says. */
  | 'ESCALATION_REMINDER'
  /**
   * Nobody can rate `count` people now, because they have no assignment any more, no unit above them has a head who may, or
   * nobody stands above their rater; from `dueAt` they stay unrated. To personnel officers.
   */
  | 'RATER_MISSING'
  /** The results of the period were published and are provisional until `dueAt`. To everybody. */
  | 'RESULTS_PUBLISHED'
  /** The results of the period are final. To everybody. */
  | 'PERIOD_FINAL';

/** Something the reader was told, by itself. It holds codes, numbers and instants, and never a name or a rating. */
export type Notice = {
  __typename?: 'Notice';
  /** Opaque and stable; the same notice has another id for each it was sent to. */
  id: Scalars['ID']['output'];
  /** What it tells. */
  kind: NoticeKind;
  /** When it was sent. */
  at: Scalars['DateTime']['output'];
  /** What it tells in words, in the language of the request, with dates of the agency's zone. */
  text: Scalars['String']['output'];
  /** The period it is about. */
  period?: Maybe<Period>;
  /** How many people it is about, as it stood when it was sent; null where it is about none. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The exclusive instant until which something is to be done, or holds; null where there is none. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the reader has marked it as read. */
  isRead: Scalars['Boolean']['output'];
};

/** A page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The page's rows, in order. */
  edges: Array<NoticeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A notice in a page. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** The notice. */
  node: Notice;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** What a mutation of the inbox refuses. */
export type NoticeUserErrorCode =
  /** The instant is in the future: nothing of it is there yet. */
  | 'IN_FUTURE';

/** A refusal of a mutation of the inbox that its user can mend. */
export type NoticeUserError = UserError & {
  __typename?: 'NoticeUserError';
  /** What was refused; stable and never translated. */
  code: NoticeUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** What to mark as read. */
export type InboxMarkReadInput = {
  /** The instant up to which everything that is there is read, included: `at` of the newest notice that was shown. */
  upTo: Scalars['DateTime']['input'];
};

/** The inbox after it was marked. */
export type InboxMarkReadPayload = {
  __typename?: 'InboxMarkReadPayload';
  /** The viewer, with what is unread now; null when refused. */
  viewer?: Maybe<Viewer>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<NoticeUserError>;
};

/** What kind of unit it is. */
export type UnitKind =
  /** The agency's own unit, at the top; every other unit is below it. */
  | 'AGENCY'
  /** A unit whose head rates. */
  | 'UNIT'
  /** A team (tim kerja): its leader advises the rater and rates nobody (PermenPANRB 6/2022, annex IV.A.4). */
  | 'TEAM';

/** What kind of unit can be created; an agency's own unit comes with the agency. */
export type NewUnitKind =
  /** A unit whose head rates. */
  | 'UNIT'
  /** A team (tim kerja), whose leader only advises. */
  | 'TEAM';

/** Kinds of job, highest first (UU 20/2023; PermenPANRB 6/2022, art. 1). */
export type JobKind =
  /** State official (pejabat negara): rates, and is neither planned nor appraised here. */
  | 'STATE_OFFICIAL'
  /** High leadership (jabatan pimpinan tinggi). */
  | 'JPT'
  /** Administrator (jabatan administrator). */
  | 'ADMINISTRATOR'
  /** Supervisor (jabatan pengawas): the lowest that rates. */
  | 'PENGAWAS'
  /** Functional job (jabatan fungsional): rates only as head of a unit (PermenPANRB 6/2022, annex IV.A.7). */
  | 'FUNCTIONAL'
  /** Implementer (jabatan pelaksana). */
  | 'PELAKSANA';

/** How a position is held. */
export type AssignmentKind =
  /** Definitively. */
  | 'DEFINITIVE'
  /** Acting (Plt., pelaksana tugas): counts before the definitive one (PermenPANRB 6/2022, annex IV.A.5). */
  | 'ACTING';

/** Kinds of employee (PermenPANRB 6/2022, art. 1(1) to 1(3)). */
export type EmployeeKind =
  /** Civil servant (Pegawai Negeri Sipil). */
  | 'PNS'
  /** Government employee under a work agreement (Pegawai Pemerintah dengan Perjanjian Kerja). */
  | 'PPPK'
  /** State official (pejabat negara), on record as a rater only (PermenPANRB 6/2022, annex II.C.8). */
  | 'STATE_OFFICIAL';

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The page's rows, in order. */
  edges: Array<UnitEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A unit in a page. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** The unit. */
  node: Unit;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** Position (jabatan): a place in a unit that an employee can be assigned to. */
export type Position = Node & {
  __typename?: 'Position';
  /** Global id, `pos_…`. */
  id: Scalars['ID']['output'];
  /** Official title. */
  title: Scalars['String']['output'];
  /** What kind of job it is. */
  job: JobKind;
  /** The family of jobs it belongs to, `guru` for instance; null where none was named. */
  family?: Maybe<Scalars['String']['output']>;
  /** Whether its holder heads the unit. */
  leads: Scalars['Boolean']['output'];
  /** The unit it is in. */
  unit?: Maybe<Unit>;
  /** Counts the changes of this object, from 1. */
  version: Scalars['Int']['output'];
};

/** An employee's time in a position. */
export type Assignment = {
  __typename?: 'Assignment';
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** How the position is held. */
  kind: AssignmentKind;
  /** The position's title as it was when the assignment began. */
  title: Scalars['String']['output'];
  /** The position's kind of job as it was when the assignment began. */
  job: JobKind;
  /** The position's family of jobs as it was when the assignment began; null where none was named. */
  family?: Maybe<Scalars['String']['output']>;
  /** Whether the position headed its unit when the assignment began. */
  leads: Scalars['Boolean']['output'];
  /** The position as it is now. */
  position?: Maybe<Position>;
  /** The position's unit as it is now. */
  unit?: Maybe<Unit>;
};

/**
 * Kinds of leave (cuti) of civil servants (PP 11/2017, art. 310, amended by PP 17/2020). Of these a PPPK has `TAHUNAN`,
 * `SAKIT`, `MELAHIRKAN` and `BERSAMA` (PP 49/2018).
 */
export type LeaveKind =
  /** Annual leave (cuti tahunan). */
  | 'TAHUNAN'
  /** Long leave (cuti besar). */
  | 'BESAR'
  /** Sick leave (cuti sakit). */
  | 'SAKIT'
  /** Maternity leave (cuti melahirkan). */
  | 'MELAHIRKAN'
  /** Leave for an important reason (cuti karena alasan penting). */
  | 'ALASAN_PENTING'
  /** Joint leave (cuti bersama). */
  | 'BERSAMA'
  /** Leave outside the state's expense (cuti di luar tanggungan negara). */
  | 'DI_LUAR_TANGGUNGAN_NEGARA';

/**
 * An approved leave (cuti) on record. Leave never lowers a score: its days are no days to be served. Why somebody is away
 * is often health data (UU 27/2022, art. 4(2)): the employee, personnel officers and auditors read it; rater and heads
 * read the dates. Of an employee whose identity is erased the dates alone are left, for everybody.
 */
export type Leave = {
  __typename?: 'Leave';
  /** Id, `lev_…`; its audit trail goes by it. */
  id: Scalars['ID']['output'];
  /** What kind of leave it is. For the employee, personnel officers and auditors; null for others. */
  kind?: Maybe<LeaveKind>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Last day, included. */
  endsOn: Scalars['Date']['output'];
  /** The decree that approved it, by number and date. For the employee, personnel officers and auditors; null for others. */
  decree?: Maybe<Scalars['String']['output']>;
  /** Who put it on record. For the employee, personnel officers and auditors; null for others. */
  recordedBy?: Maybe<Employee>;
  /** When it was put on record. For the employee, personnel officers and auditors; null for others. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled; null while it is in force. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled; null while it is in force. For the employee, personnel officers and auditors; null for others. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
};

/** A page of employees. */
export type EmployeeConnection = {
  __typename?: 'EmployeeConnection';
  /** The page's rows, in order. */
  edges: Array<EmployeeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An employee in a page. */
export type EmployeeEdge = {
  __typename?: 'EmployeeEdge';
  /** The employee. */
  node: Employee;
  /** The employee's place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** Who rates an employee on a date, with one step for each unit looked at on the way up. */
export type RaterResolution = {
  __typename?: 'RaterResolution';
  /** The rater; null when there is none, and the last step says why. */
  rater?: Maybe<Employee>;
  /** The unit that the rater heads: its class is the one that counts (PermenPANRB 6/2022, annex IV.B.1.g). */
  unit?: Maybe<Unit>;
  /** The units looked at, the employee's own first, and what was found in each. */
  steps: Array<RaterStep>;
};

/** One step on the way to the rater. */
export type RaterStep = {
  __typename?: 'RaterStep';
  /** The unit looked at; null when the step is about no unit. */
  unit?: Maybe<Unit>;
  /** What was found. */
  reason: RaterReason;
};

/** What a step on the way to the rater found. */
export type RaterReason =
  /** The unit's head is somebody else and may rate: this is the rater. */
  | 'HEAD_OF_UNIT'
  /** The unit is a team, whose leader only advises: the unit above is next. */
  | 'TEAM_LEADER_ONLY_ADVISES'
  /** The employee heads this unit: the unit above is next. */
  | 'LEADS_THE_UNIT'
  /** Nobody heads this unit on that date: the unit above is next. */
  | 'UNIT_HAS_NO_HEAD'
  /** The unit's head is below pejabat pengawas and may not rate (PermenPANRB 6/2022, art. 1(9)): the unit above is next. */
  | 'HEAD_BELOW_PENGAWAS'
  /** The employee is assigned to no unit on that date: there is no rater. */
  | 'NO_ASSIGNMENT'
  /** A state official is not appraised here: there is no rater. */
  | 'STATE_OFFICIAL'
  /** There is no further unit above: there is no rater. */
  | 'NO_UNIT_ABOVE';

/** What a mutation of the organization refuses. */
export type OrganizationUserErrorCode =
  /** The employee number does not hold together; the message says where (Perka BKN 22/2007). */
  | 'NIP_NOT_VALID'
  /** Another employee of the agency has this employee number. */
  | 'NIP_TAKEN'
  /** Only a state official may lack an employee number. */
  | 'NIP_MISSING'
  /** The employee number is one of another kind of employee: a PPPK number for a PNS, or the other way round. */
  | 'NIP_OF_OTHER_KIND'
  /** The agency exists and its first officer has signed in; the operator has no further way into it. */
  | 'OFFICER_SIGNED_IN'
  /** The unit would stand deeper than 8 levels. */
  | 'UNIT_TOO_DEEP'
  /** The assignment would not start after the latest one of its kind. */
  | 'STARTS_TOO_EARLY'
  /** Somebody else heads the unit then. */
  | 'UNIT_HAS_HEAD'
  /** More assignments than one employee's or unit's record keeps. */
  | 'TOO_MANY_ASSIGNMENTS'
  /** The leave would end before it starts. */
  | 'LEAVE_REVERSED'
  /** The leave would be longer than three years (PP 11/2017, art. 334). */
  | 'LEAVE_TOO_LONG'
  /** Another leave of the employee in force shares a day with it; the message says which. */
  | 'LEAVE_OVERLAPS'
  /** The leave is cancelled already. */
  | 'LEAVE_CANCELLED'
  /** The last day is still to come in the agency's zone. */
  | 'LEFT_IN_FUTURE'
  /** The last day is before an assignment that goes on; the message says since when. */
  | 'LEFT_TOO_EARLY'
  /** The employee holds a standing right, which is ended first. */
  | 'HOLDS_GRANT'
  /** The employee's identity is erased, and the record takes no change any more. */
  | 'ERASED'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of the organization that its user can mend. */
export type OrganizationUserError = UserError & {
  __typename?: 'OrganizationUserError';
  /** What was refused; stable and never translated. */
  code: OrganizationUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A unit to create. */
export type UnitCreateInput = {
  /** Official name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** What kind of unit it is. */
  kind: NewUnitKind;
  /** The unit above. */
  parentId: Scalars['ID']['input'];
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key and content create once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The unit created. */
export type UnitCreatePayload = {
  __typename?: 'UnitCreatePayload';
  /** The unit; null when refused. */
  unit?: Maybe<Unit>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** A position to create. */
export type PositionCreateInput = {
  /** The unit it is in. */
  unitId: Scalars['ID']['input'];
  /** Official title, 2 to 120 characters. */
  title: Scalars['String']['input'];
  /** What kind of job it is. */
  job: JobKind;
  /**
   * The family of jobs it belongs to, `health` for instance: 2 to 40 lower-case letters, digits and hyphens, as the policy's
   * competencies name it; none when absent.
   */
  family?: InputMaybe<Scalars['String']['input']>;
  /** Whether its holder heads the unit. */
  leads: Scalars['Boolean']['input'];
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key and content create once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The position created. */
export type PositionCreatePayload = {
  __typename?: 'PositionCreatePayload';
  /** The position; null when refused. */
  position?: Maybe<Position>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** An employee to put on record. */
export type EmployeeCreateInput = {
  /** Employee number (NIP), 18 digits (Perka BKN 22/2007); null for a state official only. */
  nip?: InputMaybe<Scalars['String']['input']>;
  /** Full name, 2 to 120 characters. */
  name: Scalars['String']['input'];
  /** What kind of employee this is. */
  kind: EmployeeKind;
  /** Rank and grade (pangkat, golongan ruang), at most 40 characters; null when not known. */
  rank?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key and content create once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The employee created. */
export type EmployeeCreatePayload = {
  __typename?: 'EmployeeCreatePayload';
  /** The employee; null when refused. */
  employee?: Maybe<Employee>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** An assignment to start. */
export type AssignmentStartInput = {
  /** Who. */
  employeeId: Scalars['ID']['input'];
  /** Where. */
  positionId: Scalars['ID']['input'];
  /** First day, in the agency's zone; after the first day of the latest assignment of the same kind. */
  startsOn: Scalars['Date']['input'];
  /** How the position is held. */
  kind: AssignmentKind;
  /** The employee's version the change is based on. */
  version: Scalars['Int']['input'];
};

/** The employee with the assignment started. */
export type AssignmentStartPayload = {
  __typename?: 'AssignmentStartPayload';
  /** The employee; null when refused. */
  employee?: Maybe<Employee>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** An approved leave to put on record. */
export type LeaveRecordInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** What kind of leave it is. */
  kind: LeaveKind;
  /** First day, in 2020 to 2100. */
  startsOn: Scalars['Date']['input'];
  /** Last day, included; less than three years after the first. */
  endsOn: Scalars['Date']['input'];
  /** The decree that approved it, by number and date, 3 to 200 characters. */
  decree: Scalars['String']['input'];
  /** Made by the client, 8 to 64 printable ASCII characters without spaces; the same key and content record once. */
  idempotencyKey: Scalars['String']['input'];
};

/** The leave recorded. */
export type LeaveRecordPayload = {
  __typename?: 'LeaveRecordPayload';
  /** The leave; null when refused. */
  leave?: Maybe<Leave>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** A leave to cancel. */
export type LeaveCancelInput = {
  /** Which leave. */
  leaveId: Scalars['ID']['input'];
  /** Why it does not hold, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The leave's version the change is based on. */
  version: Scalars['Int']['input'];
};

/** The leave cancelled. */
export type LeaveCancelPayload = {
  __typename?: 'LeaveCancelPayload';
  /** The leave; null when refused. */
  leave?: Maybe<Leave>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** An identity to erase. */
export type EmployeeEraseInput = {
  /** Whose. */
  employeeId: Scalars['ID']['input'];
  /** Last day at the agency, today in its zone at the latest: open assignments end with it. */
  leftOn: Scalars['Date']['input'];
  /** Why, 10 to 1,000 characters: who asked for it, for instance. It is kept as a salted digest only. */
  reason: Scalars['String']['input'];
  /** The employee's version the change is based on. */
  version: Scalars['Int']['input'];
};

/** The employee without an identity. */
export type EmployeeErasePayload = {
  __typename?: 'EmployeeErasePayload';
  /** The employee; null when refused. */
  employee?: Maybe<Employee>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<OrganizationUserError>;
};

/** What a period spans. */
export type PeriodKind =
  /** A calendar year, with one plan for each employee (PermenPANRB 6/2022, art. 1(4)). */
  | 'YEAR'
  /** A quarter nested in a year: the short cycle of most policies (PermenPANRB 6/2022, art. 24). */
  | 'QUARTER'
  /** A month nested in a year: the other short cycle (PermenPANRB 6/2022, art. 24). */
  | 'MONTH';

/** Where a period stands. Nobody moves it by hand: each state begins when its instant has come. */
export type PeriodState =
  /** Not begun. */
  | 'PLANNED'
  /** Running: work is done and recorded. */
  | 'OPEN'
  /** Over: employees assess themselves, then raters rate, then the superiors of silent raters. */
  | 'EVALUATING'
  /** No more ratings; results and rankings are being made. */
  | 'CLOSING'
  /** Results are published; delivery, objection and decision are under way. */
  | 'PUBLISHED'
  /** Every deadline to object and decide has run out. */
  | 'FINAL';

/** What happens to a period, in order. */
export type PeriodStep =
  /** At `startsAt`: everybody assigned is put on the roll. */
  | 'OPEN'
  /**
   * Of a year, on 1 December: the next year is created with its short cycles, under the policy of its first day as it is
   * known then. A policy activated afterwards for that same day no longer holds for that year. Done late, it creates the
   * year that runs by then; a year that is there already stays.
   */
  | 'CREATE_NEXT'
  /** At `endsAt`: whoever joined since is put on the roll; rating opens. */
  | 'EVALUATE'
  /** Some working days before `evaluationClosesAt`, as policy says: raters are told whom they have not rated yet. */
  | 'REMIND_RATERS'
  /** At `evaluationClosesAt`: the right to rate passes from a silent rater to the rater's superior. */
  | 'ESCALATE'
  /** Some working days before `escalationClosesAt`: the superiors of silent raters are told whom they have not rated yet. */
  | 'REMIND_SUPERIORS'
  /** At `scoringStartsAt`: ratings are frozen. */
  | 'CLOSE'
  /** At `scoringStartsAt`: results and rankings are made. */
  | 'SCORE'
  /** At `publishesAt`: readers get them. */
  | 'PUBLISH'
  /** At `finalisesAt`: nothing can be objected to any more. */
  | 'FINALISE';

/** A step that is to come. */
export type PeriodNextStep = {
  __typename?: 'PeriodNextStep';
  /** The step. */
  step: PeriodStep;
  /** From when it is due; done within minutes of it. */
  dueAt: Scalars['DateTime']['output'];
};

/** A period's published results as a whole. For everybody in the agency. */
export type Publication = {
  __typename?: 'Publication';
  /** When they were published. */
  publishedAt: Scalars['DateTime']['output'];
  /** SHA-256, lower-case hex, over all results and rankings in canonical form: equal results give equal hashes. */
  resultHash: Scalars['String']['output'];
  /** SHA-256, lower-case hex, over the frozen scoring inputs in canonical form. */
  inputHash: Scalars['String']['output'];
  /** People with a predicate, those not comparable among them. */
  rated: Scalars['Int']['output'];
  /** People with a predicate who are listed apart and not ranked, by the policy; part of `rated`. */
  notComparable: Scalars['Int']['output'];
  /** People nobody rated: no predicate and no rank, for nobody else may rate them (PermenPANRB 6/2022, annex IV.A.11). */
  unrated: Scalars['Int']['output'];
};

/** A page of periods. */
export type PeriodConnection = {
  __typename?: 'PeriodConnection';
  /** The page's rows, in order. */
  edges: Array<PeriodEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A period in a page. */
export type PeriodEdge = {
  __typename?: 'PeriodEdge';
  /** The period. */
  node: Period;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** What a mutation of periods refuses. */
export type PeriodUserErrorCode =
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it meanwhile. */
  | 'VERSION_CONFLICT'
  /** The idempotency key was already used with other content. */
  | 'IDEMPOTENCY_KEY_REUSED';

/** A refusal of a mutation of periods that its user can mend. */
export type PeriodUserError = UserError & {
  __typename?: 'PeriodUserError';
  /** What was refused; stable and never translated. */
  code: PeriodUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A year to create. */
export type PeriodCreateInput = {
  /** Calendar year, from 2022, when PermenPANRB 6/2022 came into force, to 2099. */
  year: Scalars['Int']['input'];
};

/** The year created. */
export type PeriodCreatePayload = {
  __typename?: 'PeriodCreatePayload';
  /** The year; null when refused. Its short cycles stand in `periods`. */
  period?: Maybe<Period>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PeriodUserError>;
};

/**
 * The seven values every civil servant's behaviour is planned and rated by (BerAKHLAK; PermenPANRB 6/2022, art. 10(3);
 * SE MenPANRB 20/2021), in their official order.
 */
export type Behaviour =
  /** Service-oriented: understands and meets the needs of the public, friendly, quick and reliable, improving without end. */
  | 'BERORIENTASI_PELAYANAN'
  /** Accountable: honest, careful and disciplined; uses state property responsibly; does not abuse an office. */
  | 'AKUNTABEL'
  /** Competent: keeps learning, helps others learn, works at the best quality. */
  | 'KOMPETEN'
  /** Harmonious: respects everybody whatever their background, helps, keeps the workplace conducive. */
  | 'HARMONIS'
  /** Loyal: to Pancasila, the constitution and the lawful government; keeps the good name and secrets of office and state. */
  | 'LOYAL'
  /** Adaptive: adjusts quickly to change, innovates, acts ahead of need. */
  | 'ADAPTIF'
  /** Collaborative: lets others contribute, works openly with them, pools resources for a common goal. */
  | 'KOLABORATIF';

/** How a plan states its measures (PermenPANRB 6/2022, art. 9(3)). */
export type PlanApproach =
  /** In words: a statement of success for each result (kualitatif; forms A.1.1 and A.1.6). */
  | 'QUALITATIVE'
  /** In aspects and targets: every indicator has both (kuantitatif; forms A.1.2 and A.1.7). */
  | 'QUANTITATIVE';

/** What kind of result is planned. The law gives neither a weight (PermenPANRB 6/2022, annex II). */
export type PlannedResultKind =
  /** Main result (hasil kerja utama): from the unit's performance agreement. A plan needs at least one. */
  | 'UTAMA'
  /** Additional result (hasil kerja tambahan): a task given besides, within what the employee can carry. */
  | 'TAMBAHAN';

/** What an indicator measures (aspek; PermenPANRB 6/2022, art. 9(2)). */
export type IndicatorAspect =
  /** Quantity. */
  | 'KUANTITAS'
  /** Quality. */
  | 'KUALITAS'
  /** Time, or speed of completion. */
  | 'WAKTU'
  /** Cost. */
  | 'BIAYA';

/**
 * Whose view an indicator takes (perspektif), in the plans of high officials and heads of independent units
 * (PermenPANRB 6/2022, annex II).
 */
export type IndicatorPerspective =
  /** Those served: how well their wishes and expectations are met. */
  | 'PENERIMA_LAYANAN'
  /** Business process: how processes improve and add value. */
  | 'PROSES_BISNIS'
  /** Internal strength: how the unit's own resources develop. */
  | 'PENGUATAN_INTERNAL'
  /** Budget: how effectively and efficiently money is used. */
  | 'ANGGARAN';

/** Where a plan stands, in the order it passes. */
export type PlanState =
  /** Being written; only its employee changes it. */
  | 'DRAFT'
  /**
   * Submitted, and waiting because the rater's own plan is not approved yet: plans are fixed from the top down
   * (PermenPANRB 6/2022, annex II). The rater may return it meanwhile.
   */
  | 'WAITING_FOR_PARENT'
  /** Submitted; the rater decides. */
  | 'SUBMITTED'
  /** Returned by the rater with a reason; its employee revises and submits it again. */
  | 'RETURNED'
  /** Approved by the rater: what the year is appraised against. It does not change any more. */
  | 'APPROVED';

/** What the viewer may do with a plan now. */
export type PlanAction =
  /** Replace its content, by `planRevise`. */
  | 'REVISE'
  /** Submit it to the rater, by `planSubmit`. */
  | 'SUBMIT'
  /** Return it with a reason, by `planReturn`. */
  | 'RETURN'
  /** Approve it, by `planApprove`. */
  | 'APPROVE';

/** A measure of success of a planned result (ukuran keberhasilan, indikator kinerja individu; PermenPANRB 6/2022, art. 9). */
export type Indicator = {
  __typename?: 'Indicator';
  /** What it measures; null where the qualitative approach leaves it open. */
  aspect?: Maybe<IndicatorAspect>;
  /** The measure in words; 1 to 1,000 characters. */
  statement: Scalars['String']['output'];
  /** What is to be reached, with its unit, as text; null where the qualitative approach leaves it open. */
  target?: Maybe<Scalars['String']['output']>;
  /** Whose view it takes; null but for high officials and heads of independent units. */
  perspective?: Maybe<IndicatorPerspective>;
};

/** A result an employee plans to bring about in the year (rencana hasil kerja; PermenPANRB 6/2022, art. 9(1)). */
export type PlannedResult = {
  __typename?: 'PlannedResult';
  /** Stays the same through revisions and is what ratings refer to; unique in its plan only, and no global id. */
  id: Scalars['ID']['output'];
  /** Main or additional. */
  kind: PlannedResultKind;
  /** The outcome, output or service, in words; 1 to 1,000 characters. */
  statement: Scalars['String']['output'];
  /** Where it comes from: the leader's result it serves, or who assigned it (penugasan dari); null when not stated. */
  assignedBy?: Maybe<Scalars['String']['output']>;
  /** Its measures, at most 10; a submitted plan has at least one for each result. */
  indicators: Array<Indicator>;
};

/**
 * A behaviour with what the leader expects of it in particular (ekspektasi khusus pimpinan; PermenPANRB 6/2022,
 * art. 10(4)). The behaviour itself is part of every plan.
 */
export type BehaviourExpectations = {
  __typename?: 'BehaviourExpectations';
  /** The behaviour. */
  behaviour: Behaviour;
  /** The leader's special expectations, at most 10; often none. */
  expectations: Array<Scalars['String']['output']>;
};

/**
 * Work plan of one employee for one year (SKP, Sasaran Kinerja Pegawai; PermenPANRB 6/2022, art. 7 to 14).
 * For the employee, the rater, the rater's superior, heads of the unit and of those above it, personnel officers and
 * auditors; to everybody else it does not exist.
 */
export type Plan = Node & {
  __typename?: 'Plan';
  /** Global id, `pln_…`. */
  id: Scalars['ID']['output'];
  /** Whose plan it is. */
  employee?: Maybe<Employee>;
  /** The year it is for; its short cycles are appraised against the same plan. */
  period?: Maybe<Period>;
  /** Where it stands. */
  state: PlanState;
  /** How it states its measures. */
  approach: PlanApproach;
  /** The planned results, at most 20, in the order they were written. */
  results: Array<PlannedResult>;
  /** All seven behaviours in their official order, each with the leader's special expectations. */
  expectations: Array<BehaviourExpectations>;
  /**
   * Resources agreed as needed (dukungan sumber daya; art. 11, form A.1.8): people, budget, tools, coaching, facilities.
   * At most 10.
   */
  resources: Array<Scalars['String']['output']>;
  /**
   * How the employee accounts for the work (skema pertanggungjawaban; art. 12): when progress is reported, and what shows
   * it. At most 10.
   */
  accountability: Array<Scalars['String']['output']>;
  /** What follows from meeting the expectations and from not meeting them (konsekuensi; art. 13). At most 10. */
  consequences: Array<Scalars['String']['output']>;
  /** When it was last submitted; null before. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rater who last returned or approved it; null before. */
  decidedBy?: Maybe<Employee>;
  /** When it was last returned or approved; null before. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What should change, in the rater's words; null unless it is returned or being revised after that. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: Array<PlanAction>;
};

/** What a mutation of plans refuses. */
export type PlanUserErrorCode =
  /** The period is a short cycle; a plan belongs to a year. */
  | 'NOT_A_YEAR'
  /** The year has ended. */
  | 'PERIOD_OVER'
  /** State officials make no plan (PermenPANRB 6/2022, annex II.C.8). */
  | 'EXEMPT'
  /** The employee already has a plan for the year. */
  | 'ALREADY_EXISTS'
  /** The plan's state does not allow this. */
  | 'NOT_NOW'
  /** There is no main result. */
  | 'NO_MAIN_RESULT'
  /** A result has no indicator. */
  | 'RESULT_WITHOUT_INDICATOR'
  /** Two results have one id. */
  | 'RESULT_TWICE'
  /** Two lists of expectations are about one behaviour. */
  | 'BEHAVIOUR_TWICE'
  /** In the quantitative approach an indicator lacks its aspect or target. */
  | 'TARGET_MISSING'
  /** The rater's own plan is not approved yet. */
  | 'WAITING_FOR_PARENT'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed the plan meanwhile. */
  | 'VERSION_CONFLICT';

/** A refusal of a mutation of plans that its user can mend. */
export type PlanUserError = UserError & {
  __typename?: 'PlanUserError';
  /** What was refused; stable and never translated. */
  code: PlanUserErrorCode;
  /**
   * The input field at fault, from the outermost name inwards; empty when no single field is. Where a submitted plan is
   * incomplete, the field of `planRevise` that mends it.
   */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A measure of success, as sent. */
export type IndicatorInput = {
  /** What it measures; needed for submission in the quantitative approach. */
  aspect?: InputMaybe<IndicatorAspect>;
  /** The measure in words; 1 to 1,000 characters. */
  statement: Scalars['String']['input'];
  /** What is to be reached, with its unit; 1 to 1,000 characters. Needed for submission in the quantitative approach. */
  target?: InputMaybe<Scalars['String']['input']>;
  /** Whose view it takes; for high officials and heads of independent units. */
  perspective?: InputMaybe<IndicatorPerspective>;
};

/** A planned result, as sent. */
export type PlannedResultInput = {
  /** Chosen by the client, unique in the plan and kept through revisions: 1 to 20 lower-case letters, digits and hyphens. */
  id: Scalars['ID']['input'];
  /** Main or additional. */
  kind: PlannedResultKind;
  /** The outcome, output or service; 1 to 1,000 characters. */
  statement: Scalars['String']['input'];
  /** Where it comes from; 1 to 1,000 characters, or null. */
  assignedBy?: InputMaybe<Scalars['String']['input']>;
  /** Its measures, at most 10; a draft may still have none. */
  indicators: Array<IndicatorInput>;
};

/** The leader's special expectations on one behaviour, as sent. */
export type BehaviourExpectationsInput = {
  /** The behaviour; each at most once. */
  behaviour: Behaviour;
  /** The expectations, at most 10 of 1 to 1,000 characters. */
  expectations: Array<Scalars['String']['input']>;
};

/** A plan's content as a whole: what is left out is empty. */
export type PlanContentInput = {
  /** How it states its measures. */
  approach: PlanApproach;
  /** The planned results, at most 20. */
  results: Array<PlannedResultInput>;
  /** Behaviours with special expectations; the others need not be listed. */
  expectations?: Array<BehaviourExpectationsInput>;
  /** Resources agreed as needed (art. 11), at most 10 of 1 to 1,000 characters. */
  resources?: Array<Scalars['String']['input']>;
  /** How the employee accounts for the work (art. 12), at most 10 of 1 to 1,000 characters. */
  accountability?: Array<Scalars['String']['input']>;
  /** What follows from the results (art. 13), at most 10 of 1 to 1,000 characters. */
  consequences?: Array<Scalars['String']['input']>;
};

/** The year and the content of a new plan. */
export type PlanCreateInput = {
  /** A period of kind YEAR that has not ended. */
  periodId: Scalars['ID']['input'];
  /** What is planned. */
  content: PlanContentInput;
  /** Made by the client: 8 to 64 printable ASCII characters without spaces, a UUID for example. */
  idempotencyKey: Scalars['String']['input'];
};

/** The plan as it was created. */
export type PlanCreatePayload = {
  __typename?: 'PlanCreatePayload';
  /** The plan; null when refused. */
  plan?: Maybe<Plan>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PlanUserError>;
};

/** A plan and its new content. */
export type PlanReviseInput = {
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** What is planned from now on; it replaces all of the old content. */
  content: PlanContentInput;
};

/** The plan with its new content. */
export type PlanRevisePayload = {
  __typename?: 'PlanRevisePayload';
  /** The plan as it is now; null when refused. */
  plan?: Maybe<Plan>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PlanUserError>;
};

/** A plan to submit. */
export type PlanSubmitInput = {
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
};

/** The plan as submitted. */
export type PlanSubmitPayload = {
  __typename?: 'PlanSubmitPayload';
  /** The plan as it is now; null when refused. */
  plan?: Maybe<Plan>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PlanUserError>;
};

/** A plan to return, and why. */
export type PlanReturnInput = {
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
  /** What should change; 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The plan as returned. */
export type PlanReturnPayload = {
  __typename?: 'PlanReturnPayload';
  /** The plan as it is now; null when refused. */
  plan?: Maybe<Plan>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PlanUserError>;
};

/** A plan to approve. */
export type PlanApproveInput = {
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The version this is based on. */
  version: Scalars['Int']['input'];
};

/** The plan as approved. */
export type PlanApprovePayload = {
  __typename?: 'PlanApprovePayload';
  /** The plan as it is now; null when refused. */
  plan?: Maybe<Plan>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PlanUserError>;
};

/** How an agency appraises, as a versioned document. A version, once drafted, never changes. */
export type Policy = {
  __typename?: 'Policy';
  /** The document's name, `national` for the national rule without local additions. */
  id: Scalars['String']['output'];
  /** The document's version, from 1. */
  version: Scalars['Int']['output'];
  /** Title, in Indonesian. */
  title: Scalars['String']['output'];
  /** What it rests on: article by article, and where a design decision stands in for a rule the law does not give. */
  sources: Array<Scalars['String']['output']>;
  /** The whole document, for reading, and for changing and drafting as the next version. */
  document: Scalars['PolicyDocument']['output'];
};

/** What a version of a policy is to its agency. */
export type PolicyState =
  /** It binds nobody. */
  | 'DRAFT'
  /** It holds, or will hold from its day on, until the next one does. */
  | 'ACTIVE';

/** What can be done with a version of a policy. */
export type PolicyAction =
  /** `policyActivate`. */
  | 'ACTIVATE';

/** One version of a policy document of the agency's own, and what became of it. Readable for everybody in the agency. */
export type PolicyVersion = {
  __typename?: 'PolicyVersion';
  /** What the version says. */
  policy: Policy;
  /** What it is to the agency. */
  state: PolicyState;
  /** What the draft rests on: a consultation, a decree. */
  basis: Scalars['String']['output'];
  /** The personnel officer who drafted it. */
  draftedBy?: Maybe<Employee>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** The personnel officer who activated it; null while it is a draft. */
  activatedBy?: Maybe<Employee>;
  /** When it was activated; null while it is a draft. */
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The first day it holds on, for years that begin then or later and are created after its activation; null while it is
   * a draft.
   */
  from?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes of this object, from 1; send it with the next change. Not the document's version. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: Array<PolicyAction>;
};

/** A page of policy versions. */
export type PolicyVersionConnection = {
  __typename?: 'PolicyVersionConnection';
  /** The page's rows, in order. */
  edges: Array<PolicyVersionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A policy version in a page. */
export type PolicyVersionEdge = {
  __typename?: 'PolicyVersionEdge';
  /** The version. */
  node: PolicyVersion;
  /** Its place in the list, to go on after. */
  cursor: Scalars['String']['output'];
};

/** From which day on a policy holds in an agency. */
export type PolicyActivation = {
  __typename?: 'PolicyActivation';
  /** The policy. */
  policy: Policy;
  /** The first day it holds on, until the next activation's. */
  from: Scalars['Date']['output'];
};

/** What can be wrong with a policy document: its shape first, then what it says. */
export type PolicyViolationCode =
  /** A field that every document has is not there. */
  | 'MISSING'
  /** The value is of another JSON type than the field's. */
  | 'WRONG_TYPE'
  /** The value is none of those the field takes: an operator, a class, a rule. */
  | 'NOT_ONE_OF'
  /** No document has this field here. */
  | 'UNKNOWN_FIELD'
  /** The number is below the field's lowest. */
  | 'TOO_SMALL'
  /** The number is above the field's highest. */
  | 'TOO_LARGE'
  /** The text is too short. */
  | 'TOO_SHORT'
  /** The text is too long. */
  | 'TOO_LONG'
  /** The list is too short. */
  | 'TOO_FEW'
  /** The list is too long. */
  | 'TOO_MANY'
  /** The text is no decimal number, or one outside the field's bounds. */
  | 'NOT_DECIMAL'
  /** The name or key has another form than names and keys have. */
  | 'MALFORMED'
  /** The text has line breaks, control or formatting characters. */
  | 'NOT_ONE_LINE'
  /** The formula is more than five operators deep. */
  | 'TOO_DEEP'
  /** The name is the national rule's own. */
  | 'ID_RESERVED'
  /** The day does not exist in every year. */
  | 'DAY_UNKNOWN'
  /** The annual evaluation closes after January (PermenPANRB 6/2022, annex IV.A.8). */
  | 'AFTER_JANUARY'
  /** The deadline is later than the law allows (PermenPANRB 6/2022, annex V.A and V.B). */
  | 'LATER_THAN_LAW'
  /** The time to object is shorter than the law gives (PermenPANRB 6/2022, annex V.B.2). */
  | 'SHORTER_THAN_LAW'
  /** Not all seven BerAKHLAK values are rated (PermenPANRB 6/2022, art. 10). */
  | 'BEHAVIOURS_INCOMPLETE'
  /** A better rating, or a higher band, counts for less than a lower one. */
  | 'NOT_RISING'
  /** The same name stands in a list twice. */
  | 'NAMED_TWICE'
  /** The groups to rank in lack `AGENCY`, where everybody's own standing is read. */
  | 'AGENCY_GROUP_MISSING'
  /** The document has no measure of this key. */
  | 'MEASURE_UNKNOWN'
  /** The measure does not come from this source. */
  | 'SOURCE_NOT_OFFERED'
  /** A measure's lowest value is above its highest. */
  | 'BOUNDS_REVERSED'
  /** The weights of a weighted mean do not add up to 100. */
  | 'WEIGHTS_NOT_100'
  /** The first band does not begin at 0, so that low values have none. */
  | 'FIRST_BAND_NOT_ZERO'
  /** A band does not begin above the one before it. */
  | 'BANDS_NOT_IN_ORDER'
  /** A value of the worked example is none the measure takes. */
  | 'EXAMPLE_OUT_OF_BOUNDS'
  /** The worked example lacks figures without which the formula gives no index. */
  | 'EXAMPLE_INCOMPLETE'
  /** The formula gives another index than the worked example states. */
  | 'EXAMPLE_DIFFERS';

/** One thing that is wrong with a policy document. */
export type PolicyViolation = {
  __typename?: 'PolicyViolation';
  /** What is wrong; stable and never translated. */
  code: PolicyViolationCode;
  /** Where in the document, from the outermost name inwards, list positions counted from 0. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** What a mutation of policies refuses: what is wrong with the document, and what stands against keeping or activating it. */
export type PolicyUserErrorCode =
  /** A field that every document has is not there. */
  | 'MISSING'
  /** The value is of another JSON type than the field's. */
  | 'WRONG_TYPE'
  /** The value is none of those the field takes: an operator, a class, a rule. */
  | 'NOT_ONE_OF'
  /** No document has this field here. */
  | 'UNKNOWN_FIELD'
  /** The number is below the field's lowest. */
  | 'TOO_SMALL'
  /** The number is above the field's highest. */
  | 'TOO_LARGE'
  /** The text is too short. */
  | 'TOO_SHORT'
  /** The text is too long. */
  | 'TOO_LONG'
  /** The list is too short. */
  | 'TOO_FEW'
  /** The list is too long. */
  | 'TOO_MANY'
  /** The text is no decimal number, or one outside the field's bounds. */
  | 'NOT_DECIMAL'
  /** The name or key has another form than names and keys have. */
  | 'MALFORMED'
  /** The text has line breaks, control or formatting characters. */
  | 'NOT_ONE_LINE'
  /** The formula is more than five operators deep. */
  | 'TOO_DEEP'
  /** The name is the national rule's own. */
  | 'ID_RESERVED'
  /** The day does not exist in every year. */
  | 'DAY_UNKNOWN'
  /** The annual evaluation closes after January (PermenPANRB 6/2022, annex IV.A.8). */
  | 'AFTER_JANUARY'
  /** The deadline is later than the law allows (PermenPANRB 6/2022, annex V.A and V.B). */
  | 'LATER_THAN_LAW'
  /** The time to object is shorter than the law gives (PermenPANRB 6/2022, annex V.B.2). */
  | 'SHORTER_THAN_LAW'
  /** Not all seven BerAKHLAK values are rated (PermenPANRB 6/2022, art. 10). */
  | 'BEHAVIOURS_INCOMPLETE'
  /** A better rating, or a higher band, counts for less than a lower one. */
  | 'NOT_RISING'
  /** The same name stands in a list twice. */
  | 'NAMED_TWICE'
  /** The groups to rank in lack `AGENCY`, where everybody's own standing is read. */
  | 'AGENCY_GROUP_MISSING'
  /** The document has no measure of this key. */
  | 'MEASURE_UNKNOWN'
  /** The measure does not come from this source. */
  | 'SOURCE_NOT_OFFERED'
  /** A measure's lowest value is above its highest. */
  | 'BOUNDS_REVERSED'
  /** The weights of a weighted mean do not add up to 100. */
  | 'WEIGHTS_NOT_100'
  /** The first band does not begin at 0, so that low values have none. */
  | 'FIRST_BAND_NOT_ZERO'
  /** A band does not begin above the one before it. */
  | 'BANDS_NOT_IN_ORDER'
  /** A value of the worked example is none the measure takes. */
  | 'EXAMPLE_OUT_OF_BOUNDS'
  /** The worked example lacks figures without which the formula gives no index. */
  | 'EXAMPLE_INCOMPLETE'
  /** The formula gives another index than the worked example states. */
  | 'EXAMPLE_DIFFERS'
  /** That version is there already, with other content. */
  | 'POLICY_EXISTS'
  /** The version is not the next one of its document. */
  | 'POLICY_NOT_NEXT'
  /** The version is active already. */
  | 'POLICY_IS_ACTIVE'
  /** The day is before the one that the policy before it holds from. */
  | 'FROM_TOO_EARLY'
  /** The day is more than two years ahead. */
  | 'FROM_TOO_LATE'
  /** The agency keeps as many activations as it may. */
  | 'TOO_MANY_ACTIVATIONS'
  /** The object is absent, or the viewer may not see it. */
  | 'NOT_FOUND'
  /** Somebody changed it, or activated another policy, meanwhile. */
  | 'VERSION_CONFLICT';

/** A refusal of a mutation of policies that its user can mend. */
export type PolicyUserError = UserError & {
  __typename?: 'PolicyUserError';
  /** What was refused; stable and never translated. */
  code: PolicyUserErrorCode;
  /**
   * The input field at fault, from the outermost name inwards, list positions counted from 0; `document` begins the path
   * of what is wrong with a document, also of one kept before.
   */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** A policy document to keep as a draft. */
export type PolicyDraftCreateInput = {
  /** The whole document; its `version` is one more than the last of its `id`, or 1. */
  document: Scalars['PolicyDocument']['input'];
  /** What the draft rests on: a consultation, a decree; 10 to 1,000 characters. */
  basis: Scalars['String']['input'];
};

/** A draft to activate. */
export type PolicyActivateInput = {
  /** The document's name. */
  id: Scalars['String']['input'];
  /** The document's version. */
  documentVersion: Scalars['Int']['input'];
  /**
   * The first day it holds on: not before that of the policy activated last, and at most two years ahead. Years that
   * began before it keep to the policy before.
   */
  from: Scalars['Date']['input'];
  /** The version of the `PolicyVersion` the change is based on; 1 for a draft. */
  version: Scalars['Int']['input'];
  /** Why it is activated, 10 to 1,000 characters, for the audit trail. */
  reason: Scalars['String']['input'];
};

/** The draft as it is kept. */
export type PolicyDraftCreatePayload = {
  __typename?: 'PolicyDraftCreatePayload';
  /** The draft; null when refused. */
  policyVersion?: Maybe<PolicyVersion>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PolicyUserError>;
};

/** The policy as it is now. */
export type PolicyActivatePayload = {
  __typename?: 'PolicyActivatePayload';
  /** The version activated; null when refused. */
  policyVersion?: Maybe<PolicyVersion>;
  /** The agency with its policies as they are now; null when refused. */
  agency?: Maybe<Agency>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<PolicyUserError>;
};

/** A province (provinsi), by its official code (Kepmendagri 300.2.2-2138/2025). */
export type Province = {
  __typename?: 'Province';
  /** Two digits, `14` for Riau. */
  code: Scalars['String']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
};

/**
 * That an agency takes part in a province's aggregates: its results are counted in sums with at least two other agencies',
 * and it may read these sums. Nothing else of it leaves the agency.
 */
export type AgencySharing = {
  __typename?: 'AgencySharing';
  /** The province. */
  province: Province;
  /** Since when. Periods that end afterwards are counted. */
  since: Scalars['DateTime']['output'];
};

/** Whether a province's aggregates of a period can be shown. */
export type ProvinceRankingStatus =
  /** They are shown. */
  | 'READY'
  /** Fewer than three agencies count, or fewer people than the largest minimum group of their policies. */
  | 'TOO_FEW'
  /** Not every agency that counts has published its results: the last one's would be the difference to the sums before. */
  | 'WAITING'
  /**
   * An agency has left since they were shown: its results would be the difference to the sums before. Periods published
   * later are not affected.
   */
  | 'WITHHELD';

/**
 * Where one of the quarters of all ranked people ends, counted from the best. Equals stand in one quarter, the one the
 * first of them stands in.
 */
export type QuarterBoundary = {
  __typename?: 'QuarterBoundary';
  /** 1 for the best quarter, 2 for the better half, 3 for all but the lowest quarter. */
  quarter: Scalars['Int']['output'];
  /** The lowest rank key in it, see `Result.rankKey`. */
  rankKey: Scalars['Int']['output'];
  /** The predicate that key stands for. */
  predicate: Predicate;
  /** The index that key stands for, 0.00 to 120.00; null where people are ordered by their place in the matrix instead. */
  index?: Maybe<Scalars['Decimal']['output']>;
};

/**
 * The quarters of those agencies' people whose results are on one scale: at least three agencies under policies that say
 * the same.
 */
export type ProvinceScale = {
  __typename?: 'ProvinceScale';
  /** Whether the viewer's agency is among them. */
  own: Scalars['Boolean']['output'];
  /** Where the quarters of all their ranked people end, best first; exact. */
  quarters: Array<QuarterBoundary>;
};

/**
 * What the agencies of a province that share came to in a period, as sums alone. No agency is named, and no figure is of
 * fewer than three of them. Provisional until the agencies' periods are final: a correction in one of them moves the sums.
 */
export type ProvinceRanking = {
  __typename?: 'ProvinceRanking';
  /** The province. */
  province: Province;
  /** Whether the sums can be shown; where they cannot, all else is null. */
  status: ProvinceRankingStatus;
  /** Agencies counted: those that shared before the period ended, have such a period and rank the whole agency in it. */
  agencies?: Maybe<Scalars['Int']['output']>;
  /** People ranked in these agencies. */
  ranked?: Maybe<Scalars['Int']['output']>;
  /**
   * People per predicate, low to high, zeros included; those not comparable are counted with their predicate. Of all
   * agencies counted, whatever their scales.
   */
  distribution?: Maybe<Array<PredicateCount>>;
  /** One entry a scale that at least three agencies have in common, the viewer's own first; empty where there is none. */
  scales?: Maybe<Array<ProvinceScale>>;
};

/** What a change of an agency's sharing refuses. */
export type SharingUserErrorCode =
  /** The agency shares in another province: end that first. */
  | 'SHARES_ELSEWHERE'
  /** A hundred agencies share in the province already. */
  | 'PROVINCE_FULL'
  /** Somebody changed the agency meanwhile. */
  | 'VERSION_CONFLICT';

/** A refusal of a change of an agency's sharing that its user can mend. */
export type SharingUserError = UserError & {
  __typename?: 'SharingUserError';
  /** What was refused; stable and never translated. */
  code: SharingUserErrorCode;
  /** The input field at fault, from the outermost name inwards; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
  /** What is wrong and what would be right, in the language of the request. */
  message: Scalars['String']['output'];
};

/** Whether the agency shares in a province, and why. */
export type AgencySharingSetInput = {
  /** The province's two-digit code: where the agency lies. The personnel office answers for it; it stands in the audit trail. */
  province: Scalars['String']['input'];
  /** Whether the agency shares there from now on. */
  shared: Scalars['Boolean']['input'];
  /** The version of the agency this is based on. */
  version: Scalars['Int']['input'];
  /** Why, 10 to 1,000 characters: a decree, an agreement. */
  reason: Scalars['String']['input'];
};

/** The agency with what it shares. */
export type AgencySharingSetPayload = {
  __typename?: 'AgencySharingSetPayload';
  /** The agency as it is now; null when refused. */
  agency?: Maybe<Agency>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<SharingUserError>;
};

/** How many people of a group have a predicate. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** The predicate. */
  predicate: Predicate;
  /** People with it. */
  count: Scalars['Int']['output'];
};

/**
 * A ranked employee. Ranking is done through the predicate (PermenPANRB 6/2022, art. 30); inside one predicate the
 * policy's index decides or, where it has none, the place in the matrix.
 */
export type RankedEmployee = {
  __typename?: 'RankedEmployee';
  /** 1 + the number of people in the group with a higher key; equals share a rank. */
  rank: Scalars['Int']['output'];
  /** What people are ranked by, higher is better; see `Result.rankKey`. */
  rankKey: Scalars['Int']['output'];
  /** The predicate the key stands for. */
  predicate: Predicate;
  /** Who it is. */
  employee?: Maybe<Employee>;
  /**
   * How the place in the agency moved since the period compared with, whichever group the row stands in. Personnel
   * officers and auditors alone see it; null where there is no such period, and for whoever was not ranked in it. However many rows ask for it, it costs the request at most six
   * reads of the table: the period, the results of a hundred people and what was corrected of them, the agency's two
   * rankings, and where these are large a part of each.
   */
  movement?: Maybe<Movement>;
};

/**
 * How somebody's place moved since the last comparable period before: of the same kind (year, quarter or month) and ranked
 * by the same version of the same policy.
 */
export type Movement = {
  __typename?: 'Movement';
  /** The period it is counted from. */
  previousPeriod?: Maybe<Period>;
  /** The rank key then; see `Result.rankKey`. */
  previousRankKey: Scalars['Int']['output'];
  /**
   * The rank in the agency then. Null for heads, who see their own units alone, and for an own place where the agency was
   * smaller, then or now, than policy asks for.
   */
  previousRank?: Maybe<Scalars['Int']['output']>;
  /** The rank in the agency then less the rank now: 3 is three places up, -3 three down; null when `previousRank` is. */
  places?: Maybe<Scalars['Int']['output']>;
};

/** A page of ranked employees. */
export type RankedEmployeeConnection = {
  __typename?: 'RankedEmployeeConnection';
  /** The page's rows, best first; equals by id. */
  edges: Array<RankedEmployeeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A ranked employee in a page. */
export type RankedEmployeeEdge = {
  __typename?: 'RankedEmployeeEdge';
  /** The ranked employee. */
  node: RankedEmployee;
  /** The place in the list, to go on after; it belongs to one publication of one group. */
  cursor: Scalars['String']['output'];
};

/**
 * A published ranking of a group (pemeringkatan kinerja; PermenPANRB 6/2022, art. 30): the agency, a unit with all below
 * it, those of one kind of position, or those of one family of jobs. It names people and is for those who may read it alone.
 */
export type Ranking = {
  __typename?: 'Ranking';
  /** People in it; whoever nobody rated is not, nor who is not comparable. */
  total: Scalars['Int']['output'];
  /** What its rank keys mean, the policy with its version and order: only groups of one scale may be added up. */
  scale: Scalars['String']['output'];
  /** People per predicate, low to high, zeros included; those not comparable are counted with their predicate. */
  distribution: Array<PredicateCount>;
  /** Its rows, best first. */
  rows: RankedEmployeeConnection;
};


/**
 * A published ranking of a group (pemeringkatan kinerja; PermenPANRB 6/2022, art. 30): the agency, a unit with all below
 * it, those of one kind of position, or those of one family of jobs. It names people and is for those who may read it alone.
 */
export type RankingrowsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An employee nobody rated in a published period. */
export type UnratedEmployee = {
  __typename?: 'UnratedEmployee';
  /** Who it is. */
  employee?: Maybe<Employee>;
};

/** A page of employees nobody rated. */
export type UnratedEmployeeConnection = {
  __typename?: 'UnratedEmployeeConnection';
  /** The page's rows, by id. */
  edges: Array<UnratedEmployeeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An employee nobody rated, in a page. */
export type UnratedEmployeeEdge = {
  __typename?: 'UnratedEmployeeEdge';
  /** The employee. */
  node: UnratedEmployee;
  /** The place in the list, to go on after; it belongs to one publication. */
  cursor: Scalars['String']['output'];
};

/** An employee with a predicate who is not comparable with others in a published period, and so listed apart. */
export type NotComparableEmployee = {
  __typename?: 'NotComparableEmployee';
  /** Who it is. */
  employee?: Maybe<Employee>;
  /** The published result, with its predicate and why it is `apart`. */
  result?: Maybe<Result>;
};

/** A page of employees who are not comparable. */
export type NotComparableEmployeeConnection = {
  __typename?: 'NotComparableEmployeeConnection';
  /** The page's rows, by id. */
  edges: Array<NotComparableEmployeeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An employee who is not comparable, in a page. */
export type NotComparableEmployeeEdge = {
  __typename?: 'NotComparableEmployeeEdge';
  /** The employee. */
  node: NotComparableEmployee;
  /** The place in the list, to go on after; it belongs to one publication. */
  cursor: Scalars['String']['output'];
};

/** An employee whose rank key rose since the period compared with. */
export type ImprovedEmployee = {
  __typename?: 'ImprovedEmployee';
  /** 1 + the number of people listed who rose more; equals share a rank. */
  rank: Scalars['Int']['output'];
  /** By how much the rank key rose; 12,001 is worth a predicate. See `Result.rankKey`. */
  rise: Scalars['Int']['output'];
  /** Who it is. */
  employee?: Maybe<Employee>;
  /** The published result. */
  result?: Maybe<Result>;
};

/** A page of employees who improved. */
export type ImprovedEmployeeConnection = {
  __typename?: 'ImprovedEmployeeConnection';
  /** The page's rows, the greatest rise first; equals by id. */
  edges: Array<ImprovedEmployeeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An employee who improved, in a page. */
export type ImprovedEmployeeEdge = {
  __typename?: 'ImprovedEmployeeEdge';
  /** The employee. */
  node: ImprovedEmployee;
  /** The place in the list, to go on after; it belongs to one publication. */
  cursor: Scalars['String']['output'];
};

/** The groups somebody has an own place in besides the agency. */
export type OwnGroupKind =
  /** Those who hold the same kind of position. */
  | 'POSITION_GROUP'
  /** Those whose position is of the same family of jobs. */
  | 'JOB_FAMILY';

/** The viewer's own place among those of the same kind of position, or of the same family of jobs; nobody's name. */
export type OwnGroupStanding = {
  __typename?: 'OwnGroupStanding';
  /** Which group it is. */
  kind: OwnGroupKind;
  /** The kind of position (a `JobKind`) or the family's name, as the period's roll has them. */
  name: Scalars['String']['output'];
  /**
   * The viewer's rank in the group, 1 the best; null when unrated or not comparable, or where fewer people are ranked than
   * policy asks for (nationally 10).
   */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Of how many people; null when `rank` is. */
  of?: Maybe<Scalars['Int']['output']>;
  /** The quarter the rank falls in, 1 the best to 4; null when `rank` is. */
  quarter?: Maybe<Scalars['Int']['output']>;
};

/** What an employee may know of the agency's ranking: their own place in it and how it is distributed, nobody's name. */
export type OwnStanding = {
  __typename?: 'OwnStanding';
  /** The viewer's own result. */
  result: Result;
  /**
   * The viewer's rank in the agency, 1 the best; null when unrated or not comparable, or where fewer people are ranked than
   * policy asks for (nationally 10).
   */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Of how many people; null when `rank` is. */
  of?: Maybe<Scalars['Int']['output']>;
  /** The quarter the rank falls in, 1 the best to 4; null when `rank` is. */
  quarter?: Maybe<Scalars['Int']['output']>;
  /** People per predicate in the agency, low to high, zeros included; empty where fewer are ranked than policy asks for. */
  distribution: Array<PredicateCount>;
  /**
   * How the viewer's place in the agency moved since the period compared with; null where there is no such period, and for
   * whoever is not ranked in both.
   */
  movement?: Maybe<Movement>;
  /** The viewer's places in smaller groups, those the policy ranks in and the viewer belongs to; empty where there are none. */
  groups: Array<OwnGroupStanding>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EmployeeMapper & { __typename: 'Employee' } )
    | ( UnitMapper & { __typename: 'Unit' } )
    | ( AgencyMapper & { __typename: 'Agency' } )
    | ( AppraisalMapper & { __typename: 'Appraisal' } )
    | ( PeriodMapper & { __typename: 'Period' } )
    | ( PositionMapper & { __typename: 'Position' } )
    | ( PlanMapper & { __typename: 'Plan' } )
  ;
  UserError:
    | ( Omit<ActivityUserError, 'code'> & { code: _RefType['ActivityUserErrorCode'] } & { __typename: 'ActivityUserError' } )
    | ( Omit<ActorUserError, 'code'> & { code: _RefType['ActorUserErrorCode'] } & { __typename: 'ActorUserError' } )
    | ( Omit<AgencyUserError, 'code'> & { code: _RefType['AgencyUserErrorCode'] } & { __typename: 'AgencyUserError' } )
    | ( Omit<AppraisalUserError, 'code'> & { code: _RefType['AppraisalUserErrorCode'] } & { __typename: 'AppraisalUserError' } )
    | ( Omit<DistributionUserError, 'code'> & { code: _RefType['DistributionUserErrorCode'] } & { __typename: 'DistributionUserError' } )
    | ( Omit<GoalUserError, 'code'> & { code: _RefType['GoalUserErrorCode'] } & { __typename: 'GoalUserError' } )
    | ( Omit<FiguresUserError, 'code'> & { code: _RefType['FiguresUserErrorCode'] } & { __typename: 'FiguresUserError' } )
    | ( Omit<NoticeUserError, 'code'> & { code: _RefType['NoticeUserErrorCode'] } & { __typename: 'NoticeUserError' } )
    | ( Omit<OrganizationUserError, 'code'> & { code: _RefType['OrganizationUserErrorCode'] } & { __typename: 'OrganizationUserError' } )
    | ( Omit<PeriodUserError, 'code'> & { code: _RefType['PeriodUserErrorCode'] } & { __typename: 'PeriodUserError' } )
    | ( Omit<PlanUserError, 'code'> & { code: _RefType['PlanUserErrorCode'] } & { __typename: 'PlanUserError' } )
    | ( Omit<PolicyUserError, 'code'> & { code: _RefType['PolicyUserErrorCode'] } & { __typename: 'PolicyUserError' } )
    | ( Omit<SharingUserError, 'code'> & { code: _RefType['SharingUserErrorCode'] } & { __typename: 'SharingUserError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Language: ResolverTypeWrapper<'ID' | 'EN'>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViewerKind: ResolverTypeWrapper<'ANONYMOUS' | 'UNLINKED' | 'EMPLOYEE' | 'OPERATOR'>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ActivityState: ResolverTypeWrapper<'SUBMITTED' | 'VERIFIED' | 'RETURNED'>;
  ActivityVerdict: ResolverTypeWrapper<'VERIFY' | 'RETURN'>;
  Activity: ResolverTypeWrapper<ActivityMapper>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversTypes['ActivityEdge']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityMonth: ResolverTypeWrapper<ActivityMonthMapper>;
  WorkOfResult: ResolverTypeWrapper<Omit<WorkOfResult, 'result'> & { result?: Maybe<ResolversTypes['PlannedResult']> }>;
  WorkReport: ResolverTypeWrapper<WorkReportMapper>;
  MemberMonth: ResolverTypeWrapper<MemberMonthMapper>;
  MemberMonthConnection: ResolverTypeWrapper<Omit<MemberMonthConnection, 'edges'> & { edges: Array<ResolversTypes['MemberMonthEdge']> }>;
  MemberMonthEdge: ResolverTypeWrapper<Omit<MemberMonthEdge, 'node'> & { node: ResolversTypes['MemberMonth'] }>;
  Employee: ResolverTypeWrapper<EmployeeMapper>;
  Unit: ResolverTypeWrapper<UnitMapper>;
  ActivityUserErrorCode: ResolverTypeWrapper<'DATE_IN_FUTURE' | 'NOT_ASSIGNED' | 'PERIOD_CLOSED' | 'RESULT_NOT_IN_PLAN' | 'TOO_MANY_ACTIVITIES' | 'NOTE_MISSING' | 'DECIDED_TWICE' | 'NOT_NOW' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  ActivityUserError: ResolverTypeWrapper<Omit<ActivityUserError, 'code'> & { code: ResolversTypes['ActivityUserErrorCode'] }>;
  ActivitiesRecordInput: ActivitiesRecordInput;
  ActivityEntryInput: ActivityEntryInput;
  ActivitiesRecordPayload: ResolverTypeWrapper<Omit<ActivitiesRecordPayload, 'activities' | 'userErrors'> & { activities: Array<Maybe<ResolversTypes['Activity']>>, userErrors: Array<ResolversTypes['ActivityUserError']> }>;
  ActivityReviseInput: ActivityReviseInput;
  ActivityRevisePayload: ResolverTypeWrapper<Omit<ActivityRevisePayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: Array<ResolversTypes['ActivityUserError']> }>;
  ActivitiesDecideInput: ActivitiesDecideInput;
  ActivityDecisionInput: ActivityDecisionInput;
  ActivitiesDecidePayload: ResolverTypeWrapper<Omit<ActivitiesDecidePayload, 'activities' | 'userErrors'> & { activities: Array<Maybe<ResolversTypes['Activity']>>, userErrors: Array<ResolversTypes['ActivityUserError']> }>;
  GrantKind: ResolverTypeWrapper<'HR' | 'AUDITOR'>;
  ActorUserErrorCode: ResolverTypeWrapper<'CODE_NOT_VALID' | 'ALREADY_LINKED' | 'GRANT_EXISTS' | 'LAST_OFFICER' | 'ERASED' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  ActorUserError: ResolverTypeWrapper<Omit<ActorUserError, 'code'> & { code: ResolversTypes['ActorUserErrorCode'] }>;
  IdentityInviteInput: IdentityInviteInput;
  IdentityInvitePayload: ResolverTypeWrapper<Omit<IdentityInvitePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['ActorUserError']> }>;
  IdentityClaimInput: IdentityClaimInput;
  IdentityClaimPayload: ResolverTypeWrapper<Omit<IdentityClaimPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, userErrors: Array<ResolversTypes['ActorUserError']> }>;
  GrantGiveInput: GrantGiveInput;
  GrantGivePayload: ResolverTypeWrapper<Omit<GrantGivePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['ActorUserError']> }>;
  GrantEndInput: GrantEndInput;
  GrantEndPayload: ResolverTypeWrapper<Omit<GrantEndPayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['ActorUserError']> }>;
  Zone: ResolverTypeWrapper<'WIB' | 'WITA' | 'WIT'>;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  Holiday: ResolverTypeWrapper<Holiday>;
  AgencyUserErrorCode: ResolverTypeWrapper<'HOLIDAY_OUTSIDE_YEAR' | 'HOLIDAY_TWICE' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  AgencyUserError: ResolverTypeWrapper<Omit<AgencyUserError, 'code'> & { code: ResolversTypes['AgencyUserErrorCode'] }>;
  AgencyCreateInput: AgencyCreateInput;
  FirstOfficerInput: FirstOfficerInput;
  AgencyCreatePayload: ResolverTypeWrapper<Omit<AgencyCreatePayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  CalendarSetInput: CalendarSetInput;
  HolidayInput: HolidayInput;
  CalendarSetPayload: ResolverTypeWrapper<Omit<CalendarSetPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['AgencyUserError']> }>;
  Expectation: ResolverTypeWrapper<'DI_BAWAH_EKSPEKTASI' | 'SESUAI_EKSPEKTASI' | 'DI_ATAS_EKSPEKTASI'>;
  Predicate: ResolverTypeWrapper<'SANGAT_KURANG' | 'KURANG' | 'BUTUH_PERBAIKAN' | 'BAIK' | 'SANGAT_BAIK'>;
  AppraisalState: ResolverTypeWrapper<'OPEN' | 'SELF_SUBMITTED' | 'RATED' | 'ESCALATED' | 'UNRATED'>;
  AppraisalAction: ResolverTypeWrapper<'SELF_ASSESS' | 'RATE' | 'RATE_ESCALATED' | 'CORRECT'>;
  AssessedResult: ResolverTypeWrapper<Omit<AssessedResult, 'expectation'> & { expectation: ResolversTypes['Expectation'] }>;
  AssessedBehaviour: ResolverTypeWrapper<Omit<AssessedBehaviour, 'behaviour' | 'expectation'> & { behaviour: ResolversTypes['Behaviour'], expectation: ResolversTypes['Expectation'] }>;
  SelfAssessment: ResolverTypeWrapper<SelfAssessmentMapper>;
  RatedResult: ResolverTypeWrapper<Omit<RatedResult, 'expectation'> & { expectation: ResolversTypes['Expectation'] }>;
  RatedBehaviour: ResolverTypeWrapper<Omit<RatedBehaviour, 'behaviour' | 'expectation'> & { behaviour: ResolversTypes['Behaviour'], expectation: ResolversTypes['Expectation'] }>;
  Rating: ResolverTypeWrapper<RatingMapper>;
  ResultOutcome: ResolverTypeWrapper<'RATED' | 'NOT_COMPARABLE' | 'UNRATED'>;
  ApartReason: ResolverTypeWrapper<'SOURCE_MISSING' | 'TOO_LITTLE_RATED' | 'TOO_LITTLE_SERVED'>;
  Result: ResolverTypeWrapper<ResultMapper>;
  ExplanationKind: ResolverTypeWrapper<'SUM' | 'LOOKUP'>;
  ExplanationInput: ResolverTypeWrapper<ExplanationInput>;
  ExplanationNode: ResolverTypeWrapper<ExplanationNodeMapper>;
  Explanation: ResolverTypeWrapper<Omit<Explanation, 'nodes'> & { nodes: Array<ResolversTypes['ExplanationNode']> }>;
  RecordedFigure: ResolverTypeWrapper<RecordedFigureMapper>;
  PendingCorrection: ResolverTypeWrapper<PendingCorrectionMapper>;
  Recomputation: ResolverTypeWrapper<RecomputationMapper>;
  Appraisal: ResolverTypeWrapper<AppraisalMapper>;
  AppraisalUserErrorCode: ResolverTypeWrapper<'NOT_NOW' | 'WINDOW_NOT_OPEN' | 'WINDOW_CLOSED' | 'PASSED_TO_SUPERIOR' | 'STILL_WITH_RATER' | 'NOT_PUBLISHED' | 'NOT_RATED' | 'RESULT_IS_FINAL' | 'CORRECTION_PENDING' | 'NO_APPROVED_PLAN' | 'CLASS_MISSING' | 'ITEM_MISSING' | 'ITEM_TWICE' | 'ITEM_UNKNOWN' | 'FEEDBACK_MISSING' | 'MEASURE_UNKNOWN' | 'SOURCE_NOT_OFFERED' | 'FIGURE_OUT_OF_BOUNDS' | 'FIGURE_TWICE' | 'TOO_MANY_FIGURES' | 'NOT_FOUND' | 'VERSION_CONFLICT'>;
  AppraisalUserError: ResolverTypeWrapper<Omit<AppraisalUserError, 'code'> & { code: ResolversTypes['AppraisalUserErrorCode'] }>;
  AssessedResultInput: AssessedResultInput;
  AssessedBehaviourInput: AssessedBehaviourInput;
  SelfAssessmentInput: SelfAssessmentInput;
  AppraisalSelfAssessInput: AppraisalSelfAssessInput;
  AppraisalSelfAssessPayload: ResolverTypeWrapper<Omit<AppraisalSelfAssessPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversTypes['Appraisal']>, userErrors: Array<ResolversTypes['AppraisalUserError']> }>;
  RatedResultInput: RatedResultInput;
  RatedBehaviourInput: RatedBehaviourInput;
  RatingInput: RatingInput;
  AppraisalRateInput: AppraisalRateInput;
  AppraisalRatePayload: ResolverTypeWrapper<Omit<AppraisalRatePayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversTypes['Appraisal']>, userErrors: Array<ResolversTypes['AppraisalUserError']> }>;
  AppraisalCorrectInput: AppraisalCorrectInput;
  AppraisalCorrectPayload: ResolverTypeWrapper<Omit<AppraisalCorrectPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversTypes['Appraisal']>, userErrors: Array<ResolversTypes['AppraisalUserError']> }>;
  FigureInput: FigureInput;
  AppraisalFiguresRecordInput: AppraisalFiguresRecordInput;
  AppraisalFiguresRecordPayload: ResolverTypeWrapper<Omit<AppraisalFiguresRecordPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversTypes['Appraisal']>, userErrors: Array<ResolversTypes['AppraisalUserError']> }>;
  DistributionGuide: ResolverTypeWrapper<'REGULATION' | 'SE_3_2023'>;
  DistributionStatus: ResolverTypeWrapper<'OK' | 'WARN' | 'NOT_MEANINGFUL'>;
  IndicatorDirection: ResolverTypeWrapper<'MORE_IS_BETTER' | 'LESS_IS_BETTER'>;
  NumericCategory: ResolverTypeWrapper<'SANGAT_KURANG' | 'KURANG' | 'CUKUP' | 'BAIK' | 'SANGAT_BAIK'>;
  RatingRelation: ResolverTypeWrapper<'SELF' | 'SUPERIOR' | 'PEER' | 'SUBORDINATE' | 'OTHER'>;
  MissingSourceRule: ResolverTypeWrapper<'EXCLUDE_AND_RENORMALISE' | 'BLOCK' | 'TREAT_AS'>;
  SurveyElement: ResolverTypeWrapper<'PERSYARATAN' | 'PROSEDUR' | 'WAKTU' | 'BIAYA' | 'PRODUK' | 'KOMPETENSI' | 'PERILAKU' | 'PENGADUAN' | 'SARPRAS'>;
  SurveyWeightMode: ResolverTypeWrapper<'EXACT' | 'ROUNDED_3' | 'ROUNDED_2'>;
  SurveyQuality: ResolverTypeWrapper<'A' | 'B' | 'C' | 'D'>;
  SelectionCategory: ResolverTypeWrapper<'MS' | 'MMS' | 'KMS'>;
  MappingCategory: ResolverTypeWrapper<'OPTIMAL' | 'CUKUP_OPTIMAL' | 'KURANG_OPTIMAL'>;
  TalentConvention: ResolverTypeWrapper<'PREDIKAT' | 'SCORE'>;
  FunctionalLevel: ResolverTypeWrapper<'PEMULA' | 'TERAMPIL' | 'MAHIR' | 'PENYELIA' | 'AHLI_PERTAMA' | 'AHLI_MUDA' | 'AHLI_MADYA' | 'AHLI_UTAMA'>;
  SanctionLevel: ResolverTypeWrapper<'NONE' | 'RINGAN' | 'SEDANG' | 'BERAT'>;
  CivilServantKind: ResolverTypeWrapper<'PNS' | 'PPPK'>;
  Gender: ResolverTypeWrapper<'MALE' | 'FEMALE'>;
  Calculate: ResolverTypeWrapper<CalculateMapper>;
  DistributionCheck: ResolverTypeWrapper<DistributionCheckMapper>;
  DistributionFinding: ResolverTypeWrapper<DistributionFindingMapper>;
  IndicatorAchievement: ResolverTypeWrapper<IndicatorAchievementMapper>;
  NumericAppraisal: ResolverTypeWrapper<NumericAppraisalMapper>;
  RatingSourceInput: RatingSourceInput;
  CombinedRating: ResolverTypeWrapper<CombinedRatingMapper>;
  EffectiveWeight: ResolverTypeWrapper<EffectiveWeightMapper>;
  SatisfactionIndex: ResolverTypeWrapper<SatisfactionIndexMapper>;
  SurveyElementIndex: ResolverTypeWrapper<SurveyElementIndexMapper>;
  JobPersonMatch: ResolverTypeWrapper<JobPersonMatchMapper>;
  TalentBox: ResolverTypeWrapper<TalentBoxMapper>;
  AbsenceAdvice: ResolverTypeWrapper<Omit<AbsenceAdvice, 'level'> & { level: ResolversTypes['SanctionLevel'] }>;
  NipReading: ResolverTypeWrapper<NipReadingMapper>;
  NipProblem: ResolverTypeWrapper<NipProblemMapper>;
  DistributionAdvice: ResolverTypeWrapper<DistributionAdviceMapper>;
  DistributionReason: ResolverTypeWrapper<DistributionReasonMapper>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  DistributionUserErrorCode: ResolverTypeWrapper<'WINDOW_NOT_OPEN' | 'WINDOW_CLOSED' | 'CLASS_MISSING' | 'NOTHING_TO_EXPLAIN' | 'NOT_FOUND' | 'VERSION_CONFLICT'>;
  DistributionUserError: ResolverTypeWrapper<Omit<DistributionUserError, 'code'> & { code: ResolversTypes['DistributionUserErrorCode'] }>;
  DistributionReasonGiveInput: DistributionReasonGiveInput;
  DistributionReasonGivePayload: ResolverTypeWrapper<Omit<DistributionReasonGivePayload, 'advice' | 'userErrors'> & { advice?: Maybe<ResolversTypes['DistributionAdvice']>, userErrors: Array<ResolversTypes['DistributionUserError']> }>;
  OrganizationClass: ResolverTypeWrapper<'SANGAT_KURANG' | 'KURANG' | 'BUTUH_PERBAIKAN' | 'BAIK' | 'ISTIMEWA'>;
  UnitClass: ResolverTypeWrapper<UnitClassMapper>;
  GoalUserErrorCode: ResolverTypeWrapper<'TOO_LATE' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  GoalUserError: ResolverTypeWrapper<Omit<GoalUserError, 'code'> & { code: ResolversTypes['GoalUserErrorCode'] }>;
  OrganizationClassSetInput: OrganizationClassSetInput;
  OrganizationClassSetPayload: ResolverTypeWrapper<Omit<OrganizationClassSetPayload, 'unitClass' | 'userErrors'> & { unitClass?: Maybe<ResolversTypes['UnitClass']>, userErrors: Array<ResolversTypes['GoalUserError']> }>;
  PeriodProgress: ResolverTypeWrapper<PeriodProgressMapper>;
  UnitProgress: ResolverTypeWrapper<UnitProgressMapper>;
  UnitProgressConnection: ResolverTypeWrapper<Omit<UnitProgressConnection, 'edges'> & { edges: Array<ResolversTypes['UnitProgressEdge']> }>;
  UnitProgressEdge: ResolverTypeWrapper<Omit<UnitProgressEdge, 'node'> & { node: ResolversTypes['UnitProgress'] }>;
  ClosingPhase: ResolverTypeWrapper<'EVALUATION' | 'ESCALATION' | 'SCORING' | 'RANKING' | 'OBJECTION' | 'FINAL'>;
  ClosingProgress: ResolverTypeWrapper<Omit<ClosingProgress, 'phase'> & { phase: ResolversTypes['ClosingPhase'] }>;
  FiguresUserErrorCode: ResolverTypeWrapper<'NOT_FOUND'>;
  FiguresUserError: ResolverTypeWrapper<Omit<FiguresUserError, 'code'> & { code: ResolversTypes['FiguresUserErrorCode'] }>;
  FiguresRebuildInput: FiguresRebuildInput;
  FiguresRebuildPayload: ResolverTypeWrapper<Omit<FiguresRebuildPayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversTypes['Period']>, userErrors: Array<ResolversTypes['FiguresUserError']> }>;
  AuditTrail: ResolverTypeWrapper<AuditTrailMapper>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  StandingClass: ResolverTypeWrapper<'UNRATED' | 'NOT_COMPARABLE' | 'SANGAT_KURANG' | 'KURANG' | 'BUTUH_PERBAIKAN' | 'BAIK' | 'SANGAT_BAIK'>;
  StandingClassCount: ResolverTypeWrapper<Omit<StandingClassCount, 'class'> & { class: ResolversTypes['StandingClass'] }>;
  SimulatedStanding: ResolverTypeWrapper<SimulatedStandingMapper>;
  PolicyMove: ResolverTypeWrapper<PolicyMoveMapper>;
  PolicyMoveConnection: ResolverTypeWrapper<Omit<PolicyMoveConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyMoveEdge']> }>;
  PolicyMoveEdge: ResolverTypeWrapper<Omit<PolicyMoveEdge, 'node'> & { node: ResolversTypes['PolicyMove'] }>;
  PolicySimulation: ResolverTypeWrapper<PolicySimulationMapper>;
  NoticeKind: ResolverTypeWrapper<'YEAR_CREATED' | 'PERIOD_OPENED' | 'EVALUATION_OPENED' | 'RATING_REMINDER' | 'RATING_ESCALATED' | 'ESCALATION_REMINDER' | 'RATER_MISSING' | 'RESULTS_PUBLISHED' | 'PERIOD_FINAL'>;
  Notice: ResolverTypeWrapper<NoticeMapper>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeUserErrorCode: ResolverTypeWrapper<'IN_FUTURE'>;
  NoticeUserError: ResolverTypeWrapper<Omit<NoticeUserError, 'code'> & { code: ResolversTypes['NoticeUserErrorCode'] }>;
  InboxMarkReadInput: InboxMarkReadInput;
  InboxMarkReadPayload: ResolverTypeWrapper<Omit<InboxMarkReadPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, userErrors: Array<ResolversTypes['NoticeUserError']> }>;
  UnitKind: ResolverTypeWrapper<'AGENCY' | 'UNIT' | 'TEAM'>;
  NewUnitKind: ResolverTypeWrapper<'UNIT' | 'TEAM'>;
  JobKind: ResolverTypeWrapper<'STATE_OFFICIAL' | 'JPT' | 'ADMINISTRATOR' | 'PENGAWAS' | 'FUNCTIONAL' | 'PELAKSANA'>;
  AssignmentKind: ResolverTypeWrapper<'DEFINITIVE' | 'ACTING'>;
  EmployeeKind: ResolverTypeWrapper<'PNS' | 'PPPK' | 'STATE_OFFICIAL'>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  Position: ResolverTypeWrapper<PositionMapper>;
  Assignment: ResolverTypeWrapper<AssignmentMapper>;
  LeaveKind: ResolverTypeWrapper<'TAHUNAN' | 'BESAR' | 'SAKIT' | 'MELAHIRKAN' | 'ALASAN_PENTING' | 'BERSAMA' | 'DI_LUAR_TANGGUNGAN_NEGARA'>;
  Leave: ResolverTypeWrapper<LeaveMapper>;
  EmployeeConnection: ResolverTypeWrapper<Omit<EmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['EmployeeEdge']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  RaterResolution: ResolverTypeWrapper<RaterResolutionMapper>;
  RaterStep: ResolverTypeWrapper<RaterStepMapper>;
  RaterReason: ResolverTypeWrapper<'HEAD_OF_UNIT' | 'TEAM_LEADER_ONLY_ADVISES' | 'LEADS_THE_UNIT' | 'UNIT_HAS_NO_HEAD' | 'HEAD_BELOW_PENGAWAS' | 'NO_ASSIGNMENT' | 'STATE_OFFICIAL' | 'NO_UNIT_ABOVE'>;
  OrganizationUserErrorCode: ResolverTypeWrapper<'NIP_NOT_VALID' | 'NIP_TAKEN' | 'NIP_MISSING' | 'NIP_OF_OTHER_KIND' | 'OFFICER_SIGNED_IN' | 'UNIT_TOO_DEEP' | 'STARTS_TOO_EARLY' | 'UNIT_HAS_HEAD' | 'TOO_MANY_ASSIGNMENTS' | 'LEAVE_REVERSED' | 'LEAVE_TOO_LONG' | 'LEAVE_OVERLAPS' | 'LEAVE_CANCELLED' | 'LEFT_IN_FUTURE' | 'LEFT_TOO_EARLY' | 'HOLDS_GRANT' | 'ERASED' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  OrganizationUserError: ResolverTypeWrapper<Omit<OrganizationUserError, 'code'> & { code: ResolversTypes['OrganizationUserErrorCode'] }>;
  UnitCreateInput: UnitCreateInput;
  UnitCreatePayload: ResolverTypeWrapper<Omit<UnitCreatePayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['Unit']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  PositionCreateInput: PositionCreateInput;
  PositionCreatePayload: ResolverTypeWrapper<Omit<PositionCreatePayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversTypes['Position']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: ResolverTypeWrapper<Omit<EmployeeCreatePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  AssignmentStartInput: AssignmentStartInput;
  AssignmentStartPayload: ResolverTypeWrapper<Omit<AssignmentStartPayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  LeaveRecordInput: LeaveRecordInput;
  LeaveRecordPayload: ResolverTypeWrapper<Omit<LeaveRecordPayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversTypes['Leave']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  LeaveCancelInput: LeaveCancelInput;
  LeaveCancelPayload: ResolverTypeWrapper<Omit<LeaveCancelPayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversTypes['Leave']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  EmployeeEraseInput: EmployeeEraseInput;
  EmployeeErasePayload: ResolverTypeWrapper<Omit<EmployeeErasePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  PeriodKind: ResolverTypeWrapper<'YEAR' | 'QUARTER' | 'MONTH'>;
  PeriodState: ResolverTypeWrapper<'PLANNED' | 'OPEN' | 'EVALUATING' | 'CLOSING' | 'PUBLISHED' | 'FINAL'>;
  PeriodStep: ResolverTypeWrapper<'OPEN' | 'CREATE_NEXT' | 'EVALUATE' | 'REMIND_RATERS' | 'ESCALATE' | 'REMIND_SUPERIORS' | 'CLOSE' | 'SCORE' | 'PUBLISH' | 'FINALISE'>;
  PeriodNextStep: ResolverTypeWrapper<Omit<PeriodNextStep, 'step'> & { step: ResolversTypes['PeriodStep'] }>;
  Publication: ResolverTypeWrapper<Publication>;
  PeriodConnection: ResolverTypeWrapper<Omit<PeriodConnection, 'edges'> & { edges: Array<ResolversTypes['PeriodEdge']> }>;
  PeriodEdge: ResolverTypeWrapper<Omit<PeriodEdge, 'node'> & { node: ResolversTypes['Period'] }>;
  PeriodUserErrorCode: ResolverTypeWrapper<'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  PeriodUserError: ResolverTypeWrapper<Omit<PeriodUserError, 'code'> & { code: ResolversTypes['PeriodUserErrorCode'] }>;
  PeriodCreateInput: PeriodCreateInput;
  PeriodCreatePayload: ResolverTypeWrapper<Omit<PeriodCreatePayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversTypes['Period']>, userErrors: Array<ResolversTypes['PeriodUserError']> }>;
  Behaviour: ResolverTypeWrapper<'BERORIENTASI_PELAYANAN' | 'AKUNTABEL' | 'KOMPETEN' | 'HARMONIS' | 'LOYAL' | 'ADAPTIF' | 'KOLABORATIF'>;
  PlanApproach: ResolverTypeWrapper<'QUALITATIVE' | 'QUANTITATIVE'>;
  PlannedResultKind: ResolverTypeWrapper<'UTAMA' | 'TAMBAHAN'>;
  IndicatorAspect: ResolverTypeWrapper<'KUANTITAS' | 'KUALITAS' | 'WAKTU' | 'BIAYA'>;
  IndicatorPerspective: ResolverTypeWrapper<'PENERIMA_LAYANAN' | 'PROSES_BISNIS' | 'PENGUATAN_INTERNAL' | 'ANGGARAN'>;
  PlanState: ResolverTypeWrapper<'DRAFT' | 'WAITING_FOR_PARENT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED'>;
  PlanAction: ResolverTypeWrapper<'REVISE' | 'SUBMIT' | 'RETURN' | 'APPROVE'>;
  Indicator: ResolverTypeWrapper<Omit<Indicator, 'aspect' | 'perspective'> & { aspect?: Maybe<ResolversTypes['IndicatorAspect']>, perspective?: Maybe<ResolversTypes['IndicatorPerspective']> }>;
  PlannedResult: ResolverTypeWrapper<Omit<PlannedResult, 'kind' | 'indicators'> & { kind: ResolversTypes['PlannedResultKind'], indicators: Array<ResolversTypes['Indicator']> }>;
  BehaviourExpectations: ResolverTypeWrapper<Omit<BehaviourExpectations, 'behaviour'> & { behaviour: ResolversTypes['Behaviour'] }>;
  Plan: ResolverTypeWrapper<PlanMapper>;
  PlanUserErrorCode: ResolverTypeWrapper<'NOT_A_YEAR' | 'PERIOD_OVER' | 'EXEMPT' | 'ALREADY_EXISTS' | 'NOT_NOW' | 'NO_MAIN_RESULT' | 'RESULT_WITHOUT_INDICATOR' | 'RESULT_TWICE' | 'BEHAVIOUR_TWICE' | 'TARGET_MISSING' | 'WAITING_FOR_PARENT' | 'NOT_FOUND' | 'VERSION_CONFLICT'>;
  PlanUserError: ResolverTypeWrapper<Omit<PlanUserError, 'code'> & { code: ResolversTypes['PlanUserErrorCode'] }>;
  IndicatorInput: IndicatorInput;
  PlannedResultInput: PlannedResultInput;
  BehaviourExpectationsInput: BehaviourExpectationsInput;
  PlanContentInput: PlanContentInput;
  PlanCreateInput: PlanCreateInput;
  PlanCreatePayload: ResolverTypeWrapper<Omit<PlanCreatePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: Array<ResolversTypes['PlanUserError']> }>;
  PlanReviseInput: PlanReviseInput;
  PlanRevisePayload: ResolverTypeWrapper<Omit<PlanRevisePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: Array<ResolversTypes['PlanUserError']> }>;
  PlanSubmitInput: PlanSubmitInput;
  PlanSubmitPayload: ResolverTypeWrapper<Omit<PlanSubmitPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: Array<ResolversTypes['PlanUserError']> }>;
  PlanReturnInput: PlanReturnInput;
  PlanReturnPayload: ResolverTypeWrapper<Omit<PlanReturnPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: Array<ResolversTypes['PlanUserError']> }>;
  PlanApproveInput: PlanApproveInput;
  PlanApprovePayload: ResolverTypeWrapper<Omit<PlanApprovePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: Array<ResolversTypes['PlanUserError']> }>;
  PolicyDocument: ResolverTypeWrapper<Scalars['PolicyDocument']['output']>;
  Policy: ResolverTypeWrapper<PolicyMapper>;
  PolicyState: ResolverTypeWrapper<'DRAFT' | 'ACTIVE'>;
  PolicyAction: ResolverTypeWrapper<'ACTIVATE'>;
  PolicyVersion: ResolverTypeWrapper<PolicyVersionMapper>;
  PolicyVersionConnection: ResolverTypeWrapper<Omit<PolicyVersionConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyVersionEdge']> }>;
  PolicyVersionEdge: ResolverTypeWrapper<Omit<PolicyVersionEdge, 'node'> & { node: ResolversTypes['PolicyVersion'] }>;
  PolicyActivation: ResolverTypeWrapper<PolicyActivationMapper>;
  PolicyViolationCode: ResolverTypeWrapper<'MISSING' | 'WRONG_TYPE' | 'NOT_ONE_OF' | 'UNKNOWN_FIELD' | 'TOO_SMALL' | 'TOO_LARGE' | 'TOO_SHORT' | 'TOO_LONG' | 'TOO_FEW' | 'TOO_MANY' | 'NOT_DECIMAL' | 'MALFORMED' | 'NOT_ONE_LINE' | 'TOO_DEEP' | 'ID_RESERVED' | 'DAY_UNKNOWN' | 'AFTER_JANUARY' | 'LATER_THAN_LAW' | 'SHORTER_THAN_LAW' | 'BEHAVIOURS_INCOMPLETE' | 'NOT_RISING' | 'NAMED_TWICE' | 'AGENCY_GROUP_MISSING' | 'MEASURE_UNKNOWN' | 'SOURCE_NOT_OFFERED' | 'BOUNDS_REVERSED' | 'WEIGHTS_NOT_100' | 'FIRST_BAND_NOT_ZERO' | 'BANDS_NOT_IN_ORDER' | 'EXAMPLE_OUT_OF_BOUNDS' | 'EXAMPLE_INCOMPLETE' | 'EXAMPLE_DIFFERS'>;
  PolicyViolation: ResolverTypeWrapper<Omit<PolicyViolation, 'code'> & { code: ResolversTypes['PolicyViolationCode'] }>;
  PolicyUserErrorCode: ResolverTypeWrapper<'MISSING' | 'WRONG_TYPE' | 'NOT_ONE_OF' | 'UNKNOWN_FIELD' | 'TOO_SMALL' | 'TOO_LARGE' | 'TOO_SHORT' | 'TOO_LONG' | 'TOO_FEW' | 'TOO_MANY' | 'NOT_DECIMAL' | 'MALFORMED' | 'NOT_ONE_LINE' | 'TOO_DEEP' | 'ID_RESERVED' | 'DAY_UNKNOWN' | 'AFTER_JANUARY' | 'LATER_THAN_LAW' | 'SHORTER_THAN_LAW' | 'BEHAVIOURS_INCOMPLETE' | 'NOT_RISING' | 'NAMED_TWICE' | 'AGENCY_GROUP_MISSING' | 'MEASURE_UNKNOWN' | 'SOURCE_NOT_OFFERED' | 'BOUNDS_REVERSED' | 'WEIGHTS_NOT_100' | 'FIRST_BAND_NOT_ZERO' | 'BANDS_NOT_IN_ORDER' | 'EXAMPLE_OUT_OF_BOUNDS' | 'EXAMPLE_INCOMPLETE' | 'EXAMPLE_DIFFERS' | 'POLICY_EXISTS' | 'POLICY_NOT_NEXT' | 'POLICY_IS_ACTIVE' | 'FROM_TOO_EARLY' | 'FROM_TOO_LATE' | 'TOO_MANY_ACTIVATIONS' | 'NOT_FOUND' | 'VERSION_CONFLICT'>;
  PolicyUserError: ResolverTypeWrapper<Omit<PolicyUserError, 'code'> & { code: ResolversTypes['PolicyUserErrorCode'] }>;
  PolicyDraftCreateInput: PolicyDraftCreateInput;
  PolicyActivateInput: PolicyActivateInput;
  PolicyDraftCreatePayload: ResolverTypeWrapper<Omit<PolicyDraftCreatePayload, 'policyVersion' | 'userErrors'> & { policyVersion?: Maybe<ResolversTypes['PolicyVersion']>, userErrors: Array<ResolversTypes['PolicyUserError']> }>;
  PolicyActivatePayload: ResolverTypeWrapper<Omit<PolicyActivatePayload, 'policyVersion' | 'agency' | 'userErrors'> & { policyVersion?: Maybe<ResolversTypes['PolicyVersion']>, agency?: Maybe<ResolversTypes['Agency']>, userErrors: Array<ResolversTypes['PolicyUserError']> }>;
  Province: ResolverTypeWrapper<ProvinceMapper>;
  AgencySharing: ResolverTypeWrapper<Omit<AgencySharing, 'province'> & { province: ResolversTypes['Province'] }>;
  ProvinceRankingStatus: ResolverTypeWrapper<'READY' | 'TOO_FEW' | 'WAITING' | 'WITHHELD'>;
  QuarterBoundary: ResolverTypeWrapper<QuarterBoundaryMapper>;
  ProvinceScale: ResolverTypeWrapper<ProvinceScaleMapper>;
  ProvinceRanking: ResolverTypeWrapper<ProvinceRankingMapper>;
  SharingUserErrorCode: ResolverTypeWrapper<'SHARES_ELSEWHERE' | 'PROVINCE_FULL' | 'VERSION_CONFLICT'>;
  SharingUserError: ResolverTypeWrapper<Omit<SharingUserError, 'code'> & { code: ResolversTypes['SharingUserErrorCode'] }>;
  AgencySharingSetInput: AgencySharingSetInput;
  AgencySharingSetPayload: ResolverTypeWrapper<Omit<AgencySharingSetPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, userErrors: Array<ResolversTypes['SharingUserError']> }>;
  PredicateCount: ResolverTypeWrapper<Omit<PredicateCount, 'predicate'> & { predicate: ResolversTypes['Predicate'] }>;
  RankedEmployee: ResolverTypeWrapper<RankedEmployeeMapper>;
  Movement: ResolverTypeWrapper<MovementMapper>;
  RankedEmployeeConnection: ResolverTypeWrapper<Omit<RankedEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['RankedEmployeeEdge']> }>;
  RankedEmployeeEdge: ResolverTypeWrapper<Omit<RankedEmployeeEdge, 'node'> & { node: ResolversTypes['RankedEmployee'] }>;
  Ranking: ResolverTypeWrapper<RankingMapper>;
  UnratedEmployee: ResolverTypeWrapper<UnratedEmployeeMapper>;
  UnratedEmployeeConnection: ResolverTypeWrapper<Omit<UnratedEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['UnratedEmployeeEdge']> }>;
  UnratedEmployeeEdge: ResolverTypeWrapper<Omit<UnratedEmployeeEdge, 'node'> & { node: ResolversTypes['UnratedEmployee'] }>;
  NotComparableEmployee: ResolverTypeWrapper<NotComparableEmployeeMapper>;
  NotComparableEmployeeConnection: ResolverTypeWrapper<Omit<NotComparableEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['NotComparableEmployeeEdge']> }>;
  NotComparableEmployeeEdge: ResolverTypeWrapper<Omit<NotComparableEmployeeEdge, 'node'> & { node: ResolversTypes['NotComparableEmployee'] }>;
  ImprovedEmployee: ResolverTypeWrapper<ImprovedEmployeeMapper>;
  ImprovedEmployeeConnection: ResolverTypeWrapper<Omit<ImprovedEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['ImprovedEmployeeEdge']> }>;
  ImprovedEmployeeEdge: ResolverTypeWrapper<Omit<ImprovedEmployeeEdge, 'node'> & { node: ResolversTypes['ImprovedEmployee'] }>;
  OwnGroupKind: ResolverTypeWrapper<'POSITION_GROUP' | 'JOB_FAMILY'>;
  OwnGroupStanding: ResolverTypeWrapper<OwnGroupStandingMapper>;
  OwnStanding: ResolverTypeWrapper<OwnStandingMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerMapper;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Activity: ActivityMapper;
  ActivityConnection: Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActivityEdge']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityMonth: ActivityMonthMapper;
  WorkOfResult: Omit<WorkOfResult, 'result'> & { result?: Maybe<ResolversParentTypes['PlannedResult']> };
  WorkReport: WorkReportMapper;
  MemberMonth: MemberMonthMapper;
  MemberMonthConnection: Omit<MemberMonthConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberMonthEdge']> };
  MemberMonthEdge: Omit<MemberMonthEdge, 'node'> & { node: ResolversParentTypes['MemberMonth'] };
  Employee: EmployeeMapper;
  Unit: UnitMapper;
  ActivityUserError: ActivityUserError;
  ActivitiesRecordInput: ActivitiesRecordInput;
  ActivityEntryInput: ActivityEntryInput;
  ActivitiesRecordPayload: Omit<ActivitiesRecordPayload, 'activities' | 'userErrors'> & { activities: Array<Maybe<ResolversParentTypes['Activity']>>, userErrors: Array<ResolversParentTypes['ActivityUserError']> };
  ActivityReviseInput: ActivityReviseInput;
  ActivityRevisePayload: Omit<ActivityRevisePayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: Array<ResolversParentTypes['ActivityUserError']> };
  ActivitiesDecideInput: ActivitiesDecideInput;
  ActivityDecisionInput: ActivityDecisionInput;
  ActivitiesDecidePayload: Omit<ActivitiesDecidePayload, 'activities' | 'userErrors'> & { activities: Array<Maybe<ResolversParentTypes['Activity']>>, userErrors: Array<ResolversParentTypes['ActivityUserError']> };
  ActorUserError: ActorUserError;
  IdentityInviteInput: IdentityInviteInput;
  IdentityInvitePayload: Omit<IdentityInvitePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['ActorUserError']> };
  IdentityClaimInput: IdentityClaimInput;
  IdentityClaimPayload: Omit<IdentityClaimPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, userErrors: Array<ResolversParentTypes['ActorUserError']> };
  GrantGiveInput: GrantGiveInput;
  GrantGivePayload: Omit<GrantGivePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversParentTypes['Employee']>, userErrors: Array<ResolversParentTypes['ActorUserError']> };
  GrantEndInput: GrantEndInput;
  GrantEndPayload: Omit<GrantEndPayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversParentTypes['Employee']>, userErrors: Array<ResolversParentTypes['ActorUserError']> };
  Agency: AgencyMapper;
  CalendarYear: CalendarYear;
  Holiday: Holiday;
  AgencyUserError: AgencyUserError;
  AgencyCreateInput: AgencyCreateInput;
  FirstOfficerInput: FirstOfficerInput;
  AgencyCreatePayload: Omit<AgencyCreatePayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  CalendarSetInput: CalendarSetInput;
  HolidayInput: HolidayInput;
  CalendarSetPayload: Omit<CalendarSetPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['AgencyUserError']> };
  AssessedResult: AssessedResult;
  AssessedBehaviour: AssessedBehaviour;
  SelfAssessment: SelfAssessmentMapper;
  RatedResult: RatedResult;
  RatedBehaviour: RatedBehaviour;
  Rating: RatingMapper;
  Result: ResultMapper;
  ExplanationInput: ExplanationInput;
  ExplanationNode: ExplanationNodeMapper;
  Explanation: Omit<Explanation, 'nodes'> & { nodes: Array<ResolversParentTypes['ExplanationNode']> };
  RecordedFigure: RecordedFigureMapper;
  PendingCorrection: PendingCorrectionMapper;
  Recomputation: RecomputationMapper;
  Appraisal: AppraisalMapper;
  AppraisalUserError: AppraisalUserError;
  AssessedResultInput: AssessedResultInput;
  AssessedBehaviourInput: AssessedBehaviourInput;
  SelfAssessmentInput: SelfAssessmentInput;
  AppraisalSelfAssessInput: AppraisalSelfAssessInput;
  AppraisalSelfAssessPayload: Omit<AppraisalSelfAssessPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']>, userErrors: Array<ResolversParentTypes['AppraisalUserError']> };
  RatedResultInput: RatedResultInput;
  RatedBehaviourInput: RatedBehaviourInput;
  RatingInput: RatingInput;
  AppraisalRateInput: AppraisalRateInput;
  AppraisalRatePayload: Omit<AppraisalRatePayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']>, userErrors: Array<ResolversParentTypes['AppraisalUserError']> };
  AppraisalCorrectInput: AppraisalCorrectInput;
  AppraisalCorrectPayload: Omit<AppraisalCorrectPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']>, userErrors: Array<ResolversParentTypes['AppraisalUserError']> };
  FigureInput: FigureInput;
  AppraisalFiguresRecordInput: AppraisalFiguresRecordInput;
  AppraisalFiguresRecordPayload: Omit<AppraisalFiguresRecordPayload, 'appraisal' | 'userErrors'> & { appraisal?: Maybe<ResolversParentTypes['Appraisal']>, userErrors: Array<ResolversParentTypes['AppraisalUserError']> };
  Calculate: CalculateMapper;
  DistributionCheck: DistributionCheckMapper;
  DistributionFinding: DistributionFindingMapper;
  IndicatorAchievement: IndicatorAchievementMapper;
  NumericAppraisal: NumericAppraisalMapper;
  RatingSourceInput: RatingSourceInput;
  CombinedRating: CombinedRatingMapper;
  EffectiveWeight: EffectiveWeightMapper;
  SatisfactionIndex: SatisfactionIndexMapper;
  SurveyElementIndex: SurveyElementIndexMapper;
  JobPersonMatch: JobPersonMatchMapper;
  TalentBox: TalentBoxMapper;
  AbsenceAdvice: AbsenceAdvice;
  NipReading: NipReadingMapper;
  NipProblem: NipProblemMapper;
  DistributionAdvice: DistributionAdviceMapper;
  DistributionReason: DistributionReasonMapper;
  Period: PeriodMapper;
  DistributionUserError: DistributionUserError;
  DistributionReasonGiveInput: DistributionReasonGiveInput;
  DistributionReasonGivePayload: Omit<DistributionReasonGivePayload, 'advice' | 'userErrors'> & { advice?: Maybe<ResolversParentTypes['DistributionAdvice']>, userErrors: Array<ResolversParentTypes['DistributionUserError']> };
  UnitClass: UnitClassMapper;
  GoalUserError: GoalUserError;
  OrganizationClassSetInput: OrganizationClassSetInput;
  OrganizationClassSetPayload: Omit<OrganizationClassSetPayload, 'unitClass' | 'userErrors'> & { unitClass?: Maybe<ResolversParentTypes['UnitClass']>, userErrors: Array<ResolversParentTypes['GoalUserError']> };
  PeriodProgress: PeriodProgressMapper;
  UnitProgress: UnitProgressMapper;
  UnitProgressConnection: Omit<UnitProgressConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitProgressEdge']> };
  UnitProgressEdge: Omit<UnitProgressEdge, 'node'> & { node: ResolversParentTypes['UnitProgress'] };
  ClosingProgress: ClosingProgress;
  FiguresUserError: FiguresUserError;
  FiguresRebuildInput: FiguresRebuildInput;
  FiguresRebuildPayload: Omit<FiguresRebuildPayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversParentTypes['Period']>, userErrors: Array<ResolversParentTypes['FiguresUserError']> };
  AuditTrail: AuditTrailMapper;
  AuditEntry: AuditEntryMapper;
  StandingClassCount: StandingClassCount;
  SimulatedStanding: SimulatedStandingMapper;
  PolicyMove: PolicyMoveMapper;
  PolicyMoveConnection: Omit<PolicyMoveConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyMoveEdge']> };
  PolicyMoveEdge: Omit<PolicyMoveEdge, 'node'> & { node: ResolversParentTypes['PolicyMove'] };
  PolicySimulation: PolicySimulationMapper;
  Notice: NoticeMapper;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeUserError: NoticeUserError;
  InboxMarkReadInput: InboxMarkReadInput;
  InboxMarkReadPayload: Omit<InboxMarkReadPayload, 'viewer' | 'userErrors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, userErrors: Array<ResolversParentTypes['NoticeUserError']> };
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  Position: PositionMapper;
  Assignment: AssignmentMapper;
  Leave: LeaveMapper;
  EmployeeConnection: Omit<EmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['EmployeeEdge']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  RaterResolution: RaterResolutionMapper;
  RaterStep: RaterStepMapper;
  OrganizationUserError: OrganizationUserError;
  UnitCreateInput: UnitCreateInput;
  UnitCreatePayload: Omit<UnitCreatePayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversParentTypes['Unit']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  PositionCreateInput: PositionCreateInput;
  PositionCreatePayload: Omit<PositionCreatePayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['Position']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: Omit<EmployeeCreatePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversParentTypes['Employee']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  AssignmentStartInput: AssignmentStartInput;
  AssignmentStartPayload: Omit<AssignmentStartPayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversParentTypes['Employee']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  LeaveRecordInput: LeaveRecordInput;
  LeaveRecordPayload: Omit<LeaveRecordPayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversParentTypes['Leave']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  LeaveCancelInput: LeaveCancelInput;
  LeaveCancelPayload: Omit<LeaveCancelPayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversParentTypes['Leave']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  EmployeeEraseInput: EmployeeEraseInput;
  EmployeeErasePayload: Omit<EmployeeErasePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversParentTypes['Employee']>, userErrors: Array<ResolversParentTypes['OrganizationUserError']> };
  PeriodNextStep: PeriodNextStep;
  Publication: Publication;
  PeriodConnection: Omit<PeriodConnection, 'edges'> & { edges: Array<ResolversParentTypes['PeriodEdge']> };
  PeriodEdge: Omit<PeriodEdge, 'node'> & { node: ResolversParentTypes['Period'] };
  PeriodUserError: PeriodUserError;
  PeriodCreateInput: PeriodCreateInput;
  PeriodCreatePayload: Omit<PeriodCreatePayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversParentTypes['Period']>, userErrors: Array<ResolversParentTypes['PeriodUserError']> };
  Indicator: Indicator;
  PlannedResult: Omit<PlannedResult, 'indicators'> & { indicators: Array<ResolversParentTypes['Indicator']> };
  BehaviourExpectations: BehaviourExpectations;
  Plan: PlanMapper;
  PlanUserError: PlanUserError;
  IndicatorInput: IndicatorInput;
  PlannedResultInput: PlannedResultInput;
  BehaviourExpectationsInput: BehaviourExpectationsInput;
  PlanContentInput: PlanContentInput;
  PlanCreateInput: PlanCreateInput;
  PlanCreatePayload: Omit<PlanCreatePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: Array<ResolversParentTypes['PlanUserError']> };
  PlanReviseInput: PlanReviseInput;
  PlanRevisePayload: Omit<PlanRevisePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: Array<ResolversParentTypes['PlanUserError']> };
  PlanSubmitInput: PlanSubmitInput;
  PlanSubmitPayload: Omit<PlanSubmitPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: Array<ResolversParentTypes['PlanUserError']> };
  PlanReturnInput: PlanReturnInput;
  PlanReturnPayload: Omit<PlanReturnPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: Array<ResolversParentTypes['PlanUserError']> };
  PlanApproveInput: PlanApproveInput;
  PlanApprovePayload: Omit<PlanApprovePayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: Array<ResolversParentTypes['PlanUserError']> };
  PolicyDocument: Scalars['PolicyDocument']['output'];
  Policy: PolicyMapper;
  PolicyVersion: PolicyVersionMapper;
  PolicyVersionConnection: Omit<PolicyVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyVersionEdge']> };
  PolicyVersionEdge: Omit<PolicyVersionEdge, 'node'> & { node: ResolversParentTypes['PolicyVersion'] };
  PolicyActivation: PolicyActivationMapper;
  PolicyViolation: PolicyViolation;
  PolicyUserError: PolicyUserError;
  PolicyDraftCreateInput: PolicyDraftCreateInput;
  PolicyActivateInput: PolicyActivateInput;
  PolicyDraftCreatePayload: Omit<PolicyDraftCreatePayload, 'policyVersion' | 'userErrors'> & { policyVersion?: Maybe<ResolversParentTypes['PolicyVersion']>, userErrors: Array<ResolversParentTypes['PolicyUserError']> };
  PolicyActivatePayload: Omit<PolicyActivatePayload, 'policyVersion' | 'agency' | 'userErrors'> & { policyVersion?: Maybe<ResolversParentTypes['PolicyVersion']>, agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: Array<ResolversParentTypes['PolicyUserError']> };
  Province: ProvinceMapper;
  AgencySharing: Omit<AgencySharing, 'province'> & { province: ResolversParentTypes['Province'] };
  QuarterBoundary: QuarterBoundaryMapper;
  ProvinceScale: ProvinceScaleMapper;
  ProvinceRanking: ProvinceRankingMapper;
  SharingUserError: SharingUserError;
  AgencySharingSetInput: AgencySharingSetInput;
  AgencySharingSetPayload: Omit<AgencySharingSetPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: Array<ResolversParentTypes['SharingUserError']> };
  PredicateCount: PredicateCount;
  RankedEmployee: RankedEmployeeMapper;
  Movement: MovementMapper;
  RankedEmployeeConnection: Omit<RankedEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankedEmployeeEdge']> };
  RankedEmployeeEdge: Omit<RankedEmployeeEdge, 'node'> & { node: ResolversParentTypes['RankedEmployee'] };
  Ranking: RankingMapper;
  UnratedEmployee: UnratedEmployeeMapper;
  UnratedEmployeeConnection: Omit<UnratedEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnratedEmployeeEdge']> };
  UnratedEmployeeEdge: Omit<UnratedEmployeeEdge, 'node'> & { node: ResolversParentTypes['UnratedEmployee'] };
  NotComparableEmployee: NotComparableEmployeeMapper;
  NotComparableEmployeeConnection: Omit<NotComparableEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotComparableEmployeeEdge']> };
  NotComparableEmployeeEdge: Omit<NotComparableEmployeeEdge, 'node'> & { node: ResolversParentTypes['NotComparableEmployee'] };
  ImprovedEmployee: ImprovedEmployeeMapper;
  ImprovedEmployeeConnection: Omit<ImprovedEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImprovedEmployeeEdge']> };
  ImprovedEmployeeEdge: Omit<ImprovedEmployeeEdge, 'node'> & { node: ResolversParentTypes['ImprovedEmployee'] };
  OwnGroupStanding: OwnGroupStandingMapper;
  OwnStanding: OwnStandingMapper;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type LanguageResolvers = EnumResolverSignature<{ ID?: any, EN?: any }, ResolversTypes['Language']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Employee' | 'Unit' | 'Agency' | 'Appraisal' | 'Period' | 'Position' | 'Plan', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'ActivityUserError' | 'ActorUserError' | 'AgencyUserError' | 'AppraisalUserError' | 'DistributionUserError' | 'GoalUserError' | 'FiguresUserError' | 'NoticeUserError' | 'OrganizationUserError' | 'PeriodUserError' | 'PlanUserError' | 'PolicyUserError' | 'SharingUserError', ParentType, ContextType>;
};

export type ViewerKindResolvers = EnumResolverSignature<{ ANONYMOUS?: any, UNLINKED?: any, EMPLOYEE?: any, OPERATOR?: any }, ResolversTypes['ViewerKind']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['GrantKind']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  inbox?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<ViewerinboxArgs, 'first'>>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  headedUnits?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  appraisalRecompute?: Resolver<Maybe<ResolversTypes['Recomputation']>, ParentType, ContextType, RequireFields<QueryappraisalRecomputeArgs, 'appraisalId'>>;
  calculate?: Resolver<ResolversTypes['Calculate'], ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrail']>, ParentType, ContextType, RequireFields<QueryauditTrailArgs, 'entityId'>>;
  policySimulate?: Resolver<Maybe<ResolversTypes['PolicySimulation']>, ParentType, ContextType, RequireFields<QuerypolicySimulateArgs, 'periodId' | 'policyId' | 'policyVersion'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryunitsArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryunitArgs, 'id'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<QueryemployeesArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryemployeeArgs, 'id'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, RequireFields<QueryperiodArgs, 'id'>>;
  periods?: Resolver<Maybe<ResolversTypes['PeriodConnection']>, ParentType, ContextType, RequireFields<QueryperiodsArgs, 'first'>>;
  policyValidate?: Resolver<Array<ResolversTypes['PolicyViolation']>, ParentType, ContextType, RequireFields<QuerypolicyValidateArgs, 'document'>>;
  policies?: Resolver<ResolversTypes['PolicyVersionConnection'], ParentType, ContextType, RequireFields<QuerypoliciesArgs, 'first'>>;
  policyTemplates?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  provinceRanking?: Resolver<ResolversTypes['ProvinceRanking'], ParentType, ContextType, RequireFields<QueryprovinceRankingArgs, 'province' | 'kind' | 'startsOn'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activitiesRecord?: Resolver<ResolversTypes['ActivitiesRecordPayload'], ParentType, ContextType, RequireFields<MutationactivitiesRecordArgs, 'input'>>;
  activityRevise?: Resolver<ResolversTypes['ActivityRevisePayload'], ParentType, ContextType, RequireFields<MutationactivityReviseArgs, 'input'>>;
  activitiesDecide?: Resolver<ResolversTypes['ActivitiesDecidePayload'], ParentType, ContextType, RequireFields<MutationactivitiesDecideArgs, 'input'>>;
  identityInvite?: Resolver<ResolversTypes['IdentityInvitePayload'], ParentType, ContextType, RequireFields<MutationidentityInviteArgs, 'input'>>;
  identityClaim?: Resolver<ResolversTypes['IdentityClaimPayload'], ParentType, ContextType, RequireFields<MutationidentityClaimArgs, 'input'>>;
  grantGive?: Resolver<ResolversTypes['GrantGivePayload'], ParentType, ContextType, RequireFields<MutationgrantGiveArgs, 'input'>>;
  grantEnd?: Resolver<ResolversTypes['GrantEndPayload'], ParentType, ContextType, RequireFields<MutationgrantEndArgs, 'input'>>;
  agencyCreate?: Resolver<ResolversTypes['AgencyCreatePayload'], ParentType, ContextType, RequireFields<MutationagencyCreateArgs, 'input'>>;
  calendarSet?: Resolver<ResolversTypes['CalendarSetPayload'], ParentType, ContextType, RequireFields<MutationcalendarSetArgs, 'input'>>;
  appraisalSelfAssess?: Resolver<ResolversTypes['AppraisalSelfAssessPayload'], ParentType, ContextType, RequireFields<MutationappraisalSelfAssessArgs, 'input'>>;
  appraisalRate?: Resolver<ResolversTypes['AppraisalRatePayload'], ParentType, ContextType, RequireFields<MutationappraisalRateArgs, 'input'>>;
  appraisalCorrect?: Resolver<ResolversTypes['AppraisalCorrectPayload'], ParentType, ContextType, RequireFields<MutationappraisalCorrectArgs, 'input'>>;
  appraisalFiguresRecord?: Resolver<ResolversTypes['AppraisalFiguresRecordPayload'], ParentType, ContextType, RequireFields<MutationappraisalFiguresRecordArgs, 'input'>>;
  distributionReasonGive?: Resolver<ResolversTypes['DistributionReasonGivePayload'], ParentType, ContextType, RequireFields<MutationdistributionReasonGiveArgs, 'input'>>;
  organizationClassSet?: Resolver<ResolversTypes['OrganizationClassSetPayload'], ParentType, ContextType, RequireFields<MutationorganizationClassSetArgs, 'input'>>;
  figuresRebuild?: Resolver<ResolversTypes['FiguresRebuildPayload'], ParentType, ContextType, RequireFields<MutationfiguresRebuildArgs, 'input'>>;
  inboxMarkRead?: Resolver<ResolversTypes['InboxMarkReadPayload'], ParentType, ContextType, RequireFields<MutationinboxMarkReadArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitCreatePayload'], ParentType, ContextType, RequireFields<MutationunitCreateArgs, 'input'>>;
  positionCreate?: Resolver<ResolversTypes['PositionCreatePayload'], ParentType, ContextType, RequireFields<MutationpositionCreateArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeeCreatePayload'], ParentType, ContextType, RequireFields<MutationemployeeCreateArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['AssignmentStartPayload'], ParentType, ContextType, RequireFields<MutationassignmentStartArgs, 'input'>>;
  leaveRecord?: Resolver<ResolversTypes['LeaveRecordPayload'], ParentType, ContextType, RequireFields<MutationleaveRecordArgs, 'input'>>;
  leaveCancel?: Resolver<ResolversTypes['LeaveCancelPayload'], ParentType, ContextType, RequireFields<MutationleaveCancelArgs, 'input'>>;
  employeeErase?: Resolver<ResolversTypes['EmployeeErasePayload'], ParentType, ContextType, RequireFields<MutationemployeeEraseArgs, 'input'>>;
  periodCreate?: Resolver<ResolversTypes['PeriodCreatePayload'], ParentType, ContextType, RequireFields<MutationperiodCreateArgs, 'input'>>;
  planCreate?: Resolver<ResolversTypes['PlanCreatePayload'], ParentType, ContextType, RequireFields<MutationplanCreateArgs, 'input'>>;
  planRevise?: Resolver<ResolversTypes['PlanRevisePayload'], ParentType, ContextType, RequireFields<MutationplanReviseArgs, 'input'>>;
  planSubmit?: Resolver<ResolversTypes['PlanSubmitPayload'], ParentType, ContextType, RequireFields<MutationplanSubmitArgs, 'input'>>;
  planReturn?: Resolver<ResolversTypes['PlanReturnPayload'], ParentType, ContextType, RequireFields<MutationplanReturnArgs, 'input'>>;
  planApprove?: Resolver<ResolversTypes['PlanApprovePayload'], ParentType, ContextType, RequireFields<MutationplanApproveArgs, 'input'>>;
  policyDraftCreate?: Resolver<ResolversTypes['PolicyDraftCreatePayload'], ParentType, ContextType, RequireFields<MutationpolicyDraftCreateArgs, 'input'>>;
  policyActivate?: Resolver<ResolversTypes['PolicyActivatePayload'], ParentType, ContextType, RequireFields<MutationpolicyActivateArgs, 'input'>>;
  agencySharingSet?: Resolver<ResolversTypes['AgencySharingSetPayload'], ParentType, ContextType, RequireFields<MutationagencySharingSetArgs, 'input'>>;
};

export type ActivityStateResolvers = EnumResolverSignature<{ SUBMITTED?: any, VERIFIED?: any, RETURNED?: any }, ResolversTypes['ActivityState']>;

export type ActivityVerdictResolvers = EnumResolverSignature<{ VERIFY?: any, RETURN?: any }, ResolversTypes['ActivityVerdict']>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityMonth'] = ResolversParentTypes['ActivityMonth']> = {
  reportedDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WorkOfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOfResult'] = ResolversParentTypes['WorkOfResult']> = {
  result?: Resolver<Maybe<ResolversTypes['PlannedResult']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReport'] = ResolversParentTypes['WorkReport']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
  work?: Resolver<Array<ResolversTypes['WorkOfResult']>, ParentType, ContextType>;
};

export type MemberMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberMonth'] = ResolversParentTypes['MemberMonth']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
};

export type MemberMonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberMonthConnection'] = ResolversParentTypes['MemberMonthConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberMonthEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberMonthEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberMonthEdge'] = ResolversParentTypes['MemberMonthEdge']> = {
  node?: Resolver<ResolversTypes['MemberMonth'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<EmployeeactivitiesArgs, 'month' | 'first'>>;
  workReport?: Resolver<Maybe<ResolversTypes['WorkReport']>, ParentType, ContextType, RequireFields<EmployeeworkReportArgs, 'month'>>;
  grants?: Resolver<Maybe<Array<ResolversTypes['GrantKind']>>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType, RequireFields<EmployeeappraisalArgs, 'periodId'>>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<EmployeeresultArgs, 'periodId'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType, Partial<EmployeeassignmentArgs>>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  rater?: Resolver<Maybe<ResolversTypes['RaterResolution']>, ParentType, ContextType, Partial<EmployeeraterArgs>>;
  leaves?: Resolver<Maybe<Array<ResolversTypes['Leave']>>, ParentType, ContextType, RequireFields<EmployeeleavesArgs, 'year'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<EmployeeplanArgs, 'periodId'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  activityMonths?: Resolver<Maybe<ResolversTypes['MemberMonthConnection']>, ParentType, ContextType, RequireFields<UnitactivityMonthsArgs, 'month' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, Partial<UnitheadArgs>>;
  members?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<UnitmembersArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityUserErrorCodeResolvers = EnumResolverSignature<{ DATE_IN_FUTURE?: any, NOT_ASSIGNED?: any, PERIOD_CLOSED?: any, RESULT_NOT_IN_PLAN?: any, TOO_MANY_ACTIVITIES?: any, NOTE_MISSING?: any, DECIDED_TWICE?: any, NOT_NOW?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['ActivityUserErrorCode']>;

export type ActivityUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityUserError'] = ResolversParentTypes['ActivityUserError']> = {
  code?: Resolver<ResolversTypes['ActivityUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivitiesRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitiesRecordPayload'] = ResolversParentTypes['ActivitiesRecordPayload']> = {
  activities?: Resolver<Array<Maybe<ResolversTypes['Activity']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActivityUserError']>, ParentType, ContextType>;
};

export type ActivityRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityRevisePayload'] = ResolversParentTypes['ActivityRevisePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActivityUserError']>, ParentType, ContextType>;
};

export type ActivitiesDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivitiesDecidePayload'] = ResolversParentTypes['ActivitiesDecidePayload']> = {
  activities?: Resolver<Array<Maybe<ResolversTypes['Activity']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActivityUserError']>, ParentType, ContextType>;
};

export type GrantKindResolvers = EnumResolverSignature<{ HR?: any, AUDITOR?: any }, ResolversTypes['GrantKind']>;

export type ActorUserErrorCodeResolvers = EnumResolverSignature<{ CODE_NOT_VALID?: any, ALREADY_LINKED?: any, GRANT_EXISTS?: any, LAST_OFFICER?: any, ERASED?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['ActorUserErrorCode']>;

export type ActorUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorUserError'] = ResolversParentTypes['ActorUserError']> = {
  code?: Resolver<ResolversTypes['ActorUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityInvitePayload'] = ResolversParentTypes['IdentityInvitePayload']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActorUserError']>, ParentType, ContextType>;
};

export type IdentityClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityClaimPayload'] = ResolversParentTypes['IdentityClaimPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActorUserError']>, ParentType, ContextType>;
};

export type GrantGivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantGivePayload'] = ResolversParentTypes['GrantGivePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActorUserError']>, ParentType, ContextType>;
};

export type GrantEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEndPayload'] = ResolversParentTypes['GrantEndPayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActorUserError']>, ParentType, ContextType>;
};

export type ZoneResolvers = EnumResolverSignature<{ WIB?: any, WITA?: any, WIT?: any }, ResolversTypes['Zone']>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
  homeRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<AgencycalendarArgs, 'year'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['PolicyActivation']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['AgencySharing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyUserErrorCodeResolvers = EnumResolverSignature<{ HOLIDAY_OUTSIDE_YEAR?: any, HOLIDAY_TWICE?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['AgencyUserErrorCode']>;

export type AgencyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyUserError'] = ResolversParentTypes['AgencyUserError']> = {
  code?: Resolver<ResolversTypes['AgencyUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCreatePayload'] = ResolversParentTypes['AgencyCreatePayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type CalendarSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarSetPayload'] = ResolversParentTypes['CalendarSetPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AgencyUserError']>, ParentType, ContextType>;
};

export type ExpectationResolvers = EnumResolverSignature<{ DI_BAWAH_EKSPEKTASI?: any, SESUAI_EKSPEKTASI?: any, DI_ATAS_EKSPEKTASI?: any }, ResolversTypes['Expectation']>;

export type PredicateResolvers = EnumResolverSignature<{ SANGAT_KURANG?: any, KURANG?: any, BUTUH_PERBAIKAN?: any, BAIK?: any, SANGAT_BAIK?: any }, ResolversTypes['Predicate']>;

export type AppraisalStateResolvers = EnumResolverSignature<{ OPEN?: any, SELF_SUBMITTED?: any, RATED?: any, ESCALATED?: any, UNRATED?: any }, ResolversTypes['AppraisalState']>;

export type AppraisalActionResolvers = EnumResolverSignature<{ SELF_ASSESS?: any, RATE?: any, RATE_ESCALATED?: any, CORRECT?: any }, ResolversTypes['AppraisalAction']>;

export type AssessedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedResult'] = ResolversParentTypes['AssessedResult']> = {
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  realisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
};

export type AssessedBehaviourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessedBehaviour'] = ResolversParentTypes['AssessedBehaviour']> = {
  behaviour?: Resolver<ResolversTypes['Behaviour'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
};

export type SelfAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfAssessment'] = ResolversParentTypes['SelfAssessment']> = {
  results?: Resolver<Array<ResolversTypes['AssessedResult']>, ParentType, ContextType>;
  behaviours?: Resolver<Array<ResolversTypes['AssessedBehaviour']>, ParentType, ContextType>;
  reflection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatedResult'] = ResolversParentTypes['RatedResult']> = {
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  realisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatedBehaviourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatedBehaviour'] = ResolversParentTypes['RatedBehaviour']> = {
  behaviour?: Resolver<ResolversTypes['Behaviour'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  workResult?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  behaviour?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['RatedResult']>, ParentType, ContextType>;
  behaviours?: Resolver<Array<ResolversTypes['RatedBehaviour']>, ParentType, ContextType>;
  ratedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitClass?: Resolver<ResolversTypes['OrganizationClass'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultOutcomeResolvers = EnumResolverSignature<{ RATED?: any, NOT_COMPARABLE?: any, UNRATED?: any }, ResolversTypes['ResultOutcome']>;

export type ApartReasonResolvers = EnumResolverSignature<{ SOURCE_MISSING?: any, TOO_LITTLE_RATED?: any, TOO_LITTLE_SERVED?: any }, ResolversTypes['ApartReason']>;

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ResultOutcome'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  workResult?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratedPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  servedPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  apart?: Resolver<Maybe<ResolversTypes['ApartReason']>, ParentType, ContextType>;
  rankKey?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OrganizationClass']>, ParentType, ContextType>;
  ratedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selfAssessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationKindResolvers = EnumResolverSignature<{ SUM?: any, LOOKUP?: any }, ResolversTypes['ExplanationKind']>;

export type ExplanationInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationInput'] = ResolversParentTypes['ExplanationInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationNode'] = ResolversParentTypes['ExplanationNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExplanationKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['ExplanationInput']>, ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  nodes?: Resolver<Array<ResolversTypes['ExplanationNode']>, ParentType, ContextType>;
};

export type RecordedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedFigure'] = ResolversParentTypes['RecordedFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RatingRelation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PendingCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingCorrection'] = ResolversParentTypes['PendingCorrection']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecomputationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recomputation'] = ResolversParentTypes['Recomputation']> = {
  storedDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputedDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppraisalState'], ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  firstRating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  pendingCorrection?: Resolver<Maybe<ResolversTypes['PendingCorrection']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['RecordedFigure']>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  resultVersions?: Resolver<Maybe<Array<ResolversTypes['Result']>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['AppraisalAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalUserErrorCodeResolvers = EnumResolverSignature<{ NOT_NOW?: any, WINDOW_NOT_OPEN?: any, WINDOW_CLOSED?: any, PASSED_TO_SUPERIOR?: any, STILL_WITH_RATER?: any, NOT_PUBLISHED?: any, NOT_RATED?: any, RESULT_IS_FINAL?: any, CORRECTION_PENDING?: any, NO_APPROVED_PLAN?: any, CLASS_MISSING?: any, ITEM_MISSING?: any, ITEM_TWICE?: any, ITEM_UNKNOWN?: any, FEEDBACK_MISSING?: any, MEASURE_UNKNOWN?: any, SOURCE_NOT_OFFERED?: any, FIGURE_OUT_OF_BOUNDS?: any, FIGURE_TWICE?: any, TOO_MANY_FIGURES?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any }, ResolversTypes['AppraisalUserErrorCode']>;

export type AppraisalUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalUserError'] = ResolversParentTypes['AppraisalUserError']> = {
  code?: Resolver<ResolversTypes['AppraisalUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalSelfAssessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalSelfAssessPayload'] = ResolversParentTypes['AppraisalSelfAssessPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppraisalUserError']>, ParentType, ContextType>;
};

export type AppraisalRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalRatePayload'] = ResolversParentTypes['AppraisalRatePayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppraisalUserError']>, ParentType, ContextType>;
};

export type AppraisalCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalCorrectPayload'] = ResolversParentTypes['AppraisalCorrectPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppraisalUserError']>, ParentType, ContextType>;
};

export type AppraisalFiguresRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalFiguresRecordPayload'] = ResolversParentTypes['AppraisalFiguresRecordPayload']> = {
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppraisalUserError']>, ParentType, ContextType>;
};

export type DistributionGuideResolvers = EnumResolverSignature<{ REGULATION?: any, SE_3_2023?: any }, ResolversTypes['DistributionGuide']>;

export type DistributionStatusResolvers = EnumResolverSignature<{ OK?: any, WARN?: any, NOT_MEANINGFUL?: any }, ResolversTypes['DistributionStatus']>;

export type IndicatorDirectionResolvers = EnumResolverSignature<{ MORE_IS_BETTER?: any, LESS_IS_BETTER?: any }, ResolversTypes['IndicatorDirection']>;

export type NumericCategoryResolvers = EnumResolverSignature<{ SANGAT_KURANG?: any, KURANG?: any, CUKUP?: any, BAIK?: any, SANGAT_BAIK?: any }, ResolversTypes['NumericCategory']>;

export type RatingRelationResolvers = EnumResolverSignature<{ SELF?: any, SUPERIOR?: any, PEER?: any, SUBORDINATE?: any, OTHER?: any }, ResolversTypes['RatingRelation']>;

export type MissingSourceRuleResolvers = EnumResolverSignature<{ EXCLUDE_AND_RENORMALISE?: any, BLOCK?: any, TREAT_AS?: any }, ResolversTypes['MissingSourceRule']>;

export type SurveyElementResolvers = EnumResolverSignature<{ PERSYARATAN?: any, PROSEDUR?: any, WAKTU?: any, BIAYA?: any, PRODUK?: any, KOMPETENSI?: any, PERILAKU?: any, PENGADUAN?: any, SARPRAS?: any }, ResolversTypes['SurveyElement']>;

export type SurveyWeightModeResolvers = EnumResolverSignature<{ EXACT?: any, ROUNDED_3?: any, ROUNDED_2?: any }, ResolversTypes['SurveyWeightMode']>;

export type SurveyQualityResolvers = EnumResolverSignature<{ A?: any, B?: any, C?: any, D?: any }, ResolversTypes['SurveyQuality']>;

export type SelectionCategoryResolvers = EnumResolverSignature<{ MS?: any, MMS?: any, KMS?: any }, ResolversTypes['SelectionCategory']>;

export type MappingCategoryResolvers = EnumResolverSignature<{ OPTIMAL?: any, CUKUP_OPTIMAL?: any, KURANG_OPTIMAL?: any }, ResolversTypes['MappingCategory']>;

export type TalentConventionResolvers = EnumResolverSignature<{ PREDIKAT?: any, SCORE?: any }, ResolversTypes['TalentConvention']>;

export type FunctionalLevelResolvers = EnumResolverSignature<{ PEMULA?: any, TERAMPIL?: any, MAHIR?: any, PENYELIA?: any, AHLI_PERTAMA?: any, AHLI_MUDA?: any, AHLI_MADYA?: any, AHLI_UTAMA?: any }, ResolversTypes['FunctionalLevel']>;

export type SanctionLevelResolvers = EnumResolverSignature<{ NONE?: any, RINGAN?: any, SEDANG?: any, BERAT?: any }, ResolversTypes['SanctionLevel']>;

export type CivilServantKindResolvers = EnumResolverSignature<{ PNS?: any, PPPK?: any }, ResolversTypes['CivilServantKind']>;

export type GenderResolvers = EnumResolverSignature<{ MALE?: any, FEMALE?: any }, ResolversTypes['Gender']>;

export type CalculateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calculate'] = ResolversParentTypes['Calculate']> = {
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType, RequireFields<CalculatepredicateArgs, 'workResult' | 'behaviour'>>;
  suggestExpectation?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType, RequireFields<CalculatesuggestExpectationArgs, 'mainResults'>>;
  distributionCheck?: Resolver<ResolversTypes['DistributionCheck'], ParentType, ContextType, RequireFields<CalculatedistributionCheckArgs, 'guide' | 'organization' | 'sangatKurang' | 'kurang' | 'butuhPerbaikan' | 'baik' | 'sangatBaik'>>;
  indicatorAchievement?: Resolver<ResolversTypes['IndicatorAchievement'], ParentType, ContextType, RequireFields<CalculateindicatorAchievementArgs, 'direction' | 'target' | 'realization'>>;
  numericAppraisal?: Resolver<ResolversTypes['NumericAppraisal'], ParentType, ContextType, RequireFields<CalculatenumericAppraisalArgs, 'skp' | 'behaviour' | 'withPeers' | 'newIdea'>>;
  combineRatings?: Resolver<ResolversTypes['CombinedRating'], ParentType, ContextType, RequireFields<CalculatecombineRatingsArgs, 'sources' | 'missing'>>;
  satisfactionIndex?: Resolver<ResolversTypes['SatisfactionIndex'], ParentType, ContextType, RequireFields<CalculatesatisfactionIndexArgs, 'elements' | 'answers' | 'weightMode'>>;
  surveySampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CalculatesurveySampleSizeArgs, 'population'>>;
  jobPersonMatch?: Resolver<ResolversTypes['JobPersonMatch'], ParentType, ContextType, RequireFields<CalculatejobPersonMatchArgs, 'required' | 'actual'>>;
  talentBox?: Resolver<ResolversTypes['TalentBox'], ParentType, ContextType, RequireFields<CalculatetalentBoxArgs, 'predicate' | 'potential' | 'convention'>>;
  creditPoints?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, RequireFields<CalculatecreditPointsArgs, 'level' | 'predicate' | 'months'>>;
  absenceSanction?: Resolver<ResolversTypes['AbsenceAdvice'], ParentType, ContextType, RequireFields<CalculateabsenceSanctionArgs, 'days'>>;
  nip?: Resolver<ResolversTypes['NipReading'], ParentType, ContextType, RequireFields<CalculatenipArgs, 'value'>>;
  workingDayDeadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType, RequireFields<CalculateworkingDayDeadlineArgs, 'from' | 'workingDays'>>;
};

export type DistributionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionCheck'] = ResolversParentTypes['DistributionCheck']> = {
  status?: Resolver<ResolversTypes['DistributionStatus'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DistributionFinding']>, ParentType, ContextType>;
};

export type DistributionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionFinding'] = ResolversParentTypes['DistributionFinding']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorAchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorAchievement'] = ResolversParentTypes['IndicatorAchievement']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NumericCategory'], ParentType, ContextType>;
};

export type NumericAppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumericAppraisal'] = ResolversParentTypes['NumericAppraisal']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NumericCategory'], ParentType, ContextType>;
};

export type CombinedRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedRating'] = ResolversParentTypes['CombinedRating']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  effectiveWeights?: Resolver<Array<ResolversTypes['EffectiveWeight']>, ParentType, ContextType>;
};

export type EffectiveWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveWeight'] = ResolversParentTypes['EffectiveWeight']> = {
  relation?: Resolver<ResolversTypes['RatingRelation'], ParentType, ContextType>;
  weightPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SatisfactionIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionIndex'] = ResolversParentTypes['SatisfactionIndex']> = {
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  converted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['SurveyQuality']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['SurveyElementIndex']>, ParentType, ContextType>;
};

export type SurveyElementIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyElementIndex'] = ResolversParentTypes['SurveyElementIndex']> = {
  element?: Resolver<ResolversTypes['SurveyElement'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  converted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['SurveyQuality']>, ParentType, ContextType>;
};

export type JobPersonMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPersonMatch'] = ResolversParentTypes['JobPersonMatch']> = {
  rawPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cappedPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['SelectionCategory'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['MappingCategory'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TalentBoxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentBox'] = ResolversParentTypes['TalentBox']> = {
  box?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AbsenceAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceAdvice'] = ResolversParentTypes['AbsenceAdvice']> = {
  level?: Resolver<ResolversTypes['SanctionLevel'], ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NipReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NipReading'] = ResolversParentTypes['NipReading']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CivilServantKind']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appointmentYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['NipProblem']>, ParentType, ContextType>;
};

export type NipProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NipProblem'] = ResolversParentTypes['NipProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistributionAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionAdvice'] = ResolversParentTypes['DistributionAdvice']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['DistributionGuide'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OrganizationClass']>, ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['DistributionCheck']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DistributionReason']>, ParentType, ContextType>;
};

export type DistributionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionReason'] = ResolversParentTypes['DistributionReason']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['DistributionGuide'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['OrganizationClass'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['PredicateCount']>>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['DistributionFinding']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  distributionAdvice?: Resolver<Maybe<ResolversTypes['DistributionAdvice']>, ParentType, ContextType, RequireFields<PerioddistributionAdviceArgs, 'unitId'>>;
  unitClass?: Resolver<Maybe<ResolversTypes['UnitClass']>, ParentType, ContextType, RequireFields<PeriodunitClassArgs, 'unitId'>>;
  progress?: Resolver<Maybe<ResolversTypes['PeriodProgress']>, ParentType, ContextType, Partial<PeriodprogressArgs>>;
  progressByUnit?: Resolver<Maybe<ResolversTypes['UnitProgressConnection']>, ParentType, ContextType, RequireFields<PeriodprogressByUnitArgs, 'first'>>;
  closing?: Resolver<Maybe<ResolversTypes['ClosingProgress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluationClosesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalationClosesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoringStartsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finalisesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  lastStep?: Resolver<Maybe<ResolversTypes['PeriodStep']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['PeriodNextStep']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, Partial<PeriodrankingArgs>>;
  unrated?: Resolver<Maybe<ResolversTypes['UnratedEmployeeConnection']>, ParentType, ContextType, RequireFields<PeriodunratedArgs, 'first'>>;
  notComparable?: Resolver<Maybe<ResolversTypes['NotComparableEmployeeConnection']>, ParentType, ContextType, RequireFields<PeriodnotComparableArgs, 'first'>>;
  mostImproved?: Resolver<Maybe<ResolversTypes['ImprovedEmployeeConnection']>, ParentType, ContextType, RequireFields<PeriodmostImprovedArgs, 'first'>>;
  myStanding?: Resolver<Maybe<ResolversTypes['OwnStanding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributionUserErrorCodeResolvers = EnumResolverSignature<{ WINDOW_NOT_OPEN?: any, WINDOW_CLOSED?: any, CLASS_MISSING?: any, NOTHING_TO_EXPLAIN?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any }, ResolversTypes['DistributionUserErrorCode']>;

export type DistributionUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionUserError'] = ResolversParentTypes['DistributionUserError']> = {
  code?: Resolver<ResolversTypes['DistributionUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributionReasonGivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionReasonGivePayload'] = ResolversParentTypes['DistributionReasonGivePayload']> = {
  advice?: Resolver<Maybe<ResolversTypes['DistributionAdvice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DistributionUserError']>, ParentType, ContextType>;
};

export type OrganizationClassResolvers = EnumResolverSignature<{ SANGAT_KURANG?: any, KURANG?: any, BUTUH_PERBAIKAN?: any, BAIK?: any, ISTIMEWA?: any }, ResolversTypes['OrganizationClass']>;

export type UnitClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitClass'] = ResolversParentTypes['UnitClass']> = {
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['OrganizationClass'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalUserErrorCodeResolvers = EnumResolverSignature<{ TOO_LATE?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['GoalUserErrorCode']>;

export type GoalUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalUserError'] = ResolversParentTypes['GoalUserError']> = {
  code?: Resolver<ResolversTypes['GoalUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationClassSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationClassSetPayload'] = ResolversParentTypes['OrganizationClassSetPayload']> = {
  unitClass?: Resolver<Maybe<ResolversTypes['UnitClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['GoalUserError']>, ParentType, ContextType>;
};

export type PeriodProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodProgress'] = ResolversParentTypes['PeriodProgress']> = {
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selfAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedOnLastDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byClass?: Resolver<Maybe<Array<ResolversTypes['PredicateCount']>>, ParentType, ContextType>;
};

export type UnitProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitProgress'] = ResolversParentTypes['UnitProgress']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PeriodProgress'], ParentType, ContextType>;
};

export type UnitProgressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitProgressConnection'] = ResolversParentTypes['UnitProgressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitProgressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitProgressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitProgressEdge'] = ResolversParentTypes['UnitProgressEdge']> = {
  node?: Resolver<ResolversTypes['UnitProgress'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosingPhaseResolvers = EnumResolverSignature<{ EVALUATION?: any, ESCALATION?: any, SCORING?: any, RANKING?: any, OBJECTION?: any, FINAL?: any }, ResolversTypes['ClosingPhase']>;

export type ClosingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingProgress'] = ResolversParentTypes['ClosingProgress']> = {
  phase?: Resolver<ResolversTypes['ClosingPhase'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  etaSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FiguresUserErrorCodeResolvers = EnumResolverSignature<{ NOT_FOUND?: any }, ResolversTypes['FiguresUserErrorCode']>;

export type FiguresUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresUserError'] = ResolversParentTypes['FiguresUserError']> = {
  code?: Resolver<ResolversTypes['FiguresUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiguresRebuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresRebuildPayload'] = ResolversParentTypes['FiguresRebuildPayload']> = {
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FiguresUserError']>, ParentType, ContextType>;
};

export type AuditTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTrail'] = ResolversParentTypes['AuditTrail']> = {
  entries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  firstBreak?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandingClassResolvers = EnumResolverSignature<{ UNRATED?: any, NOT_COMPARABLE?: any, SANGAT_KURANG?: any, KURANG?: any, BUTUH_PERBAIKAN?: any, BAIK?: any, SANGAT_BAIK?: any }, ResolversTypes['StandingClass']>;

export type StandingClassCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingClassCount'] = ResolversParentTypes['StandingClassCount']> = {
  class?: Resolver<ResolversTypes['StandingClass'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulatedStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedStanding'] = ResolversParentTypes['SimulatedStanding']> = {
  class?: Resolver<ResolversTypes['StandingClass'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMove'] = ResolversParentTypes['PolicyMove']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedStanding'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['SimulatedStanding'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMoveConnection'] = ResolversParentTypes['PolicyMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyMoveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyMoveEdge'] = ResolversParentTypes['PolicyMoveEdge']> = {
  node?: Resolver<ResolversTypes['PolicyMove'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicySimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySimulation'] = ResolversParentTypes['PolicySimulation']> = {
  before?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StandingClassCount']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['PolicyMoveConnection'], ParentType, ContextType, RequireFields<PolicySimulationmovesArgs, 'first'>>;
};

export type NoticeKindResolvers = EnumResolverSignature<{ YEAR_CREATED?: any, PERIOD_OPENED?: any, EVALUATION_OPENED?: any, RATING_REMINDER?: any, RATING_ESCALATED?: any, ESCALATION_REMINDER?: any, RATER_MISSING?: any, RESULTS_PUBLISHED?: any, PERIOD_FINAL?: any }, ResolversTypes['NoticeKind']>;

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeUserErrorCodeResolvers = EnumResolverSignature<{ IN_FUTURE?: any }, ResolversTypes['NoticeUserErrorCode']>;

export type NoticeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeUserError'] = ResolversParentTypes['NoticeUserError']> = {
  code?: Resolver<ResolversTypes['NoticeUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InboxMarkReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxMarkReadPayload'] = ResolversParentTypes['InboxMarkReadPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NoticeUserError']>, ParentType, ContextType>;
};

export type UnitKindResolvers = EnumResolverSignature<{ AGENCY?: any, UNIT?: any, TEAM?: any }, ResolversTypes['UnitKind']>;

export type NewUnitKindResolvers = EnumResolverSignature<{ UNIT?: any, TEAM?: any }, ResolversTypes['NewUnitKind']>;

export type JobKindResolvers = EnumResolverSignature<{ STATE_OFFICIAL?: any, JPT?: any, ADMINISTRATOR?: any, PENGAWAS?: any, FUNCTIONAL?: any, PELAKSANA?: any }, ResolversTypes['JobKind']>;

export type AssignmentKindResolvers = EnumResolverSignature<{ DEFINITIVE?: any, ACTING?: any }, ResolversTypes['AssignmentKind']>;

export type EmployeeKindResolvers = EnumResolverSignature<{ PNS?: any, PPPK?: any, STATE_OFFICIAL?: any }, ResolversTypes['EmployeeKind']>;

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssignmentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type LeaveKindResolvers = EnumResolverSignature<{ TAHUNAN?: any, BESAR?: any, SAKIT?: any, MELAHIRKAN?: any, ALASAN_PENTING?: any, BERSAMA?: any, DI_LUAR_TANGGUNGAN_NEGARA?: any }, ResolversTypes['LeaveKind']>;

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LeaveKind']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RaterResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaterResolution'] = ResolversParentTypes['RaterResolution']> = {
  rater?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RaterStep']>, ParentType, ContextType>;
};

export type RaterStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaterStep'] = ResolversParentTypes['RaterStep']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RaterReason'], ParentType, ContextType>;
};

export type RaterReasonResolvers = EnumResolverSignature<{ HEAD_OF_UNIT?: any, TEAM_LEADER_ONLY_ADVISES?: any, LEADS_THE_UNIT?: any, UNIT_HAS_NO_HEAD?: any, HEAD_BELOW_PENGAWAS?: any, NO_ASSIGNMENT?: any, STATE_OFFICIAL?: any, NO_UNIT_ABOVE?: any }, ResolversTypes['RaterReason']>;

export type OrganizationUserErrorCodeResolvers = EnumResolverSignature<{ NIP_NOT_VALID?: any, NIP_TAKEN?: any, NIP_MISSING?: any, NIP_OF_OTHER_KIND?: any, OFFICER_SIGNED_IN?: any, UNIT_TOO_DEEP?: any, STARTS_TOO_EARLY?: any, UNIT_HAS_HEAD?: any, TOO_MANY_ASSIGNMENTS?: any, LEAVE_REVERSED?: any, LEAVE_TOO_LONG?: any, LEAVE_OVERLAPS?: any, LEAVE_CANCELLED?: any, LEFT_IN_FUTURE?: any, LEFT_TOO_EARLY?: any, HOLDS_GRANT?: any, ERASED?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['OrganizationUserErrorCode']>;

export type OrganizationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationUserError'] = ResolversParentTypes['OrganizationUserError']> = {
  code?: Resolver<ResolversTypes['OrganizationUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitCreatePayload'] = ResolversParentTypes['UnitCreatePayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type PositionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionCreatePayload'] = ResolversParentTypes['PositionCreatePayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type EmployeeCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeCreatePayload'] = ResolversParentTypes['EmployeeCreatePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type AssignmentStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentStartPayload'] = ResolversParentTypes['AssignmentStartPayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type LeaveRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveRecordPayload'] = ResolversParentTypes['LeaveRecordPayload']> = {
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type LeaveCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCancelPayload'] = ResolversParentTypes['LeaveCancelPayload']> = {
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type EmployeeErasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeErasePayload'] = ResolversParentTypes['EmployeeErasePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type PeriodKindResolvers = EnumResolverSignature<{ YEAR?: any, QUARTER?: any, MONTH?: any }, ResolversTypes['PeriodKind']>;

export type PeriodStateResolvers = EnumResolverSignature<{ PLANNED?: any, OPEN?: any, EVALUATING?: any, CLOSING?: any, PUBLISHED?: any, FINAL?: any }, ResolversTypes['PeriodState']>;

export type PeriodStepResolvers = EnumResolverSignature<{ OPEN?: any, CREATE_NEXT?: any, EVALUATE?: any, REMIND_RATERS?: any, ESCALATE?: any, REMIND_SUPERIORS?: any, CLOSE?: any, SCORE?: any, PUBLISH?: any, FINALISE?: any }, ResolversTypes['PeriodStep']>;

export type PeriodNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodNextStep'] = ResolversParentTypes['PeriodNextStep']> = {
  step?: Resolver<ResolversTypes['PeriodStep'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notComparable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodConnection'] = ResolversParentTypes['PeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodEdge'] = ResolversParentTypes['PeriodEdge']> = {
  node?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodUserErrorCodeResolvers = EnumResolverSignature<{ NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['PeriodUserErrorCode']>;

export type PeriodUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodUserError'] = ResolversParentTypes['PeriodUserError']> = {
  code?: Resolver<ResolversTypes['PeriodUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodCreatePayload'] = ResolversParentTypes['PeriodCreatePayload']> = {
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PeriodUserError']>, ParentType, ContextType>;
};

export type BehaviourResolvers = EnumResolverSignature<{ BERORIENTASI_PELAYANAN?: any, AKUNTABEL?: any, KOMPETEN?: any, HARMONIS?: any, LOYAL?: any, ADAPTIF?: any, KOLABORATIF?: any }, ResolversTypes['Behaviour']>;

export type PlanApproachResolvers = EnumResolverSignature<{ QUALITATIVE?: any, QUANTITATIVE?: any }, ResolversTypes['PlanApproach']>;

export type PlannedResultKindResolvers = EnumResolverSignature<{ UTAMA?: any, TAMBAHAN?: any }, ResolversTypes['PlannedResultKind']>;

export type IndicatorAspectResolvers = EnumResolverSignature<{ KUANTITAS?: any, KUALITAS?: any, WAKTU?: any, BIAYA?: any }, ResolversTypes['IndicatorAspect']>;

export type IndicatorPerspectiveResolvers = EnumResolverSignature<{ PENERIMA_LAYANAN?: any, PROSES_BISNIS?: any, PENGUATAN_INTERNAL?: any, ANGGARAN?: any }, ResolversTypes['IndicatorPerspective']>;

export type PlanStateResolvers = EnumResolverSignature<{ DRAFT?: any, WAITING_FOR_PARENT?: any, SUBMITTED?: any, RETURNED?: any, APPROVED?: any }, ResolversTypes['PlanState']>;

export type PlanActionResolvers = EnumResolverSignature<{ REVISE?: any, SUBMIT?: any, RETURN?: any, APPROVE?: any }, ResolversTypes['PlanAction']>;

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aspect?: Resolver<Maybe<ResolversTypes['IndicatorAspect']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['IndicatorPerspective']>, ParentType, ContextType>;
};

export type PlannedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedResult'] = ResolversParentTypes['PlannedResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlannedResultKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type BehaviourExpectationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BehaviourExpectations'] = ResolversParentTypes['BehaviourExpectations']> = {
  behaviour?: Resolver<ResolversTypes['Behaviour'], ParentType, ContextType>;
  expectations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['PlanApproach'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['PlannedResult']>, ParentType, ContextType>;
  expectations?: Resolver<Array<ResolversTypes['BehaviourExpectations']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  accountability?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  consequences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanUserErrorCodeResolvers = EnumResolverSignature<{ NOT_A_YEAR?: any, PERIOD_OVER?: any, EXEMPT?: any, ALREADY_EXISTS?: any, NOT_NOW?: any, NO_MAIN_RESULT?: any, RESULT_WITHOUT_INDICATOR?: any, RESULT_TWICE?: any, BEHAVIOUR_TWICE?: any, TARGET_MISSING?: any, WAITING_FOR_PARENT?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any }, ResolversTypes['PlanUserErrorCode']>;

export type PlanUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanUserError'] = ResolversParentTypes['PlanUserError']> = {
  code?: Resolver<ResolversTypes['PlanUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCreatePayload'] = ResolversParentTypes['PlanCreatePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanUserError']>, ParentType, ContextType>;
};

export type PlanRevisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRevisePayload'] = ResolversParentTypes['PlanRevisePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanUserError']>, ParentType, ContextType>;
};

export type PlanSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSubmitPayload'] = ResolversParentTypes['PlanSubmitPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanUserError']>, ParentType, ContextType>;
};

export type PlanReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReturnPayload'] = ResolversParentTypes['PlanReturnPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanUserError']>, ParentType, ContextType>;
};

export type PlanApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanApprovePayload'] = ResolversParentTypes['PlanApprovePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanUserError']>, ParentType, ContextType>;
};

export interface PolicyDocumentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyDocument'], any> {
  name: 'PolicyDocument';
}

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type PolicyStateResolvers = EnumResolverSignature<{ DRAFT?: any, ACTIVE?: any }, ResolversTypes['PolicyState']>;

export type PolicyActionResolvers = EnumResolverSignature<{ ACTIVATE?: any }, ResolversTypes['PolicyAction']>;

export type PolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['PolicyAction']>, ParentType, ContextType>;
};

export type PolicyVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersionConnection'] = ResolversParentTypes['PolicyVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersionEdge'] = ResolversParentTypes['PolicyVersionEdge']> = {
  node?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyActivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyActivation'] = ResolversParentTypes['PolicyActivation']> = {
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PolicyViolationCodeResolvers = EnumResolverSignature<{ MISSING?: any, WRONG_TYPE?: any, NOT_ONE_OF?: any, UNKNOWN_FIELD?: any, TOO_SMALL?: any, TOO_LARGE?: any, TOO_SHORT?: any, TOO_LONG?: any, TOO_FEW?: any, TOO_MANY?: any, NOT_DECIMAL?: any, MALFORMED?: any, NOT_ONE_LINE?: any, TOO_DEEP?: any, ID_RESERVED?: any, DAY_UNKNOWN?: any, AFTER_JANUARY?: any, LATER_THAN_LAW?: any, SHORTER_THAN_LAW?: any, BEHAVIOURS_INCOMPLETE?: any, NOT_RISING?: any, NAMED_TWICE?: any, AGENCY_GROUP_MISSING?: any, MEASURE_UNKNOWN?: any, SOURCE_NOT_OFFERED?: any, BOUNDS_REVERSED?: any, WEIGHTS_NOT_100?: any, FIRST_BAND_NOT_ZERO?: any, BANDS_NOT_IN_ORDER?: any, EXAMPLE_OUT_OF_BOUNDS?: any, EXAMPLE_INCOMPLETE?: any, EXAMPLE_DIFFERS?: any }, ResolversTypes['PolicyViolationCode']>;

export type PolicyViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyViolation'] = ResolversParentTypes['PolicyViolation']> = {
  code?: Resolver<ResolversTypes['PolicyViolationCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyUserErrorCodeResolvers = EnumResolverSignature<{ MISSING?: any, WRONG_TYPE?: any, NOT_ONE_OF?: any, UNKNOWN_FIELD?: any, TOO_SMALL?: any, TOO_LARGE?: any, TOO_SHORT?: any, TOO_LONG?: any, TOO_FEW?: any, TOO_MANY?: any, NOT_DECIMAL?: any, MALFORMED?: any, NOT_ONE_LINE?: any, TOO_DEEP?: any, ID_RESERVED?: any, DAY_UNKNOWN?: any, AFTER_JANUARY?: any, LATER_THAN_LAW?: any, SHORTER_THAN_LAW?: any, BEHAVIOURS_INCOMPLETE?: any, NOT_RISING?: any, NAMED_TWICE?: any, AGENCY_GROUP_MISSING?: any, MEASURE_UNKNOWN?: any, SOURCE_NOT_OFFERED?: any, BOUNDS_REVERSED?: any, WEIGHTS_NOT_100?: any, FIRST_BAND_NOT_ZERO?: any, BANDS_NOT_IN_ORDER?: any, EXAMPLE_OUT_OF_BOUNDS?: any, EXAMPLE_INCOMPLETE?: any, EXAMPLE_DIFFERS?: any, POLICY_EXISTS?: any, POLICY_NOT_NEXT?: any, POLICY_IS_ACTIVE?: any, FROM_TOO_EARLY?: any, FROM_TOO_LATE?: any, TOO_MANY_ACTIVATIONS?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any }, ResolversTypes['PolicyUserErrorCode']>;

export type PolicyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyUserError'] = ResolversParentTypes['PolicyUserError']> = {
  code?: Resolver<ResolversTypes['PolicyUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDraftCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDraftCreatePayload'] = ResolversParentTypes['PolicyDraftCreatePayload']> = {
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PolicyUserError']>, ParentType, ContextType>;
};

export type PolicyActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyActivatePayload'] = ResolversParentTypes['PolicyActivatePayload']> = {
  policyVersion?: Resolver<Maybe<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PolicyUserError']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencySharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencySharing'] = ResolversParentTypes['AgencySharing']> = {
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProvinceRankingStatusResolvers = EnumResolverSignature<{ READY?: any, TOO_FEW?: any, WAITING?: any, WITHHELD?: any }, ResolversTypes['ProvinceRankingStatus']>;

export type QuarterBoundaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarterBoundary'] = ResolversParentTypes['QuarterBoundary']> = {
  quarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProvinceScaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceScale'] = ResolversParentTypes['ProvinceScale']> = {
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quarters?: Resolver<Array<ResolversTypes['QuarterBoundary']>, ParentType, ContextType>;
};

export type ProvinceRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvinceRanking'] = ResolversParentTypes['ProvinceRanking']> = {
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProvinceRankingStatus'], ParentType, ContextType>;
  agencies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distribution?: Resolver<Maybe<Array<ResolversTypes['PredicateCount']>>, ParentType, ContextType>;
  scales?: Resolver<Maybe<Array<ResolversTypes['ProvinceScale']>>, ParentType, ContextType>;
};

export type SharingUserErrorCodeResolvers = EnumResolverSignature<{ SHARES_ELSEWHERE?: any, PROVINCE_FULL?: any, VERSION_CONFLICT?: any }, ResolversTypes['SharingUserErrorCode']>;

export type SharingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingUserError'] = ResolversParentTypes['SharingUserError']> = {
  code?: Resolver<ResolversTypes['SharingUserErrorCode'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencySharingSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencySharingSetPayload'] = ResolversParentTypes['AgencySharingSetPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SharingUserError']>, ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedEmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedEmployee'] = ResolversParentTypes['RankedEmployee']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  previousPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  previousRankKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RankedEmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedEmployeeConnection'] = ResolversParentTypes['RankedEmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankedEmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RankedEmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedEmployeeEdge'] = ResolversParentTypes['RankedEmployeeEdge']> = {
  node?: Resolver<ResolversTypes['RankedEmployee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RankedEmployeeConnection'], ParentType, ContextType, RequireFields<RankingrowsArgs, 'first'>>;
};

export type UnratedEmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnratedEmployee'] = ResolversParentTypes['UnratedEmployee']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type UnratedEmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnratedEmployeeConnection'] = ResolversParentTypes['UnratedEmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnratedEmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnratedEmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnratedEmployeeEdge'] = ResolversParentTypes['UnratedEmployeeEdge']> = {
  node?: Resolver<ResolversTypes['UnratedEmployee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotComparableEmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotComparableEmployee'] = ResolversParentTypes['NotComparableEmployee']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
};

export type NotComparableEmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotComparableEmployeeConnection'] = ResolversParentTypes['NotComparableEmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotComparableEmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotComparableEmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotComparableEmployeeEdge'] = ResolversParentTypes['NotComparableEmployeeEdge']> = {
  node?: Resolver<ResolversTypes['NotComparableEmployee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImprovedEmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovedEmployee'] = ResolversParentTypes['ImprovedEmployee']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
};

export type ImprovedEmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovedEmployeeConnection'] = ResolversParentTypes['ImprovedEmployeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImprovedEmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImprovedEmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImprovedEmployeeEdge'] = ResolversParentTypes['ImprovedEmployeeEdge']> = {
  node?: Resolver<ResolversTypes['ImprovedEmployee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnGroupKindResolvers = EnumResolverSignature<{ POSITION_GROUP?: any, JOB_FAMILY?: any }, ResolversTypes['OwnGroupKind']>;

export type OwnGroupStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnGroupStanding'] = ResolversParentTypes['OwnGroupStanding']> = {
  kind?: Resolver<ResolversTypes['OwnGroupKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OwnStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnStanding'] = ResolversParentTypes['OwnStanding']> = {
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['OwnGroupStanding']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Language?: LanguageResolvers;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewerKind?: ViewerKindResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ActivityState?: ActivityStateResolvers;
  ActivityVerdict?: ActivityVerdictResolvers;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityMonth?: ActivityMonthResolvers<ContextType>;
  WorkOfResult?: WorkOfResultResolvers<ContextType>;
  WorkReport?: WorkReportResolvers<ContextType>;
  MemberMonth?: MemberMonthResolvers<ContextType>;
  MemberMonthConnection?: MemberMonthConnectionResolvers<ContextType>;
  MemberMonthEdge?: MemberMonthEdgeResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ActivityUserErrorCode?: ActivityUserErrorCodeResolvers;
  ActivityUserError?: ActivityUserErrorResolvers<ContextType>;
  ActivitiesRecordPayload?: ActivitiesRecordPayloadResolvers<ContextType>;
  ActivityRevisePayload?: ActivityRevisePayloadResolvers<ContextType>;
  ActivitiesDecidePayload?: ActivitiesDecidePayloadResolvers<ContextType>;
  GrantKind?: GrantKindResolvers;
  ActorUserErrorCode?: ActorUserErrorCodeResolvers;
  ActorUserError?: ActorUserErrorResolvers<ContextType>;
  IdentityInvitePayload?: IdentityInvitePayloadResolvers<ContextType>;
  IdentityClaimPayload?: IdentityClaimPayloadResolvers<ContextType>;
  GrantGivePayload?: GrantGivePayloadResolvers<ContextType>;
  GrantEndPayload?: GrantEndPayloadResolvers<ContextType>;
  Zone?: ZoneResolvers;
  Agency?: AgencyResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  AgencyUserErrorCode?: AgencyUserErrorCodeResolvers;
  AgencyUserError?: AgencyUserErrorResolvers<ContextType>;
  AgencyCreatePayload?: AgencyCreatePayloadResolvers<ContextType>;
  CalendarSetPayload?: CalendarSetPayloadResolvers<ContextType>;
  Expectation?: ExpectationResolvers;
  Predicate?: PredicateResolvers;
  AppraisalState?: AppraisalStateResolvers;
  AppraisalAction?: AppraisalActionResolvers;
  AssessedResult?: AssessedResultResolvers<ContextType>;
  AssessedBehaviour?: AssessedBehaviourResolvers<ContextType>;
  SelfAssessment?: SelfAssessmentResolvers<ContextType>;
  RatedResult?: RatedResultResolvers<ContextType>;
  RatedBehaviour?: RatedBehaviourResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  ResultOutcome?: ResultOutcomeResolvers;
  ApartReason?: ApartReasonResolvers;
  Result?: ResultResolvers<ContextType>;
  ExplanationKind?: ExplanationKindResolvers;
  ExplanationInput?: ExplanationInputResolvers<ContextType>;
  ExplanationNode?: ExplanationNodeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  RecordedFigure?: RecordedFigureResolvers<ContextType>;
  PendingCorrection?: PendingCorrectionResolvers<ContextType>;
  Recomputation?: RecomputationResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalUserErrorCode?: AppraisalUserErrorCodeResolvers;
  AppraisalUserError?: AppraisalUserErrorResolvers<ContextType>;
  AppraisalSelfAssessPayload?: AppraisalSelfAssessPayloadResolvers<ContextType>;
  AppraisalRatePayload?: AppraisalRatePayloadResolvers<ContextType>;
  AppraisalCorrectPayload?: AppraisalCorrectPayloadResolvers<ContextType>;
  AppraisalFiguresRecordPayload?: AppraisalFiguresRecordPayloadResolvers<ContextType>;
  DistributionGuide?: DistributionGuideResolvers;
  DistributionStatus?: DistributionStatusResolvers;
  IndicatorDirection?: IndicatorDirectionResolvers;
  NumericCategory?: NumericCategoryResolvers;
  RatingRelation?: RatingRelationResolvers;
  MissingSourceRule?: MissingSourceRuleResolvers;
  SurveyElement?: SurveyElementResolvers;
  SurveyWeightMode?: SurveyWeightModeResolvers;
  SurveyQuality?: SurveyQualityResolvers;
  SelectionCategory?: SelectionCategoryResolvers;
  MappingCategory?: MappingCategoryResolvers;
  TalentConvention?: TalentConventionResolvers;
  FunctionalLevel?: FunctionalLevelResolvers;
  SanctionLevel?: SanctionLevelResolvers;
  CivilServantKind?: CivilServantKindResolvers;
  Gender?: GenderResolvers;
  Calculate?: CalculateResolvers<ContextType>;
  DistributionCheck?: DistributionCheckResolvers<ContextType>;
  DistributionFinding?: DistributionFindingResolvers<ContextType>;
  IndicatorAchievement?: IndicatorAchievementResolvers<ContextType>;
  NumericAppraisal?: NumericAppraisalResolvers<ContextType>;
  CombinedRating?: CombinedRatingResolvers<ContextType>;
  EffectiveWeight?: EffectiveWeightResolvers<ContextType>;
  SatisfactionIndex?: SatisfactionIndexResolvers<ContextType>;
  SurveyElementIndex?: SurveyElementIndexResolvers<ContextType>;
  JobPersonMatch?: JobPersonMatchResolvers<ContextType>;
  TalentBox?: TalentBoxResolvers<ContextType>;
  AbsenceAdvice?: AbsenceAdviceResolvers<ContextType>;
  NipReading?: NipReadingResolvers<ContextType>;
  NipProblem?: NipProblemResolvers<ContextType>;
  DistributionAdvice?: DistributionAdviceResolvers<ContextType>;
  DistributionReason?: DistributionReasonResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  DistributionUserErrorCode?: DistributionUserErrorCodeResolvers;
  DistributionUserError?: DistributionUserErrorResolvers<ContextType>;
  DistributionReasonGivePayload?: DistributionReasonGivePayloadResolvers<ContextType>;
  OrganizationClass?: OrganizationClassResolvers;
  UnitClass?: UnitClassResolvers<ContextType>;
  GoalUserErrorCode?: GoalUserErrorCodeResolvers;
  GoalUserError?: GoalUserErrorResolvers<ContextType>;
  OrganizationClassSetPayload?: OrganizationClassSetPayloadResolvers<ContextType>;
  PeriodProgress?: PeriodProgressResolvers<ContextType>;
  UnitProgress?: UnitProgressResolvers<ContextType>;
  UnitProgressConnection?: UnitProgressConnectionResolvers<ContextType>;
  UnitProgressEdge?: UnitProgressEdgeResolvers<ContextType>;
  ClosingPhase?: ClosingPhaseResolvers;
  ClosingProgress?: ClosingProgressResolvers<ContextType>;
  FiguresUserErrorCode?: FiguresUserErrorCodeResolvers;
  FiguresUserError?: FiguresUserErrorResolvers<ContextType>;
  FiguresRebuildPayload?: FiguresRebuildPayloadResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  StandingClass?: StandingClassResolvers;
  StandingClassCount?: StandingClassCountResolvers<ContextType>;
  SimulatedStanding?: SimulatedStandingResolvers<ContextType>;
  PolicyMove?: PolicyMoveResolvers<ContextType>;
  PolicyMoveConnection?: PolicyMoveConnectionResolvers<ContextType>;
  PolicyMoveEdge?: PolicyMoveEdgeResolvers<ContextType>;
  PolicySimulation?: PolicySimulationResolvers<ContextType>;
  NoticeKind?: NoticeKindResolvers;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeUserErrorCode?: NoticeUserErrorCodeResolvers;
  NoticeUserError?: NoticeUserErrorResolvers<ContextType>;
  InboxMarkReadPayload?: InboxMarkReadPayloadResolvers<ContextType>;
  UnitKind?: UnitKindResolvers;
  NewUnitKind?: NewUnitKindResolvers;
  JobKind?: JobKindResolvers;
  AssignmentKind?: AssignmentKindResolvers;
  EmployeeKind?: EmployeeKindResolvers;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  LeaveKind?: LeaveKindResolvers;
  Leave?: LeaveResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  RaterResolution?: RaterResolutionResolvers<ContextType>;
  RaterStep?: RaterStepResolvers<ContextType>;
  RaterReason?: RaterReasonResolvers;
  OrganizationUserErrorCode?: OrganizationUserErrorCodeResolvers;
  OrganizationUserError?: OrganizationUserErrorResolvers<ContextType>;
  UnitCreatePayload?: UnitCreatePayloadResolvers<ContextType>;
  PositionCreatePayload?: PositionCreatePayloadResolvers<ContextType>;
  EmployeeCreatePayload?: EmployeeCreatePayloadResolvers<ContextType>;
  AssignmentStartPayload?: AssignmentStartPayloadResolvers<ContextType>;
  LeaveRecordPayload?: LeaveRecordPayloadResolvers<ContextType>;
  LeaveCancelPayload?: LeaveCancelPayloadResolvers<ContextType>;
  EmployeeErasePayload?: EmployeeErasePayloadResolvers<ContextType>;
  PeriodKind?: PeriodKindResolvers;
  PeriodState?: PeriodStateResolvers;
  PeriodStep?: PeriodStepResolvers;
  PeriodNextStep?: PeriodNextStepResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PeriodConnection?: PeriodConnectionResolvers<ContextType>;
  PeriodEdge?: PeriodEdgeResolvers<ContextType>;
  PeriodUserErrorCode?: PeriodUserErrorCodeResolvers;
  PeriodUserError?: PeriodUserErrorResolvers<ContextType>;
  PeriodCreatePayload?: PeriodCreatePayloadResolvers<ContextType>;
  Behaviour?: BehaviourResolvers;
  PlanApproach?: PlanApproachResolvers;
  PlannedResultKind?: PlannedResultKindResolvers;
  IndicatorAspect?: IndicatorAspectResolvers;
  IndicatorPerspective?: IndicatorPerspectiveResolvers;
  PlanState?: PlanStateResolvers;
  PlanAction?: PlanActionResolvers;
  Indicator?: IndicatorResolvers<ContextType>;
  PlannedResult?: PlannedResultResolvers<ContextType>;
  BehaviourExpectations?: BehaviourExpectationsResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanUserErrorCode?: PlanUserErrorCodeResolvers;
  PlanUserError?: PlanUserErrorResolvers<ContextType>;
  PlanCreatePayload?: PlanCreatePayloadResolvers<ContextType>;
  PlanRevisePayload?: PlanRevisePayloadResolvers<ContextType>;
  PlanSubmitPayload?: PlanSubmitPayloadResolvers<ContextType>;
  PlanReturnPayload?: PlanReturnPayloadResolvers<ContextType>;
  PlanApprovePayload?: PlanApprovePayloadResolvers<ContextType>;
  PolicyDocument?: GraphQLScalarType;
  Policy?: PolicyResolvers<ContextType>;
  PolicyState?: PolicyStateResolvers;
  PolicyAction?: PolicyActionResolvers;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  PolicyVersionConnection?: PolicyVersionConnectionResolvers<ContextType>;
  PolicyVersionEdge?: PolicyVersionEdgeResolvers<ContextType>;
  PolicyActivation?: PolicyActivationResolvers<ContextType>;
  PolicyViolationCode?: PolicyViolationCodeResolvers;
  PolicyViolation?: PolicyViolationResolvers<ContextType>;
  PolicyUserErrorCode?: PolicyUserErrorCodeResolvers;
  PolicyUserError?: PolicyUserErrorResolvers<ContextType>;
  PolicyDraftCreatePayload?: PolicyDraftCreatePayloadResolvers<ContextType>;
  PolicyActivatePayload?: PolicyActivatePayloadResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  AgencySharing?: AgencySharingResolvers<ContextType>;
  ProvinceRankingStatus?: ProvinceRankingStatusResolvers;
  QuarterBoundary?: QuarterBoundaryResolvers<ContextType>;
  ProvinceScale?: ProvinceScaleResolvers<ContextType>;
  ProvinceRanking?: ProvinceRankingResolvers<ContextType>;
  SharingUserErrorCode?: SharingUserErrorCodeResolvers;
  SharingUserError?: SharingUserErrorResolvers<ContextType>;
  AgencySharingSetPayload?: AgencySharingSetPayloadResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  RankedEmployee?: RankedEmployeeResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  RankedEmployeeConnection?: RankedEmployeeConnectionResolvers<ContextType>;
  RankedEmployeeEdge?: RankedEmployeeEdgeResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  UnratedEmployee?: UnratedEmployeeResolvers<ContextType>;
  UnratedEmployeeConnection?: UnratedEmployeeConnectionResolvers<ContextType>;
  UnratedEmployeeEdge?: UnratedEmployeeEdgeResolvers<ContextType>;
  NotComparableEmployee?: NotComparableEmployeeResolvers<ContextType>;
  NotComparableEmployeeConnection?: NotComparableEmployeeConnectionResolvers<ContextType>;
  NotComparableEmployeeEdge?: NotComparableEmployeeEdgeResolvers<ContextType>;
  ImprovedEmployee?: ImprovedEmployeeResolvers<ContextType>;
  ImprovedEmployeeConnection?: ImprovedEmployeeConnectionResolvers<ContextType>;
  ImprovedEmployeeEdge?: ImprovedEmployeeEdgeResolvers<ContextType>;
  OwnGroupKind?: OwnGroupKindResolvers;
  OwnGroupStanding?: OwnGroupStandingResolvers<ContextType>;
  OwnStanding?: OwnStandingResolvers<ContextType>;
};

