import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstCircle, importProblems, importsOf, MODULES, type Source } from "./testing/imports.ts";

const ROOT = import.meta.dirname;
const sources: readonly Source[] = globSync("**/*.ts", { cwd: ROOT })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.endsWith(".test.ts") && !path.startsWith("testing/"))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

describe("the domain's imports", () => {
  it("point downwards, through an index, to what the kind of file may use", () => {
    expect(sources.flatMap((source) => importProblems(source, sources))).toEqual([]);
  });

  it("run in no circle", () => {
    expect(firstCircle(sources)).toBeNull();
  });

  it("are seen: every module is there with files, and no other folder", () => {
    const folders = [...new Set(sources.map(({ path }) => path.split("/")[0]))];
    expect(folders.toSorted()).toEqual([...MODULES].toSorted());
    const withIndex = sources.filter(({ path }) => path.endsWith("/index.ts")).map(({ path }) => path.split("/")[0]);
    expect(withIndex).toEqual(folders.filter((folder) => folder !== "shared"));
    expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(300);
  });

  it("name no package the manifest lacks, and the manifest none that nobody uses", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "..", "package.json"), "utf8"));
    const packageOf = (from: string) => from.split("/", from.startsWith("@") ? 2 : 1).join("/");
    const used = sources.flatMap(({ text }) => importsOf(text)).map(({ from }) => from);
    const packages = used.filter((from) => !from.startsWith(".") && !from.startsWith("node:")).map(packageOf);
    expect([...new Set(packages)].toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  });
});

