import { tokenize } from '@borgar/fx/xlsx';
import type { NameInfo, SheetInfo } from '../port';

const PLAIN = /^=(?:'(?:[^']|'')+'|[^'!()"{}]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Copying a sheet makes a second name of the same spelling that belongs to the copy. The calculation would take either for
 * the other, so a name of which there are several is read as the cells it stands for on the formula's own sheet.
 */
export function spellLocalNames(
  formula: string,
  sheetId: string,
  names: readonly NameInfo[],
  sheets: readonly SheetInfo[],
): string {
  const local = names.filter((name) => name.sheetId !== null);
  if (local.length === 0 || !local.some(({ name }) => formula.toLowerCase().includes(name.toLowerCase())))
    return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type !== 'range_named') return value;
      const at = value.lastIndexOf('!');
      const spelled = value.slice(at + 1);
      if (!local.some(({ name }) => same(name, spelled))) return value;
      const sheetName = value.slice(0, Math.max(at, 0)).replace(/^'|'$/g, '').replaceAll("''", "'");
      const home = at < 0 ? sheetId : sheets.find(({ name }) => same(name, sheetName))?.id;
      const all = names.filter(({ name }) => same(name, spelled));
      const meant = all.find((name) => name.sheetId === home) ?? all.find((name) => name.sheetId === null);
      return meant && PLAIN.test(meant.refersTo) ? meant.refersTo.slice(1) : value;
    })
    .join('');
}
