import type { CellName } from '../../markbook/edits/cellName';
import type { FoundCells, Receipt } from '../../markbook/edits/receipt';
import { isTaken } from '../../markbook/edits/typedEntry';
import type { WriteBatch } from '../../markbook/edits/writeBatches';
import type { Area } from '../../markbook/sheet/sheetSnapshot';
import { cellAddress } from '../../markbook/tables/cellPlace';
import { readCells } from '../reading/readCells';
import type { PreparedCells } from './preparedCells';
import type { WriteLog } from './writeLog';

/** The rectangle of cells that a write touched. */
export const areaWritten = ({ row, column, before }: FoundCells): Area => ({
  row,
  column,
  rows: before.length,
  columns: before[0]?.length ?? 0,
});

/** What the write did, with the cells as it left them. */
export const readReceipt = async (context: Excel.RequestContext, log: WriteLog): Promise<Receipt> => {
  const places = log.cells.map((part) => ({
    worksheet: context.workbook.worksheets.getItem(part.sheetId),
    area: areaWritten(part),
  }));
  const left = await readCells(context, places);
  return {
    ...log,
    cells: log.cells.map((part, index) => ({
      ...part,
      after: left[index]?.formulas ?? [],
      formatsAfter: left[index]?.formats ?? [],
    })),
  };
};

/** Cells that hold something else than was written: Excel turned it into something, or kept what stood there. */
export const untaken = (batches: readonly WriteBatch<PreparedCells>[], { cells }: Receipt): readonly CellName[] =>
  batches
    .flatMap((batch) => (batch.kind === 'cells' ? batch.edits : []))
    .flatMap(({ sheet, row, column, after }) => {
      const found = cells.find((part) => part.sheet === sheet && part.row === row && part.column === column)?.after;
      return after.flatMap((entries, down) =>
        entries.flatMap((entry, across) =>
          isTaken(entry, found?.[down]?.[across] ?? '')
            ? []
            : [{ sheet, cell: cellAddress(row + down, column + across) }],
        ),
      );
    });