describe("the guard itself", () => {
  const INDEX = {
    path: "audit/index.ts",
    text: 'export { seal } from "./rules.ts";\nexport { record } from "./store.ts";',
  };
  const AGENCY = {
    path: "agency/index.ts",
    text: 'export * from "./model.ts";\nexport { policyOf } from "./policies.ts";\nexport { load } from "./use-cases.ts";',
  };
  const MODEL = { path: "agency/model.ts", text: "export const MAX_HOLIDAYS = 60;\nexport type Policy = {};" };
  const known = [INDEX, AGENCY, MODEL];

  it.each([
    [
      "a module above",
      "agency/use-cases.ts",
      'import * as Plan from "../plan/index.ts";',
      "imports plan, which stands above it",
    ],
    [
      "a type from above",
      "agency/rules.ts",
      'import type { Plan } from "../plan/index.ts";',
      "imports plan, which stands above it",
    ],
    [
      "a module into another's inside",
      "plan/use-cases.ts",
      'import { find } from "../agency/store.ts";',
      "reaches into agency/store.ts",
    ],
    [
      "a type from another's inside",
      "plan/use-cases.ts",
      'import type { A } from "../agency/rules.ts";',
      "reaches into agency/rules.ts",
    ],
    [
      "the table into its own inside",
      "plan/store.ts",
      'import { get } from "../dynamo/read.ts";',
      "reaches into dynamo/read.ts",
    ],
    [
      "an unknown folder",
      "plan/use-cases.ts",
      'import { a } from "../utils/index.ts";',
      "imports utils/index.ts, which is no module",
    ],
    [
      "rules that read the table",
      "plan/rules.ts",
      'import { get } from "../dynamo/index.ts";',
      "holds rules and uses the table",
    ],
    [
      "rules that use their store",
      "plan/rules.ts",
      'import { find } from "./store.ts";',
      "holds rules and imports plan/store.ts",
    ],
    [
      "rules that use their use-cases",
      "plan/explanation.ts",
      'import { a } from "./reads.ts";',
      "holds rules and imports plan/reads.ts",
    ],
    [
      "rules that use another's use-case",
      "plan/rules.ts",
      'import { load } from "../agency/index.ts";',
      "holds rules and uses load of agency",
    ],
    [
      "rules that use all of another module",
      "plan/rules.ts",
      'import * as Agency from "../agency/index.ts";',
      "holds rules and uses * of agency",
    ],
    ["rules that wait", "plan/rules.ts", "export const a = async () => 1;", "reaches for waiting"],
    ["rules that throw dice", "plan/rules.ts", 'import { randomBytes } from "node:crypto";', "reaches for randomness"],
    [
      "a store that uses another module",
      "plan/store.ts",
      'import { load } from "../agency/index.ts";',
      "is a store and uses agency",
    ],
    [
      "a store that uses its use-cases",
      "plan/store.ts",
      'import { a } from "./use-cases.ts";',
      "holds store and imports plan/use-cases.ts",
    ],
    [
      "a second store that uses the first",
      "plan/leave-store.ts",
      'import { find } from "./store.ts";',
      "holds store and imports plan/store.ts",
    ],
    [
      "a model that uses its rules",
      "plan/model.ts",
      'import { a } from "./rules.ts";',
      "is a model and imports plan/rules.ts",
    ],
    [
      "a model that writes",
      "plan/model.ts",
      'import { record } from "../audit/index.ts";',
      "holds model and uses record of audit",
    ],
    [
      "an index with another module's names",
      "plan/index.ts",
      'export { load } from "../agency/index.ts";',
      "is an index and gives out agency/index.ts",
    ],
    ["a module that uses its own index", "plan/reads.ts", 'import { a } from "./index.ts";', "imports its own index"],
    ["GraphQL", "plan/use-cases.ts", 'import { GraphQLError } from "graphql";', "imports the package graphql"],
    [
      "Lambda's types",
      "plan/use-cases.ts",
      'import type { Context } from "aws-lambda";',
      "imports the package aws-lambda",
    ],
    ["SST", "plan/use-cases.ts", 'import { Resource } from "sst";', "imports the package sst"],
    [
      "the SDK outside its layer",
      "plan/store.ts",
      'import { PutCommand } from "@aws-sdk/lib-dynamodb";',
      "imports the package @aws-sdk/lib-dynamodb",
    ],
    [
      "a package loaded later",
      "plan/use-cases.ts",
      'const a = await import("graphql");',
      "imports the package graphql",
    ],
    ["a package for its effect", "plan/use-cases.ts", 'import "graphql";', "imports the package graphql"],
    [
      "an import over several lines",
      "plan/use-cases.ts",
      'import {\n  a,\n  b,\n} from "graphql";',
      "imports the package graphql",
    ],
    ["the environment", "plan/use-cases.ts", "const table = process.env.TABLE_NAME;", "reaches for the environment"],
    ["the wall clock", "plan/use-cases.ts", "const now = Date.now();", "reaches for the wall clock"],
    ["a date of now", "plan/use-cases.ts", "const now = new Date();", "reaches for the wall clock"],
    ["the console", "plan/use-cases.ts", "console.log(1);", "reaches for the console"],
    ["a file in no module", "tools/use-cases.ts", "export const a = 1;", "is in no module"],
  ])("refuses %s", (_, path, text, problem) => {
    expect(importProblems({ path, text }, known)).toEqual([`${path} ${problem}`]);
  });

  it.each([
    ["a use-case's module below", "plan/use-cases.ts", 'import * as Agency from "../agency/index.ts";'],
    ["rules' type from below", "plan/rules.ts", 'import type { Policy } from "../agency/index.ts";'],
    [
      "rules' rule and constant from below",
      "plan/rules.ts",
      'import { type Policy, policyOf, MAX_HOLIDAYS } from "../agency/index.ts";',
    ],
    ["a model's model below", "plan/model.ts", 'import { MAX_HOLIDAYS } from "../agency/model.ts";'],
    [
      "a store's table and trail",
      "plan/store.ts",
      'import { get } from "../dynamo/index.ts";\nimport { record } from "../audit/index.ts";',
    ],
    [
      "a comment that names another",
      "plan/rules.ts",
      '// import { a } from "graphql";\n/** `process.env`, await */\nexport const a = "https://x";',
    ],
    ["a date from milliseconds", "plan/rules.ts", "export const a = new Date(0);"],
  ])("allows %s", (_, path, text) => {
    expect(importProblems({ path, text }, known)).toEqual([]);
  });

  it("finds a circle, and sees that types make none", () => {
    const circle = (second: string) => [
      { path: "plan/a.ts", text: 'import { b } from "./b.ts";' },
      { path: "plan/b.ts", text: second },
    ];
    expect(firstCircle(circle('import { a } from "./a.ts";'))).toEqual(["plan/a.ts", "plan/b.ts", "plan/a.ts"]);
    expect(firstCircle(circle('import type { A } from "./a.ts";'))).toBeNull();
  });
});
