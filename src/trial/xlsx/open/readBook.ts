import type { SheetInfo } from '../../grid/port';
import { xmlPart, type XmlPart } from '../../../markbook/workbookFile/package/partText';
import { relationshipsOf } from '../../../markbook/workbookFile/package/relationships';
import type { XlsxPackage } from '../../../markbook/workbookFile/package/xlsxPackage';
import { XlsxRefusal } from '../../../markbook/workbookFile/refusal';
import { child, childrenOf, isOn, relationshipId } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import { readPalette } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { readCells } from './readCells';
import { isRichText, readStrings } from '../../../markbook/workbookFile/cells/readStrings';
import { readStyles } from './readStyles';
import { readTables } from './readTables';

/** Reads all of a workbook that the page understands. */
export function readBook(file: XlsxPackage, workbookPath: string): FileBook {
  const { parts } = file;
  const workbook = requiredPart(file, workbookPath);
  const relationships = relationshipsOf(parts, workbookPath);
  const pathOf = (kind: string) => relationships.find((each) => each.kind === kind && !each.external)?.target;
  const partOf = (kind: string) => xmlPart(parts, pathOf(kind) ?? '');
  const stylePart = partOf('styles');
  const stringRoot = partOf('sharedStrings')?.root;
  const strings = readStrings(stringRoot);
  const palette = readPalette(partOf('theme')?.root, stylePart?.root);
  const entries = childrenOf(child(workbook.root, 'sheets'), 'sheet').flatMap((entry, index) => {
    const id = relationshipId(entry) ?? '';
    const relationship = relationships.find((each) => each.id === id);
    // A sheet of macro code from the time of .xls leads nowhere; it stays as it is.
    if (!relationship && id === '') return [];
    if (!relationship) throw new XlsxRefusal(missing(`the sheet ${entry.attributes.get('name') ?? ''}`));
    return relationship.kind === 'worksheet' ? [readSheet(file, strings, entry, index, relationship.target)] : [];
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

function readSheet(
  file: XlsxPackage,
  strings: readonly string[],
  entry: XmlElement,
  index: number,
  path: string,
): FileSheet {
  const part = requiredPart(file, path);
  const name = entry.attributes.get('name') ?? '';
  const relationships = relationshipsOf(file.parts, path);
  return {
    id: `sheet-${entry.attributes.get('sheetId') ?? String(index)}`,
    name,
    visibility: visibilityOf(entry),
    part,
    entry,
    relationships,
    cells: readCells(child(part.root, 'sheetData'), strings, name),
    tables: readTables(file.parts, part.root, relationships),
  };
}

function requiredPart(file: XlsxPackage, path: string): XmlPart {
  const part = xmlPart(file.parts, path);
  if (!part) throw new XlsxRefusal(missing(path));
  return part;
}

function visibilityOf(entry: XmlElement): SheetInfo['visibility'] {
  const state = entry.attributes.get('state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function missing(what: string): string {
  return `The file is damaged: ${what} is missing from it. Get a fresh copy, or repair it in Excel (Open and Repair).`;
}
