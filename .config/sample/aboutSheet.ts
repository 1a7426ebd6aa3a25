import type { SampleBook } from './sampleBook';

export const ABOUT_SHEET = 'About';

export const ABOUT_LINES = [
  'About this workbook',
  'Everything in it is invented: the learners, their marks and results, and the tables that turn marks into UMS.',
  'The tables are marked "illustrative". Never use them for a real learner: put your own series into BTEC Tables.',
  'On the sheet Marks, type into the yellow cells: a whole mark, X for absent, or leave the cell blank. 0 is a mark.',
  'UMS, total, grade and points follow at once. The sheet Summary counts them.',
  'The UMS scale is unconfirmed here, as it is in every new workbook: compare it with your specification on the screen Tables.',
  'BTEC Sittings, BTEC Moderation and BTEC Scenarios hold what the add-in’s pane keeps: results and a mock, ticks and an amended mark, and what if.',
  'This workbook and the BTEC add-in are not affiliated with Pearson.',
];

/** A note to the reader. */
export const putAbout = (book: SampleBook): void =>
  ABOUT_LINES.forEach((value, row) => book.put(ABOUT_SHEET, row === 0 ? 0 : row + 1, 0, { value, format: 'General' }));
