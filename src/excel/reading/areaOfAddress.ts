import type { Area } from '../../markbook/sheet';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LETTERS = 26;

/** Cells, rows or columns as Excel tells them, perhaps with their sheet: `B2`, `B2:D9`, `3:5`, `B:D`, `'My class'!B2`. */
const ADDRESS = /^(?:.*!)?\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/iu;

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

/** The rectangle that an address of Excel names, whole rows and columns too; undefined for several at once. */
export const areaOfAddress = (address: string): Area | undefined => {
  const [, fromLetters = '', fromDigits = '', toLetters, toDigits] = ADDRESS.exec(address) ?? [];
  const [lastLetters, lastDigits] = [toLetters ?? fromLetters, toDigits ?? fromDigits];
  const isOneKind = (fromLetters === '') === (lastLetters === '') && (fromDigits === '') === (lastDigits === '');
  const isWhole = fromLetters === '' || fromDigits === '';
  if (!isOneKind || (isWhole && (toLetters === undefined || fromLetters + fromDigits === ''))) return undefined;
  const rows = fromDigits === '' ? [0, LAST_ROW] : [Number(fromDigits) - 1, Number(lastDigits) - 1];
  const columns = fromLetters === '' ? [0, LAST_COLUMN] : [columnOf(fromLetters), columnOf(lastLetters)];
  const [row, lastRow, column, lastColumn] = [
    Math.min(...rows),
    Math.max(...rows),
    Math.min(...columns),
    Math.max(...columns),
  ];
  return row < 0 || lastRow > LAST_ROW || lastColumn > LAST_COLUMN
    ? undefined
    : { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};
