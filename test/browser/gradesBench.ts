import { readFileSync } from 'node:fs';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import type { Series } from '../../src/rules';
import { bytesOf, untilReady } from './browserPage';
import type { PaneBench } from './pane';

const DATA = new URL('../data/', import.meta.url);

/** The hand-made sheet "11B DIT" of tracker-plain.xlsx, as set up. */
export const RANGE_TRACKER: Tracker = {
  id: 'range',
  name: 'DIT · 11B DIT',
  subject: 'DIT',
  sheet: '11B DIT',
  headerRows: [3, 4],
  learnerRows: [5, 36],
  columns: [
    { role: 'candidate-number', heading: 'Learner Cand No', column: 0 },
    { role: 'full-name', heading: 'Learner Name', column: 1 },
    { role: 'mark C1', heading: 'Internal C1 /60', column: 5 },
    { role: 'mark C2', heading: 'Internal C2 /60', column: 6 },
    { role: 'mark C3', heading: 'External C3 /60', column: 7 },
    { role: 'target', heading: 'Notes Target', column: 8 },
  ],
  series: {},
};

/** The Excel table Marks of tracker-plain.xlsx, as set up. */
export const TABLE_TRACKER: Tracker = {
  id: 'table',
  name: 'DIT · Marks',
  subject: 'DIT',
  sheet: 'Marks',
  table: 'Marks',
  headerRows: [0, 0],
  learnerRows: [1, 32],
  columns: [
    { role: 'candidate-number', heading: 'Candidate No', column: 0 },
    { role: 'uci', heading: 'UCI', column: 1 },
    { role: 'surname', heading: 'Surname', column: 2 },
    { role: 'forename', heading: 'Forename', column: 3 },
    { role: 'mark C1', heading: 'C1', column: 7 },
    { role: 'mark C2', heading: 'C2', column: 8 },
    { role: 'mark C3', heading: 'C3', column: 9 },
    { role: 'target', heading: 'Target', column: 10 },
  ],
  series: {},
};

/** The Excel table Marks of tracker-graded.xlsx, as set up and graded. */
export const GRADED_TRACKER: Tracker = {
  ...TABLE_TRACKER,
  columns: [
    ...TABLE_TRACKER.columns,
    { role: 'ums C1', heading: 'C1 UMS', column: 11 },
    { role: 'ums C2', heading: 'C2 UMS', column: 12 },
    { role: 'ums C3', heading: 'C3 UMS', column: 13 },
    { role: 'total', heading: 'Total', column: 14 },
    { role: 'grade', heading: 'Grade', column: 15 },
  ],
  series: { C1: '2025-06', C2: '2025-06', C3: '2026-01' },
};

/** A list of the test data, row by row. */
export const csvRows = (file: string): string[][] =>
  readFileSync(new URL(file, DATA), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).slice(0, 9).map((cell) => cell.replace(/^"|"?,?$/g, '')),
    );

/** UMS by raw mark of one illustrative table, straight from the file. */
export const umsInFile = (component: string, series: Series): ReadonlyMap<number, number> =>
  new Map(
    csvRows('illustrative-tables.csv')
      .filter(
        ([subject, ofComponent, ofSeries]) => subject === 'DIT' && ofComponent === component && ofSeries === series,
      )
      .map(([, , , raw, ums]) => [Number(raw), Number(ums)]),
  );

const writeTables = async ({ office }: PaneBench, rows: string[][]): Promise<void> => {
  await office().evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('BTEC Tables');
        const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        range.numberFormat = cells.map((row) => row.map((_, column) => (column === 2 ? '@' : 'General')));
        range.values = cells;
        const table = sheet.tables.add(range, true);
        table.name = 'BTEC_Tables';
        await context.sync();
      }),
    rows,
  );
};

const keep = async ({ office }: PaneBench, trackers: readonly Tracker[], screen = 'Grades'): Promise<void> => {
  const text = JSON.stringify({ trackers, tracker: trackers[0]?.id, screen }).replace(/&/g, '&amp;');
  await office().evaluate(
    (xml) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace('urn:btec-grade-addin:setup');
        parts.load('items/id');
        await context.sync();
        const [part] = parts.items;
        if (part === undefined) context.workbook.customXmlParts.add(xml);
        else part.setXml(xml);
        await context.sync();
      }),
    `<setup xmlns="urn:btec-grade-addin:setup" version="1">${text}</setup>`,
  );
};

/** Opens a workbook, and waits until it was calculated. */
export const open = async ({ page }: PaneBench, name: string, buffer: Buffer): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await untilReady(page);
};

/** The workbook as it is saved. */
export const saved = async ({ page }: PaneBench): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  return bytesOf(download);
};

/** Opens tracker-graded.xlsx, set up for its table Marks with the results that stand there, at a screen. */
export const openGradedTracker = async (bench: PaneBench, screen: string): Promise<void> => {
  await open(bench, 'tracker-graded.xlsx', readFileSync(new URL('tracker-graded.xlsx', DATA)));
  await keep(bench, [GRADED_TRACKER], screen);
  await open(bench, 'graded.xlsx', await saved(bench));
};

/** Opens tracker-plain.xlsx with the illustrative tables of DIT in it, set up for these trackers, as one passed on to a colleague. */
export const openPlainTracker = async (
  bench: PaneBench,
  trackers: readonly Tracker[],
  hasTables = true,
): Promise<void> => {
  const { page } = bench;
  await open(bench, 'tracker-plain.xlsx', readFileSync(new URL('tracker-plain.xlsx', DATA)));
  const [headings = [], ...rows] = csvRows('illustrative-tables.csv');
  if (hasTables) await writeTables(bench, [headings, ...rows.filter(([subject]) => subject === 'DIT')]);
  await untilReady(page);
  await keep(bench, trackers);
  await open(bench, 'graded.xlsx', await saved(bench));
};
