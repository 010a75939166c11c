import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  UpdateTableCommand,
} from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, describe, expect, inject, it } from "vitest";
import { connect, databaseOf, dropTable, ensureStream, ensureTable } from "./dynamo.ts";
import { type DynamoOptions, findDynamo, reclaim, startDynamo } from "./dynamo-process.ts";
import { inspectProcess } from "./process-info.ts";
import { writeState } from "./state-file.ts";
import { createStreamedTable } from "./test-table.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const optionsIn = (directory: string): DynamoOptions => ({
  dataFile: join(directory, "dynamo.db"),
  pidFile: join(directory, "dynamo.pid"),
});
const newDirectory = (): string => mkdtempSync(join(tmpdir(), "kinerja-"));

const clientOf = (endpoint: string): DynamoDBClient => {
  const client = connect(endpoint);
  cleanUp.push(() => client.destroy());
  return client;
};

type Started = { readonly child: ChildProcess; readonly endpoint: string; readonly pid: number };

/** A process of its own that starts an embedded DynamoDB and waits: one that can be killed. */
const startInChild = async (options: DynamoOptions): Promise<Started> => {
  const module = pathToFileURL(join(import.meta.dirname, "dynamo-process.ts")).href;
  const program =
    `const { startDynamo } = await import(${JSON.stringify(module)});` +
    "const { endpoint, pid } = await startDynamo(JSON.parse(process.argv[1]));" +
    "console.log(JSON.stringify({ endpoint, pid }));";
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, ...JSON.parse(String(line)) };
};

describe("the embedded DynamoDB", () => {
  it("keeps its data when its parent and it are killed, and the next start takes the orphan's place", async () => {
    const options = optionsIn(newDirectory());
    const first = await startInChild(options);
    const client = clientOf(first.endpoint);
    await ensureTable(client, "kept");
    await databaseOf(client, "kept").client.send(
      new PutCommand({ TableName: "kept", Item: { pk: "p", sk: "s", n: 7 } }),
    );
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    expect(inspectProcess(first.pid)?.parent).not.toBe(first.child.pid);
    expect(inspectProcess(first.pid)).not.toBeNull();

    const second = await startDynamo(options);
    cleanUp.push(second.stop);
    expect(inspectProcess(first.pid)).toBeNull();
    expect(second.pid).not.toBe(first.pid);
    const again = clientOf(second.endpoint);
    await ensureTable(again, "kept");
    const found = await databaseOf(again, "kept").client.send(
      new GetCommand({ TableName: "kept", Key: { pk: "p", sk: "s" } }),
    );
    expect(found.Item).toEqual({ pk: "p", sk: "s", n: 7 });
  });

  it("is left alone while its parent lives", async () => {
    const options = optionsIn(newDirectory());
    const { child, pid } = await startInChild(options);
    cleanUp.push(async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
      await reclaim(options.pidFile);
    });
    await expect(startDynamo(options)).rejects.toMatchObject({
      name: "StartError",
      message: expect.stringContaining("Another local cloud uses"),
    });
    expect(inspectProcess(pid)?.parent).toBe(child.pid);
  });

  it("never ends a stranger that has the process id by now", async () => {
    const { pidFile } = optionsIn(newDirectory());
    const stranger = spawn(process.execPath, ["-e", "process.stdin.resume(); console.log('up')"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    cleanUp.push(() => stranger.kill());
    await once(stranger.stdout, "data");
    writeState(pidFile, { pid: stranger.pid, owner: 1, port: 8000 });
    expect(await reclaim(pidFile)).toBe("nothing");
    expect(inspectProcess(stranger.pid ?? 0)?.parent).toBe(process.pid);
    expect(existsSync(pidFile)).toBe(false);
  });

  it("ends with stop", async () => {
    const options = optionsIn(newDirectory());
    const dynamo = await startDynamo(options);
    await dynamo.stop();
    expect(inspectProcess(dynamo.pid)).toBeNull();
    expect(existsSync(options.pidFile)).toBe(false);
  });

  it("says what to do on a platform without it", () => {
    expect(() => findDynamo("sunos", "x64")).toThrow(
      /no embedded DynamoDB for sunos-x64 .*install --no-save dynoxide.*DYNAMODB_ENDPOINT=http:\/\/127\.0\.0\.1:8000/,
    );
  });
});

describe("the table", () => {
  it("has the keys, indexes, stream and expiry that infra deploys", async () => {
    const { db, endpoint, streamArn } = await createStreamedTable();
    const client = clientOf(endpoint);
    const { Table: found } = await client.send(new DescribeTableCommand({ TableName: db.table }));
    const keys = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: "HASH" },
      { AttributeName: range, KeyType: "RANGE" },
    ];
    expect(found).toMatchObject({
      TableStatus: "ACTIVE",
      KeySchema: keys("pk", "sk"),
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      LatestStreamArn: streamArn,
    });
    const indexes = [...(found?.GlobalSecondaryIndexes ?? [])].sort((a, b) =>
      String(a.IndexName).localeCompare(String(b.IndexName)),
    );
    expect(indexes).toMatchObject([
      { IndexName: "due", KeySchema: keys("duePk", "dueAt"), Projection: { ProjectionType: "ALL" } },
      { IndexName: "list", KeySchema: keys("listPk", "listSk"), Projection: { ProjectionType: "ALL" } },
    ]);
    const expiry = await client.send(new DescribeTimeToLiveCommand({ TableName: db.table }));
    expect(expiry.TimeToLiveDescription).toEqual({ AttributeName: "expiresAt", TimeToLiveStatus: "ENABLED" });
  });

  it("is taken as it is when it is there, and refused when its keys are others", async () => {
    const client = clientOf(inject("dynamodbEndpoint"));
    const name = `${inject("tablePrefix")}other`;
    await client.send(
      new CreateTableCommand({
        TableName: name,
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
    await expect(ensureTable(client, name)).rejects.toThrow("start with --fresh");
    await dropTable(client, name);
    const made = await ensureTable(client, name);
    expect(await ensureTable(client, name)).toEqual(made);
  });

  it("keeps its name when its stream is turned on later, and has another when it is made anew", async () => {
    const client = clientOf(inject("dynamodbEndpoint"));
    const name = `${inject("tablePrefix")}later`;
    const { id, streamArn } = await ensureTable(client, name, false);
    expect([id, streamArn]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), null]);
    const turnedOn = await ensureStream(client, name);
    expect(turnedOn).toContain(name);
    expect(await ensureStream(client, name)).toBe(turnedOn);
    expect(await ensureTable(client, name, false)).toEqual({ id, streamArn: turnedOn });
    await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: { StreamEnabled: false } }));
    expect(await ensureTable(client, name)).toEqual({ id, streamArn: null });
    await dropTable(client, name);
    expect((await ensureTable(client, name)).id).not.toBe(id);
  });
});
