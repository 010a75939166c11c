import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Deps } from "@kinerja/core/dynamo";
import { JwtVerifier } from "aws-jwt-verify";
import type { DynamoDBStreamEvent, SQSEvent } from "aws-lambda";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import type { Bundles, TickEvent } from "./bundles.ts";
import { type Cloud, type CloudOptions, startCloud } from "./cloud.ts";
import type { Seed } from "./seed-report.ts";

const STARTS_AT = "2026-01-05T01:00:00.000Z";

let cloud: Cloud | null = null;
afterEach(async () => {
  await cloud?.stop();
  cloud = null;
});

const start = async (options: CloudOptions): Promise<Cloud> => {
  cloud = await startCloud({ startsAt: STARTS_AT, frozen: true, ...options });
  return cloud;
};
const restart = async (options: CloudOptions): Promise<Cloud> => {
  await cloud?.stop();
  return start(options);
};

const shared = (): CloudOptions => ({
  endpoint: inject("dynamodbEndpoint"),
  table: `${inject("tablePrefix")}${Math.random().toString(36).slice(2)}`,
});

/** Functions that do the least of each: the tick sends what is given, the worker and the stream note what they get. */
const fakes = (due: (time: string) => readonly string[] = () => []) => {
  const seen = { ticks: [] as TickEvent[], worker: [] as SQSEvent[], stream: [] as DynamoDBStreamEvent[] };
  const bundles = async (): Promise<Bundles> => {
    const { QUEUE_URL, TABLE_NAME, ISSUERS, STAGE, AWS_REGION } = process.env;
    const sqs = new SQSClient({}); // region, keys and endpoint from the environment alone, as in Lambda
    return {
      graphql: async (event) => ({
        statusCode: 200,
        body: JSON.stringify({
          data: { ...JSON.parse(event.body ?? "{}"), authorization: event.headers.authorization ?? null },
          at: event.requestContext.timeEpoch,
          TABLE_NAME,
          ISSUERS,
          STAGE,
          AWS_REGION,
        }),
      }),
      tick: async (event) => {
        seen.ticks.push(event);
        for (const MessageBody of due(event.time))
          await sqs.send(new SendMessageCommand({ QueueUrl: QUEUE_URL, MessageBody }));
      },
      worker: async (event) => {
        seen.worker.push(event);
        return {
          batchItemFailures: event.Records.flatMap(({ body, messageId }) =>
            body === "bad" ? [{ itemIdentifier: messageId }] : [],
          ),
        };
      },
      stream: async (event) => {
        seen.stream.push(event);
        return { batchItemFailures: [] };
      },
    };
  };
  return { seen, bundles };
};

describe("a request", () => {
  it("reaches the graphql function as an event at the clock's time, in the function's environment", async () => {
    const options = shared();
    const running = await start({ ...options, bundles: fakes().bundles });
    const answer = await running.request({ query: "{ viewer { name } }", variables: { a: 1 }, token: "t" });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toEqual({
      data: { query: "{ viewer { name } }", variables: { a: 1 }, authorization: "Bearer t" },
      at: Date.parse(STARTS_AT),
      TABLE_NAME: options.table,
      ISSUERS: running.issuer.setting,
      STAGE: "development",
      AWS_REGION: "ap-southeast-3",
    });
  });

  it("is answered as by an HTTP API when the function throws", async () => {
    const bundles = async () => ({
      ...(await fakes().bundles()),
      graphql: () => Promise.reject(new Error("out of memory")),
    });
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await (await start({ ...shared(), bundles })).request({ query: "{ viewer { name } }" });
    expect([answer.statusCode, answer.body]).toEqual([500, { message: "Internal Server Error" }]);
    expect(printed).toHaveBeenCalledOnce();
  });

  it("finds the environment put back after the cloud has stopped", async () => {
    const before = { ...process.env };
    await start({ ...shared(), bundles: fakes().bundles });
    await cloud?.stop();
    expect({ ...process.env }).toEqual(before);
  });
});

