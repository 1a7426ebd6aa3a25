import { expect, test } from 'vitest';
import { keepFresh } from '../../src/excel/keepFresh';
import { readFigures, type Figures } from '../../src/markbook/tables/figures';
import { MARKS_SHEET_ID, pretendWorkbook, table, TABLES_SHEET_ID } from './pretendWorkbook';

const EDITION = '1.2.3';
const figuresOf = (topUms: number): string => readFigures([table(topUms)]).fingerprint;
const fingerprintOf = (topUms: number): string => `${EDITION} ${figuresOf(topUms)}`;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const TABLES_EDITED = { kind: 'cells-changed', sheetId: TABLES_SHEET_ID } as const;

const started = async (...given: Parameters<typeof pretendWorkbook>) => {
  const { workbook, ports } = pretendWorkbook(...given);
  const used: Figures[] = [];
  const freshness = keepFresh(
    ports,
    (figures) => {
      workbook.done.push('use');
      used.push(figures);
      return false;
    },
    EDITION,
  );
  await quiet();
  return { workbook, freshness, used };
};

test('A workbook whose grades came from other tables is calculated again, after the functions have the new figures.', async () => {
  const { workbook, freshness } = await started([table(80)], { calculatedWith: fingerprintOf(90) });
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use', 'calculate', 'remember']);
  expect(workbook.setUp.calculatedWith).toBe(fingerprintOf(80));
  expect(freshness.state().grades).toBe('current');
});

test('A workbook never calculated with this add-in is calculated once.', async () => {
  const { workbook } = await started([table(80)]);
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use', 'calculate', 'remember']);
});

test('A workbook whose grades came from these tables is neither calculated nor written to.', async () => {
  const { workbook, freshness } = await started([table(80)], { calculatedWith: fingerprintOf(80) });
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use']);
  expect(freshness.state().grades).toBe('current');
});

test('A workbook calculated by another edition of the add-in is calculated again: a rule may have been mended.', async () => {
  const { workbook } = await started([table(80)], { calculatedWith: `1.2.2 ${figuresOf(80)}` });
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use', 'calculate', 'remember']);
});

test('A workbook without tables that never had any is left as it is.', async () => {
  const { workbook, freshness } = await started([]);
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use']);
  expect(freshness.state()).toMatchObject({ grades: 'current', isReading: false, problems: {} });
});

test('A workbook whose tables were deleted is calculated again.', async () => {
  const { workbook } = await started([], { calculatedWith: fingerprintOf(80) });
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'use', 'calculate', 'remember']);
});

test('A changed table is calculated with once, and a second report of the same change does nothing more.', async () => {
  const { workbook, used } = await started([table(80)]);
  workbook.doneSince();
  workbook.tables = [table(90)];
  workbook.tell(TABLES_EDITED);
  await quiet();
  expect(workbook.doneSince()).toEqual(['read', 'use', 'calculate', 'remember']);
  expect(used.at(-1)?.fingerprint).toBe(figuresOf(90));
  workbook.tell(TABLES_EDITED);
  await quiet();
  expect(workbook.doneSince()).toEqual(['read', 'use']);
});

test('A mark typed on another sheet does not read the tables again.', async () => {
  const { workbook } = await started([table(80)]);
  workbook.doneSince();
  workbook.tell({ kind: 'cells-changed', sheetId: MARKS_SHEET_ID });
  await quiet();
  expect(workbook.doneSince()).toEqual([]);
});

test('While nobody sees the pane, a mark is told of only once it is shown again; a table is read at once.', async () => {
  const { workbook, freshness } = await started([table(80)]);
  const { changes } = freshness.state();
  workbook.isShown = false;
  workbook.tell({ kind: 'cells-changed', sheetId: MARKS_SHEET_ID });
  workbook.tell({ kind: 'cells-changed', sheetId: MARKS_SHEET_ID });
  expect(freshness.state().changes).toBe(changes);
  workbook.tables = [table(90)];
  workbook.tell(TABLES_EDITED);
  await quiet();
  expect(freshness.state().figures?.fingerprint).toBe(figuresOf(90));
  workbook.show();
  expect(freshness.state().changes).toBe(changes + 1);
});

test('What a colleague has changed is calculated with here, and remembered by their own add-in.', async () => {
  const { workbook } = await started([table(80)]);
  workbook.doneSince();
  workbook.tables = [table(90)];
  workbook.tell({ ...TABLES_EDITED, isByOther: true });
  await quiet();
  expect(workbook.doneSince()).toEqual(['read', 'use', 'calculate']);
  workbook.tables = [table(70)];
  workbook.tell({ ...TABLES_EDITED, isByOther: true });
  workbook.tell(TABLES_EDITED);
  await quiet();
  expect(workbook.doneSince().filter((each) => each === 'remember')).toEqual(['remember']);
});

test('A table that got its name without an event is found when the teacher moves on.', async () => {
  const { workbook, freshness } = await started([]);
  workbook.tables = [table(80)];
  workbook.tell({ kind: 'moved' });
  await quiet();
  expect(freshness.state().figures?.conversions.length).toBe(1);
  expect(freshness.state().grades).toBe('current');
});

test('What remembers the fingerprint keeps everything else in the set-up.', async () => {
  const { workbook } = await started([table(80)], { tracker: 'kept' });
  expect(workbook.setUp).toEqual({ tracker: 'kept', calculatedWith: fingerprintOf(80) });
});

