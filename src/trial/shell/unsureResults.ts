import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import { pagePart } from './pageParts';
import { unsureSentence } from './unsureWords';

/** Says how many results this page does not vouch for and where, and goes to the first of them, then to the next. */
export const tellUnsureResults = (grid: Grid & GridBook): void => {
  let [dismissed, turn] = ['', 0];
  const text = pagePart('unsure-text');
  const show = (): void => {
    const sentence = unsureSentence(grid.sheets(), grid.unsureResults());
    pagePart('unsure').hidden = sentence === '' || sentence === dismissed;
    if (text.textContent === sentence) return;
    text.textContent = sentence;
    turn = 0;
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
