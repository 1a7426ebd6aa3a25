import { CellValueType, getNumfmtParseValueFilter, type ICellData } from '@univerjs/core';
import {
  type ICellDataWithSpanInfo,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
} from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine';
import { britishDate } from './enteredValue';
import { growSheet } from './growSheet';

/** Set before the text of a pasted cell that Excel had formatted as text, so that `0101` stays `0101`. */
const TEXT_MARK = '\u2060';

const TEXT_FORMAT = /mso-number-format\s*:\s*["']?\\?@/i;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Tab-separated text as a table of cells; blank first and last cells keep their places. */
function tableOf(text: string): string {
  const rows = text
    .replace(/(?:\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => row.split('\t').map((cell) => `<td>${escaped(cell)}</td>`));
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}

function textClasses(css: string): string[] {
  return [...css.matchAll(/(?<![^{}])([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', rules = '']) =>
    TEXT_FORMAT.test(rules) ? (selectors.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1)) : [],
  );
}

/** Marks the cells of a copied table that were formatted as text. */
function markTextCells(html: string): string {
  if (!TEXT_FORMAT.test(html)) return html;
  const copied = new DOMParser().parseFromString(html, 'text/html');
  const names = [...copied.querySelectorAll('style')].flatMap((style) => textClasses(style.textContent));
  for (const cell of copied.querySelectorAll('td, th')) {
    const isText =
      names.some((name) => cell.classList.contains(name)) || TEXT_FORMAT.test(cell.getAttribute('style') ?? '');
    if (isText && cell.textContent !== '') cell.prepend(TEXT_MARK);
  }
  return copied.documentElement.outerHTML;
}

/** What a paste goes through inside Univer's clipboard. */
interface Pasting {
  _pasteHTML: (html: string, pasteType: string) => Promise<boolean>;
  _pastePlainText: (text: string, pasteType: string) => Promise<boolean>;
}

const MONTH_FIRST = /^m{1,2}[/.-]d/i;
const nothing = { undos: [], redos: [] };

const withFormat = (cell: ICellData, pattern: string): ICellData['s'] => ({
  ...(typeof cell.s === 'object' ? cell.s : {}),
  n: { pattern },
});

/** A cell with a text of one plain line is taken as it is, where a bare one would be read as a number. */
function keepText(cell: ICellDataWithSpanInfo, text: string, pattern?: string): void {
  cell.v = text;
  cell.t = CellValueType.STRING;
  cell.p = { id: '', documentStyle: {}, body: { dataStream: `${text}\r\n` } };
  if (pattern !== undefined) cell.s = withFormat(cell, pattern);
}

/** Reads what came from outside as Excel in Britain does: day before month, and text cells as text. */
function readPasted(cell: ICellDataWithSpanInfo): void {
  if (typeof cell.v !== 'string') return;
  if (cell.v.startsWith(TEXT_MARK)) {
    keepText(cell, cell.v.slice(TEXT_MARK.length), '@');
    return;
  }
  const date = britishDate(cell.v);
  if (date) {
    cell.v = date.value;
    cell.s = withFormat(cell, date.format ?? 'dd/mm/yyyy');
  } else if (MONTH_FIRST.test(getNumfmtParseValueFilter(cell.v.trim())?.z ?? '')) keepText(cell, cell.v);
}

/** Lets a paste land where it was meant: with room for it, dates the British way round, text as text, blank cells in place. */
export function pasteRightly(engine: Engine, onUnmerged: () => void): void {
  const read = new WeakSet<ICellDataWithSpanInfo>();
  const clipboard = engine.injector.get(ISheetClipboardService);
  const pasting = clipboard as unknown as Pasting;
  const pasteHtml = pasting._pasteHTML.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  pasting._pasteHTML = (html, pasteType) => pasteHtml(markTextCells(html), pasteType);
  pasting._pastePlainText = (text, pasteType) => pasteHtml(tableOf(text), pasteType);
  clipboard.legacyPaste = (html, text, files) =>
    !html && text && !files
      ? pasting._pastePlainText(text, PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE)
      : legacyPaste(html, text, files);
  clipboard.addClipboardHook({
    id: 'paste-rightly',
    priority: -1,
    onBeforePaste: ({ subUnitId, range }) => {
      growSheet(engine, subUnitId, range.rows.at(-1) ?? 0, range.cols.at(-1) ?? 0);
      return true;
    },
    onPasteCells: (from, _to, cells) => {
      const merged: ICellDataWithSpanInfo[] = [];
      cells.forValue((_row, _column, cell) => {
        if ((cell.rowSpan ?? 1) > 1 || (cell.colSpan ?? 1) > 1) merged.push(cell);
        if (from === null && !read.has(cell)) readPasted(cell);
        read.add(cell);
      });
      if (merged.length > 0) onUnmerged();
      return nothing;
    },
  });
}
