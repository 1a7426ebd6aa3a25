import { inFigures } from '../../wording';

/** Why what was pasted or opened is not a list. */
export type ListProblem =
  | { readonly code: 'file-too-large'; readonly facts: { readonly megabytes: number } }
  | { readonly code: 'text-too-long'; readonly facts: { readonly letters: number } }
  | { readonly code: 'file-not-text' }
  | { readonly code: 'file-old-excel' }
  | { readonly code: 'file-pdf' }
  | { readonly code: 'workbook-refused'; readonly facts: { readonly sentence: string } }
  | { readonly code: 'file-json' }
  | { readonly code: 'file-web-page' }
  | { readonly code: 'file-xml' }
  | { readonly code: 'reader-gone' }
  | { readonly code: 'reader-failed'; readonly facts: { readonly why: string } }
  | { readonly code: 'reading-stopped' }
  | { readonly code: 'list-empty' }
  | { readonly code: 'converter-table' }
  | { readonly code: 'list-too-long'; readonly facts: { readonly rows: number } }
  | { readonly code: 'list-too-wide'; readonly facts: { readonly columns: number } }
  | { readonly code: 'list-too-large'; readonly facts: { readonly cells: number } }
  | { readonly code: 'quote-not-closed'; readonly facts: { readonly line: number } };

/** The most that is read of a list. */
export const MOST_MEGABYTES = 10;
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 500;
/** Of all rows and of all sheets together; a text that stands in several cells counts each time. */
export const MOST_CELLS = 500_000;
export const MOST_LETTERS = 5_000_000;

/** One sentence: what is wrong with the list and what to do about it. */
export const describeListProblem = (problem: ListProblem): string => {
  switch (problem.code) {
    case 'file-too-large':
      return `This file is larger than ${problem.facts.megabytes} MB. Save the class list alone and open that.`;
    case 'text-too-long':
      return `This list is longer than ${inFigures(problem.facts.letters)} letters. Save or copy the class list alone and import that.`;
    case 'file-not-text':
      return 'This file is neither text nor an Excel workbook. Save it as .csv or .xlsx and open that.';
    case 'file-old-excel':
      return 'This is an old Excel file (.xls) or a protected one. Save it in Excel as .xlsx or .csv and open that.';
    case 'file-pdf':
      return 'This is a PDF. Ask for the list as .csv or .xlsx, or copy its table and paste it here.';
    case 'workbook-refused':
      return problem.facts.sentence;
    case 'file-json':
      return 'This is no list: it is data for a program (JSON). Ask for the list as .csv or .xlsx and open that.';
    case 'file-web-page':
      return 'This is a web page, whatever its name says. Open it in Excel, save it as .xlsx and open that.';
    case 'file-xml':
      return 'This is an XML file, whatever its name says. Open it in Excel, save it as .xlsx and open that.';
    case 'reader-gone':
      return 'The part of this pane that reads files did not load: the add-in may have been updated, or the connection is gone. Close the pane, open it again, and choose the file once more; or copy the list and paste it here.';
    case 'reader-failed':
      return `This file could not be read (${problem.facts.why}). Save the class list alone as .csv and open that; or copy the list and paste it here.`;
    case 'reading-stopped':
      return 'The file was not opened: its reading was stopped.';
    case 'list-empty':
      return 'No rows were found. Copy the list with its headings and paste it here.';
    case 'converter-table':
      return 'This looks like a converter’s table of raw marks and UMS. It belongs on the screen UMS tables: paste it there.';
    case 'list-too-long':
      return `This list has more than ${problem.facts.rows} rows. Import one year group at a time.`;
    case 'list-too-wide':
      return `This list has more than ${problem.facts.columns} columns. Save the class list alone and import that.`;
    case 'list-too-large':
      return `This list has more than ${inFigures(problem.facts.cells)} cells. Save or copy the class list alone and import that.`;
    case 'quote-not-closed':
      return `A quotation mark in line ${problem.facts.line} is never closed. Correct that line and try again.`;
  }
};
