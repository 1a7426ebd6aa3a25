import type { NameInfo } from '../../book/terms';
import { canCompute, type Known } from '../formulas/canCompute';
import { fromFile } from '../formulas/fromFile';
import { child, childrenOf, numberOf } from '../../../markbook/workbookFile';
import type { FileBook } from './fileBook';

/** The workbook's own names that the page can follow; print areas and the like are not among them. */
export function readNames(book: FileBook, known: Known): NameInfo[] {
  const order = childrenOf(child(book.workbook.root, 'sheets'), 'sheet');
  return childrenOf(child(book.workbook.root, 'definedNames'), 'definedName').flatMap((element) => {
    const name = element.attributes.get('name') ?? '';
    const refersTo = fromFile(element.text.trim());
    const isOdd = name.startsWith('_xl') || refersTo.includes('#REF!') || element.attributes.get('function') === '1';
    if (isOdd || !canCompute(refersTo, known)) return [];
    const local = numberOf(element, 'localSheetId');
    const sheet = local === undefined ? undefined : book.sheets.find((each) => each.entry === order[local]);
    return [{ name, refersTo, sheetId: sheet?.id ?? null }];
  });
}
