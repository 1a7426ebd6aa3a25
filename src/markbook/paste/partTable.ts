import type { FoundReading, FoundRow, FoundTable, KeyInText } from '../tables';

/** A table, or one page of it. */
export interface PartTable extends FoundTable {
  /** True where its own columns say which rows belong together, so that no other rows join it. */
  readonly isWhole: boolean;
}

const NAMES = ['subject', 'component', 'series'] as const;

const rawsOf = ({ readings: [first] }: FoundTable): readonly string[] => first.rows.map(({ raw }) => raw);

/** A table to which the rows of its next pages are added as they come. */
interface Growing {
  readonly part: PartTable;
  readonly key: KeyInText;
  readonly raws: Set<string>;
  readonly rows: readonly FoundRow[][];
  readonly outOf: (number | undefined)[];
}

const growing = (part: PartTable, key: KeyInText): Growing => ({
  part,
  key,
  raws: new Set(rawsOf(part)),
  rows: part.readings.map(({ rows }) => [...rows]),
  outOf: part.readings.map(({ outOf }) => outOf),
});

/** True when the rows of a part go on where the table before it ends: no raw mark in both, and no other name above. */
const continues = ({ part: table, key, raws }: Growing, part: PartTable): boolean => {
  if (table.isWhole || part.isWhole || table.readings.length !== part.readings.length) return false;
  if (NAMES.some((name) => part.key[name] !== undefined && part.key[name].value !== key[name]?.value)) return false;
  return rawsOf(part).every((raw) => !raws.has(raw));
};

const add = ({ raws, rows, outOf }: Growing, part: PartTable): void => {
  for (const raw of rawsOf(part)) raws.add(raw);
  part.readings.forEach((reading, index) => {
    for (const row of reading.rows) rows[index]?.push(row);
    outOf[index] ??= reading.outOf;
  });
};

const grown = ({ part, key, rows, outOf }: Growing): FoundTable => {
  const { isWhole: _, ...table } = part;
  const reading = ({ label }: FoundReading, index: number): FoundReading => {
    const most = outOf[index];
    return { label, rows: rows[index] ?? [], ...(most === undefined ? {} : { outOf: most }) };
  };
  const [first, ...others] = part.readings;
  return { ...table, key, readings: [reading(first, 0), ...others.map((each, index) => reading(each, index + 1))] };
};

/** What a part that begins a table takes over from the words above the table before it. */
const keyAfter = (before: KeyInText, part: PartTable): KeyInText => {
  if (Object.keys(part.key).length > 0) return { ...before, ...part.key };
  return before.subject === undefined ? {} : { subject: before.subject };
};

/** Pages of one table are joined; a table below another takes from it what its own words leave open. */
export const gathered = (parts: readonly PartTable[]): readonly FoundTable[] => {
  const tables: Growing[] = [];
  for (const part of parts) {
    const last = tables.at(-1);
    if (last !== undefined && continues(last, part)) add(last, part);
    else tables.push(growing(part, last === undefined || part.isWhole ? part.key : keyAfter(last.key, part)));
  }
  return tables.map(grown);
};
