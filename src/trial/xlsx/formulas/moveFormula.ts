import { columnIndex, columnLetters } from '../package/addresses';
import { formulaTokens } from './tokens';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const PLACE = /^(\.?)(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})(\.?)$/;

/** A formula read once, to be told as it reads so many rows and columns away from its own cell. */
export type MovableFormula = (down: number, right: number) => string;

/**
 * Reads a formula whose relative references shall move with its cell. Nothing else in it changes, not a space, a line
 * break or a quotation mark; beyond the sheet's edge a reference comes in again at the other side, as in Excel.
 */
export function movable(formula: string): MovableFormula {
  let pieces: readonly (string | MovableFormula)[] | undefined;
  const read = () =>
    formulaTokens(formula).map(({ type, value }) => (/^range(?!_named)/.test(type) ? moves(value) : value));
  return (down, right) =>
    (pieces ??= read()).map((piece) => (typeof piece === 'string' ? piece : piece(down, right))).join('');
}

function moves(reference: string): MovableFormula {
  const cells = reference.lastIndexOf('!') + 1;
  const ends = reference.slice(cells).split(':');
  return (down, right) => reference.slice(0, cells) + ends.map((end) => movedEnd(end, down, right)).join(':');
}

function movedEnd(end: string, down: number, right: number): string {
  const [, before = '', fixedColumn = '', letters = '', fixedRow = '', digits = '', behind = ''] =
    PLACE.exec(end) ?? [];
  if (letters === '' && digits === '') return end;
  const isRowAlone = letters === '';
  const column = isRowAlone || fixedColumn !== '' || right === 0 ? letters : movedLetters(letters, right);
  const isRowFixed = fixedRow !== '' || (isRowAlone && fixedColumn !== '');
  const row = digits === '' || isRowFixed || down === 0 ? digits : String(wrapped(Number(digits) - 1 + down, ROWS) + 1);
  return before + fixedColumn + column + fixedRow + row + behind;
}

function movedLetters(letters: string, right: number): string {
  return columnLetters(wrapped(columnIndex(letters) + right, COLUMNS));
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
