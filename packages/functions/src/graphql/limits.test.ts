import {
  buildSchema,
  type FragmentDefinitionNode,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { committedSchema } from "../testing/id-fields.ts";
import { HEAVY, LIMITS, type Measure, measure } from "./limits.ts";

const schema = buildSchema(`
  interface Named { name: String! }
  type Query { unit: Unit units(first: Int! = 20): UnitConnection! viewer: String policySimulate: Unit periods(first: Int!): PeriodConnection! employees(first: Int!): EmployeeConnection! }
  type Unit implements Named { name: String! parent: Unit tags: [String!]! notes: [Note!]! members(first: Int!): EmployeeConnection! }
  type Note { text: String! }
  type UnitConnection { edges: [UnitEdge!]! }
  type UnitEdge { node: Unit! }
  type EmployeeConnection { edges: [EmployeeEdge!]! }
  type EmployeeEdge { node: Employee! }
  type Employee { name: String! notes: [Note!]! leaves(year: Int!): [Note!] }
  type PeriodConnection { edges: [PeriodEdge!]! }
  type PeriodEdge { node: Period! }
  type Period { distributionAdvice(unitId: ID!): Unit ranking(unitId: ID): Unit myStanding: Unit unitClass: Unit }
`);

const measured = (query: string, variables: Record<string, unknown> = {}, of = schema): Measure => {
  const { definitions } = parse(query);
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  if (operation === undefined) throw new Error("No operation.");
  return measure(of, new Map(fragments.map((fragment) => [fragment.name.value, fragment])), operation, variables);
};

describe("measure", () => {
  it.each<[string, string, Record<string, unknown>, Measure]>([
    ["one leaf", "{ viewer }", {}, { depth: 1, aliases: 0, cost: 1 }],
    ["an object and a leaf", "{ unit { name } }", {}, { depth: 2, aliases: 0, cost: 2 }],
    ["a list of leaves, which is one value", "{ unit { tags } }", {}, { depth: 2, aliases: 0, cost: 2 }],
    ["a plain list of objects, reckoned as ten", "{ unit { notes { text } } }", {}, { depth: 3, aliases: 0, cost: 12 }],
    [
      "a literal page size, edges not counted twice",
      "{ units(first: 50) { edges { node { name } } } }",
      {},
      { depth: 4, aliases: 0, cost: 151 },
    ],
    ["the page size's default", "{ units { edges { node { name } } } }", {}, { depth: 4, aliases: 0, cost: 61 }],
    [
      "a page size by variable",
      "query ($n: Int!) { units(first: $n) { edges { node { name } } } }",
      { n: 100 },
      { depth: 4, aliases: 0, cost: 301 },
    ],
    [
      "a variable not given: the default",
      "query ($n: Int) { units(first: $n) { edges { node { name } } } }",
      {},
      { depth: 4, aliases: 0, cost: 61 },
    ],
    [
      "a page size that will be refused",
      "{ units(first: -5) { edges { node { name } } } }",
      {},
      { depth: 4, aliases: 0, cost: 4 },
    ],
    [
      "pages within pages, which multiply",
      "{ units(first: 100) { edges { node { members(first: 100) { edges { node { name } } } } } } }",
      {},
      { depth: 7, aliases: 0, cost: 1 + 100 * (1 + 1 + 1 + 100 * 3) },
    ],
    [
      "plain lists inside pages",
      "{ units(first: 10) { edges { node { notes { text } } } } }",
      {},
      { depth: 5, aliases: 0, cost: 1 + 10 * (1 + 1 + 1 + 10) },
    ],
    [
      "a simulation, of which a request has room for one",
      "{ one: policySimulate { name } two: policySimulate { name } }",
      {},
      { depth: 2, aliases: 2, cost: 20_002 },
    ],
    [
      "advice and its units, a hundred each for every period",
      '{ periods(first: 100) { edges { node { a: distributionAdvice(unitId: "1") { name } b: distributionAdvice(unitId: "2") { name } } } } }',
      {},
      { depth: 5, aliases: 2, cost: 1 + 100 * (1 + 1 + 2 * (100 + 1)) },
    ],
    [
      "a ranking and an own standing, ten each for every period",
      "{ periods(first: 100) { edges { node { ranking { name } myStanding { name } unitClass { name } } } } }",
      {},
      { depth: 5, aliases: 0, cost: 1 + 100 * (1 + 1 + 11 + 11 + 2) },
    ],
    [
      "leaves, ten for every employee and ten rows of each",
      "{ employees(first: 100) { edges { node { leaves(year: 2026) { text } } } } }",
      {},
      { depth: 5, aliases: 0, cost: 1 + 100 * (1 + 1 + 10 + 10) },
    ],
    ["aliases", "{ a: viewer b: viewer unit { c: name } }", {}, { depth: 2, aliases: 3, cost: 4 }],
    [
      "a fragment at each of its uses",
      "{ a: unit { ...U } b: unit { ...U } } fragment U on Unit { x: name parent { name } }",
      {},
      { depth: 3, aliases: 4, cost: 8 },
    ],
    [
      "an inline fragment on an interface",
      "{ unit { ... on Named { name } ... { tags } } }",
      {},
      { depth: 2, aliases: 0, cost: 3 },
    ],
    [
      "introspection, hardly",
      "{ __schema { types { fields { type { name } } } } __typename }",
      {},
      { depth: 0, aliases: 0, cost: 2 },
    ],
  ])("counts %s", (_, query, variables, expected) => {
    expect(measured(query, variables)).toEqual(expected);
  });
});

describe("what costs more than a field", () => {
  it.each([...HEAVY])("%s is a field of the contract, and a request has room for one", (name, cost) => {
    const [type = "", field = ""] = name.split(".");
    const found = committedSchema().getType(type);
    expect(isObjectType(found) && found.getFields()[field]?.name).toBe(field);
    expect(cost).toBeGreaterThan(1);
    expect(cost).toBeLessThan(LIMITS.cost);
  });

  it("leaves no room for two units' advice in each of a hundred periods, and room for one in each", () => {
    const advice = 'distributionAdvice(unitId: "unt_1") { rated }';
    const costOf = (selection: string): number =>
      measured(`{ periods(first: 100) { edges { node { ${selection} } } } }`, {}, committedSchema()).cost;
    expect([costOf(advice), costOf(`${advice} again: ${advice}`)]).toEqual([10_301, 20_401]);
    expect(LIMITS.cost).toBe(20_000);
  });
});
