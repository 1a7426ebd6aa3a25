import { textOf } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import { cellsOf, type Learner, type SheetCells } from '../tracker';
import type { CheckedMark } from './checkedMark';
import { typingRow } from './typingList';
import { MISSING, TYPING_HEADINGS, TYPING_LABELS, type TypingSubject } from './typingSheet';

/** A learner whose mark is no longer what a sheet of marks to type says; blank is ''. */
export interface TypedDifference {
  /** Absent where the tracker no longer has the learner. */
  readonly learner?: Learner;
  /** Address of the mark on the tracker's sheet. */
  readonly cell?: string;
  readonly name: string;
  readonly onSheet: string;
  readonly now: string;
}

/** A sheet of marks to type that was written before, and where the tracker has moved on. */
export interface TypedBefore {
  readonly sheet: string;
  /** The day it was written, as it stands there. */
  readonly written: string;
  readonly differences: readonly TypedDifference[];
}

const MOST_TOP_ROWS = 60;
const [BLOCK, NUMBER, CANDIDATE, NAME, MARK] = TYPING_HEADINGS.map((_, index) => index) as [
  number,
  number,
  number,
  number,
  number,
];

const headingRow = (cells: SheetCells): number | undefined => {
  for (let row = 0; row < Math.min(cells.endRow, MOST_TOP_ROWS); row += 1) {
    if (TYPING_HEADINGS.every((heading, column) => cells.textAt(row, column) === heading)) return row;
  }
  return undefined;
};

const labelled = (cells: SheetCells, headings: number): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: headings }, (_, row) => [cells.textAt(row, BLOCK), cells.textAt(row, CANDIDATE)]));

interface Line {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
}

/** Two lines may have number and name in common: then their order tells them apart. */
const byKey = <Of extends Line>(lines: readonly Of[]): ReadonlyMap<string, Of> => {
  const seen = new Map<string, number>();
  return new Map(
    lines.map((each) => {
      const time = (seen.get(each.key) ?? 0) + 1;
      seen.set(each.key, time);
      return [`${each.key} ${time}`, each];
    }),
  );
};

const keyOf = (candidateNumber: string, name: string): string => `${candidateNumber} | ${name}`;

const linesOn = (cells: SheetCells, headings: number): readonly Line[] =>
  Array.from({ length: cells.endRow - headings - 1 }, (_, down) => headings + 1 + down)
    .filter((row) => typeof cells.valueAt(row, NUMBER) === 'number')
    .map((row) => {
      const [number, name, mark] = [CANDIDATE, NAME, MARK].map((column) => cells.textAt(row, column));
      return { key: keyOf(number ?? '', name ?? ''), name: name ?? '', mark: mark === MISSING ? '' : (mark ?? '') };
    });

interface MarkNow extends Line, Pick<CheckedMark, 'learner'> {
  readonly cell: string;
}

const linesNow = (marks: readonly CheckedMark[]): readonly MarkNow[] =>
  marks.map((checked) => {
    const { learner, candidateNumber, name, mark } = typingRow(checked);
    const key = keyOf(candidateNumber, textOf(name));
    return { key, name: learner.shownAs, mark: String(mark ?? ''), learner, cell: checked.cell.cell };
  });

const differencesOf = (sheet: readonly Line[], marks: readonly CheckedMark[]): readonly TypedDifference[] => {
  const [before, now] = [byKey(sheet), byKey(linesNow(marks))];
  const changed = [...now].flatMap(([key, { mark, ...where }]): readonly TypedDifference[] => {
    const onSheet = before.get(key)?.mark ?? '';
    const { learner, cell, name } = where;
    return onSheet === mark ? [] : [{ learner, cell, name, onSheet, now: mark }];
  });
  const gone = [...before].filter(([key, { mark }]) => !now.has(key) && mark !== '');
  return [...changed, ...gone.map(([, { name, mark }]) => ({ name, onSheet: mark, now: '' }))];
};

/** The last sheet of marks to type that was written for this class, component and series, compared with the marks now. */
export const typedBefore = (
  sheets: readonly SheetSnapshot[],
  { tracker, component, series }: TypingSubject,
  marks: readonly CheckedMark[],
): TypedBefore | undefined => {
  const found = sheets.flatMap((snapshot) => {
    const cells = cellsOf(snapshot);
    const headings = headingRow(cells);
    if (headings === undefined) return [];
    const labels = labelled(cells, headings);
    const isOfThis =
      labels.get(TYPING_LABELS.class) === textOf(tracker) &&
      labels.get(TYPING_LABELS.component) === component &&
      labels.get(TYPING_LABELS.series) === series;
    return isOfThis ? [{ snapshot, cells, headings, labels }] : [];
  });
  const last = found.at(-1);
  if (last === undefined) return undefined;
  return {
    sheet: last.snapshot.name,
    written: last.labels.get(TYPING_LABELS.written) ?? '',
    differences: differencesOf(linesOn(last.cells, last.headings), marks),
  };
};
