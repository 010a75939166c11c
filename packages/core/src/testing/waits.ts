import { vi } from "vitest";

/** What the domain and the SDK wait before they try again; longer ones watch over connections. */
const SHORT = 900;

/** Makes the waits before a new attempt take no time, until mocks are restored. */
export const withoutWaits = (): void => {
  const real = globalThis.setTimeout;
  const shortened = (run: () => void, milliseconds = 0): unknown =>
    milliseconds < SHORT ? setImmediate(run) : real(run, milliseconds);
  vi.spyOn(globalThis, "setTimeout").mockImplementation(shortened as typeof setTimeout);
};
