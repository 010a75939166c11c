/**
 * Stands in for `@smithy/core/event-streams`: neither DynamoDB nor SQS streams events, and the SDK's lazy import of it
 * would keep much of the SDK's core from being shaken out and joined.
 */
export class EventStreamSerde {
  constructor() {
    throw new Error("Event streams are left out.");
  }
}

/** What `EventStreamSerde` is handed; never called either. */
export const eventStreamSerdeProvider = (): never => {
  throw new Error("Event streams are left out.");
};
