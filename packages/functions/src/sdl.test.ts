import { readFileSync } from "node:fs";
import { buildSchema, introspectionFromSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { deployedSdl } from "../build/sdl.ts";

describe("deployedSdl", () => {
  it("drops descriptions of every kind and nothing else", () => {
    const sdl = `
      """A""" scalar Date @specifiedBy(url: "https://example.com/date")
      "B" enum Colour { "C" RED "D" GREEN @deprecated(reason: "Use RED; removed on 2027-01-01.") }
      "E" interface Node { "F" id: ID! }
      "G" type Cat implements Node { "H" id: ID! "I" colour("J" shade: Int = 3): Colour }
      "K" union Pet = Cat
      "L" input Filter { "M" name: String = "x" }
      "N" type Query { "O" pet("P" filter: Filter): Pet }
    `;
    expect(deployedSdl(sdl)).toBe(
      'scalar Date@specifiedBy(url:"https://example.com/date")' +
        'enum Colour{RED GREEN@deprecated(reason:"Use RED; removed on 2027-01-01.")}' +
        "interface Node{id:ID!}type Cat implements Node{id:ID!colour(shade:Int=3):Colour}union Pet=Cat " +
        'input Filter{name:String="x"}type Query{pet(filter:Filter):Pet}',
    );
  });

  it("leaves the contract the same schema", () => {
    const contract = readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8");
    const seen = (sdl: string) => introspectionFromSchema(buildSchema(sdl), { descriptions: false });
    expect(seen(deployedSdl(contract))).toEqual(seen(contract));
  });
});
