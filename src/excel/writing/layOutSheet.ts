import type { LayoutEdit } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { rangeAt } from '../reading/readCells';

/** Light enough for a black-and-white printer to leave the words plain. */
const SHADE = '#EDEDED';

/** In points: as wide as the widest sheet that is made needs, with room to spare, and room for the footer. */
const MARGINS = { side: 36, top: 48, bottom: 54, footer: 24 } as const;

/** A4 upright, in the middle of the paper; every page says which sheet it is of, and which of its pages. */
const layOutPages = ({ pageLayout }: Excel.Worksheet): void => {
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.footerMargin = MARGINS.footer;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
};

/** Gives a sheet that was just made its widths, its bold cells, its figures flush right, its headings shaded, and its pages. */
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
  layOutPages(worksheet);
  worksheet.pageLayout.setPrintArea(range(printed));
  if (repeated !== undefined) {
    worksheet.pageLayout.setPrintTitleRows(range({ row: repeated, column: 0, rows: 1, columns: 1 }));
  }
  for (const row of pageStarts) {
    worksheet.horizontalPageBreaks.add(range({ row, column: 0, rows: 1, columns: 1 }));
  }
  await context.sync();
};
