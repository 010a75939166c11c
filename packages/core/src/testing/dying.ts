import type { TestTable } from "../../../local/src/test-table.ts";
import { intercepted, isWrite } from "./intercepted.ts";

/** A worker that is killed at its n-th write: before the request leaves, or after it took effect and unanswered. */
export const dying = (table: Pick<TestTable, "db" | "endpoint">, n: number, moment: "before" | "after") => {
  let writes = 0;
  let dead = false;
  const sent: Promise<object>[] = [];
  const { db, close } = intercepted(table, async (request, send) => {
    const sending = (): Promise<object> => {
      const answer = send();
      sent.push(answer);
      return answer;
    };
    if (isWrite(request)) writes += 1;
    if (!dead && isWrite(request) && writes === n) {
      if (moment === "after") await sending();
      dead = true;
    }
    if (dead) throw new Error("SIGKILL");
    return sending();
  });
  /** What was under way when it died has taken effect, or not, before anybody looks. */
  const gone = async (): Promise<void> => {
    await Promise.allSettled(sent);
    close();
  };
  return { db, gone };
};
