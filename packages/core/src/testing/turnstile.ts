import type { TestTable } from "../../../local/src/test-table.ts";
import type { Database } from "../dynamo/index.ts";
import { canonicalJson } from "../shared/json.ts";
import { lost, type Passage } from "./faults.ts";
import { intercepted, isWrite, type Request } from "./intercepted.ts";
import type { Random } from "./random.ts";

/** One that works on the table beside others: a worker, a person at the keyboard, the projector of the stream. */
export type Participant = {
  readonly name: string;
  /** While asleep, none of its requests gets its turn: a process that stands still. */
  asleep: boolean;
  /** Null while it runs; then how it ended. */
  ended: { readonly error: unknown } | "WELL" | null;
};

/** A request whose turn it is. `write` counts the writes of its participant from 1; null for a read. */
export type Turn = {
  readonly participant: Participant;
  readonly request: Request;
  readonly nth: number;
  readonly write: number | null;
  readonly passage: Passage;
};

/** What a participant's requests meet with; `asleepBefore` is asked once for each, before it waits for its turn. */
export type Traits = {
  readonly asleepBefore?: (write: number) => boolean;
  readonly onTurn: (turn: Turn) => Promise<object>;
};

type Waiting = { readonly participant: Participant; readonly take: () => Promise<void> };
/** Who works through a client, and what happens to each request. */
type Taken = {
  readonly by: Participant;
  readonly enter: (request: Request, send: (input?: object) => Promise<object>) => Promise<object>;
};

/** How long a participant may neither ask nor end before the run is given up. */
const PATIENCE = 20_000;
const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Lets several work on one table at once, one request at a time, in an order drawn from `random`: the same draw gives
 * the same order, whatever the machine does. Clients are kept and used again, for making one takes milliseconds.
 */
export const createTurnstile = (table: Pick<TestTable, "db" | "endpoint">) => {
  const seats: { readonly db: Database; readonly close: () => void; taken: Taken | null }[] = [];
  const waiting: Waiting[] = [];
  const participants = new Set<Participant>();
  const remembered = new Map<string, object>();
  /** Whose answer is lost once, so that the SDK sends its request again. */
  let losing = false;

  const asks = (one: Participant): boolean => waiting.some(({ participant }) => participant === one);
  // Who failed may still have requests under way, like a process that answered and goes on.
  const isFree = ({ taken }: { readonly taken: Taken | null }): boolean =>
    taken === null || (taken.by.ended !== null && !asks(taken.by));

  const seatOf = () => {
    const free = seats.find(isFree);
    if (free !== undefined) return free;
    const { db, close } = intercepted(
      table,
      (request, send) => {
        if (seat.taken === null) throw new Error("A request of nobody.");
        return seat.taken.enter(request, send);
      },
      async (_, send) => {
        const answer = await send();
        if (!losing) return answer;
        losing = false;
        throw lost();
      },
    );
    const seat: (typeof seats)[number] = { db, close, taken: null };
    seats.push(seat);
    return seat;
  };

  /** Begins somebody's work; it goes on when `run` gives its requests their turns. */
  const start = (name: string, work: (db: Database) => Promise<unknown>, traits: Traits): Participant => {
    const seat = seatOf();
    const participant: Participant = { name, asleep: false, ended: null };
    let requests = 0;
    let writes = 0;
    const passageOf = (request: Request, send: (input?: object) => Promise<object>): Passage => {
      const question = isWrite(request) ? null : canonicalJson([request.operation, request.input]);
      const remember = async (answer: Promise<object>): Promise<object> => {
        if (question !== null) remembered.set(question, await answer);
        return answer;
      };
      return {
        send: (input) => remember(send(input)),
        sendTwice: () => {
          losing = true;
          return remember(send());
        },
        before: () => (question === null ? null : (remembered.get(question) ?? null)),
      };
    };
    const enter: Taken["enter"] = (request, send) => {
      requests += 1;
      if (isWrite(request)) writes += 1;
      const write = isWrite(request) ? writes : null;
      if (write !== null && traits.asleepBefore?.(write)) participant.asleep = true;
      const turn = { participant, request, nth: requests, write, passage: passageOf(request, send) };
      return new Promise((resolve, reject) => {
        const take = () => traits.onTurn(turn).then(resolve, reject);
        waiting.push({ participant, take });
      });
    };
    seat.taken = { by: participant, enter };
    participants.add(participant);
    const end = (how: NonNullable<Participant["ended"]>) => {
      participant.ended = how;
      participants.delete(participant);
    };
    work(seat.db).then(
      () => end("WELL"),
      (error: unknown) => end({ error }),
    );
    return participant;
  };

  const awake = (): readonly Participant[] => [...participants].filter(({ asleep }) => !asleep);

  /** Waits until everybody awake asks for something or has ended. */
  const settled = async (): Promise<void> => {
    // What an answer leads to is asked for at once, or after a wait that was made short: two rounds of the event loop.
    await immediate();
    await immediate();
    const until = performance.now() + PATIENCE;
    while (!awake().every(asks)) {
      if (performance.now() > until) throw new Error(`Neither asks nor ends: ${awake().map(({ name }) => name)}`);
      await immediate();
    }
  };

  /** Gives turns until everybody has ended or sleeps. */
  const run = async (random: Random): Promise<void> => {
    for (;;) {
      await settled();
      const ready = waiting.filter(({ participant }) => !participant.asleep);
      const [first, ...others] = ready;
      if (first === undefined) return;
      const chosen = random.pick([first, ...others]);
      waiting.splice(waiting.indexOf(chosen), 1);
      await chosen.take();
    }
  };

  return {
    start,
    run,
    /** Those that sleep, in the order they began. */
    sleepers: (): readonly Participant[] => [...participants].filter(({ asleep }) => asleep),
    /** Lets no later read be answered with what was said before this. */
    forget: () => remembered.clear(),
    close: () => {
      for (const seat of seats) seat.close();
    },
  };
};
export type Turnstile = ReturnType<typeof createTurnstile>;
