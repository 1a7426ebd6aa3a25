import type { FileSheet } from '../open/fileBook';
import { patchPart, type PackageParts } from '../package/editParts';
import { placeKey } from '../../book/placeKey';
import { formulaPatch } from './cellText';
import type { MovedFormula } from './movedFormula';
import { changedFormulas } from './sheetFormulas';
import { sheetRulePatches } from './sheetRules';
import { tableFormulaPatches } from './tableActs';

/** Writes the formulas of a sheet, of its rules and of its tables in another way, and says where they may give something else. */
export function respell(
  parts: PackageParts,
  sheet: FileSheet,
  change: (formula: string) => MovedFormula,
): ReadonlySet<number> {
  const spell = (formula: string): string => change(formula).formula;
  const { written, affected } = changedFormulas(sheet, change, false);
  const cells = [...written].map(([cell, formula]) => formulaPatch(sheet.part.text, cell, { formula, covers: null }));
  patchPart(parts, sheet.part, [...cells, ...sheetRulePatches(sheet.part, { spell })]);
  for (const table of sheet.tables)
    patchPart(
      parts,
      table.part,
      tableFormulaPatches(table, spell).filter((patch) => patch !== null),
    );
  return new Set([...affected].map(({ row, column }) => placeKey(row, column)));
}
