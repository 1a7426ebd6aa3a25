import type { GridBook, UnsureResult } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import { cellName } from './cellName';
import { pagePart } from './pageParts';

const NAMED = 5;

/** What is said of a cell whose result this page does not vouch for. */
export const standingWords: Readonly<Record<UnsureResult['standing'], string>> = {
  held: 'not recalculated here',
  stale: 'stale: open in Excel',
};

const counted = (count: number): string => (count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`);

const placesOf = (grid: Grid, cells: readonly UnsureResult[]): string => {
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const named = cells
    .slice(0, NAMED)
    .map(({ sheetId, row, column }) => `${names.get(sheetId)}!${cellName(row, column)}`);
  return `${named.join(', ')}${cells.length > NAMED ? ' and others' : ''}`;
};

/** One line about the results that this page does not vouch for; empty when there are none. */
const sentenceOf = (grid: Grid, cells: readonly UnsureResult[]): string => {
  const held = cells.filter(({ standing }) => standing === 'held');
  const stale = cells.filter(({ standing }) => standing === 'stale');
  const parts = [
    ...(held.length === 0
      ? []
      : [`${counted(held.length)} not recalculated here, kept as Excel saved them (${placesOf(grid, held)}).`]),
    ...(stale.length === 0
      ? []
      : [
          `${counted(stale.length)} stale, because what they depend on has changed (${placesOf(grid, stale)}): open the workbook in Excel, which calculates them.`,
        ]),
  ];
  return parts.join(' ');
};

/** Says how many results this page does not vouch for and where, and goes to the first of them, then to the next. */
export const tellUnsureResults = (grid: Grid & GridBook): void => {
  let [dismissed, turn] = ['', 0];
  const text = pagePart('unsure-text');
  const show = (): void => {
    const sentence = sentenceOf(grid, grid.unsureResults());
    pagePart('unsure').hidden = sentence === '' || sentence === dismissed;
    if (text.textContent !== sentence) text.textContent = sentence;
  };
  pagePart('go-unsure').addEventListener('click', () => {
    const cells = grid.unsureResults();
    const cell = cells[turn % Math.max(1, cells.length)];
    turn += 1;
    if (cell === undefined) return;
    grid.select(cell.sheetId, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    grid.focus();
  });
  pagePart('dismiss-unsure').addEventListener('click', () => {
    dismissed = text.textContent;
    show();
  });
  grid.on(({ kind }) => {
    if (kind === 'calculated') show();
  });
};
