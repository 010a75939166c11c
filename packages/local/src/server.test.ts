import { spawn } from "node:child_process";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { BadInputError } from "@kinerja/core/shared/errors";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HttpRequest, HttpResponse } from "./gateway.ts";
import { renderPage } from "./graphiql.ts";
import { listen, MAX_BODY_BYTES, type Routes, type Server } from "./server.ts";

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

type Call = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

let server: Server;
let received: HttpRequest[];
let reply: HttpResponse;
let status: "ok" | "waiting" | "degraded";

const routes: Routes = {
  graphql: async (request) => {
    received.push(request);
    return reply;
  },
  page: () => renderPage({ query: "{ viewer { name } }", token: "a.b.c" }),
  health: async () => ({ status }),
  tokens: () => ({ tokens: [] }),
  clock: async (body) => {
    if (body === undefined) throw new BadInputError("Send JSON.");
    return { got: body };
  },
  tick: async () => {
    throw new Error("the tick's own secret");
  },
};

beforeEach(async () => {
  received = [];
  status = "ok";
  reply = { statusCode: 200, headers: { "content-type": "application/json" }, cookies: [], body: Buffer.from("{}") };
  server = await listen(0);
  server.serve(routes);
});
afterEach(() => server.stop());

const call = (path: string, { method = "GET", headers = {}, body = "" }: Call = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, server.url), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });

const codeOf = (answer: Answer): string => JSON.parse(answer.body).errors[0].extensions.code;

describe("GraphQL over HTTP", () => {
  it("hands the request over as it came and answers what the function answers", async () => {
    reply = {
      statusCode: 400,
      headers: { "content-type": "application/graphql-response+json" },
      cookies: ["a=1", "b=2"],
      body: Buffer.from('{"errors":[]}'),
    };
    const headers = { "Content-Type": "application/json", "Accept-Language": "id" };
    const answer = await call("/graphql?x=1", { method: "POST", headers, body: "{}" });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: "POST", url: "/graphql?x=1", sourceIp: "127.0.0.1" });
    expect(received[0]?.body.toString()).toBe("{}");
    expect(received[0]?.headers).toContainEqual(["Accept-Language", "id"]);
    expect(answer).toMatchObject({
      status: 400,
      headers: { "content-type": "application/graphql-response+json", "set-cookie": ["a=1", "b=2"] },
      body: '{"errors":[]}',
    });
  });

  it("takes a body of 1 MiB and refuses a longer one with JSON", async () => {
    const exact = await call("/graphql", { method: "POST", body: Buffer.alloc(MAX_BODY_BYTES, "x") });
    expect(exact.status).toBe(200);
    const over = await call("/graphql", { method: "POST", body: Buffer.alloc(MAX_BODY_BYTES + 1, "x") });
    expect(over.status).toBe(413);
    expect(codeOf(over)).toBe("PAYLOAD_TOO_LARGE");
    expect(received).toHaveLength(1);
  });

  it("answers a browser's preflight as the deployed API does", async () => {
    const answer = await call("/graphql", { method: "OPTIONS", headers: { origin: "https://example.id" } });
    expect(answer).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET,POST",
        "access-control-allow-headers": "accept-language,apollo-require-preflight,authorization,content-type",
      },
    });
    expect(received).toEqual([]);
  });
});

describe("the page", () => {
  it("is whole in itself: it loads nothing, and the browser is told to allow nothing", async () => {
    const { status, headers, body } = await call("/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(headers["content-security-policy"]).not.toMatch(/https?:/);
    const markup = body.replace(/<script>[\s\S]*<\/script>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
    expect(body).not.toMatch(/<script[^>]+src=/);
    expect(body).not.toMatch(/@import\s|url\(["']?(?:https?:)?\/\//);
    expect([...markup.matchAll(/(?:href|src)="([^"]{0,30})/g)].map((match) => match[1]?.slice(0, 5))).toEqual([
      "data:",
    ]);
    expect(body).toContain('"endpoint":"/graphql"');
  });
});

describe("health", () => {
  it.each([
    ["ok", 200],
    ["waiting", 200],
    ["degraded", 503],
  ] as const)("answers %s as a status a probe understands", async (state, code) => {
    status = state;
    const answer = await call("/health");
    expect(answer.status).toBe(code);
    expect(JSON.parse(answer.body)).toEqual({ status });
  });
});

describe("the development routes", () => {
  it.each([
    ["a foreign Host", { host: "rebound.example" }],
    ["a foreign Host with our name in front", { host: "localhost.example:4000" }],
    ["a foreign Origin", { origin: "https://example.id" }],
    ["an Origin that is hidden", { origin: "null" }],
  ])("refuse %s", async (_, headers) => {
    for (const [path, method] of [
      ["/", "GET"],
      ["/dev/tokens", "GET"],
      ["/dev/clock", "POST"],
      ["/dev/tick", "POST"],
    ] as const) {
      const answer = await call(path, { method, headers, body: "" });
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, "FORBIDDEN"]);
    }
  });

  it.each(["localhost", "localhost:4000", "127.0.0.1:4000"])("answer Host %s", async (host) => {
    const answer = await call("/dev/tokens", { headers: { host, origin: `http://${host}` } });
    expect([answer.status, answer.body]).toEqual([200, '{"tokens":[]}']);
  });

  it("answer bad input with 400 and the reason", async () => {
    const answer = await call("/dev/clock", { method: "POST", body: "{" });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({
      errors: [{ message: "Send JSON.", extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("answer a failure with 500, printed here and not told", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await call("/dev/tick", { method: "POST" });
    expect([answer.status, codeOf(answer)]).toEqual([500, "INTERNAL_SERVER_ERROR"]);
    expect(answer.body).not.toContain("secret");
    expect(printed).toHaveBeenCalledOnce();
  });

  it.each([
    ["/dev/tick", "GET", 405],
    ["/graphql", "DELETE", 405],
    ["/graphql/", "POST", 404],
    ["/constructor", "GET", 404],
  ])("%s does not answer %s", async (path, method, status) => {
    expect((await call(path, { method })).status).toBe(status);
  });
});

describe("the port", () => {
  it("is on the loopback interface only", async () => {
    const port = Number(new URL(server.url).port);
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    const outer = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((address) => !address.internal && address.family === "IPv4");
    for (const { address } of outer)
      await expect(fetch(`http://${address}:${port}/health`)).rejects.toThrow("fetch failed");
  });

  it("is refused with a way out when it is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(listen(port)).rejects.toMatchObject({
      name: "StartError",
      message: `Port ${port} is taken; choose another, for example: PORT=${port + 1} npm start`,
    });
  });

  it("ends npm start with exit code 1 when it is taken", async () => {
    const port = new URL(server.url).port;
    const child = spawn(process.execPath, [join(import.meta.dirname, "start.ts")], {
      env: { ...process.env, PORT: port },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
    const [code] = await once(child, "close");
    expect([code, printed.join("")]).toEqual([
      1,
      `Port ${port} is taken; choose another, for example: PORT=${Number(port) + 1} npm start\n`,
    ]);
  });
});
