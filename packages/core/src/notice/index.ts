export * from "./model.ts";
export { textOf } from "./rules.ts";
export { announce, beginSending, inbox, type Message, markRead, tell, tellAll, unread } from "./use-cases.ts";
