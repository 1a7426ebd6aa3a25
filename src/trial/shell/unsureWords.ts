import type { UnsureResult } from '../grid/gridBook';
import type { SheetInfo } from '../grid/port';
import { cellName } from './cellName';

const NAMED = 5;

/** What is said of a cell whose result this page does not vouch for. */
export const standingWords: Readonly<Record<UnsureResult['standing'], string>> = {
  held: 'not recalculated here',
  stale: 'stale: open in Excel',
};

const counted = (count: number): string => (count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`);

const them = ({ length }: readonly UnsureResult[]): string => (length === 1 ? 'it' : 'them');

const placesOf = (sheets: readonly SheetInfo[], cells: readonly UnsureResult[]): string => {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const named = cells
    .slice(0, NAMED)
    .map(({ sheetId, row, column }) => `${names.get(sheetId)}!${cellName(row, column)}`);
  return `${named.join(', ')}${cells.length > NAMED ? ' and others' : ''}`;
};

/** One line about the results that this page does not vouch for; empty when there are none. */
export const unsureSentence = (sheets: readonly SheetInfo[], cells: readonly UnsureResult[]): string => {
  const held = cells.filter(({ standing }) => standing === 'held');
  const stale = cells.filter(({ standing }) => standing === 'stale');
  const parts = [
    ...(held.length === 0
      ? []
      : [
          `${counted(held.length)} not recalculated here, kept as Excel saved ${them(held)} (${placesOf(sheets, held)}).`,
        ]),
    ...(stale.length === 0
      ? []
      : [
          `${counted(stale.length)} stale, not worked out here (${placesOf(sheets, stale)}): open the workbook in Excel, which calculates ${them(stale)}.`,
        ]),
  ];
  return parts.join(' ');
};
