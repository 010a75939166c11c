import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as Actor from "@kinerja/core/actor";
import * as Closing from "@kinerja/core/closing";
import { type Database, type Deps, keyOf } from "@kinerja/core/dynamo";
import type { Instant } from "@kinerja/core/shared/time";
import { type Large, seedLarge } from "../data/large.ts";
import { accepted } from "../data/seed-steps.ts";
import { connect, databaseOf, ensureTable } from "../dynamo.ts";
import { reclaim, startDynamo } from "../dynamo-process.ts";
import { DEV_ISSUER } from "../issuer.ts";
import { REGION } from "../paths.ts";
import { inspectProcess } from "../process-info.ts";
import type { Bar } from "./close-bar.ts";

export const TABLE = "kinerja-close";
/** Whose token reads how far the closing is. */
export const OFFICER = "close-officer";

const PREFIX = "kinerja-close-";
const PID_FILE = "dynamo.pid";

/** Removes what a demonstration left that was killed itself, and ends its DynamoDB. */
const clearAway = async (): Promise<void> => {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : Number.NaN;
    if (Number.isNaN(owner) || inspectProcess(owner) !== null) continue;
    const folder = join(tmpdir(), name);
    if ((await reclaim(join(folder, PID_FILE))) !== "in use") rmSync(folder, { recursive: true, force: true });
  }
};

/** A folder of one's own that is gone when the process ends, however it ends but by SIGKILL. */
export const openFolder = async (): Promise<{ readonly path: string; readonly remove: () => void }> => {
  await clearAway();
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const erase = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", erase);
  const remove = (): void => {
    process.removeListener("exit", erase);
    erase();
  };
  return { path, remove };
};

/** The embedded DynamoDB on a file of the folder. */
export const openFile = (folder: string, file: string) =>
  startDynamo({ dataFile: join(folder, file), pidFile: join(folder, PID_FILE) });

/** Of everybody: the profile and the scoring input. */
const WRITES_A_PERSON = 2;
const ROLL = /#S\d{4}$/;

type Put = { readonly Item?: { readonly pk?: unknown; readonly sk?: unknown } };
type Input = Put & {
  /** Of a batch that is read they are no list. */
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly { readonly Put?: Put }[];
};

/** How many of a request's items are profiles or scoring inputs. */
const peopleIn = ({ Item, RequestItems = {}, TransactItems = [] }: Input): number => {
  const requests = Object.values(RequestItems).flatMap((list): readonly { readonly PutRequest?: Put }[] =>
    Array.isArray(list) ? list : [],
  );
  const batch = requests.map(({ PutRequest }) => PutRequest?.Item);
  const items = [Item, ...batch, ...TransactItems.map(({ Put }) => Put?.Item)];
  return items.filter((item) => item?.sk === "@PROFILE" || ROLL.test(String(item?.pk))).length;
};

export type Closable = { readonly period: string; readonly closesAt: Instant };

const depsAt = (db: Database, now: Instant): Deps => ({ db, now, region: REGION, wallClock: Date.now });

/** Links the officer's sign-in here. */
const linkOfficer = async (db: Database, { officer, quarter }: Large): Promise<void> => {
  const deps = depsAt(db, quarter.endsAt);
  const { code } = await Actor.invite(deps, officer, officer.employee);
  accepted(await Actor.claim(deps, { issuer: DEV_ISSUER, subject: OFFICER }, code), "The officer's code");
};

/** What else is due by then would open meanwhile, the year and the next quarter: it is taken out of the due index. */
const leaveOnly = async (db: Database, { quarter }: Large): Promise<void> => {
  for await (const { agency, period } of Closing.due(depsAt(db, quarter.publishesAt))) {
    if (period === quarter.id) continue;
    const Key = { ...keyOf(agency, [period], "@PERIOD") };
    await db.client.send(new UpdateCommand({ TableName: db.table, Key, UpdateExpression: "REMOVE duePk, dueAt" }));
  }
};

/** Fills a table without a stream with a large agency, one quarter of which is rated and waits to be closed. */
export const fill = async (endpoint: string, employees: number, bar: Bar): Promise<Closable> => {
  const client = connect(endpoint);
  try {
    await ensureTable(client, TABLE, false);
    const db = databaseOf(client, TABLE);
    const total = employees * WRITES_A_PERSON;
    let [label, written] = ["", 0];
    db.client.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        written += peopleIn(args.input as Input);
        if (label !== "") bar.show("Data", Math.min(written, total), total, label);
        return answer;
      },
      { step: "initialize", name: "count" },
    );
    const say = (text: string): void => {
      label = text;
    };
    const large = await seedLarge(db, { employees, say });
    await linkOfficer(db, large);
    await leaveOnly(db, large);
    bar.show("Data", total, total);
    bar.end();
    return { period: large.quarter.id, closesAt: large.quarter.publishesAt };
  } finally {
    client.destroy();
  }
};
