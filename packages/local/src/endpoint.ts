import { StartError } from "./start-error.ts";

const isLoopback = (host: string): boolean => /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i.test(host);

/**
 * The DynamoDB that DYNAMODB_ENDPOINT names; undefined, for the embedded one, when it is absent or empty. The empty text
 * must not get as far as the SDK, which would then turn to AWS itself.
 */
export const namedEndpoint = (): string | undefined => {
  const text = process.env.DYNAMODB_ENDPOINT?.trim() ?? "";
  if (text === "") return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : "";
  if (protocol === "http:" || protocol === "https:") return text;
  throw new StartError(`DYNAMODB_ENDPOINT is a URL such as http://127.0.0.1:8000, not "${text}".`);
};

/**
 * Whose keys an endpoint is reached with. The user's own only where DYNAMODB_ENDPOINT names it, elsewhere and by https:
 * no emulator needs them, and a plain connection would show what they sign.
 */
export const keysFor = (endpoint: string): "own" | "local" => {
  if (endpoint !== namedEndpoint() || (process.env.AWS_ACCESS_KEY_ID ?? "") === "") return "local";
  const { protocol, hostname } = new URL(endpoint);
  return protocol === "https:" && !isLoopback(hostname) ? "own" : "local";
};
