import type { SheetState } from '../../book/bookState';
import type { FileSheet } from '../open/fileBook';
import { appendInside, placeFor, qualified, withAttributes, endedBy } from '../package/editParts';
import { cellAddress } from '../package/addresses';
import { child, childrenOf, isOn, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { SHEET_ORDER } from './sheetOrder';

/** Changes to a sheet around its cells: column widths, frozen panes, protection. */
export function furniturePatches(sheet: FileSheet, state: SheetState): Patch[] {
  return [
    ...widthPatches(sheet, state),
    ...panePatches(sheet, state.frozen),
    ...protectionPatches(sheet, state.isProtected),
  ];
}

interface Span {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

function widthPatches(sheet: FileSheet, state: SheetState): Patch[] {
  if (state.columnWidths.length === 0) return [];
  const { root } = sheet.part;
  const blank = `<${qualified(root, 'col')} min="1" max="1"/>`;
  let spans = childrenOf(child(root, 'cols'), 'col').map((col): Span => {
    const tag = sheet.part.text.slice(col.start, col.inner);
    return { min: numberOf(col, 'min') ?? 1, max: numberOf(col, 'max') ?? 1, tag };
  });
  for (const { column, count, pixels } of state.columnWidths) {
    const width = String(Math.floor((pixels / 7) * 256) / 256);
    for (let each = column + 1; each <= column + count; each += 1) spans = withWidth(spans, each, width, blank);
  }
  const cols = spans.map(({ min, max, tag }) =>
    endedBy(withAttributes(tag, { min: String(min), max: String(max) }), '/>'),
  );
  const name = qualified(root, 'cols');
  const text = `<${name}>${cols.join('')}</${name}>`;
  const place = placeFor(root, 'cols', SHEET_ORDER);
  if (typeof place === 'number') return [{ start: place, end: place, text }];
  return text === sheet.part.text.slice(place.start, place.end) ? [] : [{ start: place.start, end: place.end, text }];
}

function withWidth(spans: readonly Span[], column: number, width: string, blank: string): Span[] {
  const base = spans.find((span) => span.min <= column && column <= span.max)?.tag ?? blank;
  const own = { min: column, max: column, tag: withAttributes(base, { width, customWidth: '1', bestFit: undefined }) };
  const cut = spans.flatMap((span): Span[] => {
    if (column < span.min || column > span.max) return [span];
    const sides = [
      { ...span, max: column - 1 },
      { ...span, min: column + 1 },
    ];
    return sides.filter((each) => each.min <= each.max);
  });
  return [...cut, own].sort((a, b) => a.min - b.min);
}

function panePatches(sheet: FileSheet, frozen: SheetState['frozen']): Patch[] {
  const { root } = sheet.part;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  const before = isFrozen
    ? { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 }
    : { rows: 0, columns: 0 };
  if (before.rows === frozen.rows && before.columns === frozen.columns) return [];
  const xml = paneXml(root, frozen);
  if (view) {
    const stale = view.children.filter((each) => each.name === 'pane' || each.name === 'selection');
    const removed = stale.map(({ start, end }): Patch => ({ start, end, text: '' }));
    if (view.inner === view.end) return [appendInside(sheet.part.text, view, xml)];
    return [{ start: view.inner, end: view.inner, text: xml }, ...removed];
  }
  const [views, one] = [qualified(root, 'sheetViews'), qualified(root, 'sheetView')];
  const place = placeFor(root, 'sheetViews', SHEET_ORDER);
  if (typeof place !== 'number') return [];
  return [{ start: place, end: place, text: `<${views}><${one} workbookViewId="0">${xml}</${one}></${views}>` }];
}

function paneXml(root: XmlElement, { rows, columns }: SheetState['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits =
    (columns === 0 ? '' : ` xSplit="${String(columns)}"`) + (rows === 0 ? '' : ` ySplit="${String(rows)}"`);
  const pane = `<${qualified(root, 'pane')}${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${active}" state="frozen"/>`;
  return `${pane}<${qualified(root, 'selection')} pane="${active}"/>`;
}

function protectionPatches(sheet: FileSheet, isProtected: boolean): Patch[] {
  const { root } = sheet.part;
  const place = placeFor(root, 'sheetProtection', SHEET_ORDER);
  if (typeof place === 'number') {
    const text = `<${qualified(root, 'sheetProtection')} sheet="1" objects="1" scenarios="1"/>`;
    return isProtected ? [{ start: place, end: place, text }] : [];
  }
  if (isOn(place, 'sheet') === isProtected) return [];
  if (!isProtected) return [{ start: place.start, end: place.end, text: '' }];
  const tag = withAttributes(sheet.part.text.slice(place.start, place.inner), { sheet: '1' });
  return [{ start: place.start, end: place.inner, text: tag }];
}
