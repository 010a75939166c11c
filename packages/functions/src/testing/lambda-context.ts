import type { Context } from "aws-lambda";
import { requestContext } from "../graphql/request-event.ts";

/** A Lambda context whose remaining time a test decides. */
export const lambdaContext = (remainingMilliseconds: () => number = () => 60_000): Context => ({
  ...requestContext("invocation-1"),
  getRemainingTimeInMillis: remainingMilliseconds,
});
