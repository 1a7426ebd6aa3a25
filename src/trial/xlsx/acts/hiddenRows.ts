import { child } from '../../../markbook/workbookFile';
import type { FileSheet } from '../open/fileBook';
import { appendInside, patchTag, qualified } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { rowsOf } from './fileRows';

/** Hides rows of a sheet, or shows them, also such as the file has nothing about; all others stay as they are. */
export function hiddenRows({ part, cells }: FileSheet, isHidden: ReadonlyMap<number, boolean>): Patch[] {
  const data = child(part.root, 'sheetData');
  if (!data) return [];
  const rows = rowsOf({ cells }, data);
  const known = new Set(rows.map(({ row }) => row));
  const name = qualified(data, 'row');
  const fresh = [...isHidden]
    .flatMap(([row, hidden]) => (hidden && !known.has(row) ? [row] : []))
    .sort((a, b) => a - b);
  const added = (from: number, to: number): string =>
    fresh
      .filter((row) => row > from && row < to)
      .map((row) => `<${name} r="${String(row + 1)}" hidden="1"/>`)
      .join('');
  const patches = rows.flatMap(({ element, row }, at) => {
    const text = added(rows[at - 1]?.row ?? -1, row);
    const hidden = isHidden.get(row);
    const tag = hidden === undefined ? null : patchTag(part, element, { hidden: hidden ? '1' : undefined });
    return [text === '' ? null : { start: element.start, end: element.start, text }, tag];
  });
  const last = added(rows.at(-1)?.row ?? -1, Infinity);
  return [...patches, last === '' ? null : appendInside(part.text, data, last)].filter((patch) => patch !== null);
}
