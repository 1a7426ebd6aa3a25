import type { SheetState } from '../../book/bookState';
import type { Printing } from '../../book/terms';
import type { FileBook, FileSheet } from '../open/fileBook';
import { areaAddress } from '../package/addresses';
import { appendInside, patchPart, placeFor, qualified, type PackageParts } from '../package/editParts';
import { childrenOf, escapeText, type XmlElement, xmlPart } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { SHEET_ORDER } from './sheetOrder';

const A4 = '9';
const LAST_COLUMN = '16383';
const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const POINTS_PER_INCH = 72;
/** Inches, as Excel has them on a new sheet. */
const NEW_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** The middle of the paper, and the room around the page. */
function marginPatches(root: XmlElement, { isCentred = false, margins }: Printing): Patch[] {
  const put = (name: string, attributes: string): Patch => {
    const place = placeFor(root, name, SHEET_ORDER);
    const [start, end] = typeof place === 'number' ? [place, place] : [place.start, place.end];
    return { start, end, text: `<${qualified(root, name)} ${attributes}/>` };
  };
  const inches = Object.entries<number>(NEW_MARGINS);
  for (const [side, points] of Object.entries(margins ?? {})) inches.push([side, points / POINTS_PER_INCH]);
  const sides = [...new Map(inches)].map(([side, value]) => `${side}="${String(value)}"`);
  return [
    ...(isCentred ? [put('printOptions', 'horizontalCentered="1"')] : []),
    ...(margins ? [put('pageMargins', sides.join(' '))] : []),
  ];
}

function footerElement(root: XmlElement, { footer }: Printing): string {
  if (footer === undefined) return '';
  const part = (code: string, text = ''): string => (text === '' ? '' : escapeText(`&${code}${text}`));
  const foot = `<${qualified(root, 'oddFooter')}>${part('L', footer.left)}${part('R', footer.right)}</${qualified(root, 'oddFooter')}>`;
  return `<${qualified(root, 'headerFooter')}>${foot}</${qualified(root, 'headerFooter')}>`;
}

/** Paper, orientation, margins, footer and page breaks of a sheet that was made on the page. */
export function printingPatches({ part: { root } }: FileSheet, { printing }: SheetState): Patch[] {
  if (printing === undefined) return [];
  const { orientation, pageStarts } = printing;
  const setup = `<${qualified(root, 'pageSetup')} paperSize="${A4}" orientation="${orientation}"/>`;
  const count = String(pageStarts.length);
  const breaks = pageStarts.map(
    (row) => `<${qualified(root, 'brk')} id="${String(row)}" max="${LAST_COLUMN}" man="1"/>`,
  );
  const name = qualified(root, 'rowBreaks');
  const list =
    breaks.length === 0 ? '' : `<${name} count="${count}" manualBreakCount="${count}">${breaks.join('')}</${name}>`;
  const place = placeFor(root, 'pageSetup', SHEET_ORDER);
  if (typeof place !== 'number') return [];
  const text = setup + footerElement(root, printing) + list;
  return [...marginPatches(root, printing), { start: place, end: place, text }];
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, '$$$&');

/** The print areas of sheets that were made on the page, and the rows that head their pages, which a file keeps as names. */
export function savePrintAreas(
  parts: PackageParts,
  book: FileBook,
  pairs: readonly { file: FileSheet; sheet: SheetState }[],
): void {
  const workbook = xmlPart(parts, book.workbook.path);
  if (!workbook) return;
  const { root } = workbook;
  const entry = qualified(root, 'definedName');
  const names = pairs.flatMap(({ file, sheet: { printing } }) => {
    if (printing === undefined) return [];
    const sheets = childrenOf(root.children.find((each) => each.name === 'sheets') ?? root, 'sheet');
    const index = sheets.findIndex((each) => each.attributes.get('name') === file.name);
    const named = (name: string, address: string): string =>
      `<${entry} name="_xlnm.${name}" localSheetId="${String(index)}">${escapeText(`${quoted(file.name)}!${address}`)}</${entry}>`;
    const { printed, titleRows } = printing;
    return [
      ...(printed === undefined ? [] : [named('Print_Area', absolute(areaAddress(printed)))]),
      ...(titleRows === undefined ? [] : [named('Print_Titles', titleRows.map((row) => `$${row + 1}`).join(':'))]),
    ];
  });
  if (names.length === 0) return;
  const place = placeFor(root, 'definedNames', WORKBOOK_ORDER);
  const list = qualified(root, 'definedNames');
  const patch =
    typeof place === 'number'
      ? { start: place, end: place, text: `<${list}>${names.join('')}</${list}>` }
      : appendInside(workbook.text, place, names.join(''));
  patchPart(parts, workbook, [patch]);
}
