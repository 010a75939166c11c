/** What a bar is drawn on: a terminal redraws its line, anything else gets a line now and then. */
export type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

export type Bar = {
  /** Shows how far something is; another label begins a line of its own. */
  readonly show: (label: string, done: number, total: number, note?: string) => void;
  /** Ends the line, so that something else can be printed. */
  readonly end: () => void;
};

const WIDTH = 30;
const LABEL = 24;
const TENTHS = 10;
/** Back to the line's beginning, and what stood there rubbed out. */
const AFRESH = "\r\u001b[K";

export const counted = (count: number): string => count.toLocaleString("en");

const lineOf = (label: string, done: number, total: number, note: string): string => {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const filled = Math.floor(share * WIDTH);
  const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`;
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `  ${label.padEnd(LABEL)} ${bar} ${percent} %  ${counted(done)} of ${counted(total)}${note === "" ? "" : `  ${note}`}`;
};

/** A progress bar in one line. Where lines cannot be redrawn, it prints one at the beginning and then every tenth. */
export const createBar = (terminal: Terminal): Bar => {
  let label: string | null = null;
  let shown = -1;
  const end = (): void => {
    if (terminal.isTTY && label !== null) terminal.write("\n");
    label = null;
  };
  return {
    show: (text, done, total, note = "") => {
      if (label !== text) {
        end();
        shown = -1;
      }
      label = text;
      const line = lineOf(text, done, total, note);
      if (terminal.isTTY) return void terminal.write(`${AFRESH}${line}`);
      const tenth = total === 0 ? 0 : Math.floor((TENTHS * done) / total);
      if (tenth <= shown) return;
      shown = tenth;
      terminal.write(`${line}\n`);
    },
    end,
  };
};
