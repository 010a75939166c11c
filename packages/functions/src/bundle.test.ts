import { glob, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { policyTemplates } from "@kinerja/core/agency/templates";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BESIDE, UNUSED } from "../build/plugins.ts";
import { deployedSdl } from "../build/sdl.ts";
import { build, FUNCTIONS, type FunctionName } from "../build.ts";
import { graphqlEvent } from "./graphql/testing/event.ts";
import { createIssuer } from "./graphql/testing/issuer.ts";
import { startLoopback } from "./testing/loopback.ts";
import { runBundle } from "./testing/run-bundle.ts";

const KIB = 1024;
const SDL = fileURLToPath(new URL("../../../schema.graphql", import.meta.url));
const NAMES = Object.keys(FUNCTIONS) as FunctionName[];

let directory: string;
let sizes: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "kinerja-bundles-"));
  sizes = await build({ outdir: directory });
  await build({ outdir: join(directory, "described"), only: ["graphql"], descriptions: true });
});
afterAll(() => rm(directory, { recursive: true }));

const bundle = (name: FunctionName, folder = ""): string => join(directory, folder, name, "index.mjs");
const partsOf = (name: FunctionName): readonly string[] => Object.keys(sizes[name]?.packages ?? {});

const issuer = createIssuer("https://id.example");
const ENV = {
  AWS_REGION: "ap-southeast-3",
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "secret",
  AWS_SESSION_TOKEN: "session-token-1",
  AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:1",
  TABLE_NAME: "kinerja",
  QUEUE_URL: "http://127.0.0.1:1/000000000000/steps",
  ISSUERS: JSON.stringify([issuer.config]),
  STAGE: "production",
};

/** Runs the GraphQL bundle, and reads the bodies. */
const ask = async (
  requests: readonly Parameters<typeof graphqlEvent>[0][],
  env: Partial<typeof ENV> = {},
  folder = "",
) => {
  const results = await runBundle(bundle("graphql", folder), { ...ENV, ...env }, requests.map(graphqlEvent));
  return (results as { statusCode: number; body: string }[]).map(({ statusCode, body }) => ({
    status: statusCode,
    body: JSON.parse(body),
  }));
};

describe("the GraphQL bundle", () => {
  it("carries none of what a cold start need not load", () => {
    const unwanted =
      /protobuf|^@graphql-tools\/(?!schema$)|^@apollo\/utils\.createhash|sha\.js|nested-clients|credential-provider-(?!env)|kinerja\/local|yoga/;
    expect(partsOf("graphql").filter((part) => unwanted.test(part))).toEqual([]);
    expect(sizes.graphql?.packages["@graphql-tools/schema"]).toBeLessThan(KIB / 4);
  });

  it("has one copy of Apollo and one of graphql", async () => {
    const text = await readFile(bundle("graphql"), "utf8");
    expect(text.split("x-apollo-operation-name").length - 1).toBe(1);
    expect(text.split("Expected Name, found").length - 1).toBeLessThanOrEqual(1);
    expect((sizes.graphql?.packages["@apollo/server"] ?? 0) / KIB).toBeLessThan(50);
    expect((sizes.graphql?.packages.graphql ?? 0) / KIB).toBeLessThan(165);
  });

  it("weighs at most 800 KiB and its schema", async () => {
    const schema = deployedSdl(await readFile(SDL, "utf8")).length;
    expect((sizes.graphql?.total ?? Number.POSITIVE_INFINITY) - schema).toBeLessThanOrEqual(800 * KIB);
  });

  it("leaves the localities' documents to a file beside it, which it loads when they are asked for", async () => {
    const text = await readFile(bundle("graphql"), "utf8");
    expect(text.split(`import("./${BESIDE.file}")`).length - 1).toBe(1);
    expect(text).not.toContain("Siulak");
    const { LOCAL_TEMPLATES } = await import(pathToFileURL(join(dirname(bundle("graphql")), BESIDE.file)).href);
    expect(LOCAL_TEMPLATES).toEqual(policyTemplates().slice(1));
  });

  it("answers, and keeps the stage's doors shut", async () => {
    const answers = await ask([
      { query: "{ viewer { kind language now } }", headers: { "accept-language": "en" } },
      { query: '{ node(id: "constructor_x") { id } other: node(id: "agc_x") { id } }' },
      { query: "{ __schema { queryType { name } } }" },
      { query: "{ viewer { kind } }", token: "a.b.c" },
      { query: 'mutation { identityClaim(input: { code: "x" }) { viewer { kind } } }' },
    ]);
    expect(answers).toMatchObject([
      {
        status: 200,
        body: { data: { viewer: { kind: "ANONYMOUS", language: "EN", now: "2026-01-20T02:00:00.000Z" } } },
      },
      { status: 200, body: { data: { node: null, other: null } } },
      { status: 400, body: { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] } },
      { status: 401, body: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } },
      {
        status: 200,
        body: { data: null, errors: [{ path: ["identityClaim"], extensions: { code: "UNAUTHENTICATED" } }] },
      },
    ]);
  });

  it("signs what it asks the table with the environment's credentials, the session token among them", async () => {
    const table = await startLoopback({});
    const env = { AWS_ENDPOINT_URL_DYNAMODB: table.url };
    const [answer] = await ask([{ query: "{ viewer { kind } }", token: issuer.token("subject-1") }], env);
    await table.stop();
    expect(answer).toEqual({ status: 200, body: { data: { viewer: { kind: "UNLINKED" } } } });
    expect(table.requests).toHaveLength(1);
    expect(table.requests[0]).toMatchObject({
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/ap-southeast-3\/dynamodb\/aws4_request, /,
      ),
      "x-amz-security-token": "session-token-1",
      "x-amz-target": "DynamoDB_20120810.GetItem",
    });
  });

  it.each([
    ["has no descriptions when deployed", "", null],
    ["has them on a laptop", "described", "Who is asking: the holder of the request's token."],
  ])("%s", async (_, folder, description) => {
    const query = '{ __type(name: "Viewer") { description } }';
    const [answer] = await ask([{ query }], { STAGE: "development" }, folder);
    expect(answer).toEqual({ status: 200, body: { data: { __type: { description } } } });
  });
});

