import { describe, expect, it } from 'vitest';
import { readScaleDraft, scaleDraft, type ScaleDraft } from '../../../src/markbook/scale/scaleDraft';
import { scaleEdits, type ScaleRecord } from '../../../src/markbook/scale/scaleEdits';
import { isSameScale } from '../../../src/markbook/scale/isSameScale';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { readFigures } from '../../../src/markbook/tables/figures';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../tracker/sheets';

const HEADINGS = [
  ...['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*'],
  ...['Status', 'Checked by', 'Checked on'],
];
const RECORD: ScaleRecord = { scale: SCALE, status: 'confirmed', checkedBy: 'EO', checkedOn: 46_349 };

const scaleSheet = (rows: CellInput[][], extraRows: CellInput[][] = []): SheetSnapshot =>
  sheetOf([HEADINGS, ...rows, ...extraRows], {
    name: 'BTEC Scale',
    tables: [
      {
        name: 'BTEC_Scale',
        area: { row: 0, column: 0, rows: rows.length + 1, columns: HEADINGS.length },
        hasTotals: false,
      },
    ],
  });

/** The cells of a sheet after edits, as the tables' reader takes them. */
const written = (before: CellInput[][], edits: ReturnType<typeof scaleEdits>): CellInput[][] => {
  if (!edits.ok) throw new Error('Refused.');
  const cells = before.map((row) => [...row]);
  for (const edit of edits.value) {
    if (edit.kind !== 'cells') continue;
    edit.after.forEach((row, down) =>
      row.forEach((entry, across) => {
        const to = (cells[edit.row + down] ??= []);
        if (entry !== null) to[edit.column + across] = typeof entry === 'object' ? entry.formula : entry;
      }),
    );
  }
  return cells;
};

const scaleIn = ([headers = [], ...rows]: CellInput[][], subject?: string) =>
  readFigures([
    { name: 'BTEC_Scale', sheet: 'BTEC Scale', row: 0, column: 0, headers: headers.map(String), rows },
  ]).scaleFor(subject);

describe('the first comparison', () => {
  const edits = scaleEdits(RECORD, undefined, ['Marks']);

  it('makes the sheet and the table, and is read back as confirmed, by whom and when', () => {
    expect(edits.ok && edits.value.map(({ kind }) => kind)).toEqual([
      'add-sheet',
      'cells',
      'cells',
      'cells',
      'add-table',
    ]);
    const answer = scaleIn(written([], edits));
    expect(answer.ok && [answer.value.status, answer.value.checkedBy, answer.value.checkedOn]).toEqual([
      'confirmed',
      'EO',
      '2026-11-23',
    ]);
    expect(answer.ok && isSameScale(answer.value, SCALE)).toBe(true);
  });
  it('takes another sheet name where BTEC Scale is taken', () => {
    const other = scaleEdits(RECORD, undefined, ['btec scale', 'BTEC Scale 2']);
    expect(other.ok && other.value[0]).toEqual({ kind: 'add-sheet', sheet: 'BTEC Scale 3' });
  });
});

describe('a later comparison', () => {
  const held = written([], scaleEdits(RECORD, undefined, []));
  const changedFigures: ScaleDraft = { ...scaleDraft(SCALE), 'internal L1P': '28' };
  const read = readScaleDraft(changedFigures, SCALE.structure);
  const changed = read.ok ? read.value : SCALE;

  it('writes over its own rows and names what stood there', () => {
    const edits = scaleEdits({ ...RECORD, scale: changed, status: 'changed' }, scaleSheet(held.slice(1)), []);
    expect(edits.ok && edits.value.map(({ kind }) => kind)).not.toContain('resize-table');
    const answer = scaleIn(written(held, edits));
    expect(answer.ok && [answer.value.status, answer.value.internal.minima.L1P]).toEqual(['changed', 28]);
  });
  it('for one subject adds rows below and leaves the others as they are', () => {
    const record = { ...RECORD, scale: changed, status: 'changed', subject: 'SPO' } as const;
    const edits = scaleEdits(record, scaleSheet(held.slice(1)), []);
    expect(edits.ok && edits.value.at(-1)).toEqual({
      kind: 'resize-table',
      table: 'BTEC_Scale',
      was: { row: 0, column: 0, rows: 4, columns: 13 },
      rows: 7,
      columns: 13,
    });
    const after = written(held, edits);
    const [general, sport] = [scaleIn(after), scaleIn(after, 'SPO')];
    expect([general.ok && general.value.internal.minima.L1P, sport.ok && sport.value.internal.minima.L1P]).toEqual([
      27, 28,
    ]);
  });
  it('is refused where something stands below the table, with its cell', () => {
    const sheet = scaleSheet(held.slice(1), [[null, 'a note']]);
    expect(scaleEdits({ ...RECORD, subject: 'SPO' }, sheet, [])).toMatchObject({
      ok: false,
      problems: [{ code: 'cell-in-the-way', facts: { cell: 'B5' } }],
    });
  });
});

describe('typed figures', () => {
  it.each([
    ['internal L1M', '27', 'scale-not-increasing'],
    ['internal L2D', '90', 'scale-minimum-out-of-range'],
    ['external L1P', '3x', 'scale-unreadable'],
    ['qualification max', '299', 'scale-maxima-do-not-add-up'],
  ])('%s as %s is refused: %s', (figure, typed, code) => {
    expect(readScaleDraft({ ...scaleDraft(SCALE), [figure]: typed }, SCALE.structure)).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  });
});
