export * from "./model.ts";
export { ACTIONS, type Action, allowed, auditName, authorize, permit, signedIn, type Verdict } from "./rules.ts";
export { accessOf, erasureWrites, grantWrites, invitationWrites, linkOf, operatorId } from "./store.ts";
export {
  claim,
  codeValidUntil,
  end,
  give,
  grantsNow,
  invite,
  newCode,
  registerOperator,
  resolve,
} from "./use-cases.ts";
