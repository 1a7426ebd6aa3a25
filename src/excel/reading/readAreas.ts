import type { AreaCells, SheetArea } from '../../markbook/sheet';
import { answered, refused } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellInputs } from './cellInputs';
import { readCells } from './readCells';

/** Values and formulas of some rectangles, in their order. */
export const readAreas = (areas: readonly SheetArea[]): Promise<FromWorkbook<readonly AreaCells[]>> =>
  runExcel(async (context) => {
    const places = areas.map(({ sheet, area }) => ({
      sheet,
      area,
      worksheet: context.workbook.worksheets.getItemOrNullObject(sheet),
    }));
    for (const { worksheet } of places) worksheet.load('name');
    await context.sync();
    const gone = places.find(({ worksheet }) => worksheet.isNullObject);
    if (gone !== undefined) return refused({ code: 'sheet-gone', facts: { sheet: gone.sheet } });
    const read = await readCells(context, places);
    return answered(
      places.flatMap(({ sheet, area }, index) => {
        const cells = read[index];
        return cells === undefined ? [] : [{ sheet, area, values: cellInputs(cells), formulas: cells.formulas }];
      }),
    );
  });
