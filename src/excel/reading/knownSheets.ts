import type { Area } from '../../markbook/sheet';
import { spansOfLines, type Span } from './hiddenLines';

/** How a sheet stood when it was read last: asked for so again, it mostly comes in one request. */
export interface KnownSheet {
  readonly area: Area;
  readonly tables: readonly string[];
  /** Runs of rows and columns of the area that are hidden, or not, together. */
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
  /** Absent where they were not asked about yet. */
  readonly merges?: readonly Area[];
}

/** More runs than these are not asked about one by one. */
const MOST_RUNS = 60;

/** By the host, one for as long as the pane runs, then by the sheet's name. */
const known = new WeakMap<object, Map<string, KnownSheet>>();

const here = (): Map<string, KnownSheet> => {
  const sheets = known.get(Office.context) ?? new Map<string, KnownSheet>();
  known.set(Office.context, sheets);
  return sheets;
};

export const knownSheet = (name: string): KnownSheet | undefined => here().get(name.toUpperCase());

export const rememberSheet = (name: string, sheet: KnownSheet): void => {
  here().set(name.toUpperCase(), sheet);
};

/** The runs to ask about next time; all lines at once where there are too many. */
export const runsToAsk = (count: number, hidden: ReadonlySet<number>): readonly Span[] => {
  const runs = spansOfLines(count, hidden);
  return runs.length > MOST_RUNS ? [{ first: 0, count }] : runs;
};
