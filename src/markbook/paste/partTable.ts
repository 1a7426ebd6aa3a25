import type { FoundReading, FoundTable } from '../tables/foundTable';

/** A table, or one page of it. */
export interface PartTable extends FoundTable {
  /** True where its own columns say which rows belong together, so that no other rows join it. */
  readonly isWhole: boolean;
}

const rawsOf = ({ readings: [first] }: FoundTable): ReadonlySet<string> => new Set(first.rows.map(({ raw }) => raw));

/** True when the rows of a part go on where the table before it ends: no raw mark in both, and no other name above. */
export const continues = (table: PartTable, part: PartTable): boolean => {
  if (table.isWhole || part.isWhole || table.readings.length !== part.readings.length) return false;
  const names = ['subject', 'component', 'series'] as const;
  if (names.some((name) => part.key[name] !== undefined && part.key[name].value !== table.key[name]?.value))
    return false;
  const raws = rawsOf(table);
  return part.readings[0].rows.every(({ raw }) => !raws.has(raw));
};

const together = (a: FoundReading, b: FoundReading | undefined): FoundReading => {
  const outOf = a.outOf ?? b?.outOf;
  return { label: a.label, rows: [...a.rows, ...(b?.rows ?? [])], ...(outOf === undefined ? {} : { outOf }) };
};

/** The table with the rows of its next page. */
export const joinedTo = (table: PartTable, part: PartTable): PartTable => {
  const [first, ...others] = table.readings;
  return {
    ...table,
    readings: [
      together(first, part.readings[0]),
      ...others.map((reading, index) => together(reading, part.readings[index + 1])),
    ],
  };
};
