import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';

/** The names of all tables of the workbook: a new one needs another. */
export const tableNames = (): Promise<FromWorkbook<readonly string[]>> =>
  runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    return answered(tables.items.map(({ name }) => name));
  });
