import type { SheetState } from '../../book/bookState';
import type { FileBook } from '../open/fileBook';
import {
  addContentType,
  addRelationship,
  appendInside,
  freePath,
  patchPart,
  patchTag,
  qualified,
  writePart,
  type PackageParts,
} from '../package/editParts';
import { child, childrenOf, escapeAttribute, escapeText, numberOf } from '../../../markbook/workbookFile';
import { sheetTitles } from '../package/sheetTitles';
import { sheetNumber } from '../../book/sheetNumbers';
import type { Patch } from '../xml/patches';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const BLANK =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** Adds empty sheets behind those of the file, to be filled like any other. */
export function addSheets(parts: PackageParts, book: FileBook, added: readonly SheetState[]): void {
  if (added.length === 0) return;
  const list = child(book.workbook.root, 'sheets');
  if (!list) return;
  const entries = childrenOf(list, 'sheet');
  const numbers = new Set(entries.map((each) => numberOf(each, 'sheetId') ?? 0));
  const numberFor = ({ id }: SheetState): string => {
    const own = sheetNumber(id);
    const number = own !== null && !numbers.has(own) ? own : Math.max(0, ...numbers) + 1;
    numbers.add(number);
    return String(number);
  };
  const xml = added.map((sheet) => {
    const path = freePath(parts, 'xl/worksheets/sheet', '.xml');
    writePart(parts, path, BLANK);
    addContentType(parts, path, CONTENT);
    const id = addRelationship(parts, book.workbook.path, 'worksheet', path);
    const name = escapeAttribute(sheet.name);
    return `<${qualified(list, 'sheet')} xmlns:r="${OFFICE}" name="${name}" sheetId="${numberFor(sheet)}" r:id="${id}"/>`;
  });
  patchPart(parts, book.workbook, [appendInside(book.workbook.text, list, xml.join(''))]);
  tellTitles(parts, added);
}

/** The document properties list the sheets' names. */
function tellTitles(parts: PackageParts, added: readonly SheetState[]): void {
  const listed = sheetTitles(parts);
  if (!listed || listed.titles.children.length < listed.count) return;
  const { part, titles, number, count } = listed;
  const last = titles.children[count - 1]?.end ?? titles.inner;
  const name = qualified(titles, 'lpstr');
  const patches: (Patch | null)[] = [
    { start: number.inner, end: number.innerEnd, text: String(count + added.length) },
    patchTag(part, titles, { size: String(titles.children.length + added.length) }),
    { start: last, end: last, text: added.map((sheet) => `<${name}>${escapeText(sheet.name)}</${name}>`).join('') },
  ];
  patchPart(
    parts,
    part,
    patches.filter((each) => each !== null),
  );
}
