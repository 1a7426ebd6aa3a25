import type { LayoutEdit } from '../../markbook/edits/edit';
import type { Area } from '../../markbook/sheet/sheetSnapshot';
import { rangeAt } from '../reading/readCells';

/** Light enough for a black-and-white printer to leave the words plain. */
const SHADE = '#EDEDED';

/** Gives a sheet that was just made its widths, its bold cells, its figures flush right, its headings shaded, and its pages: A4 upright. */
export const layOutSheet = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet | undefined,
  { widths, bold, figures, shaded, printed, repeated, pageStarts }: LayoutEdit,
): Promise<void> => {
  if (worksheet === undefined) return;
  const range = (area: Area): Excel.Range => rangeAt({ worksheet, area });
  widths.forEach((points, column) => {
    range({ row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points;
  });
  for (const area of bold) range(area).format.font.bold = true;
  for (const area of figures) range(area).format.horizontalAlignment = 'Right';
  for (const area of shaded) range(area).format.fill.color = SHADE;
  worksheet.pageLayout.orientation = Excel.PageOrientation.portrait;
  worksheet.pageLayout.paperSize = Excel.PaperType.a4;
  worksheet.pageLayout.setPrintArea(range(printed));
  if (repeated !== undefined) {
    worksheet.pageLayout.setPrintTitleRows(range({ row: repeated, column: 0, rows: 1, columns: 1 }));
  }
  for (const row of pageStarts) {
    worksheet.horizontalPageBreaks.add(range({ row, column: 0, rows: 1, columns: 1 }));
  }
  await context.sync();
};
