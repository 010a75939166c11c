import { afterEach, describe, expect, it, vi } from "vitest";
import { startCloud } from "./cloud.ts";
import { freePort } from "./dynamo-process.ts";
import { keysFor, namedEndpoint } from "./endpoint.ts";

afterEach(() => vi.unstubAllEnvs());

const name = (endpoint: string | undefined): void => {
  vi.stubEnv("DYNAMODB_ENDPOINT", endpoint);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
};

describe("DYNAMODB_ENDPOINT", () => {
  it.each([undefined, "", " "])("counts as absent when it is %j", (text) => {
    name(text);
    expect(namedEndpoint()).toBeUndefined();
  });

  it.each(["127.0.0.1:8000", "localhost:8000", "dynamodb", "ftp://127.0.0.1"])("is refused as %j", (text) => {
    name(text);
    expect(() => namedEndpoint()).toThrow(`DYNAMODB_ENDPOINT is a URL such as http://127.0.0.1:8000, not "${text}".`);
  });

  it("is refused with a way out where nobody answers", async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`;
    name(endpoint);
    await expect(startCloud()).rejects.toMatchObject({
      name: "StartError",
      message: expect.stringMatching(
        /^No DynamoDB answers at http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED.*correct DYNAMODB_/,
      ),
    });
  });
});

describe("the user's own keys", () => {
  it.each([
    ["https://dynamodb.ap-southeast-3.amazonaws.com", "own"],
    ["http://dynamodb.example:8000", "local"],
    ["https://localhost:8000", "local"],
    ["https://127.0.0.1:8000", "local"],
    ["https://[::1]:8000", "local"],
  ])("for %s: %s", (endpoint, keys) => {
    name(endpoint);
    expect(keysFor(endpoint)).toBe(keys);
    expect(keysFor("https://dynamodb.eu-west-1.amazonaws.com")).toBe("local");
  });

  it("stay away from an endpoint that DYNAMODB_ENDPOINT does not name", () => {
    name("");
    expect(keysFor("https://dynamodb.ap-southeast-3.amazonaws.com")).toBe("local");
  });
});
