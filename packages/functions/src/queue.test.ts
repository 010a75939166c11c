import { describe, expect, it } from "vitest";
import { parseDue, sendDue } from "./queue.ts";
import { recordedQueue } from "./testing/recorded-queue.ts";

const periods = (count: number) => Array.from({ length: count }, (_, i) => ({ agency: "agc_1", period: `per_${i}` }));
const body = (period: string): string => `{"agency":"agc_1","period":"${period}"}`;

describe("sendDue", () => {
  it.each([
    [0, []],
    [1, [1]],
    [10, [10]],
    [11, [10, 1]],
    [25, [10, 10, 5]],
  ])("sends %i messages, ten a request", async (count, sizes) => {
    const { queue, requests } = recordedQueue();
    expect(await sendDue(queue, periods(count))).toBe(count);
    expect(requests.map((request) => request.length)).toEqual(sizes);
    expect(requests.flat()).toEqual(periods(count).map(({ period }) => body(period)));
  });

  it("sends what is found while it is still being found", async () => {
    const { queue, requests } = recordedQueue();
    const seen: number[] = [];
    const finding = async function* () {
      for (const period of periods(12)) {
        seen.push(requests.length);
        yield period;
      }
    };
    await sendDue(queue, finding());
    expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it("fails when the queue refuses any of them", async () => {
    const { queue } = recordedQueue((text) => text === body("per_1"));
    await expect(sendDue(queue, periods(3))).rejects.toThrow("The queue refused 1 of 3 messages: Busy.");
  });
});

describe("parseDue", () => {
  it("reads what sendDue sends", () => {
    expect(parseDue(body("per_7"))).toEqual({ agency: "agc_1", period: "per_7" });
  });

  it.each([
    ["no JSON", "period 7"],
    ["null", "null"],
    ["no agency", '{"period":"per_7"}'],
    ["an empty period", '{"agency":"agc_1","period":""}'],
    ["a number", '{"agency":"agc_1","period":7}'],
  ])("refuses %s", (_, text) => {
    expect(() => parseDue(text)).toThrow();
  });
});
