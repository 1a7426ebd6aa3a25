import type { CellName } from '../edits';
import { cellsInWords } from './cellList';
import { counted } from './counted';
import { listed } from './say';

/** What Excel says of the workbook, of the cells, or of what is in front of it. */
const OF_EXCEL = {
  'cell-being-edited': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  protected: 'The sheet or workbook is protected. Unprotect it on the Review tab, then try again.',
  'read-only': 'This workbook is open for reading only. Enable editing or save a copy, then try again.',
  'too-large': 'This is more than Excel takes or hands over at once. Remove rows that are not needed, then try again.',
  busy: 'Excel is busy, or a colleague is editing the same cells. Wait a moment, then try again.',
  gone: 'A table or sheet was removed while it was being read. Try again.',
  'connection-lost': 'Excel did not answer. Check the connection, then try again.',
  'not-calculated': 'Excel has cells still to calculate. Press F9, then try again.',
  filtered: 'Rows there are filtered. Clear the filter on the Data tab, then try again.',
  'formula-too-long':
    'A formula would be longer than Excel takes (8,192 characters). Shorten the sheet names in it, then try again.',
  'other-workbook': 'Another workbook is in front. Click a cell of this workbook, then try again.',
  'no-cell-selected': 'A chart, a picture or a chart sheet is selected. Click a cell of a worksheet, then try again.',
  'name-taken': 'A sheet or table of that name is there already. Rename it, then try again.',
  merged: 'Cells there are merged. Unmerge them (Home, Merge & Center), then try again.',
  'off-sheet':
    'Filled cells would be pushed off the edge of the sheet. Clear its last rows and columns, then try again.',
  'links-blocked':
    'Excel blocks this workbook’s links to other files. Choose Enable Content above the sheet, then try again.',
  'pivot-table': 'A PivotTable stands there. Move it or choose other cells, then try again.',
  'query-signs-in': 'A query in this workbook asks you to sign in. Refresh it on the Data tab, then try again.',
  'sheet-without-cells': 'This sheet has no cells, as a chart sheet has none. Choose a worksheet, then try again.',
} as const;

type OfExcel = keyof typeof OF_EXCEL;

const isOfExcel = (problem: WorkbookProblem): problem is { readonly code: OfExcel } => problem.code in OF_EXCEL;

/** What the spreadsheet can refuse the add-in. */
export type WorkbookProblem =
  | { readonly code: 'file-missing' | 'part-missing' }
  | { readonly code: 'sheet-gone'; readonly facts: { readonly sheet: string } }
  | { readonly code: 'sheet-hidden'; readonly facts: { readonly sheet: string } }
  | { readonly code: 'sheet-taken'; readonly facts: { readonly sheet: string } }
  | { readonly code: 'sheet-protected'; readonly facts: { readonly sheet: string } }
  | { readonly code: 'sheet-too-large'; readonly facts: { readonly sheet: string } }
  | { readonly code: 'workbook-protected' }
  | { readonly code: 'table-gone'; readonly facts: { readonly table: string } }
  | { readonly code: 'table-changed'; readonly facts: { readonly table: string } }
  | { readonly code: 'table-taken'; readonly facts: { readonly table: string } }
  | { readonly code: 'cells-changed'; readonly facts: { readonly cells: readonly CellName[] } }
  | { readonly code: 'not-taken'; readonly facts: { readonly cells: readonly CellName[] } }
  | {
      readonly code: 'rows-changed';
      readonly facts: { readonly sheets: readonly string[]; readonly cells: readonly CellName[] };
    }
  | { readonly code: 'not-restored'; readonly facts: { readonly cells: readonly CellName[] } }
  | { readonly code: 'stopped' }
  | { readonly code: 'half-written'; readonly facts: { readonly sheets: readonly string[] } }
  | { readonly code: 'newer-set-up' }
  | { readonly code: 'set-up-damaged' }
  | { readonly code: 'set-up-twice' }
  | { readonly code: 'set-up-in-part'; readonly facts: { readonly count: number } }
  | { readonly code: OfExcel }
  | { readonly code: 'not-understood'; readonly facts: { readonly name: string } }
  | { readonly code: 'not-offered'; readonly facts: { readonly name: string } }
  | { readonly code: 'unexpected'; readonly facts: { readonly name: string } };

type OfWrite = Extract<
  WorkbookProblem,
  {
    readonly code:
      'table-changed' | 'cells-changed' | 'not-taken' | 'rows-changed' | 'half-written' | 'not-restored' | 'stopped';
  }
>;

const describeRowsChanged = (sheets: readonly string[], cells: readonly CellName[]): string =>
  cells.length === 0
    ? `Rows of ${listed(sheets)} were moved, and it has other rows since. Change that back, then try again.`
    : `Rows were moved, and ${cellsInWords(cells)} changed since. Change that back, then try again.`;

