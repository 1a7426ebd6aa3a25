import type { CellInput } from '../../../rules';
import type { CellEntry, CellsEdit } from '../../edits';
import type { Area } from '../../sheet';
import type { Figures } from '../../tables';
import type { BtecCell } from '../formulas/btecCells';
import { groupedBy } from '../../groupedBy';
import { formulaStanding } from '../formulas/formulaStanding';
import { areaFilled, areaCellsIn, type WorkbookRead } from '../formulas/sheetsRead';

/** A formula that can't be frozen as it stands: its cell shows an error, or not what its inputs give. */
export interface NotFrozen {
  readonly cell: BtecCell;
  readonly because: 'error' | 'stale';
}

/** What freezing would do: values for formulas, and the formulas for which that would keep something wrong. */
export interface FreezePlan {
  readonly edits: readonly CellsEdit[];
  /** The formulas that would become values. */
  readonly frozen: readonly BtecCell[];
  readonly refused: readonly NotFrozen[];
}

const entryOf = (value: CellInput): CellEntry => value ?? '';

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

const editOf = (sheet: string, area: Area, { sheets }: WorkbookRead, isSpill: boolean): CellsEdit => {
  const { values, formulas } = areaCellsIn(sheets, { sheet, area });
  return {
    kind: 'cells',
    sheet,
    row: area.row,
    column: area.column,
    before: formulas,
    after: values.map((row) => row.map(entryOf)),
    ...(isSpill ? { spills: [area] } : {}),
  };
};

/** Cells below one another become one rectangle. */
const joined = (areas: readonly Area[]): readonly Area[] => {
  const runs: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === area.column && last.row + last.rows === area.row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else {
      runs.push(area);
    }
  }
  return runs;
};

/** The present values of formulas as edits, each spill whole; nothing that is wrong or behind is kept as a value. */
export const freezePlan = (cells: readonly BtecCell[], workbook: WorkbookRead, figures: Figures): FreezePlan => {
  const standings = cells.map((cell) => ({ cell, standing: formulaStanding(cell, workbook, figures) }));
  const refused = standings.flatMap(({ cell, standing }) =>
    standing === 'error' || standing === 'stale' ? [{ cell, because: standing }] : [],
  );
  const frozen = standings.flatMap(({ cell, standing }) =>
    standing === 'current' || standing === 'unseen' ? [cell] : [],
  );
  const bySheet = groupedBy(frozen, ({ sheet }) => sheet);
  const edits = [...bySheet].flatMap(([sheet, members]) => {
    const areas = members.map((cell) => areaFilled(cell, workbook.places).area);
    return [
      ...areas.filter((area) => !isOneCell(area)).map((area) => editOf(sheet, area, workbook, true)),
      ...joined(areas.filter(isOneCell)).map((area) => editOf(sheet, area, workbook, false)),
    ];
  });
  return { edits, frozen, refused };
};
