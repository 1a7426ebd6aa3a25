import { describe, expect, it } from 'vitest';
import { freeColumns } from '../../../src/markbook/grades/freeColumns';
import { roomBelow } from '../../../src/markbook/import/plan/roomBelow';
import { editsWithColumn } from '../../../src/markbook/keeping/addedColumn';
import { keptTable } from '../../../src/markbook/keeping/keptTable';
import { keyedTableEdits } from '../../../src/markbook/keeping/keyedTableEdits';
import { tableEdits } from '../../../src/markbook/keeping/tableEdits';
import { keptHeadings, type KeptTableName } from '../../../src/markbook/kept/keptTables';
import { scaleEdits } from '../../../src/markbook/scale/scaleEdits';
import type { Area, SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';
import { cellsOf } from '../../../src/markbook/tracker/cellsOf';
import type { CellInput } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { sheetOf } from '../tracker/sheets';

/** What can stand in a cell: something typed, another table, or a part of merged cells. */
const HINDRANCES = ['text', 'table', 'merge'] as const;
type Hindrance = (typeof HINDRANCES)[number];

/** A sheet with one table of a row, and something in one cell. */
const sheetWith = (
  name: string,
  [headings, first]: readonly [readonly string[], readonly CellInput[]],
  hindrance: Hindrance | undefined,
  at: { readonly row: number; readonly column: number },
): SheetSnapshot => {
  const cells: CellInput[][] = Array.from({ length: 6 }, () => Array.from({ length: headings.length + 2 }, () => null));
  cells[0] = [...headings, null, null];
  cells[1] = [...first, ...Array.from({ length: headings.length + 2 - first.length }, () => null)];
  const row = cells[at.row];
  if (hindrance === 'text' && row !== undefined) row[at.column] = 'mine';
  const area: Area = { ...at, rows: 2, columns: 1 };
  const own = { name, area: { row: 0, column: 0, rows: 2, columns: headings.length }, hasTotals: false };
  return sheetOf(cells, {
    name: 'Sheet',
    tables: [own, ...(hindrance === 'table' ? [{ name: 'Mine', area, hasTotals: false }] : [])],
    merges: hindrance === 'merge' ? [area] : [],
  });
};

const keptIn = (name: KeptTableName, snapshot: SheetSnapshot) => {
  const table = keptTable(snapshot, name);
  if (table === undefined) throw new Error(`There is no ${name}.`);
  return table;
};

const keyOf = (learner: string) => ({ learner, component: 'C1', series: '2026-06' });
const ROW = { Learner: '0102', Component: 'C1', Series: '2026-06', Mark: 50 };
const NEW = [{ key: keyOf('0102'), rows: [ROW] }];
const HELD = ['0101', 'C1', '2026-06'];
const MODERATION = [keptHeadings('BTEC_Moderation'), HELD] as const;
const OLD_SITTINGS = [keptHeadings('BTEC_Sittings').filter((each) => each !== 'Subject'), HELD] as const;
const TABLES = [keptHeadings('BTEC_Tables'), ['DIT', 'C1', '2026-06', 0, 0]] as const;
const SCALES = [keptHeadings('BTEC_Scale'), ['Internal', '', 90]] as const;

const refusalOf = (edits: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string; readonly facts: object }[];
}): unknown => (edits.ok ? 'written' : edits.problems?.map(({ code, facts }) => ({ code, ...facts })));

/** Every way in which the add-in takes new cells beside or below a table: with what stands in the way there, and where. */
const WRITERS: readonly (readonly [string, string, (hindrance: Hindrance | undefined) => unknown])[] = [
  [
    'a new row of a table that it keeps',
    'B3',
    (hindrance) => {
      const sheet = sheetWith('BTEC_Moderation', MODERATION, hindrance, { row: 2, column: 1 });
      return refusalOf(tableEdits(keptIn('BTEC_Moderation', sheet), NEW));
    },
  ],
  [
    'a comparison of the scale',
    'C4',
    (hindrance) => {
      const sheet = sheetWith('BTEC_Scale', SCALES, hindrance, { row: 3, column: 2 });
      const record = { scale: SCALE, status: 'confirmed', checkedBy: 'EO', checkedOn: 46_349 } as const;
      return refusalOf(scaleEdits(record, sheet, ['Sheet']));
    },
  ],
  [
    'the column Key of plain formulas',
    'J2',
    (hindrance) => {
      const sheet = sheetWith('BTEC_Tables', TABLES, hindrance, { row: 1, column: TABLES[0].length });
      return refusalOf(keyedTableEdits(keptIn('BTEC_Tables', sheet), []));
    },
  ],
  [
    'the column Subject of an older ledger',
    'I2',
    (hindrance) => {
      const sheet = sheetWith('BTEC_Sittings', OLD_SITTINGS, hindrance, { row: 1, column: OLD_SITTINGS[0].length });
      return refusalOf(editsWithColumn(keptIn('BTEC_Sittings', sheet), 'Subject', []));
    },
  ],
  [
    'a new row of that ledger',
    'A3',
    (hindrance) => {
      const sheet = sheetWith('BTEC_Sittings', OLD_SITTINGS, hindrance, { row: 2, column: 0 });
      return refusalOf(editsWithColumn(keptIn('BTEC_Sittings', sheet), 'Subject', NEW));
    },
  ],
];

const CLASS = ['Candidate', 'C1'];
const READING = {
  tracker: { table: 'Class', headerRows: [0, 0], learnerRows: [1, 1], columns: [] },
  learners: [{ row: 1 }],
  leftOut: [],
} as never;

describe('a cell in the way', () => {
  for (const [what, cell, write] of WRITERS) {
    it.each(HINDRANCES)(`of ${what} is named and nothing is written: %s`, (hindrance) => {
      expect(write(hindrance)).toEqual([expect.objectContaining({ code: 'cell-in-the-way', cell })]);
      expect(write(undefined)).toBe('written');
    });
  }

  it.each(HINDRANCES)('of a column of results is named: %s', (hindrance) => {
    const snapshot = sheetWith('Class', [CLASS, ['0101', 30]], hindrance, { row: 1, column: 2 });
    const sheet = { snapshot, cells: cellsOf(snapshot) };
    expect(freeColumns(sheet, READING, snapshot.tables[0], 1)).toEqual({ ok: false, cell: 'C2' });
  });

  it.each(HINDRANCES)('of a new learner is named, also below a column that nothing is known of: %s', (hindrance) => {
    const snapshot = sheetWith('Class', [CLASS, ['0101', 30]], hindrance, { row: 2, column: 1 });
    const headings = [{ column: 0, text: 'Candidate' }];
    const sheet = { snapshot, cells: cellsOf(snapshot), reading: READING, headings };
    expect(roomBelow(sheet as never, 1)).toMatchObject({ ok: false, problems: [{ code: 'too-few-rows', cell: 'B3' }] });
  });
});
