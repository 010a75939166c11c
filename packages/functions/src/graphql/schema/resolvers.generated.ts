/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { viewer as Query_viewer } from './base/resolvers/Query/viewer.ts';
import    { node as Query_node } from './base/resolvers/Query/node.ts';
import    { appraisalRecompute as Query_appraisalRecompute } from './appraisal/resolvers/Query/appraisalRecompute.ts';
import    { calculate as Query_calculate } from './calculate/resolvers/Query/calculate.ts';
import    { auditTrail as Query_auditTrail } from './insight/resolvers/Query/auditTrail.ts';
import    { policySimulate as Query_policySimulate } from './insight/resolvers/Query/policySimulate.ts';
import    { units as Query_units } from './organization/resolvers/Query/units.ts';
import    { unit as Query_unit } from './organization/resolvers/Query/unit.ts';
import    { employees as Query_employees } from './organization/resolvers/Query/employees.ts';
import    { employee as Query_employee } from './organization/resolvers/Query/employee.ts';
import    { period as Query_period } from './period/resolvers/Query/period.ts';
import    { periods as Query_periods } from './period/resolvers/Query/periods.ts';
import    { policyValidate as Query_policyValidate } from './policy/resolvers/Query/policyValidate.ts';
import    { policies as Query_policies } from './policy/resolvers/Query/policies.ts';
import    { policyTemplates as Query_policyTemplates } from './policy/resolvers/Query/policyTemplates.ts';
import    { provinceRanking as Query_provinceRanking } from './province/resolvers/Query/provinceRanking.ts';
import    { activitiesRecord as Mutation_activitiesRecord } from './activity/resolvers/Mutation/activitiesRecord.ts';
import    { activityRevise as Mutation_activityRevise } from './activity/resolvers/Mutation/activityRevise.ts';
import    { activitiesDecide as Mutation_activitiesDecide } from './activity/resolvers/Mutation/activitiesDecide.ts';
import    { identityInvite as Mutation_identityInvite } from './actor/resolvers/Mutation/identityInvite.ts';
import    { identityClaim as Mutation_identityClaim } from './actor/resolvers/Mutation/identityClaim.ts';
import    { grantGive as Mutation_grantGive } from './actor/resolvers/Mutation/grantGive.ts';
import    { grantEnd as Mutation_grantEnd } from './actor/resolvers/Mutation/grantEnd.ts';
import    { agencyCreate as Mutation_agencyCreate } from './agency/resolvers/Mutation/agencyCreate.ts';
import    { calendarSet as Mutation_calendarSet } from './agency/resolvers/Mutation/calendarSet.ts';
import    { appraisalSelfAssess as Mutation_appraisalSelfAssess } from './appraisal/resolvers/Mutation/appraisalSelfAssess.ts';
import    { appraisalRate as Mutation_appraisalRate } from './appraisal/resolvers/Mutation/appraisalRate.ts';
import    { appraisalCorrect as Mutation_appraisalCorrect } from './appraisal/resolvers/Mutation/appraisalCorrect.ts';
import    { appraisalFiguresRecord as Mutation_appraisalFiguresRecord } from './appraisal/resolvers/Mutation/appraisalFiguresRecord.ts';
import    { distributionReasonGive as Mutation_distributionReasonGive } from './distribution/resolvers/Mutation/distributionReasonGive.ts';
import    { organizationClassSet as Mutation_organizationClassSet } from './goal/resolvers/Mutation/organizationClassSet.ts';
import    { figuresRebuild as Mutation_figuresRebuild } from './insight/resolvers/Mutation/figuresRebuild.ts';
import    { inboxMarkRead as Mutation_inboxMarkRead } from './notice/resolvers/Mutation/inboxMarkRead.ts';
import    { unitCreate as Mutation_unitCreate } from './organization/resolvers/Mutation/unitCreate.ts';
import    { positionCreate as Mutation_positionCreate } from './organization/resolvers/Mutation/positionCreate.ts';
import    { employeeCreate as Mutation_employeeCreate } from './organization/resolvers/Mutation/employeeCreate.ts';
import    { assignmentStart as Mutation_assignmentStart } from './organization/resolvers/Mutation/assignmentStart.ts';
import    { leaveRecord as Mutation_leaveRecord } from './organization/resolvers/Mutation/leaveRecord.ts';
import    { leaveCancel as Mutation_leaveCancel } from './organization/resolvers/Mutation/leaveCancel.ts';
import    { employeeErase as Mutation_employeeErase } from './organization/resolvers/Mutation/employeeErase.ts';
import    { periodCreate as Mutation_periodCreate } from './period/resolvers/Mutation/periodCreate.ts';
import    { planCreate as Mutation_planCreate } from './plan/resolvers/Mutation/planCreate.ts';
import    { planRevise as Mutation_planRevise } from './plan/resolvers/Mutation/planRevise.ts';
import    { planSubmit as Mutation_planSubmit } from './plan/resolvers/Mutation/planSubmit.ts';
import    { planReturn as Mutation_planReturn } from './plan/resolvers/Mutation/planReturn.ts';
import    { planApprove as Mutation_planApprove } from './plan/resolvers/Mutation/planApprove.ts';
import    { policyDraftCreate as Mutation_policyDraftCreate } from './policy/resolvers/Mutation/policyDraftCreate.ts';
import    { policyActivate as Mutation_policyActivate } from './policy/resolvers/Mutation/policyActivate.ts';
import    { agencySharingSet as Mutation_agencySharingSet } from './province/resolvers/Mutation/agencySharingSet.ts';
import    { Viewer as base_Viewer } from './base/resolvers/Viewer.ts';
import    { Viewer as actor_Viewer } from './actor/resolvers/Viewer.ts';
import    { Viewer as agency_Viewer } from './agency/resolvers/Viewer.ts';
import    { Viewer as notice_Viewer } from './notice/resolvers/Viewer.ts';
import    { Viewer as organization_Viewer } from './organization/resolvers/Viewer.ts';
import    { Activity } from './activity/resolvers/Activity.ts';
import    { ActivityMonth } from './activity/resolvers/ActivityMonth.ts';
import    { WorkReport } from './activity/resolvers/WorkReport.ts';
import    { MemberMonth } from './activity/resolvers/MemberMonth.ts';
import    { Employee as activity_Employee } from './activity/resolvers/Employee.ts';
import    { Employee as actor_Employee } from './actor/resolvers/Employee.ts';
import    { Employee as appraisal_Employee } from './appraisal/resolvers/Employee.ts';
import    { Employee as organization_Employee } from './organization/resolvers/Employee.ts';
import    { Employee as plan_Employee } from './plan/resolvers/Employee.ts';
import    { Unit as activity_Unit } from './activity/resolvers/Unit.ts';
import    { Unit as organization_Unit } from './organization/resolvers/Unit.ts';
import    { Agency as agency_Agency } from './agency/resolvers/Agency.ts';
import    { Agency as policy_Agency } from './policy/resolvers/Agency.ts';
import    { Agency as province_Agency } from './province/resolvers/Agency.ts';
import    { SelfAssessment } from './appraisal/resolvers/SelfAssessment.ts';
import    { Rating } from './appraisal/resolvers/Rating.ts';
import    { Result } from './appraisal/resolvers/Result.ts';
import    { ExplanationNode } from './appraisal/resolvers/ExplanationNode.ts';
import    { RecordedFigure } from './appraisal/resolvers/RecordedFigure.ts';
import    { PendingCorrection } from './appraisal/resolvers/PendingCorrection.ts';
import    { Recomputation } from './appraisal/resolvers/Recomputation.ts';
import    { Appraisal } from './appraisal/resolvers/Appraisal.ts';
import    { Calculate } from './calculate/resolvers/Calculate.ts';
import    { DistributionCheck } from './calculate/resolvers/DistributionCheck.ts';
import    { DistributionFinding } from './calculate/resolvers/DistributionFinding.ts';
import    { IndicatorAchievement } from './calculate/resolvers/IndicatorAchievement.ts';
import    { NumericAppraisal } from './calculate/resolvers/NumericAppraisal.ts';
import    { CombinedRating } from './calculate/resolvers/CombinedRating.ts';
import    { EffectiveWeight } from './calculate/resolvers/EffectiveWeight.ts';
import    { SatisfactionIndex } from './calculate/resolvers/SatisfactionIndex.ts';
import    { SurveyElementIndex } from './calculate/resolvers/SurveyElementIndex.ts';
import    { JobPersonMatch } from './calculate/resolvers/JobPersonMatch.ts';
import    { TalentBox } from './calculate/resolvers/TalentBox.ts';
import    { NipReading } from './calculate/resolvers/NipReading.ts';
import    { NipProblem } from './calculate/resolvers/NipProblem.ts';
import    { DistributionAdvice } from './distribution/resolvers/DistributionAdvice.ts';
import    { DistributionReason } from './distribution/resolvers/DistributionReason.ts';
import    { Period as distribution_Period } from './distribution/resolvers/Period.ts';
import    { Period as goal_Period } from './goal/resolvers/Period.ts';
import    { Period as insight_Period } from './insight/resolvers/Period.ts';
import    { Period as period_Period } from './period/resolvers/Period.ts';
import    { Period as ranking_Period } from './ranking/resolvers/Period.ts';
import    { UnitClass } from './goal/resolvers/UnitClass.ts';
import    { PeriodProgress } from './insight/resolvers/PeriodProgress.ts';
import    { UnitProgress } from './insight/resolvers/UnitProgress.ts';
import    { AuditTrail } from './insight/resolvers/AuditTrail.ts';
import    { AuditEntry } from './insight/resolvers/AuditEntry.ts';
import    { SimulatedStanding } from './insight/resolvers/SimulatedStanding.ts';
import    { PolicyMove } from './insight/resolvers/PolicyMove.ts';
import    { PolicySimulation } from './insight/resolvers/PolicySimulation.ts';
import    { Notice } from './notice/resolvers/Notice.ts';
import    { Position } from './organization/resolvers/Position.ts';
import    { Assignment } from './organization/resolvers/Assignment.ts';
import    { Leave } from './organization/resolvers/Leave.ts';
import    { RaterResolution } from './organization/resolvers/RaterResolution.ts';
import    { RaterStep } from './organization/resolvers/RaterStep.ts';
import    { Plan } from './plan/resolvers/Plan.ts';
import    { Policy } from './policy/resolvers/Policy.ts';
import    { PolicyVersion } from './policy/resolvers/PolicyVersion.ts';
import    { PolicyActivation } from './policy/resolvers/PolicyActivation.ts';
import    { Province } from './province/resolvers/Province.ts';
import    { QuarterBoundary } from './province/resolvers/QuarterBoundary.ts';
import    { ProvinceScale } from './province/resolvers/ProvinceScale.ts';
import    { ProvinceRanking } from './province/resolvers/ProvinceRanking.ts';
import    { RankedEmployee } from './ranking/resolvers/RankedEmployee.ts';
import    { Movement } from './ranking/resolvers/Movement.ts';
import    { Ranking } from './ranking/resolvers/Ranking.ts';
import    { UnratedEmployee } from './ranking/resolvers/UnratedEmployee.ts';
import    { NotComparableEmployee } from './ranking/resolvers/NotComparableEmployee.ts';
import    { ImprovedEmployee } from './ranking/resolvers/ImprovedEmployee.ts';
import    { OwnGroupStanding } from './ranking/resolvers/OwnGroupStanding.ts';
import    { OwnStanding } from './ranking/resolvers/OwnStanding.ts';
import    { DateTimeScalar,DateScalar,DecimalScalar,PolicyDocumentScalar } from '../scalars.ts';
    export const resolvers: Resolvers = {
      Query: { viewer: Query_viewer,node: Query_node,appraisalRecompute: Query_appraisalRecompute,calculate: Query_calculate,auditTrail: Query_auditTrail,policySimulate: Query_policySimulate,units: Query_units,unit: Query_unit,employees: Query_employees,employee: Query_employee,period: Query_period,periods: Query_periods,policyValidate: Query_policyValidate,policies: Query_policies,policyTemplates: Query_policyTemplates,provinceRanking: Query_provinceRanking },
      Mutation: { activitiesRecord: Mutation_activitiesRecord,activityRevise: Mutation_activityRevise,activitiesDecide: Mutation_activitiesDecide,identityInvite: Mutation_identityInvite,identityClaim: Mutation_identityClaim,grantGive: Mutation_grantGive,grantEnd: Mutation_grantEnd,agencyCreate: Mutation_agencyCreate,calendarSet: Mutation_calendarSet,appraisalSelfAssess: Mutation_appraisalSelfAssess,appraisalRate: Mutation_appraisalRate,appraisalCorrect: Mutation_appraisalCorrect,appraisalFiguresRecord: Mutation_appraisalFiguresRecord,distributionReasonGive: Mutation_distributionReasonGive,organizationClassSet: Mutation_organizationClassSet,figuresRebuild: Mutation_figuresRebuild,inboxMarkRead: Mutation_inboxMarkRead,unitCreate: Mutation_unitCreate,positionCreate: Mutation_positionCreate,employeeCreate: Mutation_employeeCreate,assignmentStart: Mutation_assignmentStart,leaveRecord: Mutation_leaveRecord,leaveCancel: Mutation_leaveCancel,employeeErase: Mutation_employeeErase,periodCreate: Mutation_periodCreate,planCreate: Mutation_planCreate,planRevise: Mutation_planRevise,planSubmit: Mutation_planSubmit,planReturn: Mutation_planReturn,planApprove: Mutation_planApprove,policyDraftCreate: Mutation_policyDraftCreate,policyActivate: Mutation_policyActivate,agencySharingSet: Mutation_agencySharingSet },
      
      Viewer: { ...base_Viewer,...actor_Viewer,...agency_Viewer,...notice_Viewer,...organization_Viewer },
Activity: Activity,
ActivityMonth: ActivityMonth,
WorkReport: WorkReport,
MemberMonth: MemberMonth,
Employee: { ...activity_Employee,...actor_Employee,...appraisal_Employee,...organization_Employee,...plan_Employee },
Unit: { ...activity_Unit,...organization_Unit },
Agency: { ...agency_Agency,...policy_Agency,...province_Agency },
SelfAssessment: SelfAssessment,
Rating: Rating,
Result: Result,
ExplanationNode: ExplanationNode,
RecordedFigure: RecordedFigure,
PendingCorrection: PendingCorrection,
Recomputation: Recomputation,
Appraisal: Appraisal,
Calculate: Calculate,
DistributionCheck: DistributionCheck,
DistributionFinding: DistributionFinding,
IndicatorAchievement: IndicatorAchievement,
NumericAppraisal: NumericAppraisal,
CombinedRating: CombinedRating,
EffectiveWeight: EffectiveWeight,
SatisfactionIndex: SatisfactionIndex,
SurveyElementIndex: SurveyElementIndex,
JobPersonMatch: JobPersonMatch,
TalentBox: TalentBox,
NipReading: NipReading,
NipProblem: NipProblem,
DistributionAdvice: DistributionAdvice,
DistributionReason: DistributionReason,
Period: { ...distribution_Period,...goal_Period,...insight_Period,...period_Period,...ranking_Period },
UnitClass: UnitClass,
PeriodProgress: PeriodProgress,
UnitProgress: UnitProgress,
AuditTrail: AuditTrail,
AuditEntry: AuditEntry,
SimulatedStanding: SimulatedStanding,
PolicyMove: PolicyMove,
PolicySimulation: PolicySimulation,
Notice: Notice,
Position: Position,
Assignment: Assignment,
Leave: Leave,
RaterResolution: RaterResolution,
RaterStep: RaterStep,
Plan: Plan,
Policy: Policy,
PolicyVersion: PolicyVersion,
PolicyActivation: PolicyActivation,
Province: Province,
QuarterBoundary: QuarterBoundary,
ProvinceScale: ProvinceScale,
ProvinceRanking: ProvinceRanking,
RankedEmployee: RankedEmployee,
Movement: Movement,
Ranking: Ranking,
UnratedEmployee: UnratedEmployee,
NotComparableEmployee: NotComparableEmployee,
ImprovedEmployee: ImprovedEmployee,
OwnGroupStanding: OwnGroupStanding,
OwnStanding: OwnStanding,
DateTime: DateTimeScalar,
Date: DateScalar,
Decimal: DecimalScalar,
PolicyDocument: PolicyDocumentScalar
    }