describe("the schedule", () => {
  it("ticks at the clock's time, and what the tick sends reaches the worker at once", async () => {
    const { seen, bundles } = fakes(() => ['{"period":"per_1"}']);
    const running = await start({ ...shared(), bundles });
    expect(await running.tick()).toEqual({ ticks: 1, messages: 1, failed: 0, records: 0, due: 0 });
    expect(seen.ticks).toEqual([{ time: "2026-01-05T01:00:00Z" }]);
    expect(seen.worker.map((event) => event.Records.map((record) => record.attributes.SentTimestamp))).toEqual([
      [String(Date.parse(STARTS_AT))],
    ]);
  });

  it("goes from midnight to midnight when the clock is moved, and again while something is due", async () => {
    const last = new Set<string>();
    const { seen, bundles } = fakes((time) => {
      const first = time === "2026-01-06T17:00:00Z" && !last.has(time);
      last.add(time);
      return first ? ["due"] : [];
    });
    const running = await start({ ...shared(), bundles });
    const work = await running.moveTo(Date.parse("2026-01-07T12:00:00.000Z"));
    expect(seen.ticks.map((event) => event.time)).toEqual([
      "2026-01-05T17:00:00Z",
      "2026-01-06T17:00:00Z",
      "2026-01-06T17:00:00Z",
      "2026-01-07T12:00:00Z",
    ]);
    expect(work).toEqual({ ticks: 4, messages: 1, failed: 0, records: 0, due: 0 });
    expect(running.deps().now).toBe("2026-01-07T12:00:00.000Z");
  });

  it("hands table changes to the stream function", async () => {
    const { seen, bundles } = fakes();
    const running = await start({ ...shared(), bundles });
    await running.db.client.send(new PutCommand({ TableName: running.db.table, Item: { pk: "p", sk: "s" } }));
    expect(await running.drain()).toEqual({ ticks: 0, messages: 0, failed: 0, records: 1 });
    expect(seen.stream[0]?.Records[0]?.dynamodb).toMatchObject({
      ApproximateCreationDateTime: Date.parse(STARTS_AT) / 1000,
      NewImage: { pk: { S: "p" }, sk: { S: "s" } },
    });
  });

  it("runs by itself when asked to", async () => {
    const { seen, bundles } = fakes((time) => (time === "2026-01-05T01:00:00Z" ? ["due"] : []));
    const running = await start({ ...shared(), bundles, background: true });
    await running.db.client.send(new PutCommand({ TableName: running.db.table, Item: { pk: "p", sk: "s" } }));
    await vi.waitFor(() => expect([seen.ticks.length, seen.worker.length, seen.stream.length]).toEqual([1, 1, 1]), {
      timeout: 5_000,
    });
  });
});

describe("health", () => {
  it("tells the clock, the table, the last work and what was given up", async () => {
    const { bundles } = fakes((time) => (time === "2026-01-05T01:00:00Z" ? ["bad"] : []));
    const running = await start({ ...shared(), bundles });
    await running.tick();
    expect(await running.health()).toMatchObject({
      status: "ok",
      clock: { now: STARTS_AT },
      table: { name: running.db.table, endpoint: inject("dynamodbEndpoint"), reachable: true },
      overdue: 0,
      queue: { visible: 0, later: 1, deadLetters: [] },
      stream: { setAside: [] },
      last: {
        tick: { time: "2026-01-05T01:00:00Z", sent: 1 },
        worker: { at: STARTS_AT, handled: 1, failed: 1 },
        stream: null,
      },
    });
    await running.moveTo(Date.parse("2026-01-10T01:00:00.000Z"));
    expect(await running.health()).toMatchObject({
      status: "degraded",
      queue: {
        visible: 0,
        later: 0,
        deadLetters: [{ body: "bad", receives: 5, reason: "named in batchItemFailures" }],
      },
    });
  });
});

