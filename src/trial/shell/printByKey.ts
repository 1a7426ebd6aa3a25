import type { Grid } from '../grid/port';
import { printedSheet, type PrintedCell, type PrintedSheet } from './printedSheet';

function cellElement({ text, style, rows, columns }: PrintedCell): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  cell.rowSpan = rows;
  cell.colSpan = columns;
  if (style.bold) cell.style.fontWeight = 'bold';
  if (style.italic) cell.style.fontStyle = 'italic';
  if (style.fontColor !== undefined) cell.style.color = style.fontColor;
  if (style.fill) cell.style.background = style.fill;
  if (style.horizontal && style.horizontal !== 'general') cell.style.textAlign = style.horizontal;
  if (!style.wrap) cell.style.whiteSpace = 'nowrap';
  return cell;
}

function rowElement(cells: readonly PrintedCell[], startsPage: boolean): HTMLTableRowElement {
  const row = document.createElement('tr');
  if (startsPage) row.style.breakBefore = 'page';
  row.append(...cells.map(cellElement));
  return row;
}

/** A sheet on paper: A4, its title rows on every page, as wide as its columns and no wider than the page. */
function paperOf({ name, orientation, isLaidOut, widths, titles, rows }: PrintedSheet): HTMLElement {
  const paper = document.createElement('section');
  const page = document.createElement('style');
  const table = document.createElement('table');
  const columns = document.createElement('colgroup');
  paper.className = isLaidOut ? 'paper' : 'paper lined';
  paper.setAttribute('aria-label', name);
  page.textContent = `@page { size: A4 ${orientation}; margin: 15mm; }`;
  for (const width of widths) columns.appendChild(document.createElement('col')).style.width = `${String(width)}px`;
  table.append(columns);
  table.createTHead().append(...titles.map((cells) => rowElement(cells, false)));
  table.createTBody().append(...rows.map(({ cells, startsPage }) => rowElement(cells, startsPage)));
  paper.append(page, table);
  return paper;
}

/** Ctrl+P prints the sheet in front, wherever the keyboard is, in place of the page. */
export const printByKey = (grid: Grid, pane: HTMLIFrameElement, refuse: (sentence: string) => void): void => {
  const print = (): void => {
    const printed = printedSheet(grid, grid.activeSheetId());
    if (typeof printed === 'string') {
      refuse(printed);
      return;
    }
    const paper = document.body.appendChild(paperOf(printed));
    window.addEventListener('afterprint', () => paper.remove(), { once: true });
    window.print();
  };
  const listen = (event: KeyboardEvent): void => {
    const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
    if (!isPrint || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) void grid.commitEdit().then(print);
  };
  window.addEventListener('keydown', listen, { capture: true });
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('keydown', listen, { capture: true }));
};
