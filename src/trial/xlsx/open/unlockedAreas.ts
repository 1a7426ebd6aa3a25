import type { Area } from '../../book/terms';
import { parseArea } from '../package/addresses';
import { child } from '../../../markbook/workbookFile';
import type { FileBook, FileSheet } from './fileBook';

/** Where a sheet lets people type although it is protected. */
export function unlockedAreas(book: FileBook, sheet: FileSheet): Area[] {
  const areas: Area[] = [];
  for (const { row, column, style } of sheet.cells) {
    if (book.styles.cells[style]?.isUnlocked !== true) continue;
    const last = areas.at(-1);
    const isBeside = last?.row === row && last.column + last.columns === column;
    if (isBeside) areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const ranges = child(sheet.part.root, 'protectedRanges')?.children ?? [];
  const open = ranges.filter((range) => !range.attributes.has('password') && !range.attributes.has('hashValue'));
  for (const range of open) {
    const area = parseArea(range.attributes.get('sqref') ?? '');
    if (area) areas.push(area);
  }
  return areas;
}
