import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { KinerjaError } from "@kinerja/core/shared/errors";
import type { HttpRequest, HttpResponse } from "./gateway.ts";
import { LOOPBACK } from "./paths.ts";
import { StartError } from "./start-error.ts";

export const MAX_BODY_BYTES = 1_048_576;

/** What the server answers with; paths and methods are its own matter. */
export type Routes = {
  readonly graphql: (request: HttpRequest) => Promise<HttpResponse>;
  /** The GraphiQL page. */
  readonly page: () => Promise<string>;
  readonly health: () => Promise<{ readonly status: "ok" | "waiting" | "degraded" }>;
  readonly tokens: () => object;
  readonly clock: (body: unknown) => Promise<object>;
  readonly tick: () => Promise<object>;
};

export type Server = {
  readonly url: string;
  /** Answers requests from now on; until then they wait. */
  readonly serve: (routes: Routes) => void;
  readonly stop: () => Promise<void>;
};

type Route = {
  readonly methods: readonly string[];
  /** Only for pages of this machine: the answer holds a token, or the call changes the cloud. */
  readonly localOnly?: boolean;
  readonly answer: (routes: Routes, request: HttpRequest) => Promise<HttpResponse>;
};

const json = (statusCode: number, body: object, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
  statusCode,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  cookies: [],
  body: Buffer.from(JSON.stringify(body)),
});

const refusal = (statusCode: number, code: string, message: string, headers?: Readonly<Record<string, string>>) =>
  json(statusCode, { errors: [{ message, extensions: { code } }] }, headers);

/** As infra/api.ts sets it: the right is a token in a header that no browser adds by itself. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET,POST",
  "access-control-allow-headers": "accept-language,apollo-require-preflight,authorization,content-type",
  "access-control-max-age": "86400",
};

/** Everything the page needs is in it; the browser refuses the rest, so that it works, and stays, off the network. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; " +
  "img-src data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined; // the route's own check then says what it takes
  }
};

const ROUTES: Readonly<Record<string, Route>> = {
  "/": {
    methods: ["GET"],
    localOnly: true,
    answer: async (routes) => ({
      statusCode: 200,
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY },
      cookies: [],
      body: Buffer.from(await routes.page()),
    }),
  },
  "/graphql": {
    methods: ["GET", "POST", "OPTIONS"],
    answer: async (routes, request) => {
      if (request.method === "OPTIONS") return { statusCode: 204, headers: CORS, cookies: [], body: Buffer.alloc(0) };
      const response = await routes.graphql(request);
      return { ...response, headers: { ...response.headers, "access-control-allow-origin": "*" } };
    },
  },
  "/health": {
    methods: ["GET"],
    answer: async (routes) => {
      const health = await routes.health();
      return json(health.status === "degraded" ? 503 : 200, health);
    },
  },
  "/dev/tokens": { methods: ["GET"], localOnly: true, answer: async (routes) => json(200, routes.tokens()) },
  "/dev/clock": {
    methods: ["POST"],
    localOnly: true,
    answer: async (routes, { body }) => json(200, await routes.clock(parseJson(body))),
  },
  "/dev/tick": { methods: ["POST"], localOnly: true, answer: async (routes) => json(200, await routes.tick()) },
};

const isLocal = (host: string): boolean => /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host);

/**
 * A page from elsewhere can reach this server through the user's browser: by a name that resolves to 127.0.0.1 (then
 * the Host is foreign), or by a plain form post (then the Origin is).
 */
const comesFromHere = (headers: IncomingMessage["headers"]): boolean => {
  const { host = "", origin } = headers;
  return isLocal(host) && (origin === undefined || isLocal(origin.replace(/^http:\/\//, "")));
};

/** The whole body, or null when it is over the limit; the rest is then read away, so that the sender hears the answer. */
const readBody = (request: IncomingMessage): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on("end", () => resolve(bytes > MAX_BODY_BYTES ? null : Buffer.concat(chunks)));
    request.on("error", reject);
  });

const pairsOf = (raw: readonly string[]): (readonly [string, string])[] =>
  raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1] ?? ""] as const] : []));

const answer = async (request: IncomingMessage, routes: Promise<Routes>): Promise<HttpResponse> => {
  const { method = "GET", url = "/" } = request;
  const path = url.split("?")[0] ?? "/";
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (route === undefined) return json(404, { message: "Not Found" });
  if (!route.methods.includes(method))
    return refusal(405, "METHOD_NOT_ALLOWED", `${path} takes ${route.methods.join(", ")}.`, {
      allow: route.methods.join(", "),
    });
  if (route.localOnly && !comesFromHere(request.headers))
    return refusal(403, "FORBIDDEN", `${path} answers pages and tools of this machine only.`);
  const body = await readBody(request);
  if (body === null) return refusal(413, "PAYLOAD_TOO_LARGE", `A request body has at most ${MAX_BODY_BYTES} bytes.`);
  const sourceIp = request.socket.remoteAddress ?? LOOPBACK;
  return route.answer(await routes, { method, url, headers: pairsOf(request.rawHeaders), body, sourceIp });
};

const send = (response: ServerResponse, { statusCode, headers, cookies, body }: HttpResponse): void => {
  response.writeHead(statusCode, {
    ...headers,
    ...(cookies.length === 0 ? {} : { "set-cookie": [...cookies] }),
    "content-length": body.length,
  });
  response.end(body);
};

const failed = (error: unknown): HttpResponse => {
  if (error instanceof KinerjaError && error.code === "BAD_USER_INPUT") return refusal(400, error.code, error.message);
  console.error(error);
  return refusal(500, "INTERNAL_SERVER_ERROR", "The local cloud failed at this; its output says why.");
};

/** Takes the port, on the loopback interface only; 0 takes any free one. */
export const listen = async (port: number): Promise<Server> => {
  const routes = Promise.withResolvers<Routes>();
  const server = createServer((request, response) => {
    answer(request, routes.promise)
      .catch(failed)
      .then((result) => send(response, result));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      const next = port + 1;
      reject(new StartError(`Port ${port} is taken; choose another, for example: PORT=${next} npm start`));
    });
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${LOOPBACK}:${taken}`,
    serve: routes.resolve,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
