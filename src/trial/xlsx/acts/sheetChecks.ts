import type { FileBook, FileSheet } from '../open/fileBook';
import { cellAddress } from '../package/addresses';
import { child, isOn } from '../../../markbook/workbookFile';
import { ActRefusal } from './actRefusal';
import { isSameName } from './sheetPrefix';
import { isEndOfRun } from './sheetsInFormula';

const BAD_NAME = /[\\/?*[\]:]|^'|'$/;
const LONGEST = 31;

/** Refuses a name that Excel would refuse. */
export function checkName({ workbook, sheets }: FileBook, sheet: FileSheet, to: string): void {
  const refuse = (why: string): ActRefusal => new ActRefusal(`${sheet.name} can’t be called “${to}”: ${why}`);
  const entries = child(workbook.root, 'sheets')?.children ?? [];
  const others = entries.filter((entry) => entry !== sheet.entry).map((entry) => entry.attributes.get('name') ?? '');
  if (to.trim() === '') throw new ActRefusal(`${sheet.name} keeps its name: a sheet can’t be without one.`);
  if (to.length > LONGEST) throw refuse(`a sheet’s name has at most ${String(LONGEST)} characters.`);
  if (BAD_NAME.test(to)) throw refuse('a sheet’s name has none of \\ / ? * [ ] : and no apostrophe at either end.');
  if (to.toLowerCase() === 'history') throw refuse('Excel keeps that name for itself.');
  if (
    [...others, ...sheets.filter((each) => each !== sheet).map(({ name }) => name)].some((name) => isSameName(name, to))
  )
    throw refuse('another sheet has that name.');
}

/** Refuses any act on sheets whose order and names the workbook protects. */
export function checkStructure({ workbook }: FileBook): void {
  if (isOn(child(workbook.root, 'workbookProtection'), 'lockStructure'))
    throw new ActRefusal('The workbook’s structure is protected, so its sheets stay as they are.');
}

export function refuseLastVisible({ sheets }: FileBook, sheet: FileSheet): void {
  if (!sheets.some((each) => each !== sheet && each.visibility === 'visible'))
    throw new ActRefusal(`${sheet.name} can’t be deleted: a workbook keeps at least one visible sheet.`);
}

/** Refuses to delete a sheet at the end of a run of sheets that a formula reads. */
export function refuseEndOfRun(book: FileBook, { name }: FileSheet): void {
  for (const sheet of book.sheets)
    for (const { row, column, formula } of sheet.cells)
      if (formula && isEndOfRun(formula.spelled, name))
        throw new ActRefusal(
          `${name} can’t be deleted here: ${cellAddress(row, column)} of ${sheet.name} reads a run of sheets that begins or ends with it. Change that formula first, or delete it in Excel.`,
        );
}
