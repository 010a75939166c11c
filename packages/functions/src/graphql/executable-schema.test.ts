import { GraphQLScalarType, graphql, validateSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { executableSchema } from "./executable-schema.ts";
import { DateScalar } from "./scalars.ts";

const SDL = `
  scalar Date
  enum Colour { RED GREEN }
  interface Node { id: ID! }
  type Cat implements Node { id: ID! colour: Colour! born: Date! }
  type Dog implements Node { id: ID! }
  union Pet = Cat | Dog
  type Query { node(id: ID!): Node pet: Pet cat(colour: Colour, born: Date): Cat plain: String }
`;

const byId = ({ id }: { id: string }): string => (id.startsWith("cat") ? "Cat" : "Dog");

const schema = executableSchema(SDL, {
  Date: DateScalar,
  Colour: { RED: 1, GREEN: 2 },
  Node: { __resolveType: byId },
  Pet: { __resolveType: byId },
  Cat: { born: { resolve: () => "2024-02-29" } },
  Query: {
    node: (_: unknown, { id }: { id: string }) => ({ id, colour: 2 }),
    pet: () => ({ id: "dog-1" }),
    cat: (_: unknown, { colour }: { colour: number }) => ({ id: `cat-${colour}`, colour }),
  },
  Dog: undefined,
});

describe("executableSchema", () => {
  it("makes a valid schema", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it("attaches fields, scalars, enum values and the types of abstract ones", async () => {
    const source = `{
      node(id: "cat-9") { __typename ... on Cat { id colour born } }
      pet { __typename }
      cat(colour: RED, born: "2024-02-29") { id colour }
      plain
    }`;
    const { data, errors } = await graphql({ schema, source, rootValue: { plain: "as it is" } });
    expect(errors).toBeUndefined();
    expect({ ...data }).toEqual({
      node: { __typename: "Cat", id: "cat-9", colour: "GREEN", born: "2024-02-29" },
      pet: { __typename: "Dog" },
      cat: { id: "cat-1", colour: "RED" },
      plain: "as it is",
    });
  });

  it.each([
    ["a type the schema has not", { Bird: { id: () => "" } }, "The resolver Bird.id fits no field of the schema."],
    ["a field its type has not", { Cat: { age: () => 1 } }, "The resolver Cat.age fits no field of the schema."],
    ["what is no function", { Cat: { id: "cat" } }, "The resolver Cat.id fits no field of the schema."],
    ["an enum value the schema has not", { Colour: { BLUE: 3 } }, "The enum Colour has no value BLUE."],
    [
      "a scalar for a type of another kind",
      { Cat: new GraphQLScalarType({ name: "Cat" }) },
      "fits no field of the schema.",
    ],
  ])("refuses %s", (_, resolvers, reason) => {
    expect(() => executableSchema(SDL, resolvers)).toThrow(reason);
  });
});
