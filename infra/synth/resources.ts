import type { Resource } from "./synthesize.ts";

/** One statement of a policy as it is written in infra, before AWS turns it into JSON. */
export type Statement = { readonly actions: readonly string[]; readonly resources: readonly string[] };
type Inputs = Resource["inputs"];

/** What a resource of this type is given, in the order of creation. */
export const inputsOf = (resources: readonly Resource[], type: string): readonly Inputs[] =>
  resources.filter((resource) => resource.type === type).map(({ inputs }) => inputs);

/** The inputs of the one resource of this type and, where given, this name; throws when it is not one. */
export const only = (resources: readonly Resource[], type: string, name?: string): Inputs => {
  const [first, ...more] = resources.filter((r) => r.type === type && (name === undefined || r.name === name));
  if (first === undefined || more.length > 0) throw new Error(`Not one ${type} ${name ?? ""}`);
  return first.inputs;
};

/** Every statement a role is given inline. */
export const statementsOf = (role: Inputs): readonly Statement[] => {
  const policies = role.inlinePolicies as readonly { readonly policy: string }[];
  return policies.flatMap(({ policy }) => (JSON.parse(policy) as { statements: readonly Statement[] }).statements);
};

/** Names as the synthesis makes them. */
export const ARN = {
  table: "arn:aws:dynamodb:ap-southeast-3:123456789012:table/TableTable",
  stream: "arn:aws:dynamodb:ap-southeast-3:123456789012:table/TableTable/stream/2026-01-01T00:00:00.000",
  topic: "arn:aws:sns:ap-southeast-3:123456789012:AlarmsTopic",
  queue: (name: string) => `arn:aws:sqs:ap-southeast-3:123456789012:${name}Queue`,
  function: (name: string) => `arn:aws:lambda:ap-southeast-3:123456789012:function:${name}Function`,
} as const;

/** A value for the secret Issuers. */
export const ISSUERS =
  '[{"issuer":"https://login.example.go.id","audience":"kinerja","jwksUri":"https://login.example.go.id/keys"}]';
