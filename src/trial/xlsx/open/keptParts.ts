import { child, relationshipsOf, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import type { FileBook, FileSheet } from './fileBook';

const BY_KIND: ReadonlyMap<string, string> = new Map([
  ['comments', 'comments'],
  ['threadedComment', 'comments'],
  ['pivotTable', 'pivot tables'],
  ['slicer', 'slicers'],
  ['timeline', 'timelines'],
  ['oleObject', 'embedded objects'],
  ['package', 'embedded objects'],
  ['control', 'form controls'],
  ['ctrlProp', 'form controls'],
  ['image', 'background pictures'],
  ['queryTable', 'data queries'],
]);
const IN_DRAWING: ReadonlyMap<string, string> = new Map([
  ['chart', 'charts'],
  ['chartEx', 'charts'],
  ['image', 'pictures'],
  ['diagramData', 'diagrams'],
]);
const BY_ELEMENT: ReadonlyMap<string, string> = new Map([
  ['hyperlinks', 'links'],
  ['autoFilter', 'filters'],
  ['rowBreaks', 'page breaks'],
  ['colBreaks', 'page breaks'],
  ['headerFooter', 'headers and footers for printing'],
  ['protectedRanges', 'protected ranges'],
]);
const BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['sparklineGroups', 'sparklines'],
  ['dataValidations', 'some validation rules'],
  ['conditionalFormattings', 'some conditional formats'],
]);

interface Hidden {
  readonly formats: number;
  readonly validations: number;
  readonly formulas: number;
}

/** What a workbook holds that the page keeps but does not show: each kind once, with its sheet or how many sheets. */
export function keptInFile(book: FileBook, hidden: readonly Hidden[]): string[] {
  const sheetsByKind = new Map<string, string[]>();
  book.sheets.forEach((sheet, index) => {
    for (const kind of keptOnSheet(book, sheet, hidden[index]))
      sheetsByKind.set(kind, [...(sheetsByKind.get(kind) ?? []), sheet.name]);
  });
  const onSheets = [...sheetsByKind].map(([kind, [first = '', ...others]]) =>
    others.length === 0 ? `${kind} on ${first}` : `${kind} on ${String(others.length + 1)} sheets`,
  );
  return [...onSheets, ...keptInBook(book)];
}

function keptOnSheet(book: FileBook, sheet: FileSheet, hidden: Hidden | undefined): Set<string> {
  const found = new Set<string>();
  const note = (kind: string | undefined): void => {
    if (kind !== undefined) found.add(kind);
  };
  const drawings = new Set<string>();
  for (const { kind, target } of sheet.relationships) {
    note(BY_KIND.get(kind));
    if (kind === 'drawing') drawings.add(target);
  }
  for (const path of drawings) drawn(book, path).forEach(note);
  for (const element of sheet.part.root.children) note(BY_ELEMENT.get(element.name));
  for (const name of extensions(sheet.part.root)) note(BY_EXTENSION.get(name));
  if (sheet.tables.some((table) => !table.hasHeader)) note('tables without a header row');
  if (hidden && hidden.formats > 0) note('some conditional formats');
  if (hidden && hidden.validations > 0) note('some validation rules');
  if (hidden && hidden.formulas > 0) note('formulas this page cannot work out, with their saved values');
  return found;
}

function keptInBook({ relationships, file, sheets, workbook, hasRichText }: FileBook): string[] {
  const kinds = new Set(relationships.map((each) => each.kind));
  const entries = child(workbook.root, 'sheets')?.children.length ?? 0;
  const isSigned = relationshipsOf(file.parts, '').some((each) => each.kind === 'origin');
  return [
    ...(kinds.has('externalLink') ? ['links to other workbooks'] : []),
    ...(kinds.has('connections') ? ['data connections'] : []),
    ...(kinds.has('chartsheet') ? ['chart sheets'] : []),
    ...(kinds.has('vbaProject') ? ['macros, which never run here'] : []),
    ...(entries > sheets.length && !kinds.has('chartsheet') ? ['sheets of macros or dialogs'] : []),
    ...(hasRichText ? ['formatting within a cell'] : []),
    ...(isSigned ? ['a digital signature, which is no longer valid once anything is changed'] : []),
  ];
}

function drawn(book: FileBook, path: string): string[] {
  const kinds = relationshipsOf(book.file.parts, path).map((each) => IN_DRAWING.get(each.kind));
  const words = [...new Set(kinds)].filter((each) => each !== undefined);
  const isBlank = (xmlPart(book.file.parts, path)?.root.children.length ?? 0) === 0;
  return words.length > 0 || isBlank ? words : ['drawings'];
}

/** Names of what stands in a sheet's extensions. */
function extensions(root: XmlElement): string[] {
  return (child(root, 'extLst')?.children ?? []).flatMap(({ children }) => children.map(({ name }) => name));
}
