import type { Area } from '../../book/terms';
import { areaAddress, cellAddress } from '../package/addresses';
import { endedBy, withAttributes } from '../package/editParts';
import { child, escapeText } from '../../../markbook/workbookFile';
import { applyPatches, type Patch } from '../xml/patches';
import type { FileCell } from '../open/readCells';

const R = /\sr\s*=\s*(?:"[^"]*"|'[^']*')/;

/** A start tag as one that content follows. */
export const openTag = (tag: string): string => endedBy(tag, '>');

/** A start tag of a row or cell with another place. */
export function placedTag(tag: string, place: string): string {
  return R.test(tag) ? tag.replace(R, ` r="${place}"`) : withAttributes(tag, { r: place });
}

/** The XML of a cell in another place, with its formula spelled in another way; null leaves the formula. */
export function cellText(
  source: string,
  cell: FileCell,
  place: { readonly row: number; readonly column: number },
  { formula, covers }: { readonly formula: string | null; readonly covers: Area | null },
): string {
  const { element } = cell;
  const tag = placedTag(source.slice(element.start, element.inner), cellAddress(place.row, place.column));
  const f = child(element, 'f');
  if (!f || (formula === null && covers === null)) return tag + source.slice(element.inner, element.end);
  const patch = formulaPatch(source, cell, { formula, covers });
  const inside = applyPatches(source.slice(element.inner, element.end), [
    { start: patch.start - element.inner, end: patch.end - element.inner, text: patch.text },
  ]);
  return tag + inside;
}

/** A cell's formula spelled in another way, or covering another area; one that shared its spelling stands for itself. */
export function formulaPatch(
  source: string,
  { element, formula: before }: FileCell,
  { formula, covers }: { readonly formula: string | null; readonly covers: Area | null },
): Patch {
  const f = child(element, 'f') ?? element;
  const name = f.prefix === '' ? 'f' : `${f.prefix}:f`;
  const spelled = formula ?? before?.spelled ?? '';
  const tag = openTag(source.slice(f.start, f.inner));
  const own = before?.shared ? withAttributes(tag, { t: undefined, ref: undefined, si: undefined }) : tag;
  const open = covers === null ? own : withAttributes(own, { ref: areaAddress(covers) });
  return { start: f.start, end: f.end, text: `${open}${escapeText(spelled)}</${name}>` };
}
