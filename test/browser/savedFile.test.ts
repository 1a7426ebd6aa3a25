import { beforeAll, describe, expect, it } from 'vitest';
import { dataFile, partsOf } from '../trial/xlsx/parts';
import { bytesOf, typeEntry, untilReady } from './browserPage';
import { gradedByHand, talliedByHand } from './byHand';
import { openSharedPane, selectCell, type PaneBench } from './pane';
import { cellsIn, differingCells, differingParts, valuesIn } from './savedCells';

const MARKS = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet4.xml';

let bench: PaneBench;

const open = async (name: string, bytes: Uint8Array): Promise<void> => {
  await bench.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await untilReady(bench.page);
};
const saved = async (): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return new Uint8Array(await bytesOf(download));
};
const typeMark = async (address: string, mark: string): Promise<void> => {
  await selectCell(bench, 'Marks', address);
  await bench.page.getByRole('button', { name: 'Open', exact: true }).focus();
  await bench.page.keyboard.press('F6');
  if (mark !== '') return typeEntry(bench.page, mark);
  await bench.page.keyboard.press('Delete');
  await bench.page.locator('#active-cell').getByText(`${address}: blank`).waitFor();
  await untilReady(bench.page);
};
type Values = ReadonlyMap<string, string | number>;
const rows = Array.from({ length: 32 }, (_, index) => index + 2);
const valuesAt = (values: Values, row: number, columns: string): (string | number)[] =>
  Array.from(columns).map((column) => values.get(`${column}${String(row)}`) ?? '');
const graded = (marks: Values): (string | number)[][] => rows.map((row) => valuesAt(marks, row, 'LMNOPQ'));
const gradedFrom = (marks: Values): (string | number)[][] =>
  rows.map((row) => gradedByHand(valuesAt(marks, row, 'HIJK')));
const tally = (summary: Values): (string | number)[][] =>
  Array.from({ length: 8 }, (_, index) => valuesAt(summary, index + 2, 'HIJ'));
const tallyFrom = (marks: Values): (string | number)[][] =>
  talliedByHand(gradedFrom(marks).map(([, , , , grade = '']) => grade));
/** The addresses below a first row where two blocks of results differ. */
const differing = (before: (string | number)[][], after: (string | number)[][], columns: string): string[] =>
  before.flatMap((row, index) =>
    Array.from(columns).flatMap((column, place) =>
      row[place] === after[index]?.[place] ? [] : [`${column}${String(index + 2)}`],
    ),
  );

beforeAll(async () => {
  bench = await openSharedPane();
});

describe('tracker-graded.xlsx opened and saved without a change', () => {
  let first: Uint8Array;

  beforeAll(async () => {
    await open('tracker-graded.xlsx', dataFile('tracker-graded.xlsx'));
    first = await saved();
  });

  it('keeps every part but the two sheets with results, and gets the add-in’s note of what it calculated with', () => {
    expect(differingParts(dataFile('tracker-graded.xlsx'), first)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
      MARKS,
      SUMMARY,
    ]);
  });

  it('differs in those sheets only in results: the file had been saved without any', () => {
    const [before, after] = [partsOf(dataFile('tracker-graded.xlsx')), partsOf(first)];
    for (const path of [MARKS, SUMMARY]) {
      const [old, now] = [cellsIn(before[path] ?? ''), cellsIn(after[path] ?? '')];
      const formulaOf = (xml = ''): string => (/<f[^>]*>(.*?)<\/f>/s.exec(xml)?.[1] ?? '').trim();
      for (const address of differingCells(before[path] ?? '', after[path] ?? '')) {
        expect(formulaOf(now.get(address)), address).toBe(formulaOf(old.get(address)));
        expect(old.get(address)?.includes('<f') ?? /^(?:E4|[HIJ]\d)$/.test(address), address).toBe(true);
      }
    }
  });

  it('holds every UMS, total, grade and check, the tally and the sample size as worked out by hand', () => {
    const [marks, summary] = [valuesIn(first, MARKS), valuesIn(first, SUMMARY)];
    expect(graded(marks)).toEqual(gradedFrom(marks));
    expect(tally(summary)).toEqual(tallyFrom(marks));
    expect(summary.get('M1')).toBe(15);
  });

  it('is the same in every part when it is opened and saved again', async () => {
    await open('again.xlsx', first);
    expect(differingParts(first, await saved())).toEqual([]);
  });

  it.each([
    { what: 'X, blank and 0', typed: { H2: 'X', I4: '', J7: '0' }, further: [] },
    { what: '61 of 60 besides', typed: { H6: '61' }, further: ['F1'] },
  ])('with marks changed to $what differs in them and in what depends on them alone', async ({ typed, further }) => {
    const before = await saved();
    for (const [address, mark] of Object.entries(typed)) await typeMark(address, mark);
    const after = await saved();
    const [oldMarks, marks] = [valuesIn(before, MARKS), valuesIn(after, MARKS)];
    for (const [address, mark] of Object.entries(typed)) expect(String(marks.get(address) ?? '')).toBe(mark);
    expect(graded(marks)).toEqual(gradedFrom(marks));
    expect(tally(valuesIn(after, SUMMARY))).toEqual(tallyFrom(marks));
    const [old, now] = [partsOf(before), partsOf(after)];
    const dependents = differing(gradedFrom(oldMarks), gradedFrom(marks), 'LMNOPQ');
    expect(differingCells(old[MARKS] ?? '', now[MARKS] ?? '').sort()).toEqual(
      [...Object.keys(typed), ...dependents].sort(),
    );
    expect(differingCells(old[SUMMARY] ?? '', now[SUMMARY] ?? '').sort()).toEqual(
      [...further, ...differing(tallyFrom(oldMarks), tallyFrom(marks), 'HIJ')].sort(),
    );
    expect(differingParts(before, after)).toEqual([MARKS, SUMMARY]);
    await open('reopened.xlsx', after);
    expect(differingParts(after, await saved())).toEqual([]);
  });
});

describe('tracker-plain.xlsx opened and saved without a change', () => {
  let first: Uint8Array;

  beforeAll(async () => {
    await open('tracker-plain.xlsx', dataFile('tracker-plain.xlsx'));
    first = await saved();
  });

  it('comes back byte for byte: the results it had been saved without are for Excel to work out on opening', () => {
    expect(differingParts(dataFile('tracker-plain.xlsx'), first)).toEqual([]);
  });

  it('is the same in every part when it is opened and saved again', async () => {
    await open('again.xlsx', first);
    expect(differingParts(first, await saved())).toEqual([]);
  });
});
