/**
 * What a use-case answers when the user can cause and fix the refusal.
 * `params` fill the module's message templates; `path` names the input field, outermost first.
 */
export type UserError<Code extends string = string> = {
  readonly code: Code;
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
};

export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly UserError<Code>[] };

/** The two refusals every module shares: absent or invisible, and a lost race. */
export type CommonCode = "NOT_FOUND" | "VERSION_CONFLICT" | "IDEMPOTENCY_KEY_REUSED";

/** One text per language and code; `{name}` is filled from the error's params. */
export type Messages<Code extends string> = Readonly<Record<Code, { readonly en: string; readonly id: string }>>;

export const COMMON_MESSAGES: Messages<CommonCode> = {
  NOT_FOUND: {
    en: "There is no such object, or you may not see it.",
    id: "Objek tidak ditemukan atau Anda tidak berhak melihatnya.",
  },
  VERSION_CONFLICT: {
    en: "Somebody changed this meanwhile: read it again and repeat with its current version.",
    id: "Data telah diubah pihak lain: baca ulang lalu kirim dengan versi terkininya.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: "This idempotency key was already used with other content: send a new key, or the same content again.",
    id: "Kunci idempotensi ini sudah dipakai untuk isi lain: kirim kunci baru atau isi yang sama.",
  },
};

export const accept = <T>(value: T): Outcome<T, never> => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  path: readonly string[] = [],
  params: Readonly<Record<string, string | number>> = {},
): Outcome<never, Code> => ({ ok: false, errors: [{ code, path, params }] });

export const refuseAll = <Code extends string>(errors: readonly UserError<Code>[]): Outcome<never, Code> => ({
  ok: false,
  errors,
});
