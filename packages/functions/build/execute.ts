import { type ExecutionArgs, type ExecutionResult, execute } from "graphql";

/**
 * Stands in for Apollo's `incrementalDeliveryPolyfill`, which imports the whole of graphql at run time to ask whether
 * it is version 17 and can `@defer`. It is 16; asking would keep forty kilobytes from being shaken out.
 */
export const executeIncrementally = async ({
  useLegacyIncremental: _,
  legacyExperimentalExecuteIncrementally: __,
  ...args
}: ExecutionArgs & {
  readonly useLegacyIncremental?: boolean;
  readonly legacyExperimentalExecuteIncrementally?: unknown;
}): Promise<ExecutionResult> => execute(args);
