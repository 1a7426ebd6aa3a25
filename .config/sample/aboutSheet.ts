import type { SheetState } from '../../src/trial/xlsx/bookState';
import { cell, NOTE, sheetOf, styled, TITLE } from './sheetOf';

const LINES = [
  'About this workbook',
  'Everything in it is invented: the learners, their marks, and the tables that turn marks into UMS.',
  'The tables are marked "illustrative". Never use them for a real learner: put your own series into BTEC Tables.',
  'On the sheet Marks, type into the yellow cells: a whole mark, X for absent, or leave the cell blank. 0 is a mark.',
  'UMS, total, grade and points follow at once. The sheet Summary counts them.',
  'This workbook and the BTEC add-in are not affiliated with Pearson.',
];

/** A note to the reader. */
export function aboutSheet(): SheetState {
  const cells = LINES.map((line, row) => cell(row === 0 ? 0 : row + 1, 0, line));
  return sheetOf('About', cells, {
    styles: [styled(0, 0, 1, 1, TITLE), styled(2, 0, LINES.length - 1, 1, NOTE)],
    widths: [640],
    headerHeight: 28,
  });
}
