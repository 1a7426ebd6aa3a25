import { afterAll, afterEach, vi } from 'vitest';
import type { CellEntry, Edit } from '../../../src/markbook/edits/edit';
import { plainFormula } from '../../../src/markbook/sheet/plainFormula';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { cellAddress } from '../../../src/markbook/sheet/cellPlace';
import { pretendExcel } from '../../pane/excel/excel';
import { pretendExtension, pretendOffice } from '../../pane/excel/office';
import { session } from '../../pane/excel/session';
import { openBook, placeOf, type Book, type Sheet } from '../../pane/workbook/book';
import { formatAt, formulaAt } from '../../pane/workbook/cells';
import { PLAIN_EXCEL, type Content, type Switches, type WorkbookGiven } from '../../pane/workbook/given';
import { spelled } from '../../pane/workbook/spelling';

/** Nobody comes in between, and nothing is broken off. */
const quiet = (): void => {
  session.beforeRequest = () => undefined;
  session.afterRequest = () => undefined;
};

/** An Excel in memory for the tests of a file. */
export const standIn = (): void => {
  vi.stubGlobal('Excel', pretendExcel);
  vi.stubGlobal('Office', pretendOffice);
  vi.stubGlobal('OfficeExtension', pretendExtension);
  afterEach(quiet);
  afterAll(() => vi.unstubAllGlobals());
};

/** Opens a workbook that is calculated on request only: what its formulas come to is not what is looked at. */
export const opened = (given: WorkbookGiven, switches: Partial<Switches>): Book => {
  // What Excel once refused is remembered for as long as the pane runs: each workbook here has a pane of its own.
  vi.stubGlobal('Office', { ...pretendOffice, context: { ...pretendOffice.context } });
  session.book = openBook(given, { ...PLAIN_EXCEL, ...switches });
  session.book.calculation = 'Manual';
  session.refusal = undefined;
  session.held = undefined;
  quiet();
  return session.book;
};

export const sheetIn = (book: Book, name: string): Sheet => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** What the formula bar shows of a cell. */
export const shownAt = (book: Book, sheet: Sheet, row: number, column: number): Content =>
  spelled(formulaAt(sheet, row, column), book, sheet, row, column);

const plain = (content: Content, isFormula: boolean): Content =>
  isFormula ? plainFormula(String(content)) : `'${String(content)}`;

const looksSeen = ({ name, looks }: Sheet): (readonly [string, string])[] =>
  [...looks].flatMap(([key, { fill, bold, colour, alignment }]) => {
    const { row, column } = placeOf(key);
    const given = [
      ...(fill === '#FFFFFF' ? [] : [`on ${fill}`]),
      ...(bold ? ['bold'] : []),
      ...(colour === '#000000' ? [] : [`in ${colour}`]),
      ...(alignment === 'General' ? [] : [alignment]),
    ];
    return given.length === 0 ? [] : [[`looks of ${name} ${cellAddress(row, column)}`, given.join(' ')] as const];
  });

/** All that can be seen of a workbook: its cells with their formats and looks by place, and how far its tables reach. */
export type Seen = Readonly<Record<string, string>>;

export const seen = (book: Book): Seen => {
  const cells = book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { value, formula }]): (readonly [string, string])[] => {
      const { row, column } = placeOf(key);
      const content = value === '' && formula === undefined ? '' : plain(formula ?? value, formula !== undefined);
      const format = formatAt(sheet, row, column);
      const name = `${sheet.name} ${cellAddress(row, column)}`;
      return content === '' && format === 'General'
        ? []
        : [[name, `${content}${format === 'General' ? '' : ` ${format}`}`]];
    }),
  );
  const tables = book.tables.map(({ name, area }) => [`table ${name}`, JSON.stringify(area)] as const);
  const sheets = book.sheets.map(({ name }) => [`sheet ${name}`, 'there'] as const);
  return Object.fromEntries([...cells, ...book.sheets.flatMap(looksSeen), ...tables, ...sheets]);
};

const resized = (seenBefore: Record<string, string>, name: string, size: Pick<Area, 'rows' | 'columns'>): void => {
  const before = JSON.parse(seenBefore[`table ${name}`] ?? '{}') as Area;
  seenBefore[`table ${name}`] = JSON.stringify({ ...before, rows: size.rows, columns: size.columns });
};

const FORMAT = / (@)$/;

const afterEntry = (before: string | undefined, entry: Exclude<CellEntry, null>, numberFormat?: string): string => {
  const [, stood = ''] = FORMAT.exec(before ?? '') ?? [];
  const format = numberFormat ?? (typeof entry === 'string' ? stood : '');
  const content = typeof entry === 'object' ? plain(entry.formula, true) : plain(entry, false);
  return `${entry === '' ? '' : content}${format === '' || format === 'General' ? '' : ` ${format}`}`;
};

/** What the preview of some edits says that will be there. */
export const promised = (before: Seen, edits: readonly Edit[]): Seen => {
  const after: Record<string, string> = { ...before };
  for (const edit of edits) {
    if (edit.kind === 'add-sheet') after[`sheet ${edit.sheet}`] = 'there';
    if (edit.kind === 'resize-table') resized(after, edit.table, edit);
    if (edit.kind === 'add-table') {
      const { row, column, rows, columns } = edit;
      after[`table ${edit.name}`] = JSON.stringify({ row, column, rows, columns });
    }
    if (edit.kind !== 'cells') continue;
    edit.after.forEach((entries, down) => {
      entries.forEach((entry, across) => {
        const name = `${edit.sheet} ${cellAddress(edit.row + down, edit.column + across)}`;
        if (entry !== null) after[name] = afterEntry(after[name], entry, edit.numberFormat);
      });
    });
  }
  return Object.fromEntries(Object.entries(after).filter(([, shown]) => shown !== ''));
};
