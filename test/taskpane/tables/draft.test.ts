import { expect, test } from 'vitest';
import { recognise } from '../../../src/markbook/paste/recognise';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { CellInput } from '../../../src/rules';
import { offeredFor } from '../../../src/taskpane/screens/tables/adding/offeredFor';
import { tableDraftOf, type Draft, type TableAnswers } from '../../../src/taskpane/screens/tables/adding/draft';
import { asksToReplace, isToWrite } from '../../../src/taskpane/screens/tables/adding/isToWrite';
import { isSettled, settledWords } from '../../../src/taskpane/screens/tables/adding/isSettled';
import { changedUmsWords } from '../../../src/taskpane/screens/tables/adding/heldComparisonWords';
import { givenPaste } from '../../markbook/paste/tableText';

const ORIGIN = { status: 'published', source: '', added: '2026-11-23' } as const;

const TITLE = 'DIT C1 2025-06\n';
const body = (ums: (raw: number) => number): string =>
  Array.from({ length: 61 }, (_, raw) => `${raw}\t${ums(raw)}`).join('\n');
const sound = (raw: number): number => Math.round(raw * 1.5);

const holding = (ums: (raw: number) => number, status = 'published') =>
  readFigures([
    {
      name: 'BTEC_Tables',
      sheet: 'BTEC Tables',
      row: 0,
      column: 0,
      headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status'],
      rows: Array.from({ length: 61 }, (_, raw): CellInput[] => ['DIT', 'C1', '2025-06', raw, ums(raw), status]),
    },
  ]);

const draft = (text: string, answers: TableAnswers = {}, figures = readFigures([])): Draft => {
  const [table] = recognise(text, [90, 120]).tables;
  if (table === undefined) throw new Error('No table was found.');
  return tableDraftOf(table, answers, ORIGIN, figures);
};

const differing = (raw: number): number => (raw === 42 ? 64 : sound(raw));

test('A sound table that is not held is new and is written.', () => {
  const drafted = draft(TITLE + body(sound));
  expect(drafted.comparison).toEqual({ kind: 'new' });
  expect(isToWrite(drafted, {}, ORIGIN)).toBe(true);
});

test('The same figures are written again only where their origin is another one, and that is chosen.', () => {
  const same = draft(TITLE + body(sound), {}, holding(sound));
  expect([same.comparison?.kind, asksToReplace(same, ORIGIN), isToWrite(same, { replaces: true }, ORIGIN)]).toEqual([
    'same',
    false,
    false,
  ]);
  const illustrative = draft(TITLE + body(sound), {}, holding(sound, 'illustrative'));
  expect([asksToReplace(illustrative, ORIGIN), isToWrite(illustrative, {}, ORIGIN)]).toEqual([true, false]);
  expect(isToWrite(illustrative, { replaces: true }, ORIGIN)).toBe(true);
});

test('Different figures are named mark by mark and replace those held only when that is chosen.', () => {
  const drafted = draft(TITLE + body(differing), {}, holding(sound));
  expect(drafted.comparison?.kind === 'different' ? drafted.comparison.marks.map(changedUmsWords) : []).toEqual([
    '42: held 63, pasted 64',
  ]);
  expect([isToWrite(drafted, {}, ORIGIN), isToWrite(drafted, { replaces: false }, ORIGIN)]).toEqual([false, false]);
  expect(isToWrite(drafted, { replaces: true }, ORIGIN)).toBe(true);
});

test('Held rows that can’t be used are replaced only when that is chosen.', () => {
  const drafted = draft(
    TITLE + body(sound),
    {},
    holding((raw) => 90 - raw),
  );
  expect([drafted.comparison?.kind, isToWrite(drafted, {}, ORIGIN)]).toEqual(['unusable', false]);
});

test('What is typed wins over what the paste says; a series that can’t be read is said and nothing is compared.', () => {
  expect(draft(TITLE + body(sound), { component: 'C2', series: 'June 2024' }).key).toEqual({
    subject: 'DIT',
    component: 'C2',
    series: '2024-06',
  });
  const odd = draft(TITLE + body(sound), { series: '24' });
  expect([odd.seriesFault?.includes('“24”'), odd.conversion]).toEqual([true, undefined]);
});

test('The broken paste is refused with every offending row, by the component once that is known.', () => {
  const lines = (answers: TableAnswers): (number | undefined)[] =>
    draft(givenPaste('7-broken.txt'), answers).problems.map(({ line }) => line);
  expect(lines({})).toEqual([63, undefined, 34]);
  expect(lines({ subject: 'DIT', component: 'C1', series: '2025-06' })).toEqual([62, 63, undefined, 34]);
  expect(lines({ subject: 'DIT', component: 'C3', series: '2025-06' })).toEqual([63, undefined, 34]);
});

test('Rows missing at the top are noticed where the paste says how many marks there are.', () => {
  const text = Array.from({ length: 59 }, (_, raw) => `${raw} / 60   ${sound(raw)}`).join('\n');
  expect(draft(TITLE + text).problems.map(({ words }) => words)).toEqual([
    'The marks are out of 60, but the highest row is 58. Paste the missing rows as well.',
  ]);
});

test('What no table says is offered: the subject in hand, and the series typed for a table above.', () => {
  const { tables } = recognise(`${body(sound)}\n\nComponent 2\n${body(sound)}`, [90, 120]);
  expect(offeredFor(0, tables, [], { subject: 'DIT' })).toEqual({ subject: 'DIT' });
  const before = { subject: 'DIT', series: '2024-06' } as const;
  expect(offeredFor(0, tables, [], before)).toEqual(before);
  expect(offeredFor(1, tables, [{ series: '2025-06', subject: 'HSC' }], { subject: 'DIT', series: '2024-06' })).toEqual(
    {
      subject: 'HSC',
      series: '2025-06',
    },
  );
  const [table] = tables;
  const its =
    table && tableDraftOf(table, { component: 'C1' }, ORIGIN, readFigures([]), { subject: 'DIT', series: '2025-06' });
  expect(its?.key).toEqual({ subject: 'DIT', component: 'C1', series: '2025-06' });
  const named = recognise(`HSC C2 2024-06\n${body(sound)}`, [90, 120]).tables[0];
  expect(named && tableDraftOf(named, {}, ORIGIN, readFigures([]), { subject: 'DIT' }).key.subject).toBe('HSC');
});

test('Nothing is asked of a table that names itself, is sound, and stands against nothing that is held.', () => {
  const settled = (text: string, figures = readFigures([])): boolean => {
    const [table] = recognise(text, [90, 120]).tables;
    if (table === undefined) throw new Error('No table was found.');
    return isSettled(table, tableDraftOf(table, {}, ORIGIN, figures), ORIGIN);
  };
  expect(settled(TITLE + body(sound))).toBe(true);
  expect(settled(TITLE + body(sound), holding(sound))).toBe(true);
  expect(settled(TITLE + body(differing), holding(sound))).toBe(false);
  expect(settled(body(sound))).toBe(false);
  expect(settled(TITLE + body((raw) => (raw === 42 ? 3 : sound(raw))))).toBe(false);
});

test('Tables of which nothing is asked are told together, those held already apart.', () => {
  const fresh = draft(TITLE + body(sound));
  const held = draft(TITLE + body(sound), {}, holding(sound));
  expect(settledWords([fresh, fresh, fresh])).toBe('3 tables read in full, all to be written.');
  expect(settledWords([fresh, held, held])).toBe('3 tables read in full: 1 to be written, 2 held already.');
  expect(settledWords([held, held, held])).toBe('3 tables read in full, all held already.');
});
