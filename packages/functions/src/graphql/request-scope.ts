import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The request id of the running request, for logs and masked errors alone: Apollo's `formatError` is handed nothing of
 * the request, and one process may serve several at a time (it does on a laptop). Rules and use-cases never see it.
 */
const scope = new AsyncLocalStorage<string>();

export const inRequest = <T>(requestId: string, run: () => T): T => scope.run(requestId, run);

export const currentRequestId = (): string => scope.getStore() ?? "outside a request";
