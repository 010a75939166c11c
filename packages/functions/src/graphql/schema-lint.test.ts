import { readFileSync } from "node:fs";
import { ID_KINDS } from "@kinerja/core/shared/ids";
import { buildSchema, isInterfaceType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { NODE_LOADERS } from "./nodes.ts";
import { resolvers } from "./schema/resolvers.generated.ts";
import { lintSchema } from "./schema-lint.ts";

const contract = buildSchema(readFileSync(new URL("../../../../schema.graphql", import.meta.url), "utf8"));

describe("the contract", () => {
  it("is valid and keeps the conventions", () => {
    expect(lintSchema(contract)).toEqual([]);
  });

  it("has a loader for every type that `node` may answer, and for no other", () => {
    const node = contract.getType("Node");
    if (!isInterfaceType(node)) throw new Error("The contract has no Node.");
    const loaded = Object.entries(ID_KINDS).flatMap(([prefix, name]) => (prefix in NODE_LOADERS ? [name] : []));
    const types = contract.getPossibleTypes(node).map(({ name }) => name);
    expect(loaded.sort()).toEqual(types.sort());
  });

  it.each([
    ["Query", resolvers.Query],
    ["Mutation", resolvers.Mutation],
  ])("has a resolver for every field of %s", (root, resolved = {}) => {
    const type = contract.getType(root);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(Object.keys(resolved).sort()).toEqual(fields.sort());
  });
});

const BASE = `
  "E" interface UserError { "p" path: [String!]! "m" message: String! }
  "E" type UnitUserError implements UserError { "c" code: UnitErrorCode! "p" path: [String!]! "m" message: String! }
  "C" enum UnitErrorCode { "N" NOT_FOUND }
  "Q" type Query { "u" units("f" first: Int! = 20, "a" after: String): UnitConnection! }
  "P" type PageInfo { "h" hasNextPage: Boolean! }
  "C" type UnitConnection { "e" edges: [UnitEdge!]! "p" pageInfo: PageInfo! }
  "E" type UnitEdge { "n" node: Unit! }
  "U" type Unit { "n" name: String! }
  "M" type Mutation { "r" unitRename("i" input: UnitRenameInput!): UnitRenamePayload! }
  "I" input UnitRenameInput { "n" name: String! }
  "P" type UnitRenamePayload { "u" unit: Unit "e" userErrors: [UnitUserError!]! }
`;

const RENAME = '"r" unitRename("i" input: UnitRenameInput!): UnitRenamePayload!';
const ERRORS =
  "Mutation.unitRename has no `userErrors: [XUserError!]!` whose type implements UserError with an enum as `code`.";
const INPUT = "Mutation.unitRename does not take exactly `input: UnitRenameInput!`.";
const FIRST = "Query.units lacks `first: Int!` or `after: String`.";

describe("lintSchema", () => {
  it("finds nothing in a schema that keeps the conventions", () => {
    expect(lintSchema(buildSchema(BASE))).toEqual([]);
  });

  it.each([
    ["a type without description", '"U" type Unit', "type Unit", "Unit has no description."],
    ["a blank description", '"U" type Unit', '" " type Unit', "Unit has no description."],
    ["a field", '"n" node: Unit!', "node: Unit!", "UnitEdge.node has no description."],
    [
      "an interface's field",
      '{ "p" path: [String!]! "m" message: String! }\n  "E" type',
      '{ path: [String!]! "m" message: String! }\n  "E" type',
      "UserError.path has no description.",
    ],
    ["an argument", '"f" first', "first", "Query.units(first:) has no description."],
    ["an input field", 'Input { "n" name', "Input { name", "UnitRenameInput.name has no description."],
    ["an enum value", '"N" NOT_FOUND', "NOT_FOUND", "UnitErrorCode.NOT_FOUND has no description."],
    ["a scalar", '"U" type Unit', 'scalar Score "U" type Unit', "Score has no description."],
    [
      "a field deprecated without a date",
      'Unit { "n" name: String!',
      'Unit { "n" name: String! @deprecated(reason: "Use title.")',
      "Unit.name is deprecated without the date of its removal (YYYY-MM-DD).",
    ],
    [
      "an argument deprecated without a date",
      "after: String",
      "after: String @deprecated",
      "Query.units(after:) is deprecated without the date of its removal (YYYY-MM-DD).",
    ],
    [
      "an enum value deprecated without a date",
      '"N" NOT_FOUND',
      '"N" NOT_FOUND @deprecated',
      "UnitErrorCode.NOT_FOUND is deprecated without the date of its removal (YYYY-MM-DD).",
    ],
    [
      "a mutation that takes another argument",
      "input: UnitRenameInput!)",
      'input: UnitRenameInput!, "v" version: Int)',
      INPUT,
    ],
    ["a mutation whose input may be null", "input: UnitRenameInput!)", "input: UnitRenameInput)", INPUT],
    ["a mutation whose argument is named otherwise", '"i" input: Unit', '"i" unit: Unit', INPUT],
    [
      "a payload that may be null",
      "UnitRenamePayload! }",
      "UnitRenamePayload }",
      "Mutation.unitRename does not answer UnitRenamePayload!.",
    ],
    ["a payload without user errors", ' "e" userErrors: [UnitUserError!]!', "", ERRORS],
    ["user errors that may be null", "[UnitUserError!]!", "[UnitUserError!]", ERRORS],
    ["user errors as the bare interface", "[UnitUserError!]!", "[UserError!]!", ERRORS],
    ["user errors of a type apart", "UnitUserError implements UserError", "UnitUserError", ERRORS],
    ["user errors whose code is a text", "code: UnitErrorCode!", "code: String!", ERRORS],
    ["a connection without first", '"f" first: Int! = 20, ', "", FIRST],
    ["a connection whose first may be null", "first: Int! = 20", "first: Int = 20", FIRST],
    ["a connection without after", ', "a" after: String', "", FIRST],
    [
      "a connection without edges",
      '"e" edges: [UnitEdge!]! ',
      "",
      "UnitConnection lacks `edges: [UnitEdge!]!` or `pageInfo: PageInfo!`.",
    ],
    ["an interface not kept", '"C" code', '"x" other: Int "C" code', null],
  ])("finds %s", (_, kept, broken, problem) => {
    const sdl =
      problem === null ? BASE.replace('"m" message: String! }\n  "C"', '}\n  "C"') : BASE.replace(kept, broken);
    expect(sdl).not.toBe(BASE);
    const problems = lintSchema(buildSchema(sdl, { assumeValidSDL: true }));
    expect(problems).toEqual([
      problem ?? "Interface field UserError.message expected but UnitUserError does not provide it.",
    ]);
  });

  it.each(["renameUnit", "rename", "unit_rename", "submitPlan"])("finds a mutation named %s", (name) => {
    const pascal = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const sdl = BASE.replaceAll("unitRename", name).replaceAll("UnitRename", pascal);
    expect(lintSchema(buildSchema(sdl))).toEqual([`Mutation.${name} is not named by its object, then a verb.`]);
  });

  it("takes a deprecation with its replacement and date", () => {
    const sdl = BASE.replace(RENAME, `${RENAME} @deprecated(reason: "Use unitChange; removed on 2027-06-30.")`);
    expect(lintSchema(buildSchema(sdl))).toEqual([]);
  });
});
