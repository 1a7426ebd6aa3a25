import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compileBoundaries, compileTable, type Conversion, type ConversionKey, type GivenTable } from '../../src/rules';
import { SCALE } from '../usualScale';

type Row = Readonly<Record<string, string>>;

const read = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const TABLES = read('illustrative-tables.csv');
const BOUNDARIES = read('illustrative-boundaries.csv');

const isFor = (key: ConversionKey) => (row: Row) =>
  row['Subject'] === key.subject && row['Component'] === key.component && row['Series'] === key.series;

/** The illustrative table of one conversion, as rows for compileTable. */
export const illustrativeTable = (key: ConversionKey): GivenTable => ({
  key,
  rows: TABLES.filter(isFor(key)).map((row) => ({
    raw: row['Raw'] ?? null,
    ums: row['UMS'] ?? null,
    grade: row['Grade'] ?? null,
  })),
  status: 'illustrative',
  source: 'Invented figures',
  added: '2026-11-21',
  scale: SCALE,
});

/** An illustrative conversion made of its table, or of its boundaries where there is no table. */
export const illustrative = (key: ConversionKey): Conversion => {
  const row = BOUNDARIES.find(isFor(key));
  const answer =
    row === undefined
      ? compileTable(illustrativeTable(key))
      : compileBoundaries({
          key,
          max: row['Max'] ?? null,
          boundaries: {
            L1P: row['L1P'] ?? null,
            L1M: row['L1M'] ?? null,
            L1D: row['L1D'] ?? null,
            L2P: row['L2P'] ?? null,
            L2M: row['L2M'] ?? null,
            L2D: row['L2D'] ?? null,
          },
          rounding: row['Rounding'] ?? null,
          status: 'illustrative',
          source: 'Invented figures',
          added: '2026-11-21',
          scale: SCALE,
        });
  if (!answer.ok) throw new Error(`The illustrative conversion can't be used: ${JSON.stringify(answer.problems)}`);
  return 'conversion' in answer.value ? answer.value.conversion : answer.value;
};

/** Every illustrative conversion there is. */
export const illustrativeKeys: readonly ConversionKey[] = [
  ...new Map(
    [...TABLES, ...BOUNDARIES].map((row) => {
      const key = { subject: row['Subject'], component: row['Component'], series: row['Series'] } as ConversionKey;
      return [JSON.stringify(key), key] as const;
    }),
  ).values(),
];
