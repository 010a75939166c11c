/*
 * How the queue of due periods delivers: `infra/queue.ts` and the local queue are set to this, and the worker knows its
 * last try by it.
 */

/** How often SQS hands a message over before it becomes a dead letter. */
export const MAX_RECEIVES = 5;

/**
 * How long a message is hidden that was handed over and not taken. Six times the worker's 15 minutes, as AWS asks, so that
 * a throttled delivery is not taken for a lost one; a worker that died is not missed: the next tick finds its period due.
 */
export const HIDDEN_MINUTES = 90;

/** From which failure on a period is put off: one may be chance, and every tick until then sends one message more. */
export const PUT_OFF_FROM = 2;
