import type { SheetSnapshot } from '../../markbook/sheet';
import { namedElsewhere } from '../../markbook/worked';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { readSheet } from './readSheet';

/** More sheets than this are not read with a class: what stands on them is asked about instead. */
const MOST_BESIDE = 6;

const sheetsOfTables = async (tables: readonly string[]): Promise<readonly string[]> => {
  if (tables.length === 0) return [];
  const found = await runExcel(async (context): Promise<FromWorkbook<readonly string[]>> => {
    const asked = tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of asked) table.load('name');
    await context.sync();
    const there = asked.filter(({ isNullObject }) => !isNullObject);
    for (const { worksheet } of there) worksheet.load('name');
    if (there.length > 0) await context.sync();
    return answered(there.map(({ worksheet }) => worksheet.name));
  });
  return found.ok ? found.value : [];
};

/** The sheet of a class, with the sheets that its formulas read: marks may be worked out from tasks that stand there. */
export const readClassSheet = async (name: string): Promise<FromWorkbook<SheetSnapshot>> => {
  const read = await readSheet(name);
  if (!read.ok) return read;
  const { sheets, tables } = namedElsewhere(read.value);
  const wanted = new Set([...sheets, ...(await sheetsOfTables(tables))]);
  const beside: SheetSnapshot[] = [];
  for (const other of [...wanted].slice(0, MOST_BESIDE)) {
    const found = await readSheet(other);
    if (found.ok) beside.push(found.value);
  }
  return answered(beside.length === 0 ? read.value : { ...read.value, beside });
};