describe("a cloud with a directory", () => {
  it("keeps data, clock, keys and what was seeded, until it begins anew", async () => {
    const directory = mkdtempSync(join(tmpdir(), "kinerja-"));
    const runs: string[] = [];
    const seed: Seed = async ({ deps, issuer }) => {
      const { db, now } = deps();
      runs.push(now);
      expect(issuer.issue("head").split(".")).toHaveLength(3);
      await db.client.send(new PutCommand({ TableName: db.table, Item: { pk: "p", sk: "s" } }));
      const people = [{ role: "Head", name: "Ani", subject: "head" }];
      return {
        summary: ["1 employee"],
        people,
        query: "{ viewer { name } }",
        ranking: { title: "Rank", rows: [{ rank: 1 }] },
      };
    };
    const options = { directory, table: `${inject("tablePrefix")}kept`, seed, bundles: fakes().bundles };
    const itemOf = async ({ db }: Cloud) =>
      (await db.client.send(new GetCommand({ TableName: db.table, Key: { pk: "p", sk: "s" } }))).Item;

    const first = await start(options);
    await first.moveTo(Date.parse("2026-02-01T01:00:00.000Z"));
    const token = first.issuer.issue("head");
    const second = await restart(options);
    expect(await itemOf(second)).toEqual({ pk: "p", sk: "s" });
    expect(second.clock.now()).toBeGreaterThanOrEqual(Date.parse("2026-02-01T01:00:00.000Z"));
    const { issuer, audience, jwks } = second.issuer;
    const verifier = JwtVerifier.create({ issuer, audience });
    verifier.cacheJwks({ keys: jwks.keys.map((key) => ({ ...key })) });
    expect(verifier.verifySync(token)).toMatchObject({ sub: "head" });
    expect(second.seeded()?.summary).toEqual(["1 employee"]);
    expect(runs).toEqual([STARTS_AT]);

    const third = await restart({ ...options, fresh: true });
    expect(runs).toEqual([STARTS_AT, STARTS_AT]);
    expect(third.deps().now).toBe(STARTS_AT);
    expect(third.issuer.setting).not.toBe(second.issuer.setting);
  });
});

describe("a cloud that is seeded", () => {
  const streamOf = async ({ db }: Pick<Deps, "db">): Promise<boolean> => {
    const { Table } = await db.client.send(new DescribeTableCommand({ TableName: db.table }));
    return Table?.StreamSpecification?.StreamEnabled ?? false;
  };
  const putOf = ({ db }: Pick<Deps, "db">, sk: string) =>
    db.client.send(new PutCommand({ TableName: db.table, Item: { pk: "p", sk } }));
  const report = { summary: [], people: [], query: "", ranking: { title: "", rows: [] } };

  it("has no stream where it is to have none, however often it starts", async () => {
    const { seen, bundles } = fakes();
    const options = { ...shared(), seed: async () => report, streamed: false, bundles };
    for (const open of [start, restart]) {
      const running = await open(options);
      await putOf(running, "written");
      await running.drain();
      expect(await streamOf(running)).toBe(false);
    }
    expect(seen.stream).toEqual([]);
  });

  it("has its stream from then on, and hands over what is written afterwards alone", async () => {
    const { seen, bundles } = fakes();
    const streamed: boolean[] = [];
    const seed: Seed = async ({ deps }) => {
      streamed.push(await streamOf(deps()));
      await putOf(deps(), "seeded");
      return report;
    };
    const running = await start({ ...shared(), seed, bundles });
    expect([...streamed, await streamOf(running)]).toEqual([false, true]);
    expect((await running.drain()).records).toBe(0);
    await putOf(running, "later");
    expect((await running.drain()).records).toBe(1);
    expect(seen.stream[0]?.Records[0]?.dynamodb?.Keys).toEqual({ pk: { S: "p" }, sk: { S: "later" } });
  });

  it("is seeded to its end when it was killed on the way, and has its stream then", async () => {
    const options = { ...shared(), directory: mkdtempSync(join(tmpdir(), "kinerja-")), bundles: fakes().bundles };
    const killed: Seed = () => Promise.reject(new Error("killed"));
    await expect(start({ ...options, seed: killed })).rejects.toThrow("killed");
    const streamed: boolean[] = [];
    const seed: Seed = async ({ deps }) => {
      streamed.push(await streamOf(deps()));
      return report;
    };
    const running = await start({ ...options, seed });
    expect([...streamed, await streamOf(running)]).toEqual([false, true]);
    await putOf(running, "later");
    expect((await running.drain()).records).toBe(1);
  });

  it("has its stream too when it starts without the seed that was killed", async () => {
    const options = { ...shared(), bundles: fakes().bundles };
    const killed: Seed = () => Promise.reject(new Error("killed"));
    await expect(start({ ...options, seed: killed })).rejects.toThrow("killed");
    expect(await streamOf(await start(options))).toBe(true);
  });
});

