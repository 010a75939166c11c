// A second opinion on the store: the core's tests on Amazon's own DynamoDB Local instead of the embedded DynamoDB.
// Opt-in, since it needs a JDK and brings some 280 packages, which stay outside the workspace, in the system's
// temporary directory. Further arguments go to vitest: node scripts/dynamodb-local.mjs packages/core/src/dynamo
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOOPBACK = "127.0.0.1";
const PACKAGE = "amplify-dynamodb-simulator";
const VERSION = "2.9.30"; // carries DynamoDB Local 1.25.1
const JAVA_MAJOR = 17;
const READY_MS = 60_000;
const POLL_MS = 100;
const cache = join(tmpdir(), `kinerja-dynamodb-local-${VERSION}`);
const emulator = join(cache, "node_modules", PACKAGE, "emulator");

// DynamoDB Local listens on every interface and has no option against it, so this sets its connector's host first.
const LAUNCHER = `
import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import java.lang.reflect.Field;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

public class Loopback {
  public static void main(String[] args) throws Exception {
    var proxy = ServerRunner.createServerFromCommandLineArgs(args);
    for (Field field : proxy.getClass().getDeclaredFields()) {
      if (field.getType() != Server.class) continue;
      field.setAccessible(true);
      for (Connector connector : ((Server) field.get(proxy)).getConnectors())
        ((ServerConnector) connector).setHost("${LOOPBACK}");
    }
    proxy.start();
    proxy.join();
  }
}
`;

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const checkJava = () => {
  const { error, stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = Number(/version "(\d+)/.exec(stderr ?? "")?.[1] ?? 0);
  if (error !== undefined || major < JAVA_MAJOR)
    stop(
      `DynamoDB Local needs a JDK ${JAVA_MAJOR} or later as "java"; ${major === 0 ? "there is none" : `this is ${major}`}.`,
    );
  const { stdout } = spawnSync("java", ["--list-modules"], { encoding: "utf8" });
  if (!stdout.includes("jdk.compiler")) stop('This "java" is a runtime without a compiler: install the JDK of it.');
};

const install = () => {
  if (existsSync(join(emulator, "DynamoDBLocal.jar"))) return;
  console.log(`Installing ${PACKAGE} ${VERSION} into ${cache}.`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${PACKAGE}@${VERSION}`];
  const { status } = spawnSync("npm", args, { cwd: cache, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) stop("npm install failed; its message stands above.");
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Whether somebody listens there. */
const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
    socket.once("timeout", () => done(false));
  });

/** Starts it and waits until it listens; the user's own keys never reach it. */
const start = async (port) => {
  writeFileSync(join(cache, "Loopback.java"), LAUNCHER);
  const library = join(emulator, "DynamoDBLocal_lib");
  const classes = [join(emulator, "DynamoDBLocal.jar"), join(library, "*")].join(delimiter);
  const child = spawn(
    "java",
    [
      ...[`-Djava.library.path=${library}`, "-cp", classes, join(cache, "Loopback.java")],
      ...["-inMemory", "-sharedDb", "-disableTelemetry", "-port", String(port)],
    ],
    { cwd: emulator, env: withoutKeys(), stdio: ["ignore", "ignore", "inherit"] },
  );
  child.once("error", (error) => stop(`java could not be started: ${error.message}`));
  process.once("exit", () => child.kill("SIGKILL"));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  for (const end = Date.now() + READY_MS; Date.now() < end; await pause(POLL_MS)) {
    if (child.exitCode !== null) stop("DynamoDB Local ended while starting; its message stands above.");
    if (await answers(LOOPBACK, port)) return child;
  }
  return stop(`DynamoDB Local did not answer within ${READY_MS / 1000} seconds.`);
};

const withoutKeys = () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE, ...env } = process.env;
  return { ...env, DDB_LOCAL_TELEMETRY: "0" };
};

/** Refuses one that other machines could reach. */
const checkLoopbackOnly = async (port) => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid); // a link-local address needs its interface's name
  for (const { address } of outside)
    if (await answers(address, port)) stop(`DynamoDB Local also listens on ${address}; it must keep to ${LOOPBACK}.`);
  console.log(`DynamoDB Local answers on ${LOOPBACK}:${port}, and on none of ${outside.length} other addresses.`);
};

const runTests = (port) => {
  const given = process.argv.slice(2);
  const paths = given.length > 0 ? given : ["packages/core"];
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  // It is slower than the embedded one, and slowest at making tables.
  const args = [vitest, "run", ...paths, "--testTimeout=120000", "--hookTimeout=300000"];
  // The project's own Node comes first, as in every npm script.
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...withoutKeys(), PATH: path, DYNAMODB_ENDPOINT: `http://${LOOPBACK}:${port}` };
  return new Promise((resolve) => {
    spawn("node", args, { cwd: ROOT, env, stdio: "inherit" }).once("exit", (code) => resolve(code ?? 1));
  });
};

checkJava();
install();
const port = await freePort();
await start(port);
await checkLoopbackOnly(port);
const code = await runTests(port);
console.log(code === 0 ? "DynamoDB Local agrees: every test passed." : "DynamoDB Local disagrees; see above.");
process.exit(code);