/** What became of a write, or of taking one back. */
const describeWrite = (problem: OfWrite): string => {
  switch (problem.code) {
    case 'table-changed':
      return `Nothing was written: the table ${problem.facts.table} has moved or has other rows or columns since the preview. Look again.`;
    case 'cells-changed':
      return `Nothing was written: changed since the preview: ${cellsInWords(problem.facts.cells)}. Look again.`;
    case 'not-taken':
      return `Nothing was written: Excel would not take what was meant for ${cellsInWords(problem.facts.cells)}.`;
    case 'rows-changed':
      return describeRowsChanged(problem.facts.sheets, problem.facts.cells);
    case 'stopped':
      return 'Stopped. What had been written was taken back.';
    case 'not-restored':
      return `Excel would not put back ${cellsInWords(problem.facts.cells)}; all else is as it was before.`;
    case 'half-written':
      return `Excel stopped half-way. Look at ${listed(problem.facts.sheets)}, and press Ctrl+Z until it is as it was.`;
  }
};

type OfSetUp = Extract<
  WorkbookProblem,
  { readonly code: 'newer-set-up' | 'set-up-damaged' | 'set-up-twice' | 'set-up-in-part' }
>;

/** What is amiss with what the add-in keeps in the workbook. */
const describeSetUp = (problem: OfSetUp): string => {
  switch (problem.code) {
    case 'newer-set-up':
      return 'A newer version of this add-in wrote this workbook’s set-up. Update the add-in to change it.';
    case 'set-up-damaged':
      return 'What the add-in keeps in this workbook can’t be read. It stays as it is until you start anew.';
    case 'set-up-twice':
      return 'This workbook holds two set-ups, as when two people save at once. The first counts; the other is kept aside.';
    case 'set-up-in-part':
      return `Of what the add-in keeps in this workbook, ${counted(problem.facts.count, 'entry', 'entries')} can’t be read; kept aside, not used.`;
  }
};

type OfSheet = Extract<
  WorkbookProblem,
  { readonly code: 'sheet-gone' | 'sheet-hidden' | 'sheet-taken' | 'sheet-protected' | 'sheet-too-large' }
>;

/** What is in the way on one sheet. */
const describeSheet = (problem: OfSheet): string => {
  switch (problem.code) {
    case 'sheet-gone':
      return `There is no sheet “${problem.facts.sheet}” any more. If it was renamed, give it that name again, then try again.`;
    case 'sheet-hidden':
      return `The sheet “${problem.facts.sheet}” is hidden. Right-click a sheet tab and choose Unhide to see it.`;
    case 'sheet-taken':
      return `There is a sheet “${problem.facts.sheet}” already. Rename or delete it, then try again.`;
    case 'sheet-protected':
      return `The sheet “${problem.facts.sheet}” is protected. Unprotect it on the Review tab, then try again.`;
    case 'sheet-too-large':
      return `The sheet “${problem.facts.sheet}” has over a million cells. Delete unused rows and columns, then try again.`;
  }
};

/** One sentence: what the spreadsheet refused and what to do about it. */
export const describeWorkbookProblem = (problem: WorkbookProblem): string => {
  if (isOfExcel(problem)) return OF_EXCEL[problem.code];
  switch (problem.code) {
    case 'file-missing':
      return 'The file did not come. Check the connection, then try again.';
    case 'part-missing':
      return 'Nothing was done: a part of the add-in did not load. Check the connection, then close this pane and open it again.';
    case 'sheet-gone':
    case 'sheet-hidden':
    case 'sheet-taken':
    case 'sheet-protected':
    case 'sheet-too-large':
      return describeSheet(problem);
    case 'workbook-protected':
      return 'The workbook’s structure is protected. Unprotect it on the Review tab, then try again.';
    case 'table-gone':
      return `The table ${problem.facts.table} is no longer there. Read the tables again.`;
    case 'table-taken':
      return `There is a table ${problem.facts.table} already. Rename or delete it, then try again.`;
    case 'table-changed':
    case 'cells-changed':
    case 'not-taken':
    case 'rows-changed':
    case 'half-written':
    case 'not-restored':
    case 'stopped':
      return describeWrite(problem);
    case 'newer-set-up':
    case 'set-up-damaged':
    case 'set-up-twice':
    case 'set-up-in-part':
      return describeSetUp(problem);
    case 'not-understood':
      return `Excel refused a request (${problem.facts.name}). Look again; if it stays, copy the text for support in Share.`;
    case 'not-offered':
      return `This version of Excel can’t do this (${problem.facts.name}). Update Excel, then try again.`;
    case 'unexpected':
      return `Excel refused without saying why (${problem.facts.name}). Try again.`;
  }
};
