import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper } from './base/schema.mappers.ts';
import type { EmployeeMapper, UnitMapper, PositionMapper, AssignmentMapper, RaterResolutionMapper, RaterStepMapper } from './organization/schema.mappers.ts';
import type { AgencyMapper } from './agency/schema.mappers.ts';
import type { SelfAssessmentMapper, RatingMapper, ResultMapper, ExplanationNodeMapper, AppraisalMapper } from './appraisal/schema.mappers.ts';
import type { UnitClassMapper } from './goal/schema.mappers.ts';
import type { PeriodMapper } from './period/schema.mappers.ts';
import type { AuditTrailMapper, AuditEntryMapper } from './insight/schema.mappers.ts';
import type { PlanMapper } from './plan/schema.mappers.ts';
import type { RankedEmployeeMapper, RankingMapper, UnratedEmployeeMapper, OwnStandingMapper } from './ranking/schema.mappers.ts';
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
  /** The employee who asks; null for whoever is no employee. */
  employee?: Maybe<Employee>;
  /** The units, teams included, whose head the viewer is today; empty for whoever is no employee. */
  headedUnits: Array<Unit>;
};

/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type Query = {
  __typename?: 'Query';
  /** Who is asking. Everybody may read this about themselves, with or without a token. */
  viewer: Viewer;
  /** The object with this global id; null when there is none or the viewer may not see it. */
  node?: Maybe<Node>;
  /** The history of one object. For personnel officers and auditors; others get `FORBIDDEN`. */
  auditTrail?: Maybe<AuditTrail>;
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
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. What the viewer may not see is absent: null, or left out of lists. */
export type QueryauditTrailArgs = {
  entityId: Scalars['ID']['input'];
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

/** Everything that can be changed: the object first, then the verb, one `input`, and a payload with `userErrors`. */
export type Mutation = {
  __typename?: 'Mutation';
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
   * Sets a unit's class for a period, until `escalationClosesAt`. For the head of the unit one level up; the agency's own
   * unit has none above it, so a personnel officer records its class (PermenPANRB 6/2022, art. 24(1)a, annex IV.B.1).
   */
  organizationClassSet: OrganizationClassSetPayload;
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
export type MutationorganizationClassSetArgs = {
  input: OrganizationClassSetInput;
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

/** A standing right an agency gives to an employee. Superior, peer and subordinate follow from assignments instead. */
export type GrantKind =
  /** Personnel officer: keeps the organization, its people, calendar and periods, and reads every record of the agency. */
  | 'HR'
  /** Internal auditor: reads every record of the agency and its audit trail, and changes nothing. */
  | 'AUDITOR';

/**
 * Employee (pegawai ASN), or a state official on record as a rater. Name, rank and assignments are for everybody in the
 * agency; the rest is gated field by field.
 */
export type Employee = Node & {
  __typename?: 'Employee';
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
  /** Full name. */
  name: Scalars['String']['output'];
  /** What kind of employee this is. */
  kind: EmployeeKind;
  /** Rank and grade (pangkat, golongan ruang), `III/c` for instance; null when not recorded. */
  rank?: Maybe<Scalars['String']['output']>;
  /**
   * Employee number (NIP), 18 digits (Perka BKN 22/2007); null for a state official without one. For the employee, the
   * rater, the rater's superior, heads above, personnel officers and auditors; null for others.
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
  /** Counts the changes of this object, from 1; send it with the next change. */
  version: Scalars['Int']['output'];
  /** The employee's work plan for a year; null when there is none or the viewer may not read the employee's record. */
  plan?: Maybe<Plan>;
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
export type EmployeeplanArgs = {
  periodId: Scalars['ID']['input'];
};

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
  /** How it appraises; a period keeps the version it was created with. */
  policy: Policy;
  /** One year's public holidays and joint leave days, 2020 to 2100; null while nobody set that year. */
  calendar?: Maybe<CalendarYear>;
  /** Counts the changes of this object, from 1. */
  version: Scalars['Int']['output'];
};


/**
 * Agency (instansi): a ministry, agency or local government whose employees are appraised. Everything else belongs to one
 * agency; whoever belongs to another sees none of it.
 */
export type AgencycalendarArgs = {
  year: Scalars['Int']['input'];
};

/** How an agency appraises, as a versioned document. A version, once used, never changes. */
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
  | 'RATE_ESCALATED';

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
  /** Who rated: the rater, or the superior in the silent rater's place. */
  ratedBy?: Maybe<Employee>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** The unit the employee's rater heads. */
  unit?: Maybe<Unit>;
  /** That unit's achievement class when the rating was made, which the rater had to consider (annex IV.B.1). */
  unitClass: OrganizationClass;
  /** The version of the approved plan it is about. */
  planVersion: Scalars['Int']['output'];
};

/** Whether somebody was rated. */
export type ResultOutcome =
  /** There is a predicate. */
  | 'RATED'
  /** Nobody rated in time, and nobody else may: no predicate, no rank. */
  | 'UNRATED';

/**
 * An employee's published result of a period (hasil evaluasi kinerja). It never changes; a correction would be another
 * version. For whoever may read the employee's whole record.
 */
export type Result = {
  __typename?: 'Result';
  /** Whose result it is. */
  employee?: Maybe<Employee>;
  /** Whether there is a predicate. */
  outcome: ResultOutcome;
  /** The predicate of the matrix; null when unrated. */
  predicate?: Maybe<Predicate>;
  /** The rating of all results together; null when unrated. */
  workResult?: Maybe<Expectation>;
  /** The rating of all behaviours together; null when unrated. */
  behaviour?: Maybe<Expectation>;
  /**
   * What people are ranked by, higher is better: the predicate's place (0 to 4) times 12,001, plus the place in the matrix
   * (0 to 8), the result axis before the behaviour axis. Equal keys share a rank. Null when unrated.
   */
  rankKey?: Maybe<Scalars['Int']['output']>;
  /** The achievement class of the unit the rater heads, when the rating was made; null when unrated. */
  class?: Maybe<OrganizationClass>;
  /** Who rated; null when unrated. */
  ratedBy?: Maybe<Employee>;
  /**
   * Whether no objection is open to it: the rater's superior rated after the rater's silence, or the regional head rated
   * a high official of the region (PermenPANRB 6/2022, annex IV.A.11 and 12).
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
};

/** Why a result is what it is, down to the rater's judgements; every node can be computed again from its own inputs. */
export type Explanation = {
  __typename?: 'Explanation';
  /** All nodes in tree order, each parent before its children; the first is the result. */
  nodes: Array<ExplanationNode>;
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
  /** The published result; null before publication. */
  result?: Maybe<Result>;
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

/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type Period = Node & {
  __typename?: 'Period';
  /** A unit's class in this period; null while nobody set it. For everybody in the agency. */
  unitClass?: Maybe<UnitClass>;
  /** Live counts. For personnel officers and auditors; null for others. */
  progress?: Maybe<PeriodProgress>;
  /** How far scoring is; null before it began. For personnel officers and auditors; null for others. */
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
   * The published ranking of the agency, or of a unit with all below it; null before publication, when nobody of the group
   * was rated, or when there is no such unit. The agency's for personnel officers and auditors; a unit's also for its head
   * and the heads above. Others get `FORBIDDEN`.
   */
  ranking?: Maybe<Ranking>;
  /** Those nobody rated, by id; null before publication. For personnel officers and auditors; others get `FORBIDDEN`. */
  unrated?: Maybe<UnratedEmployeeConnection>;
  /** The viewer's own result and place in the agency; null before publication, or when the viewer is not on its roll. */
  myStanding?: Maybe<OwnStanding>;
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
export type PeriodrankingArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Period (periode penilaian): a year, or a short cycle nested in one. Instants are exclusive ends and were computed in the
 * agency's zone from its calendar when the period was created.
 */
export type PeriodunratedArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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

/** How many people of a period are how far, as of the last few seconds. */
export type PeriodProgress = {
  __typename?: 'PeriodProgress';
  /** People on the roll. */
  enrolled: Scalars['Int']['output'];
  /** People who assessed themselves. */
  selfAssessed: Scalars['Int']['output'];
  /** People rated, by their rater or the rater's superior. */
  rated: Scalars['Int']['output'];
  /** People rated by the superior of a silent rater; part of `rated`. */
  escalated: Scalars['Int']['output'];
};

/** How far the scoring of a period has come. */
export type ClosingProgress = {
  __typename?: 'ClosingProgress';
  /** People whose results are written. */
  done: Scalars['Int']['output'];
  /** People to be scored: everybody on the roll. */
  total: Scalars['Int']['output'];
  /** When scoring began. */
  startedAt: Scalars['DateTime']['output'];
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

/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type Unit = Node & {
  __typename?: 'Unit';
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
export type UnitheadArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Unit (unit kerja): a part of an agency, with a head and positions. */
export type UnitmembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

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
  /** Whether the position headed its unit when the assignment began. */
  leads: Scalars['Boolean']['output'];
  /** The position as it is now. */
  position?: Maybe<Position>;
  /** The position's unit as it is now. */
  unit?: Maybe<Unit>;
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
  /** At `endsAt`: whoever joined since is put on the roll; rating opens. */
  | 'EVALUATE'
  /** At `evaluationClosesAt`: the right to rate passes from a silent rater to the rater's superior. */
  | 'ESCALATE'
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
  /** People with a predicate. */
  rated: Scalars['Int']['output'];
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

/** How many people of a group have a predicate. */
export type PredicateCount = {
  __typename?: 'PredicateCount';
  /** The predicate. */
  predicate: Predicate;
  /** People with it. */
  count: Scalars['Int']['output'];
};

/**
 * A ranked employee. Ranking is done through the predicate (PermenPANRB 6/2022, art. 30); inside one predicate the place
 * in the matrix decides, by policy.
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
 * A published ranking of a group (pemeringkatan kinerja; PermenPANRB 6/2022, art. 30): the agency, or a unit with all
 * below it. It names people and is for those who may read it alone.
 */
export type Ranking = {
  __typename?: 'Ranking';
  /** People in it; whoever nobody rated is not. */
  total: Scalars['Int']['output'];
  /** What its rank keys mean, the policy with its version and order: only groups of one scale may be added up. */
  scale: Scalars['String']['output'];
  /** People per predicate, low to high, zeros included. */
  distribution: Array<PredicateCount>;
  /** Its rows, best first. */
  rows: RankedEmployeeConnection;
};


/**
 * A published ranking of a group (pemeringkatan kinerja; PermenPANRB 6/2022, art. 30): the agency, or a unit with all
 * below it. It names people and is for those who may read it alone.
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

/** What an employee may know of the agency's ranking: their own place in it and how it is distributed, nobody's name. */
export type OwnStanding = {
  __typename?: 'OwnStanding';
  /** The viewer's own result. */
  result: Result;
  /**
   * The viewer's rank in the agency, 1 the best; null when unrated, or where fewer people are ranked than policy asks for
   * (nationally 10).
   */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Of how many people; null when `rank` is. */
  of?: Maybe<Scalars['Int']['output']>;
  /** The quarter the rank falls in, 1 the best to 4; null when `rank` is. */
  quarter?: Maybe<Scalars['Int']['output']>;
  /** People per predicate in the agency, low to high, zeros included; empty where fewer are ranked than policy asks for. */
  distribution: Array<PredicateCount>;
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
    | ( AgencyMapper & { __typename: 'Agency' } )
    | ( AppraisalMapper & { __typename: 'Appraisal' } )
    | ( PeriodMapper & { __typename: 'Period' } )
    | ( UnitMapper & { __typename: 'Unit' } )
    | ( PositionMapper & { __typename: 'Position' } )
    | ( PlanMapper & { __typename: 'Plan' } )
  ;
  UserError:
    | ( Omit<ActorUserError, 'code'> & { code: _RefType['ActorUserErrorCode'] } & { __typename: 'ActorUserError' } )
    | ( Omit<AgencyUserError, 'code'> & { code: _RefType['AgencyUserErrorCode'] } & { __typename: 'AgencyUserError' } )
    | ( Omit<AppraisalUserError, 'code'> & { code: _RefType['AppraisalUserErrorCode'] } & { __typename: 'AppraisalUserError' } )
    | ( Omit<GoalUserError, 'code'> & { code: _RefType['GoalUserErrorCode'] } & { __typename: 'GoalUserError' } )
    | ( Omit<OrganizationUserError, 'code'> & { code: _RefType['OrganizationUserErrorCode'] } & { __typename: 'OrganizationUserError' } )
    | ( Omit<PeriodUserError, 'code'> & { code: _RefType['PeriodUserErrorCode'] } & { __typename: 'PeriodUserError' } )
    | ( Omit<PlanUserError, 'code'> & { code: _RefType['PlanUserErrorCode'] } & { __typename: 'PlanUserError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Language: ResolverTypeWrapper<'ID' | 'EN'>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViewerKind: ResolverTypeWrapper<'ANONYMOUS' | 'UNLINKED' | 'EMPLOYEE' | 'OPERATOR'>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GrantKind: ResolverTypeWrapper<'HR' | 'AUDITOR'>;
  Employee: ResolverTypeWrapper<EmployeeMapper>;
  ActorUserErrorCode: ResolverTypeWrapper<'CODE_NOT_VALID' | 'ALREADY_LINKED' | 'GRANT_EXISTS' | 'LAST_OFFICER' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
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
  Policy: ResolverTypeWrapper<Policy>;
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
  AppraisalAction: ResolverTypeWrapper<'SELF_ASSESS' | 'RATE' | 'RATE_ESCALATED'>;
  AssessedResult: ResolverTypeWrapper<Omit<AssessedResult, 'expectation'> & { expectation: ResolversTypes['Expectation'] }>;
  AssessedBehaviour: ResolverTypeWrapper<Omit<AssessedBehaviour, 'behaviour' | 'expectation'> & { behaviour: ResolversTypes['Behaviour'], expectation: ResolversTypes['Expectation'] }>;
  SelfAssessment: ResolverTypeWrapper<SelfAssessmentMapper>;
  RatedResult: ResolverTypeWrapper<Omit<RatedResult, 'expectation'> & { expectation: ResolversTypes['Expectation'] }>;
  RatedBehaviour: ResolverTypeWrapper<Omit<RatedBehaviour, 'behaviour' | 'expectation'> & { behaviour: ResolversTypes['Behaviour'], expectation: ResolversTypes['Expectation'] }>;
  Rating: ResolverTypeWrapper<RatingMapper>;
  ResultOutcome: ResolverTypeWrapper<'RATED' | 'UNRATED'>;
  Result: ResolverTypeWrapper<ResultMapper>;
  ExplanationKind: ResolverTypeWrapper<'SUM' | 'LOOKUP'>;
  ExplanationInput: ResolverTypeWrapper<ExplanationInput>;
  ExplanationNode: ResolverTypeWrapper<ExplanationNodeMapper>;
  Explanation: ResolverTypeWrapper<Omit<Explanation, 'nodes'> & { nodes: Array<ResolversTypes['ExplanationNode']> }>;
  Appraisal: ResolverTypeWrapper<AppraisalMapper>;
  AppraisalUserErrorCode: ResolverTypeWrapper<'NOT_NOW' | 'WINDOW_NOT_OPEN' | 'WINDOW_CLOSED' | 'PASSED_TO_SUPERIOR' | 'STILL_WITH_RATER' | 'NO_APPROVED_PLAN' | 'CLASS_MISSING' | 'ITEM_MISSING' | 'ITEM_TWICE' | 'ITEM_UNKNOWN' | 'FEEDBACK_MISSING' | 'NOT_FOUND' | 'VERSION_CONFLICT'>;
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
  OrganizationClass: ResolverTypeWrapper<'SANGAT_KURANG' | 'KURANG' | 'BUTUH_PERBAIKAN' | 'BAIK' | 'ISTIMEWA'>;
  UnitClass: ResolverTypeWrapper<UnitClassMapper>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  GoalUserErrorCode: ResolverTypeWrapper<'TOO_LATE' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  GoalUserError: ResolverTypeWrapper<Omit<GoalUserError, 'code'> & { code: ResolversTypes['GoalUserErrorCode'] }>;
  OrganizationClassSetInput: OrganizationClassSetInput;
  OrganizationClassSetPayload: ResolverTypeWrapper<Omit<OrganizationClassSetPayload, 'unitClass' | 'userErrors'> & { unitClass?: Maybe<ResolversTypes['UnitClass']>, userErrors: Array<ResolversTypes['GoalUserError']> }>;
  PeriodProgress: ResolverTypeWrapper<PeriodProgress>;
  ClosingProgress: ResolverTypeWrapper<ClosingProgress>;
  AuditTrail: ResolverTypeWrapper<AuditTrailMapper>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  UnitKind: ResolverTypeWrapper<'AGENCY' | 'UNIT' | 'TEAM'>;
  NewUnitKind: ResolverTypeWrapper<'UNIT' | 'TEAM'>;
  JobKind: ResolverTypeWrapper<'STATE_OFFICIAL' | 'JPT' | 'ADMINISTRATOR' | 'PENGAWAS' | 'FUNCTIONAL' | 'PELAKSANA'>;
  AssignmentKind: ResolverTypeWrapper<'DEFINITIVE' | 'ACTING'>;
  EmployeeKind: ResolverTypeWrapper<'PNS' | 'PPPK' | 'STATE_OFFICIAL'>;
  Unit: ResolverTypeWrapper<UnitMapper>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  Position: ResolverTypeWrapper<PositionMapper>;
  Assignment: ResolverTypeWrapper<AssignmentMapper>;
  EmployeeConnection: ResolverTypeWrapper<Omit<EmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['EmployeeEdge']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  RaterResolution: ResolverTypeWrapper<RaterResolutionMapper>;
  RaterStep: ResolverTypeWrapper<RaterStepMapper>;
  RaterReason: ResolverTypeWrapper<'HEAD_OF_UNIT' | 'TEAM_LEADER_ONLY_ADVISES' | 'LEADS_THE_UNIT' | 'UNIT_HAS_NO_HEAD' | 'HEAD_BELOW_PENGAWAS' | 'NO_ASSIGNMENT' | 'STATE_OFFICIAL' | 'NO_UNIT_ABOVE'>;
  OrganizationUserErrorCode: ResolverTypeWrapper<'NIP_NOT_VALID' | 'NIP_TAKEN' | 'NIP_MISSING' | 'NIP_OF_OTHER_KIND' | 'OFFICER_SIGNED_IN' | 'UNIT_TOO_DEEP' | 'STARTS_TOO_EARLY' | 'UNIT_HAS_HEAD' | 'TOO_MANY_ASSIGNMENTS' | 'NOT_FOUND' | 'VERSION_CONFLICT' | 'IDEMPOTENCY_KEY_REUSED'>;
  OrganizationUserError: ResolverTypeWrapper<Omit<OrganizationUserError, 'code'> & { code: ResolversTypes['OrganizationUserErrorCode'] }>;
  UnitCreateInput: UnitCreateInput;
  UnitCreatePayload: ResolverTypeWrapper<Omit<UnitCreatePayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['Unit']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  PositionCreateInput: PositionCreateInput;
  PositionCreatePayload: ResolverTypeWrapper<Omit<PositionCreatePayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversTypes['Position']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeCreatePayload: ResolverTypeWrapper<Omit<EmployeeCreatePayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  AssignmentStartInput: AssignmentStartInput;
  AssignmentStartPayload: ResolverTypeWrapper<Omit<AssignmentStartPayload, 'employee' | 'userErrors'> & { employee?: Maybe<ResolversTypes['Employee']>, userErrors: Array<ResolversTypes['OrganizationUserError']> }>;
  PeriodKind: ResolverTypeWrapper<'YEAR' | 'QUARTER' | 'MONTH'>;
  PeriodState: ResolverTypeWrapper<'PLANNED' | 'OPEN' | 'EVALUATING' | 'CLOSING' | 'PUBLISHED' | 'FINAL'>;
  PeriodStep: ResolverTypeWrapper<'OPEN' | 'EVALUATE' | 'ESCALATE' | 'CLOSE' | 'SCORE' | 'PUBLISH' | 'FINALISE'>;
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
  PredicateCount: ResolverTypeWrapper<Omit<PredicateCount, 'predicate'> & { predicate: ResolversTypes['Predicate'] }>;
  RankedEmployee: ResolverTypeWrapper<RankedEmployeeMapper>;
  RankedEmployeeConnection: ResolverTypeWrapper<Omit<RankedEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['RankedEmployeeEdge']> }>;
  RankedEmployeeEdge: ResolverTypeWrapper<Omit<RankedEmployeeEdge, 'node'> & { node: ResolversTypes['RankedEmployee'] }>;
  Ranking: ResolverTypeWrapper<RankingMapper>;
  UnratedEmployee: ResolverTypeWrapper<UnratedEmployeeMapper>;
  UnratedEmployeeConnection: ResolverTypeWrapper<Omit<UnratedEmployeeConnection, 'edges'> & { edges: Array<ResolversTypes['UnratedEmployeeEdge']> }>;
  UnratedEmployeeEdge: ResolverTypeWrapper<Omit<UnratedEmployeeEdge, 'node'> & { node: ResolversTypes['UnratedEmployee'] }>;
  OwnStanding: ResolverTypeWrapper<OwnStandingMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerMapper;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Employee: EmployeeMapper;
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
  Policy: Policy;
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
  UnitClass: UnitClassMapper;
  Period: PeriodMapper;
  GoalUserError: GoalUserError;
  OrganizationClassSetInput: OrganizationClassSetInput;
  OrganizationClassSetPayload: Omit<OrganizationClassSetPayload, 'unitClass' | 'userErrors'> & { unitClass?: Maybe<ResolversParentTypes['UnitClass']>, userErrors: Array<ResolversParentTypes['GoalUserError']> };
  PeriodProgress: PeriodProgress;
  ClosingProgress: ClosingProgress;
  AuditTrail: AuditTrailMapper;
  AuditEntry: AuditEntryMapper;
  Unit: UnitMapper;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  Position: PositionMapper;
  Assignment: AssignmentMapper;
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
  PredicateCount: PredicateCount;
  RankedEmployee: RankedEmployeeMapper;
  RankedEmployeeConnection: Omit<RankedEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankedEmployeeEdge']> };
  RankedEmployeeEdge: Omit<RankedEmployeeEdge, 'node'> & { node: ResolversParentTypes['RankedEmployee'] };
  Ranking: RankingMapper;
  UnratedEmployee: UnratedEmployeeMapper;
  UnratedEmployeeConnection: Omit<UnratedEmployeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnratedEmployeeEdge']> };
  UnratedEmployeeEdge: Omit<UnratedEmployeeEdge, 'node'> & { node: ResolversParentTypes['UnratedEmployee'] };
  OwnStanding: OwnStandingMapper;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type LanguageResolvers = EnumResolverSignature<{ ID?: any, EN?: any }, ResolversTypes['Language']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Employee' | 'Agency' | 'Appraisal' | 'Period' | 'Unit' | 'Position' | 'Plan', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'ActorUserError' | 'AgencyUserError' | 'AppraisalUserError' | 'GoalUserError' | 'OrganizationUserError' | 'PeriodUserError' | 'PlanUserError', ParentType, ContextType>;
};

export type ViewerKindResolvers = EnumResolverSignature<{ ANONYMOUS?: any, UNLINKED?: any, EMPLOYEE?: any, OPERATOR?: any }, ResolversTypes['ViewerKind']>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['GrantKind']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  headedUnits?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrail']>, ParentType, ContextType, RequireFields<QueryauditTrailArgs, 'entityId'>>;
  units?: Resolver<Maybe<ResolversTypes['UnitConnection']>, ParentType, ContextType, RequireFields<QueryunitsArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryunitArgs, 'id'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<QueryemployeesArgs, 'first'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryemployeeArgs, 'id'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, RequireFields<QueryperiodArgs, 'id'>>;
  periods?: Resolver<Maybe<ResolversTypes['PeriodConnection']>, ParentType, ContextType, RequireFields<QueryperiodsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  identityInvite?: Resolver<ResolversTypes['IdentityInvitePayload'], ParentType, ContextType, RequireFields<MutationidentityInviteArgs, 'input'>>;
  identityClaim?: Resolver<ResolversTypes['IdentityClaimPayload'], ParentType, ContextType, RequireFields<MutationidentityClaimArgs, 'input'>>;
  grantGive?: Resolver<ResolversTypes['GrantGivePayload'], ParentType, ContextType, RequireFields<MutationgrantGiveArgs, 'input'>>;
  grantEnd?: Resolver<ResolversTypes['GrantEndPayload'], ParentType, ContextType, RequireFields<MutationgrantEndArgs, 'input'>>;
  agencyCreate?: Resolver<ResolversTypes['AgencyCreatePayload'], ParentType, ContextType, RequireFields<MutationagencyCreateArgs, 'input'>>;
  calendarSet?: Resolver<ResolversTypes['CalendarSetPayload'], ParentType, ContextType, RequireFields<MutationcalendarSetArgs, 'input'>>;
  appraisalSelfAssess?: Resolver<ResolversTypes['AppraisalSelfAssessPayload'], ParentType, ContextType, RequireFields<MutationappraisalSelfAssessArgs, 'input'>>;
  appraisalRate?: Resolver<ResolversTypes['AppraisalRatePayload'], ParentType, ContextType, RequireFields<MutationappraisalRateArgs, 'input'>>;
  organizationClassSet?: Resolver<ResolversTypes['OrganizationClassSetPayload'], ParentType, ContextType, RequireFields<MutationorganizationClassSetArgs, 'input'>>;
  unitCreate?: Resolver<ResolversTypes['UnitCreatePayload'], ParentType, ContextType, RequireFields<MutationunitCreateArgs, 'input'>>;
  positionCreate?: Resolver<ResolversTypes['PositionCreatePayload'], ParentType, ContextType, RequireFields<MutationpositionCreateArgs, 'input'>>;
  employeeCreate?: Resolver<ResolversTypes['EmployeeCreatePayload'], ParentType, ContextType, RequireFields<MutationemployeeCreateArgs, 'input'>>;
  assignmentStart?: Resolver<ResolversTypes['AssignmentStartPayload'], ParentType, ContextType, RequireFields<MutationassignmentStartArgs, 'input'>>;
  periodCreate?: Resolver<ResolversTypes['PeriodCreatePayload'], ParentType, ContextType, RequireFields<MutationperiodCreateArgs, 'input'>>;
  planCreate?: Resolver<ResolversTypes['PlanCreatePayload'], ParentType, ContextType, RequireFields<MutationplanCreateArgs, 'input'>>;
  planRevise?: Resolver<ResolversTypes['PlanRevisePayload'], ParentType, ContextType, RequireFields<MutationplanReviseArgs, 'input'>>;
  planSubmit?: Resolver<ResolversTypes['PlanSubmitPayload'], ParentType, ContextType, RequireFields<MutationplanSubmitArgs, 'input'>>;
  planReturn?: Resolver<ResolversTypes['PlanReturnPayload'], ParentType, ContextType, RequireFields<MutationplanReturnArgs, 'input'>>;
  planApprove?: Resolver<ResolversTypes['PlanApprovePayload'], ParentType, ContextType, RequireFields<MutationplanApproveArgs, 'input'>>;
};

export type GrantKindResolvers = EnumResolverSignature<{ HR?: any, AUDITOR?: any }, ResolversTypes['GrantKind']>;

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  grants?: Resolver<Maybe<Array<ResolversTypes['GrantKind']>>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType, RequireFields<EmployeeappraisalArgs, 'periodId'>>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<EmployeeresultArgs, 'periodId'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmployeeKind'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType, Partial<EmployeeassignmentArgs>>;
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  rater?: Resolver<Maybe<ResolversTypes['RaterResolution']>, ParentType, ContextType, Partial<EmployeeraterArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<EmployeeplanArgs, 'periodId'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorUserErrorCodeResolvers = EnumResolverSignature<{ CODE_NOT_VALID?: any, ALREADY_LINKED?: any, GRANT_EXISTS?: any, LAST_OFFICER?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['ActorUserErrorCode']>;

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
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<AgencycalendarArgs, 'year'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AppraisalActionResolvers = EnumResolverSignature<{ SELF_ASSESS?: any, RATE?: any, RATE_ESCALATED?: any }, ResolversTypes['AppraisalAction']>;

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

export type ResultOutcomeResolvers = EnumResolverSignature<{ RATED?: any, UNRATED?: any }, ResolversTypes['ResultOutcome']>;

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ResultOutcome'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  workResult?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
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
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  nodes?: Resolver<Array<ResolversTypes['ExplanationNode']>, ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppraisalState'], ParentType, ContextType>;
  selfAssessment?: Resolver<Maybe<ResolversTypes['SelfAssessment']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['AppraisalAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraisalUserErrorCodeResolvers = EnumResolverSignature<{ NOT_NOW?: any, WINDOW_NOT_OPEN?: any, WINDOW_CLOSED?: any, PASSED_TO_SUPERIOR?: any, STILL_WITH_RATER?: any, NO_APPROVED_PLAN?: any, CLASS_MISSING?: any, ITEM_MISSING?: any, ITEM_TWICE?: any, ITEM_UNKNOWN?: any, FEEDBACK_MISSING?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any }, ResolversTypes['AppraisalUserErrorCode']>;

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

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  unitClass?: Resolver<Maybe<ResolversTypes['UnitClass']>, ParentType, ContextType, RequireFields<PeriodunitClassArgs, 'unitId'>>;
  progress?: Resolver<Maybe<ResolversTypes['PeriodProgress']>, ParentType, ContextType>;
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
  myStanding?: Resolver<Maybe<ResolversTypes['OwnStanding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type ClosingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingProgress'] = ResolversParentTypes['ClosingProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type UnitKindResolvers = EnumResolverSignature<{ AGENCY?: any, UNIT?: any, TEAM?: any }, ResolversTypes['UnitKind']>;

export type NewUnitKindResolvers = EnumResolverSignature<{ UNIT?: any, TEAM?: any }, ResolversTypes['NewUnitKind']>;

export type JobKindResolvers = EnumResolverSignature<{ STATE_OFFICIAL?: any, JPT?: any, ADMINISTRATOR?: any, PENGAWAS?: any, FUNCTIONAL?: any, PELAKSANA?: any }, ResolversTypes['JobKind']>;

export type AssignmentKindResolvers = EnumResolverSignature<{ DEFINITIVE?: any, ACTING?: any }, ResolversTypes['AssignmentKind']>;

export type EmployeeKindResolvers = EnumResolverSignature<{ PNS?: any, PPPK?: any, STATE_OFFICIAL?: any }, ResolversTypes['EmployeeKind']>;

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
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
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
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

export type OrganizationUserErrorCodeResolvers = EnumResolverSignature<{ NIP_NOT_VALID?: any, NIP_TAKEN?: any, NIP_MISSING?: any, NIP_OF_OTHER_KIND?: any, OFFICER_SIGNED_IN?: any, UNIT_TOO_DEEP?: any, STARTS_TOO_EARLY?: any, UNIT_HAS_HEAD?: any, TOO_MANY_ASSIGNMENTS?: any, NOT_FOUND?: any, VERSION_CONFLICT?: any, IDEMPOTENCY_KEY_REUSED?: any }, ResolversTypes['OrganizationUserErrorCode']>;

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

export type PeriodKindResolvers = EnumResolverSignature<{ YEAR?: any, QUARTER?: any, MONTH?: any }, ResolversTypes['PeriodKind']>;

export type PeriodStateResolvers = EnumResolverSignature<{ PLANNED?: any, OPEN?: any, EVALUATING?: any, CLOSING?: any, PUBLISHED?: any, FINAL?: any }, ResolversTypes['PeriodState']>;

export type PeriodStepResolvers = EnumResolverSignature<{ OPEN?: any, EVALUATE?: any, ESCALATE?: any, CLOSE?: any, SCORE?: any, PUBLISH?: any, FINALISE?: any }, ResolversTypes['PeriodStep']>;

export type PeriodNextStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodNextStep'] = ResolversParentTypes['PeriodNextStep']> = {
  step?: Resolver<ResolversTypes['PeriodStep'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedEmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedEmployee'] = ResolversParentTypes['RankedEmployee']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
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

export type OwnStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnStanding'] = ResolversParentTypes['OwnStanding']> = {
  result?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Language?: LanguageResolvers;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewerKind?: ViewerKindResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  GrantKind?: GrantKindResolvers;
  Employee?: EmployeeResolvers<ContextType>;
  ActorUserErrorCode?: ActorUserErrorCodeResolvers;
  ActorUserError?: ActorUserErrorResolvers<ContextType>;
  IdentityInvitePayload?: IdentityInvitePayloadResolvers<ContextType>;
  IdentityClaimPayload?: IdentityClaimPayloadResolvers<ContextType>;
  GrantGivePayload?: GrantGivePayloadResolvers<ContextType>;
  GrantEndPayload?: GrantEndPayloadResolvers<ContextType>;
  Zone?: ZoneResolvers;
  Agency?: AgencyResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
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
  Result?: ResultResolvers<ContextType>;
  ExplanationKind?: ExplanationKindResolvers;
  ExplanationInput?: ExplanationInputResolvers<ContextType>;
  ExplanationNode?: ExplanationNodeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalUserErrorCode?: AppraisalUserErrorCodeResolvers;
  AppraisalUserError?: AppraisalUserErrorResolvers<ContextType>;
  AppraisalSelfAssessPayload?: AppraisalSelfAssessPayloadResolvers<ContextType>;
  AppraisalRatePayload?: AppraisalRatePayloadResolvers<ContextType>;
  OrganizationClass?: OrganizationClassResolvers;
  UnitClass?: UnitClassResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  GoalUserErrorCode?: GoalUserErrorCodeResolvers;
  GoalUserError?: GoalUserErrorResolvers<ContextType>;
  OrganizationClassSetPayload?: OrganizationClassSetPayloadResolvers<ContextType>;
  PeriodProgress?: PeriodProgressResolvers<ContextType>;
  ClosingProgress?: ClosingProgressResolvers<ContextType>;
  AuditTrail?: AuditTrailResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  UnitKind?: UnitKindResolvers;
  NewUnitKind?: NewUnitKindResolvers;
  JobKind?: JobKindResolvers;
  AssignmentKind?: AssignmentKindResolvers;
  EmployeeKind?: EmployeeKindResolvers;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
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
  PredicateCount?: PredicateCountResolvers<ContextType>;
  RankedEmployee?: RankedEmployeeResolvers<ContextType>;
  RankedEmployeeConnection?: RankedEmployeeConnectionResolvers<ContextType>;
  RankedEmployeeEdge?: RankedEmployeeEdgeResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  UnratedEmployee?: UnratedEmployeeResolvers<ContextType>;
  UnratedEmployeeConnection?: UnratedEmployeeConnectionResolvers<ContextType>;
  UnratedEmployeeEdge?: UnratedEmployeeEdgeResolvers<ContextType>;
  OwnStanding?: OwnStandingResolvers<ContextType>;
};

