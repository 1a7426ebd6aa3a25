import { relationshipsOf } from '../../../markbook/workbookFile/package/relationships';
import type { XlsxPackage } from '../../../markbook/workbookFile/package/xlsxPackage';
import { isStrict, speakStrictly } from '../../../markbook/workbookFile/package/dialects';
import type { FileBook } from '../open/fileBook';
import { readBook } from '../open/readBook';
import { removePart, type Parts } from '../package/editParts';
import { ActRefusal } from './actRefusal';
import type { Lines } from './lines';
import { actOnLines, type Affected } from './linesAct';
import { checkStructure } from './sheetChecks';
import { deleteSheet, moveSheet, renameSheet } from './sheetActs';

/** What a user does to the shape of a workbook; sheets go by their names. */
export type Act =
  | { readonly kind: 'lines'; readonly sheet: string; readonly lines: Lines }
  | { readonly kind: 'rename'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'delete'; readonly sheet: string }
  /** Before the worksheet that then stands at this place, counted from 0. */
  | { readonly kind: 'move'; readonly sheet: string; readonly to: number };

/** A workbook after an act. */
export interface Acted {
  readonly parts: Parts;
  /** Where formulas stand that may give something else than before. */
  readonly affected: Affected;
}

/** Does to the file of a workbook what the user does to the workbook; throws ActRefusal where that can't be carried. */
export function performAct({ parts: before }: XlsxPackage, act: Act): Acted {
  const parts: Parts = new Map(before);
  const workbookPath = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const book = readBook({ parts: new Map(before) }, workbookPath);
  const affected = acted(parts, book, act);
  const chain = book.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain) removePart(parts, book.workbook.path, chain.id, chain.target);
  if (isStrict(book.workbook)) speakStrictly(parts, before);
  return { parts, affected };
}

function acted(parts: Parts, book: FileBook, act: Act): Affected {
  const sheet = book.sheets.find(({ name }) => name === act.sheet);
  if (!sheet) throw new ActRefusal(`There is no sheet ${act.sheet} any more.`);
  if (act.kind !== 'lines') checkStructure(book);
  switch (act.kind) {
    case 'lines':
      return actOnLines(parts, book, sheet, act.lines);
    case 'rename':
      return renameSheet(parts, book, sheet, act.to);
    case 'delete':
      return deleteSheet(parts, book, sheet);
    case 'move':
      return moveSheet(parts, book, sheet, act.to);
  }
}
