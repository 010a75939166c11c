import { describe, expect, it, vi } from "vitest";
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

  it("keeps eight requests under way while more is found, and looks for no more than those hold", async () => {
    const answers: (() => void)[] = [];
    const { queue, requests } = recordedQueue(
      () => false,
      () => new Promise((resolve) => answers.push(resolve)),
    );
    let found = 0;
    const finding = async function* () {
      for (const period of periods(205)) {
        found += 1;
        yield period;
      }
    };
    const sending = sendDue(queue, finding());
    await vi.waitUntil(() => answers.length === 8);
    expect([requests.length, found]).toEqual([8, 80]);
    answers[3]?.();
    await vi.waitUntil(() => answers.length === 9);
    expect([requests.length, found]).toEqual([9, 90]);
    const answerAll = () => {
      for (const answer of answers) answer();
      return answers.length === 21;
    };
    await vi.waitUntil(answerAll);
    answerAll();
    expect(await sending).toBe(205);
    expect(requests.map((request) => request.length)).toEqual([...Array(20).fill(10), 5]);
  });

  it("begins nothing more when a request fails, lets those under way end, and fails", async () => {
    const found: string[] = [];
    const finding = async function* () {
      for (const period of periods(500)) {
        found.push(period.period);
        yield period;
      }
    };
    const { queue, requests } = recordedQueue((text) => text === body("per_7"));
    await expect(sendDue(queue, finding())).rejects.toThrow("The queue refused 1 of 10 messages: Busy.");
    expect(found.length).toBeLessThanOrEqual(160);
    expect(requests.flat()).toEqual(found.slice(0, requests.length * 10).map(body));
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
