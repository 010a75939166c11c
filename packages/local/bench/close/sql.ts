import { execFile, type SpawnOptions, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { RankRow } from "@kinerja/core/ranking";
import { spreadOf } from "../statistics.ts";

const run = promisify(execFile);

/** Where Linux packages put the server's programs, which are not on the search path there. */
const PACKAGED = "/usr/lib/postgresql";
const PROGRAMS = ["initdb", "postgres", "psql"] as const;
type Programs = Readonly<Record<(typeof PROGRAMS)[number], string>>;

const directories = (): readonly string[] => [
  ...(existsSync(PACKAGED) ? readdirSync(PACKAGED).map((version) => join(PACKAGED, version, "bin")) : []),
  ...(process.env.PATH ?? "").split(delimiter),
];

/** PostgreSQL's programs on this machine, or null where one is missing. */
const findPrograms = (): Programs | null => {
  const found = PROGRAMS.map((name) =>
    directories()
      .map((place) => join(place, name))
      .find(existsSync),
  );
  const [initdb, postgres, psql] = found;
  return initdb === undefined || postgres === undefined || psql === undefined ? null : { initdb, postgres, psql };
};

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
const serverUser = async (): Promise<{ readonly uid: number; readonly gid: number } | null> => {
  if (userInfo().uid !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const ids = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]).catch(() => null);
    if (ids !== null) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  throw new Error("PostgreSQL does not run as root, and there is no other user to run it as.");
};

/** A server of its own in a new directory, reached by a socket in it and by nothing else; gone with `resources`. */
const openServer = async ({ initdb, postgres, psql }: Programs, resources: AsyncDisposableStack) => {
  const directory = await mkdtemp(join(tmpdir(), "kinerja-sql-"));
  resources.defer(() => rm(directory, { recursive: true, force: true }));
  const user = await serverUser();
  if (user !== null) await chown(directory, user.uid, user.gid);
  const as: SpawnOptions = { cwd: directory, ...(user ?? {}) };
  const data = join(directory, "data");
  await run(initdb, ["--pgdata", data, "--username", "bench", "--auth", "trust", "--no-sync"], {
    ...as,
    encoding: "utf8",
  });
  const settings = ["listen_addresses=", `unix_socket_directories=${directory}`, "shared_buffers=256MB"];
  const server = spawn(postgres, ["-D", data, ...settings.flatMap((one) => ["-c", one])], { ...as, stdio: "ignore" });
  resources.defer(async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
  });
  const query = async (sql: string): Promise<string> => {
    const { stdout } = await run(
      psql,
      [
        "--host",
        directory,
        "--username",
        "bench",
        "--dbname",
        "postgres",
        "--no-psqlrc",
        "--quiet",
        "--tuples-only",
        "--no-align",
        "--set",
        "ON_ERROR_STOP=1",
        "--command",
        sql,
      ],
      { ...as, encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    return stdout;
  };
  for (let left = 100; ; left -= 1) {
    const answer = await query("select 1").catch((error: unknown) => (left === 0 ? Promise.reject(error) : null));
    if (answer !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { directory, query };
};

/** The execution time PostgreSQL says a statement took, in milliseconds. */
const executionTime = (explained: string): number => {
  const [plan] = JSON.parse(explained) as readonly { readonly "Execution Time": number }[];
  if (plan === undefined) throw new Error("PostgreSQL explained nothing.");
  return plan["Execution Time"];
};

const RANKED = "select employee, rank() over (order by key desc) as place from score";

/**
 * Ranks scores by PostgreSQL's window function, from a warm table with an index that has them in order: the median
 * times of several runs, and everybody's rank. Null where no server is installed.
 */
export const rankInSql = async (scores: readonly RankRow[], runs: number) => {
  const programs = findPrograms();
  if (programs === null) return null;
  await using resources = new AsyncDisposableStack();
  const { directory, query } = await openServer(programs, resources);
  const file = join(directory, "scores.csv");
  await writeFile(file, scores.map(({ employee, rankKey }) => `${employee},${rankKey}\n`).join(""));
  await query(`create table score (employee text primary key, key int not null);
    copy score from '${file}' with (format csv);
    create index on score (key desc, employee);
    analyze score;`);
  const explain = async (sql: string): Promise<number> =>
    executionTime(await query(`explain (analyze, timing off, format json) ${sql}`));
  const rank: number[] = [];
  const rankAndStore: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    rank.push(await explain(RANKED));
    rankAndStore.push(await explain(`create table ranked_${i} as ${RANKED}`));
  }
  const places = new Map<string, number>();
  for (const line of (await query("select employee, place from ranked_0")).split("\n")) {
    const [employee, place] = line.split("|");
    if (employee !== undefined && place !== undefined) places.set(employee, Number(place));
  }
  const version = (await query("show server_version")).trim();
  const milliseconds = { rank: spreadOf(rank).median, rankAndStore: spreadOf(rankAndStore).median };
  return { version, milliseconds, places };
};
