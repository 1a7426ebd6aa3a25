import type { Conversion, ConversionStatus } from '../../rules';
import type { ConversionGrid, GridSquare } from './conversionGrid';

/** What a square says to somebody who does not see it: `C1 2025-06, Illustrative, used by a tracker`. */
export const squareName = <Held extends Conversion>(
  { component, series, held, isUsed }: GridSquare<Held>,
  status: string,
): string =>
  [
    `${component} ${series}`,
    held === undefined ? 'not held: add it' : status,
    ...(isUsed ? ['used by a tracker'] : []),
  ].join(', ');

/** How the squares are read: the letters that occur, and the frame where a tracker uses one. */
export const gridKey = <Held extends Conversion>(
  { rows }: ConversionGrid<Held>,
  wordOf: Readonly<Record<ConversionStatus, { readonly word: string }>>,
): string => {
  const squares = rows.flatMap((row) => row.squares);
  const statuses = [...new Set(squares.flatMap(({ held }) => held?.status ?? []))];
  const letters = statuses.map((status) => `${wordOf[status].word.charAt(0)} ${wordOf[status].word.toLowerCase()}`);
  const isUsed = squares.some((square) => square.isUsed);
  const isOpen = squares.some(({ held }) => held === undefined);
  return `${[...letters, ...(isUsed ? ['framed: used by a tracker'] : []), ...(isOpen ? ['dashed: not held'] : [])].join('; ')}.`;
};