describe("a directory", () => {
  it("tells of each table only what was done in it", async () => {
    const directory = mkdtempSync(join(tmpdir(), "kinerja-"));
    const tables: string[] = [];
    const seed: Seed = async ({ deps }) => {
      tables.push(deps().db.table);
      return { summary: [deps().db.table], people: [], query: "", ranking: { title: "", rows: [] } };
    };
    const [one, two] = [shared(), shared()];
    const common = { directory, seed, bundles: fakes().bundles };
    await (await start({ ...one, ...common })).moveTo(Date.parse("2026-02-01T01:00:00.000Z"));
    const other = await restart({ ...two, ...common });
    expect([other.seeded()?.summary, other.deps().now]).toEqual([[two.table], STARTS_AT]);
    const again = await restart({ ...one, ...common });
    expect(again.seeded()?.summary).toEqual([one.table]);
    expect(again.clock.now()).toBeGreaterThanOrEqual(Date.parse("2026-02-01T01:00:00.000Z"));
    expect(tables).toEqual([one.table, two.table]);
  });

  it("is refused when a file stands there", async () => {
    const directory = join(mkdtempSync(join(tmpdir(), "kinerja-")), "data");
    writeFileSync(directory, "mine");
    await expect(start({ ...shared(), directory, fresh: true })).rejects.toMatchObject({
      name: "StartError",
      message: expect.stringContaining("is not a directory"),
    });
    expect(readFileSync(directory, "utf8")).toBe("mine");
  });
});

describe("the development routes", () => {
  it("list tokens, move the clock and tick", async () => {
    const people = [{ role: "Head", name: "Ani", subject: "head" }];
    const seed: Seed = async () => ({ summary: [], people, query: "", ranking: { title: "", rows: [] } });
    const running = await start({ ...shared(), seed, port: 0, bundles: fakes().bundles });
    const post = async (path: string, body: object) => {
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
      const response = await fetch(`${running.url}${path}`, init);
      return [response.status, await response.json()];
    };
    const { tokens } = await (await fetch(`${running.url}/dev/tokens`)).json();
    expect(tokens).toEqual([{ ...people[0], token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }]);
    const none = { messages: 0, failed: 0, records: 0, due: 0 };
    expect(await post("/dev/clock", { advance: "PT2H" })).toEqual([
      200,
      { now: "2026-01-05T03:00:00.000Z", ticks: 1, ...none },
    ]);
    expect(await post("/dev/clock", { now: "2026-01-06T00:00:00Z" })).toEqual([
      200,
      { now: "2026-01-06T00:00:00.000Z", ticks: 2, ...none },
    ]);
    expect(await post("/dev/tick", {})).toEqual([200, { now: "2026-01-06T00:00:00.000Z", ticks: 1, ...none }]);
    for (const body of [{}, { now: "tomorrow" }, { advance: "P1M" }, { now: "2026-01-05T00:00:00Z" }])
      expect((await post("/dev/clock", body))[0]).toBe(400);
    expect(running.deps().now).toBe("2026-01-06T00:00:00.000Z");
  });
});
