/** Base of every error the domain throws; `code` is stable and never translated. */
export abstract class KinerjaError extends Error {
  abstract readonly code: string;
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Nobody is signed in, or the token's holder is linked to no one. */
export class UnauthenticatedError extends KinerjaError {
  readonly code = "UNAUTHENTICATED";
}

/** The actor may see the object and may not do this with it. */
export class ForbiddenError extends KinerjaError {
  readonly code = "FORBIDDEN";
}

/** A value that can never be right, whoever sends it; the message says what would be. */
export class BadInputError extends KinerjaError {
  readonly code = "BAD_USER_INPUT";
  /** The input field at fault, outermost name first. Not `path`: graphql-js takes that for a place in the answer. */
  readonly inputPath: readonly string[];
  constructor(message: string, inputPath: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.inputPath = inputPath;
  }
}

/** This region does not write for the actor's agency. */
export class WrongRegionError extends KinerjaError {
  readonly code = "WRONG_REGION";
}

/** The table refused for load after every retry; the same request may be sent again. */
export class OverloadedError extends KinerjaError {
  readonly code = "OVERLOADED";
}

/** An invariant of our own is broken: stored data or code is wrong, never the user. */
export class InvariantError extends KinerjaError {
  readonly code = "INTERNAL_SERVER_ERROR";
}
