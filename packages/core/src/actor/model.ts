import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";

/** Standing rights an agency gives to an employee; superior, peer and subordinate follow from assignments instead. */
export const GRANT_KINDS = ["HR", "AUDITOR"] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

export const grantSchema = z.object({
  kind: z.enum(GRANT_KINDS),
  employee: z.string(),
  from: z.string(),
  to: z.nullable(z.string()),
  ...versionedShape,
});
/** A grant in force from `from` until, exclusively, `to`; null: until it is ended. Instants. One item a kind: its chain has the history. */
export type Grant = z.infer<typeof grantSchema>;

export const identitySchema = z.object({
  agency: z.string(),
  employee: z.string(),
  /** Digest of the code that made the link, so that sending it again is answered alike. */
  code: z.optional(z.string()),
});
/** Whom a token's holder is. */
export type Identity = z.infer<typeof identitySchema>;

export const invitationSchema = z.object({ agency: z.string(), employee: z.string(), validUntil: z.string() });
/** A one-time code's hash and whom it links. */
export type Invitation = z.infer<typeof invitationSchema>;

export const linkSchema = z.object({
  /** Digest of the one-time code that is valid now; null when there is none. */
  code: z.nullable(z.string()),
  /** Digest of the sign-in that is linked; null before the first. */
  signIn: z.nullable(z.string()),
  ...versionedShape,
});
/** How an employee signs in, with its audit chain. */
export type Link = z.infer<typeof linkSchema>;

/** What a verified token proves, and all it proves. */
export type Token = { readonly issuer: string; readonly subject: string };

/** Who acts, and for whom. */
export type EmployeeActor = {
  readonly kind: "EMPLOYEE";
  readonly agency: string;
  readonly employee: string;
  readonly grants: readonly GrantKind[];
};
export type OperatorActor = { readonly kind: "OPERATOR"; readonly id: string };
/** Scheduled work; always bound to one agency. */
export type SystemActor = { readonly kind: "SYSTEM"; readonly agency: string };
export type Actor = EmployeeActor | OperatorActor | SystemActor;

/** How the actor stands to the employee an object is about, at the time of the request. */
export const RELATIONS = ["SELF", "RATER", "SUPERIOR_OF_RATER", "HEAD_ABOVE", "COLLEAGUE"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an action is about: an agency, and how the actor stands to the employee concerned, if one is. */
export type Subject = { readonly agency: string; readonly relations?: readonly Relation[] };

export const INVITATION_DAYS = 14;
export type ActorCode = "CODE_NOT_VALID" | "ALREADY_LINKED" | "GRANT_EXISTS" | "LAST_OFFICER" | "ERASED";
export const ACTOR_MESSAGES = {
  CODE_NOT_VALID: {
    en: "This code is unknown, used or expired: ask the personnel office for a new one.",
    id: "Kode ini tidak dikenal, sudah dipakai, atau kedaluwarsa: minta kode baru kepada pengelola kepegawaian.",
  },
  ALREADY_LINKED: {
    en: "This sign-in is already linked to an employee; one sign-in belongs to one employee.",
    id: "Akun masuk ini sudah terhubung dengan seorang pegawai; satu akun hanya untuk satu pegawai.",
  },
  LAST_OFFICER: {
    en: "You cannot end your own personnel right: have another personnel officer do it, so that one is always left.",
    id: "Anda tidak dapat mengakhiri kewenangan kepegawaian Anda sendiri: minta pengelola kepegawaian lain, agar selalu ada yang memegangnya.",
  },
  GRANT_EXISTS: {
    en: "This employee already holds this grant; end it first to give it anew.",
    id: "Pegawai ini sudah memegang kewenangan tersebut; akhiri dahulu sebelum memberikannya lagi.",
  },
  ERASED: {
    en: "This employee's identity is erased: neither a sign-in nor a right can be given.",
    id: "Identitas pegawai ini sudah dihapus: akun masuk maupun kewenangan tidak dapat diberikan lagi.",
  },
} as const;