describe("the other bundles", () => {
  it.each(["tick", "worker", "stream"] as const)("%s carries no GraphQL and no token code", (name) => {
    expect(
      partsOf(name).filter((part) => /graphql|apollo|as-integrations|jwt|schema|kinerja\/local/.test(part)),
    ).toEqual([]);
  });

  it("only those that send carry the queue's client", () => {
    expect(NAMES.filter((name) => partsOf(name).includes("@aws-sdk/client-sqs"))).toEqual(["tick", "worker"]);
  });

  it("start and answer", async () => {
    expect(await runBundle(bundle("worker"), ENV, [{ Records: [] }])).toEqual([{ batchItemFailures: [] }]);
    expect(await runBundle(bundle("stream"), ENV, [{ Records: [] }])).toEqual([{ batchItemFailures: [] }]);
    expect(await runBundle(bundle("tick"), ENV, [])).toEqual([]);
  });
});

describe("every bundle", () => {
  const needs: readonly (readonly [FunctionName, readonly (keyof typeof ENV)[]])[] = [
    ["graphql", ["TABLE_NAME", "ISSUERS", "STAGE", "AWS_REGION"]],
    ["tick", ["TABLE_NAME", "QUEUE_URL", "AWS_REGION"]],
    ["worker", ["TABLE_NAME", "QUEUE_URL", "AWS_REGION"]],
    ["stream", ["TABLE_NAME", "AWS_REGION"]],
  ];

  it.each(needs.flatMap(([name, missing]) => missing.map((setting) => [name, setting] as const)))(
    "%s fails at start without %s, and says so",
    async (name, setting) => {
      const { [setting]: _, ...env } = ENV;
      const failure = `The environment variable ${setting} is missing.`;
      await expect(runBundle(bundle(name), env, [])).rejects.toThrow(failure);
    },
  );

  it.each(NAMES)("%s starts with what it needs and nothing more", async (name) => {
    const wanted = new Set<string>(needs.find(([of]) => of === name)?.[1]);
    const env = Object.fromEntries(Object.entries(ENV).filter(([setting]) => wanted.has(setting)));
    expect(await runBundle(bundle(name), env, [])).toEqual([]);
  });

  it.each(NAMES)("%s names no path of the machine it was built on", async (name) => {
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    expect(await readFile(bundle(name), "utf8")).not.toContain(root);
    expect((await stat(bundle(name))).size).toBe(sizes[name]?.total);
  });
});

describe("the stubs", () => {
  it("leave the Lambda integration all it asks of Apollo", async () => {
    const integration = packageOf("@as-integrations/aws-lambda");
    const asked = new Set<string | undefined>();
    for await (const file of glob("**/*.js", { cwd: integration })) {
      const text = await readFile(join(integration, file), "utf8");
      const name = /const (\w+) = require\("@apollo\/server"\)/.exec(text)?.[1];
      if (name !== undefined)
        for (const [, used] of text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))) asked.add(used);
    }
    expect([...asked]).toEqual(["HeaderMap"]);
  });

  const packageOf = (module: string): string => dirname(fileURLToPath(import.meta.resolve(module)));
  const folders = [packageOf("@apollo/server"), join(packageOf("@graphql-tools/schema"), "..", "esm")];

  it.each(UNUSED.map(([file, ...names]) => [String(file), file, names] as const))(
    "stand for one file with the exports they name: %s",
    async (_, filter, names) => {
      const files: string[] = [];
      for (const folder of folders)
        for await (const file of glob("**/*.js", { cwd: folder }))
          if (filter.test(join(folder, file))) files.push(join(folder, file));
      expect(files).toHaveLength(1);
      const real: object = await import(pathToFileURL(files[0] ?? "").href);
      expect(Object.keys(real)).toEqual(expect.arrayContaining([...names]));
    },
  );
});
