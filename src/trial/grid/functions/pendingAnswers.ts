import type { FunctionAnswer } from '../functionRuntime';

export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Entry {
  readonly place: CellPlace;
  answer: FunctionAnswer | null;
  used: boolean;
}

/** Answers that functions promised: kept by cell, function and arguments until the cell has been calculated with all of them. */
export interface PendingAnswers {
  /** The answer when it has arrived, 'waiting' while it has not, undefined when nothing was promised. */
  readonly find: (key: string) => FunctionAnswer | 'waiting' | undefined;
  readonly wait: (key: string, place: CellPlace, promise: Promise<FunctionAnswer>) => void;
  /** True while a promise is open, or an arrived answer has not been handed on yet. */
  readonly isWaiting: () => boolean;
  /** Lets go of answers whose cells are complete; to be called when a calculation has ended. */
  readonly dropUsed: () => void;
  /** Waits for nothing that was promised until now. */
  readonly clear: () => void;
}

const failed = { ok: false, code: '#VALUE!' } as const;
const unanswered = {
  ok: false,
  code: '#N/A',
  message: 'The add-in gave no answer within 10 seconds. Calculate again, or reload the pane.',
} as const;

/** No cell waits longer than this many milliseconds for its function. */
const LONGEST = 10_000;

const cellKey = ({ unitId, sheetId, row, column }: CellPlace): string =>
  `${unitId} ${sheetId} ${String(row)} ${String(column)}`;

export function pendingAnswers(onArrived: (places: readonly CellPlace[]) => void, longest = LONGEST): PendingAnswers {
  const entries = new Map<string, Entry>();
  let open = 0;
  let arrived: CellPlace[] = [];
  const handOn = (): void => {
    const places = arrived;
    arrived = [];
    if (places.length > 0) onArrived(places);
  };
  const arrive = (key: string, entry: Entry, answer: FunctionAnswer): void => {
    if (entries.get(key) !== entry || entry.answer !== null) return;
    open -= 1;
    entry.answer = answer;
    arrived.push(entry.place);
    if (arrived.length === 1) setTimeout(handOn);
  };
  return {
    find: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entry.used = entry.answer !== null;
      return entry.answer ?? 'waiting';
    },
    wait: (key, place, promise) => {
      const entry: Entry = { place, answer: null, used: false };
      entries.set(key, entry);
      open += 1;
      const patience = setTimeout(() => {
        arrive(key, entry, unanswered);
      }, longest);
      void promise
        .catch(() => failed)
        .then((answer) => {
          clearTimeout(patience);
          arrive(key, entry, answer);
        });
    },
    isWaiting: () => open > 0 || arrived.length > 0,
    dropUsed: () => {
      const incomplete = new Set(
        [...entries.values()].filter((entry) => !entry.used).map((entry) => cellKey(entry.place)),
      );
      for (const [key, entry] of entries) if (!incomplete.has(cellKey(entry.place))) entries.delete(key);
    },
    clear: () => {
      entries.clear();
      open = 0;
    },
  };
}
