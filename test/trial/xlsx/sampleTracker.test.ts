import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { sampleTracker } from '../../../.config/sample/sampleTracker';
import { calculatedWith, readSetUp } from '../../../src/markbook/setUp/setUp';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { FUNCTIONS } from './functions';
import { partsOf } from './parts';
import { stateOf } from './stateOf';

const tableOf = (name: string, csv: string): SheetTable => {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.trim()).data;
  return { name, sheet: name, row: 0, column: 0, headers, rows };
};

const committed = new Uint8Array(readFileSync(new URL('../../../assets/sample-tracker.xlsx', import.meta.url)));

const opened = openXlsx(committed, FUNCTIONS);
if (!opened.ok) throw new Error(opened.sentence);
const { file } = opened;

test('the committed sample tracker is what its builder writes', () => {
  expect(Buffer.compare(sampleTracker(), committed)).toBe(0);
});

test('the sample tracker holds a full class with a blank, a 0 and an X, and all that the add-in keeps of it', () => {
  const { tables, workbook, kept } = file;
  expect(tables.map(({ name, area }) => [name, area.rows - 1])).toEqual([
    ['Marks', 30],
    ['BTEC_Tables', 1281],
    ['BTEC_Boundaries', 6],
    ['BTEC_Sittings', 120],
    ['BTEC_Moderation', 12],
    ['BTEC_Scenarios', 26],
  ]);
  const marks = workbook.sheets.find((sheet) => sheet.name === 'Marks')?.cells ?? {};
  const firstMarks = Array.from({ length: 30 }, (_, index) => marks[index + 1]?.[4]?.v);
  expect(firstMarks.filter((mark) => mark === undefined)).toHaveLength(1);
  expect(firstMarks.filter((mark) => mark === 0)).toHaveLength(1);
  expect(firstMarks.filter((mark) => mark === 'X')).toHaveLength(1);
  expect(kept).toEqual([]);
});

test('the sample tracker says that its grades are those of its tables, and leaves the scale unconfirmed', () => {
  const { tables, customXmlParts } = file;
  const [part, ...others] = customXmlParts;
  const setUp = readSetUp(/>(.*)<\/setup>$/u.exec(part?.xml ?? '')?.[1] ?? '');
  const csv = readFileSync(new URL('../../data/illustrative-tables.csv', import.meta.url), 'utf8');
  const boundaries = readFileSync(new URL('../../data/illustrative-boundaries.csv', import.meta.url), 'utf8');
  const figures = readFigures([tableOf('BTEC_Tables', csv), tableOf('BTEC_Boundaries', boundaries)]);
  expect(others).toEqual([]);
  expect(setUp?.calculatedWith).toBe(calculatedWith(version, figures));
  expect(setUp?.trackers?.map(({ name }) => name)).toEqual(['DIT · 11X and 11Y']);
  expect(tables.map(({ name }) => name)).not.toContain('BTEC_Scale');
});

test('the sample tracker survives opening and saving in every part', () => {
  expect(partsOf(saveXlsx(file, stateOf(file)))).toEqual(partsOf(committed));
});
