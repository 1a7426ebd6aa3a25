import type { FileBook } from '../open/fileBook';
import { patchPart, patchTag, type Parts } from '../package/editParts';
import { child, xmlPart } from '../../../markbook/workbookFile';

/** Has Excel calculate the workbook when it opens it. A file that names no calculation has it calculated without being asked. */
export function askToCalculate(parts: Parts, book: FileBook): void {
  const workbook = xmlPart(parts, book.workbook.path);
  const calculation = child(workbook?.root, 'calcPr');
  if (!workbook || !calculation) return;
  const patch = patchTag(workbook, calculation, { fullCalcOnLoad: '1' });
  if (patch) patchPart(parts, workbook, [patch]);
}
