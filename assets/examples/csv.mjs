import { createReadStream } from 'node:fs';

/** @param {number} row */
const misplaced = (row) =>
  new Error(`Row ${row} has a quote within a cell that does not begin with one, or more behind the closing quote.`);

/** Takes text apart as it comes, a piece at a time. */
const rowReader = () => {
  /** @type {'start' | 'plain' | 'quoted' | 'closed'} */
  let state = 'start';
  let cell = '';
  /** @type {string[]} */
  let row = [];
  let rows = 0;
  const endCell = () => {
    row.push(cell);
    [cell, state] = ['', 'start'];
  };
  const endRow = () => {
    endCell();
    const done = row;
    row = [];
    rows += 1;
    return done;
  };
  return {
    /** @param {string} text */
    *read(text) {
      for (const sign of text) {
        if (state === 'quoted') {
          if (sign === '"') state = 'closed';
          else cell += sign;
        } else if (sign === '"') {
          if (state === 'plain') throw misplaced(rows + 1);
          if (state === 'closed') cell += '"';
          state = 'quoted';
        } else if (sign === ',') endCell();
        else if (sign === '\n') yield endRow();
        else if (sign !== '\r') {
          if (state === 'closed') throw misplaced(rows + 1);
          state = 'plain';
          cell += sign;
        }
      }
    },
    *end() {
      if (state === 'quoted') throw new Error('The file ends within a cell in quotes. Was it cut off?');
      if (state !== 'start' || row.length > 0) yield endRow();
    },
  };
};

/**
 * Reads a CSV file row by row, whatever its length: UTF-8, commas, cells in quotes where they hold commas, quotes or line
 * ends. Anything else is an error, never a guess.
 * @param {string} file
 * @returns {AsyncGenerator<string[]>}
 */
export async function* csvRows(file) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const rows = rowReader();
  for await (const piece of createReadStream(file)) yield* rows.read(decoder.decode(piece, { stream: true }));
  yield* rows.read(decoder.decode());
  yield* rows.end();
}

/**
 * One row of CSV.
 * @param {readonly (string | number | boolean | undefined)[]} cells
 */
export const csvLine = (cells) =>
  `${cells
    .map((value) => {
      const text = String(value ?? '');
      return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',')}\n`;