test('With manual calculation nothing is calculated until the teacher asks.', async () => {
  const { workbook, freshness } = await started([table(80)], { calculatedWith: fingerprintOf(80) });
  workbook.isManual = true;
  workbook.tables = [table(90)];
  workbook.tell(TABLES_EDITED);
  await quiet();
  expect(freshness.state().grades).toBe('offered');
  expect(workbook.setUp.calculatedWith).toBe(fingerprintOf(80));
  workbook.doneSince();
  freshness.recalculate();
  await quiet();
  expect(workbook.doneSince()).toEqual(['read', 'use', 'calculate', 'remember']);
  expect(freshness.state().grades).toBe('current');
  expect(workbook.setUp.calculatedWith).toBe(fingerprintOf(90));
});

test('With manual calculation a table changed and changed back still offers it: cells typed between saw the other table.', async () => {
  const { workbook, freshness } = await started([table(80)], { calculatedWith: fingerprintOf(80) });
  workbook.isManual = true;
  for (const topUms of [90, 80]) {
    workbook.tables = [table(topUms)];
    workbook.tell(TABLES_EDITED);
    await quiet();
  }
  expect(freshness.state().grades).toBe('offered');
});

test('Tables that could not be read are a problem, hand over nothing, and are read at the next chance.', async () => {
  const { workbook, ports } = pretendWorkbook([table(80)]);
  workbook.refusal = { read: { code: 'busy' } };
  const used: Figures[] = [];
  const freshness = keepFresh(
    ports,
    (figures) => {
      used.push(figures);
      return false;
    },
    EDITION,
  );
  await quiet();
  expect(freshness.state()).toMatchObject({
    isReading: false,
    grades: 'unknown',
    problems: { read: { code: 'busy' } },
  });
  expect(used).toEqual([]);
  workbook.refusal = {};
  freshness.readAgain();
  await quiet();
  expect(freshness.state().problems).toEqual({});
  expect(used.length).toBe(1);
});

test('A calculation that failed is tried again at the next change and remembers nothing until it works.', async () => {
  const { workbook, ports } = pretendWorkbook([table(80)], { calculatedWith: fingerprintOf(90) });
  workbook.refusal = { calculate: { code: 'cell-being-edited' } };
  const freshness = keepFresh(ports, () => false, EDITION);
  await quiet();
  expect(freshness.state()).toMatchObject({ grades: 'failed', problems: { calculate: { code: 'cell-being-edited' } } });
  expect(workbook.setUp.calculatedWith).toBe(fingerprintOf(90));
  workbook.refusal = {};
  freshness.recalculate();
  await quiet();
  expect(freshness.state()).toMatchObject({ grades: 'current', problems: {} });
  expect(workbook.setUp.calculatedWith).toBe(fingerprintOf(80));
});

test('Cells that gave up waiting for the tables are calculated again although the tables are the same.', async () => {
  const { workbook, ports } = pretendWorkbook([table(80)], { calculatedWith: fingerprintOf(80) });
  keepFresh(ports, () => true, EDITION);
  await quiet();
  expect(workbook.doneSince()).toEqual(['watch', 'read', 'calculate', 'remember']);
});

test('Where the workbook can’t be written to, grades are right all the same and the pane says so.', async () => {
  const { workbook, ports } = pretendWorkbook([table(80)]);
  workbook.refusal = { remember: { code: 'read-only' } };
  const freshness = keepFresh(ports, () => false, EDITION);
  await quiet();
  expect(freshness.state()).toMatchObject({ grades: 'current', problems: { remember: { code: 'read-only' } } });
});

test('Reading again counts as a change, so that every screen reads its sheet anew, as after a write that was refused.', async () => {
  const { freshness } = await started([table(80)]);
  const { changes } = freshness.state();
  freshness.readAgain();
  expect(freshness.state().changes).toBe(changes + 1);
  await quiet();
  expect(freshness.state().changes).toBe(changes + 1);
});

test('Where Excel refuses to tell of changes, the tables are read all the same.', async () => {
  const { workbook, ports } = pretendWorkbook([table(80)]);
  workbook.refusal = { watch: { code: 'busy' } };
  const freshness = keepFresh(ports, () => false, EDITION);
  await quiet();
  expect(freshness.state()).toMatchObject({ grades: 'current', problems: { watch: { code: 'busy' } } });
});

test('When the workbook comes in front again, what is in it is looked at anew, and the screens are told.', async () => {
  const { workbook, freshness } = await started([]);
  const { changes } = freshness.state();
  workbook.tables = [table(80)];
  workbook.tell({ kind: 'came-forward' });
  await quiet();
  expect(freshness.state().figures?.conversions.length).toBe(1);
  expect(freshness.state().changes).toBe(changes + 1);
});

test('Who asks is told when someone moves about, and when sheets or tables come or go, even behind a closed pane.', async () => {
  const { workbook, freshness } = await started([]);
  const told: unknown[] = [];
  freshness.whenMoved(() => told.push('moved'));
  freshness.whenTouched((...where) => told.push(where));
  workbook.isShown = false;
  workbook.tell({ kind: 'moved' });
  workbook.tell({ kind: 'tables-changed' });
  workbook.tell({ ...TABLES_EDITED, address: 'B2' });
  expect(told).toEqual(['moved', [], [TABLES_SHEET_ID, 'B2']]);
});
