import { isStrict, relationshipsOf, speakStrictly, type XlsxPackage } from '../../../markbook/workbookFile';
import type { FileBook } from '../open/fileBook';
import { readBook } from '../open/readBook';
import { removePart, type PackageParts } from '../package/editParts';
import { ActRefusal } from './actRefusal';
import { copySheet } from './copyAct';
import { filterSheet, type Filter } from './filterAct';
import { placeAfterLines, type Lines } from './lines';
import { actOnLines, type Affected } from './linesAct';
import { checkStructure } from './sheetChecks';
import { deleteSheet, moveSheet, renameSheet } from './sheetActs';
import { sortSheet, type Sort } from './sortAct';

/** What a user does to the shape of a workbook; sheets go by their names. */
export type Act =
  | { readonly kind: 'lines'; readonly sheet: string; readonly lines: Lines }
  | { readonly kind: 'rename'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'delete'; readonly sheet: string }
  | { readonly kind: 'copy'; readonly sheet: string }
  /** Before the worksheet that then stands at this place, counted from 0. */
  | { readonly kind: 'move'; readonly sheet: string; readonly to: number }
  | ({ readonly kind: 'sort'; readonly sheet: string } & Sort)
  | ({ readonly kind: 'filter'; readonly sheet: string } & Filter);

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A workbook after an act. */
export interface Acted {
  readonly parts: PackageParts;
  /** Where formulas stand that may give something else than before. */
  readonly affected: Affected;
  /** Where a cell of a sheet stands now; null when it is gone. */
  readonly placeAfter: (sheet: string, place: Place) => Place | null;
  /** The id of a sheet that was made. */
  readonly added: string | undefined;
}

/** Does to the file of a workbook what the user does to the workbook; throws ActRefusal where that can't be carried. */
export function performAct({ parts: before }: XlsxPackage, act: Act): Acted {
  const parts: PackageParts = new Map(before);
  const workbookPath = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const book = readBook({ parts: new Map(before) }, workbookPath);
  const { affected, move, added } = acted(parts, book, act);
  const chain = book.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain) removePart(parts, book.workbook.path, chain.id, chain.target);
  if (isStrict(book.workbook)) speakStrictly(parts, before);
  return {
    parts,
    affected,
    placeAfter: (sheet, place) => (act.sheet === sheet ? move(place) : place),
    added,
  };
}

/** What an act has done: where formulas may give something else, and where the cells of its sheet stand. */
interface Done {
  readonly affected: Affected;
  readonly move: (place: Place) => Place | null;
  readonly added?: string | undefined;
}

const inPlace = (affected: Affected): Done => ({ affected, move: (place) => place });

/** Acts on the cells of a sheet, not on the sheets. */
const OF_CELLS: ReadonlySet<Act['kind']> = new Set(['lines', 'sort', 'filter']);

function acted(parts: PackageParts, book: FileBook, act: Act): Done {
  const sheet = book.sheets.find(({ name }) => name === act.sheet);
  if (!sheet) throw new ActRefusal(`There is no sheet ${act.sheet} any more.`);
  if (!OF_CELLS.has(act.kind)) checkStructure(book);
  switch (act.kind) {
    case 'lines':
      return {
        affected: actOnLines(parts, book, sheet, act.lines),
        move: (place) => placeAfterLines(act.lines, place),
      };
    case 'rename':
      return inPlace(renameSheet(parts, book, sheet, act.to));
    case 'delete':
      return { affected: deleteSheet(parts, book, sheet), move: () => null };
    case 'copy':
      return { move: (place) => place, ...copySheet(parts, book, sheet) };
    case 'move':
      return inPlace(moveSheet(parts, book, sheet, act.to));
    case 'sort':
      return sortSheet(parts, book, sheet, act);
    case 'filter':
      return inPlace(filterSheet(parts, book, sheet, act));
  }
}
