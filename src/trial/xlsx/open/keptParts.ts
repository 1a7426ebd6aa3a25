import { xmlPart } from '../package/partText';
import { relationshipsOf } from '../package/relationships';
import { child } from '../xml/find';
import type { XmlElement } from '../xml/parseXml';
import type { FileBook, FileSheet } from './fileBook';

const BY_KIND: Readonly<Record<string, string>> = {
  comments: 'comments',
  threadedComment: 'comments',
  pivotTable: 'a pivot table',
  slicer: 'a slicer',
  timeline: 'a timeline',
  oleObject: 'an embedded object',
  package: 'an embedded object',
  control: 'a form control',
  ctrlProp: 'a form control',
  image: 'a background picture',
  queryTable: 'a data query',
};
const IN_DRAWING: Readonly<Record<string, string>> = {
  chart: 'a chart',
  chartEx: 'a chart',
  image: 'a picture',
  diagramData: 'a diagram',
};
const BY_ELEMENT: Readonly<Record<string, string>> = {
  hyperlinks: 'links',
  autoFilter: 'a filter',
  rowBreaks: 'page breaks',
  colBreaks: 'page breaks',
  headerFooter: 'headers and footers for printing',
  protectedRanges: 'protected ranges',
};

/** What a sheet holds that the page keeps but does not show, each with the sheet's name. */
export function keptOnSheet(
  book: FileBook,
  sheet: FileSheet,
  hidden: { formats: number; validations: number; formulas: number },
): string[] {
  const found = new Set<string>();
  for (const relationship of sheet.relationships) {
    const words = BY_KIND[relationship.kind];
    if (words !== undefined) found.add(words);
    if (relationship.kind === 'drawing') drawn(book, relationship.target).forEach((each) => found.add(each));
  }
  for (const element of sheet.part.root.children) {
    const words = BY_ELEMENT[element.name];
    if (words !== undefined) found.add(words);
  }
  if (hasSparklines(sheet.part.root)) found.add('sparklines');
  if (sheet.tables.some((table) => !table.hasHeader)) found.add('a table without a header row');
  if (hidden.formats > 0) found.add('some conditional formats');
  if (hidden.validations > 0) found.add('some validation rules');
  if (hidden.formulas > 0) found.add('formulas this page cannot work out, with their saved values');
  return [...found].map((words) => `${words} on ${sheet.name}`);
}

/** What the workbook as a whole holds that the page keeps but does not show. */
export function keptInBook(book: FileBook): string[] {
  const kinds = new Set(book.relationships.map((each) => each.kind));
  return [
    ...(kinds.has('externalLink') ? ['links to other workbooks'] : []),
    ...(kinds.has('connections') ? ['data connections'] : []),
    ...(kinds.has('chartsheet') ? ['a chart sheet'] : []),
    ...(book.hasRichText ? ['formatting within a cell'] : []),
  ];
}

function drawn(book: FileBook, path: string): string[] {
  const kinds = relationshipsOf(book.file.parts, path).map((each) => IN_DRAWING[each.kind]);
  const words = [...new Set(kinds)].filter((each) => each !== undefined);
  const isBlank = (xmlPart(book.file.parts, path)?.root.children.length ?? 0) === 0;
  return words.length > 0 || isBlank ? words : ['a drawing'];
}

function hasSparklines(root: XmlElement): boolean {
  return (
    child(root, 'extLst')?.children.some((extension) => child(extension, 'sparklineGroups') !== undefined) ?? false
  );
}
