import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import * as z from "zod/mini";
import { LOOPBACK, ROOT } from "./paths.ts";
import { inspectProcess } from "./process-info.ts";
import { StartError } from "./start-error.ts";
import { readState, writeState } from "./state-file.ts";

export type DynamoOptions = {
  /** The file that keeps the data; null keeps it in memory. */
  readonly dataFile: string | null;
  /** Names the process, so that a later start finds it when this one was killed. */
  readonly pidFile: string;
};

export type DynamoProcess = {
  readonly endpoint: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const MEMORY_PIDS = join(ROOT, "node_modules", ".cache", "kinerja-dynamo");
const READY_MS = 10_000;
const STOP_MS = 3_000;
const POLL_MS = 10;
const PORT_ATTEMPTS = 3;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The embedded DynamoDB's binary for this platform; says what to do where there is none. */
export const findDynamo = (platform: string = process.platform, arch: string = process.arch): string => {
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), platform === "win32" ? "dynoxide.exe" : "dynoxide");
  } catch (error) {
    throw new StartError(
      `There is no embedded DynamoDB for ${platform}-${arch} here (npm package ${name}). Either run ` +
        '"npm install --no-save dynoxide", or set DYNAMODB_ENDPOINT to a running DynamoDB, ' +
        "DynamoDB Local for example: DYNAMODB_ENDPOINT=http://127.0.0.1:8000.",
      { cause: error },
    );
  }
};

/** A port of the loopback interface that nobody holds at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const PidFile = z.object({ pid: z.number(), owner: z.number(), port: z.number() });
type PidFile = z.infer<typeof PidFile>;

/** The process of a pid file, if that id still belongs to the one we started and not to a later stranger. */
const ours = ({ pid, port }: PidFile) => {
  const found = inspectProcess(pid);
  if (found === null) return null;
  const [program = "", ...args] = found.command;
  const same = basename(program).startsWith("dynoxide") && args[args.indexOf("--port") + 1] === String(port);
  return same ? found : null;
};

const gone = async (isGone: () => boolean, limit: number): Promise<boolean> => {
  for (let waited = 0; waited < limit; waited += POLL_MS) {
    if (isGone()) return true;
    await pause(POLL_MS);
  }
  return isGone();
};

/**
 * Ends an embedded DynamoDB that outlived its parent: a second one would open the same file without complaint.
 * Answers "in use" when its parent lives, and then leaves it alone.
 */
export const reclaim = async (pidFile: string): Promise<"nothing" | "reclaimed" | "in use"> => {
  const record = readState(pidFile, PidFile);
  if (record === null) return "nothing";
  const found = ours(record);
  if (found !== null && found.parent === record.owner) return "in use";
  if (found !== null) {
    const isGone = () => ours(record) === null;
    process.kill(record.pid, "SIGTERM");
    if (!(await gone(isGone, STOP_MS))) process.kill(record.pid, "SIGKILL");
    if (!(await gone(isGone, STOP_MS))) throw new StartError(`Process ${record.pid} does not end: ${pidFile}.`);
  }
  rmSync(pidFile, { force: true });
  return found === null ? "nothing" : "reclaimed";
};

const answers = (port: number): Promise<boolean> =>
  fetch(`http://${LOOPBACK}:${port}/`, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );

const ready = async (child: ChildProcess, port: number): Promise<boolean> => {
  for (const end = Date.now() + READY_MS; Date.now() < end; await pause(POLL_MS)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (await answers(port)) return child.exitCode === null;
  }
  return false;
};

const launch = async ({ dataFile, pidFile }: DynamoOptions, binary: string): Promise<DynamoProcess | null> => {
  const port = await freePort();
  const file = dataFile === null ? [] : ["--db-path", dataFile];
  const log = openSync(`${pidFile}.log`, "w");
  // Detached: Ctrl-C goes to the whole group of a terminal, and the data must outlive the requests under way.
  const child = spawn(binary, ["serve", "--host", LOOPBACK, "--port", String(port), ...file], {
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log); // the child has its own
  const { pid } = child;
  if (pid === undefined) {
    const [error] = await once(child, "error");
    throw new StartError(`${binary} cannot be run: ${error}`);
  }
  const ended = once(child, "exit");
  writeState(pidFile, { pid, owner: process.pid, port } satisfies PidFile);
  let stopping = false;
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    stopping = true;
    process.removeListener("exit", kill);
    child.kill("SIGTERM");
    const timer = setTimeout(kill, STOP_MS);
    await ended;
    clearTimeout(timer);
    rmSync(pidFile, { force: true });
  };
  if (!(await ready(child, port))) {
    await stop();
    return null;
  }
  child.once("exit", () => {
    if (!stopping)
      console.error(`The embedded DynamoDB (process ${pid}) ended: stop the local cloud and start it again.`);
  });
  return { endpoint: `http://${LOOPBACK}:${port}`, pid, stop };
};

/**
 * Starts one that keeps everything in memory. Several may run at once, so each has a pid file of its own, and those
 * whose parent was killed are cleared away here.
 */
export const startMemoryDynamo = async (): Promise<DynamoProcess> => {
  mkdirSync(MEMORY_PIDS, { recursive: true });
  for (const file of readdirSync(MEMORY_PIDS)) if (file.endsWith(".pid")) await reclaim(join(MEMORY_PIDS, file));
  return startDynamo({ dataFile: null, pidFile: join(MEMORY_PIDS, `${process.pid}.pid`) });
};

/** Starts the embedded DynamoDB on a free loopback port and answers once it does; reclaims an orphan first. */
export const startDynamo = async (options: DynamoOptions): Promise<DynamoProcess> => {
  const binary = findDynamo();
  mkdirSync(dirname(options.pidFile), { recursive: true });
  if ((await reclaim(options.pidFile)) === "in use")
    throw new StartError(`Another local cloud uses ${dirname(options.pidFile)}: stop it first.`);
  // Between finding a free port and listening on it, another program may take it.
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt += 1) {
    const started = await launch(options, binary);
    if (started !== null) return started;
  }
  const log = readFileSync(`${options.pidFile}.log`, "utf8").trim();
  throw new StartError(`The embedded DynamoDB did not start: ${log === "" ? "it printed nothing" : log}`);
};
