import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleTracker } from '../../../.config/sample/sampleTracker';
import { openXlsx } from '../../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { FUNCTIONS } from './functions';
import { partsOf } from './parts';
import { stateOf } from './stateOf';

const committed = new Uint8Array(readFileSync(new URL('../../../assets/sample-tracker.xlsx', import.meta.url)));

test('the committed sample tracker is what its builder writes', () => {
  expect(Buffer.compare(sampleTracker(), committed)).toBe(0);
});

test('the sample tracker holds a full class with a blank, a 0 and an X, and its three tables', () => {
  const opened = openXlsx(committed, FUNCTIONS);
  if (!opened.ok) throw new Error(opened.sentence);
  const { tables, workbook, kept } = opened.file;
  expect(tables.map(({ name, area }) => [name, area.rows - 1])).toEqual([
    ['Marks', 28],
    ['BTEC_Tables', 1281],
    ['BTEC_Boundaries', 6],
  ]);
  const marks = Object.values(workbook.sheets).find((sheet) => sheet.name === 'Marks')?.cellData ?? {};
  const firstMarks = Array.from({ length: 28 }, (_, index) => marks[index + 1]?.[3]?.v);
  expect(firstMarks.filter((mark) => mark === undefined)).toHaveLength(1);
  expect(firstMarks.filter((mark) => mark === 0)).toHaveLength(1);
  expect(firstMarks.filter((mark) => mark === 'X')).toHaveLength(1);
  expect(kept).toEqual([]);
});

test('the sample tracker survives opening and saving in every part', () => {
  const opened = openXlsx(committed, FUNCTIONS);
  if (!opened.ok) throw new Error(opened.sentence);
  expect(partsOf(saveXlsx(opened.file, stateOf(opened.file)))).toEqual(partsOf(committed));
});
