import type { Actor, Token } from "@kinerja/core/actor";

/** Whom a request comes from; what else the schema says of the viewer is read from these two. */
export type ViewerMapper = { readonly token: Token | null; readonly actor: Actor | null };
