import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../shared/time.ts";

/** A table and a client to reach it. */
export type Database = { readonly client: DynamoDBDocumentClient; readonly table: string };

/** What every use-case is given. */
export type Deps = {
  readonly db: Database;
  /** When the event happened that is being handled: request epoch, scheduled time, record time. Never the wall clock. */
  readonly now: Instant;
  /** Wall-clock milliseconds, for leases and remaining time only. */
  readonly wallClock: () => number;
  /** The region this code runs in; an agency is written only in its home region. */
  readonly region: string;
};
