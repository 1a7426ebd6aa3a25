import {
  child,
  childrenOf,
  decodeExcelString,
  isOn,
  isRichText,
  linkedPart,
  listedSheets,
  numberOf,
  readStrings,
  type Relationship,
  relationshipId,
  relationshipsOf,
  requiredPart,
  type XlsxPackage,
  XlsxRefusal,
  type XmlElement,
  xmlPart,
} from '../../../markbook/workbookFile';
import { sheetId } from '../../book/sheetNumbers';
import type { SheetInfo } from '../../book/terms';
import { parseArea } from '../package/addresses';
import { readPalette } from './colours';
import type { FileBook, FileSheet, FileTable } from './fileBook';
import { type FormulaCounts, readCells } from './readCells';
import { readStyles } from './readStyles';

/** The Excel tables that stand on a sheet. */
function readTables(
  parts: ReadonlyMap<string, Uint8Array>,
  sheet: XmlElement,
  relationships: readonly Relationship[],
): FileTable[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const taken = new Set<string>();
  return childrenOf(child(sheet, 'tableParts'), 'tablePart').flatMap((reference) => {
    const path = targets.get(relationshipId(reference) ?? '') ?? '';
    if (taken.has(path))
      throw new XlsxRefusal(
        'The file is damaged: two of its tables lead to the same part. Get a fresh copy, or repair it in Excel (Open and Repair).',
      );
    taken.add(path);
    const part = xmlPart(parts, path);
    const whole = parseArea(part?.root.attributes.get('ref') ?? '');
    if (!part || !whole) return [];
    const totalsRows = numberOf(part.root, 'totalsRowCount') ?? 0;
    const columns = childrenOf(child(part.root, 'tableColumns'), 'tableColumn');
    return [
      {
        name: part.root.attributes.get('displayName') ?? '',
        path,
        part,
        area: { ...whole, rows: whole.rows - totalsRows },
        columns: columns.map((column) => decodeExcelString(column.attributes.get('name') ?? '')),
        hasHeader: numberOf(part.root, 'headerRowCount') !== 0,
        totalsRows,
      },
    ];
  });
}

/** The sheet that is being read, and how many the file lists. */
export interface SheetAtHand {
  readonly name: string;
  readonly number: number;
  readonly of: number;
}

/** Reads all of a workbook that the page understands. */
export function readBook(file: XlsxPackage, workbookPath: string, onSheet?: (sheet: SheetAtHand) => void): FileBook {
  const { parts } = file;
  const workbook = requiredPart(parts, workbookPath);
  const relationships = relationshipsOf(parts, workbookPath);
  const partOf = (kind: string) => linkedPart(parts, relationships, kind);
  const stylePart = partOf('styles');
  const stringRoot = partOf('sharedStrings')?.root;
  const strings = readStrings(stringRoot);
  const palette = readPalette(themeOf(file, relationships), stylePart?.root);
  const listed = listedSheets(workbook, relationships);
  const counts: FormulaCounts = { cells: 0, signs: 0, arrayCells: 0 };
  const entries = listed.flatMap(({ entry, kind, name, path }, index) => {
    onSheet?.({ name, number: index + 1, of: listed.length });
    return kind === 'worksheet' ? [readSheet(file, strings, entry, index, path, counts)] : [];
  });
  if (entries.length === 0)
    throw new XlsxRefusal('The file holds no worksheet. Open it in Excel, add one and save it again.');
  return {
    file,
    workbook,
    relationships,
    styles: readStyles(stylePart?.root, palette),
    stylePart,
    palette,
    strings,
    hasRichText: childrenOf(stringRoot, 'si').some(isRichText),
    sheets: entries,
    isDate1904: isOn(child(workbook.root, 'workbookPr'), 'date1904'),
  };
}

/** Colours alone depend on the theme, so that a file may lack it. */
function themeOf({ parts }: XlsxPackage, relationships: readonly Relationship[]): XmlElement | undefined {
  return xmlPart(parts, relationships.find(({ kind }) => kind === 'theme')?.target ?? '')?.root;
}

function readSheet(
  file: XlsxPackage,
  strings: readonly string[],
  entry: XmlElement,
  index: number,
  path: string,
  counts: FormulaCounts,
): FileSheet {
  const part = requiredPart(file.parts, path);
  const name = entry.attributes.get('name') ?? '';
  const relationships = relationshipsOf(file.parts, path);
  return {
    id: sheetId(entry.attributes.get('sheetId') ?? index),
    name,
    visibility: visibilityOf(entry),
    part,
    entry,
    relationships,
    cells: readCells(child(part.root, 'sheetData'), strings, name, counts),
    tables: readTables(file.parts, part.root, relationships),
  };
}

function visibilityOf(entry: XmlElement): SheetInfo['visibility'] {
  const state = entry.attributes.get('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
