import { child, childrenOf, type XmlElement, type XmlPart } from '../../../markbook/workbookFile';
import type { FileSheet } from '../open/fileBook';
import type { Patch } from '../xml/patches';
import { isTableChanged } from './tableActs';
import type { Lines } from './lines';
import { movedFormula } from './movedFormula';
import { textPatch } from './sheetRules';

const definedNames = (workbook: XmlPart): XmlElement[] =>
  childrenOf(child(workbook.root, 'definedNames'), 'definedName');

/** Names of the workbook, print areas and titles among them, with their formulas spelled in another way. */
export const namePatches = (workbook: XmlPart, spell: (formula: string) => string): Patch[] =>
  definedNames(workbook).flatMap((each) => textPatch(each, spell(each.text)) ?? []);

/** Tables and names of which more or fewer cells are left once lines of a sheet came in or went, in small letters. */
export function affectedNames(workbook: XmlPart, sheet: FileSheet, lines: Lines): ReadonlySet<string> {
  const affected = new Set(
    sheet.tables.filter((table) => isTableChanged(table, lines)).map(({ name }) => name.toLowerCase()),
  );
  const names = definedNames(workbook);
  for (;;) {
    const before = affected.size;
    for (const each of names) {
      const name = (each.attributes.get('name') ?? '').toLowerCase();
      const { isAffected } = movedFormula(each.text, '', { sheet: sheet.name, lines, affected });
      if (isAffected) affected.add(name);
    }
    if (affected.size === before) return affected;
  }
}
