import { award } from '../../src/functions/award';
import { setFigures } from '../../src/functions/figures';
import { samplesize } from '../../src/functions/samplesize';
import { tally } from '../../src/functions/tally';
import { ums } from '../../src/functions/ums';
import type { Figures } from '../../src/markbook/tables/figures';
import { evaluate } from '../../src/markbook/why/evaluate';
import { readFormula } from '../../src/markbook/formula/readFormula';
import type { FunctionName } from '../../src/markbook/functions/catalogue';
import type { Anchor, WorkbookPlaces } from '../../src/markbook/places/workbookPlaces';
import { readReferences, wantedReferences } from '../../src/markbook/why/wantedReferences';
import type { CellInput } from '../../src/rules';
import { placeOf, type BookCell, type SampleBook } from './sampleBook';

/** The functions that the sample's formulas call. */
const FUNCTIONS: Partial<Record<FunctionName, (...given: unknown[][][]) => unknown[][]>> = {
  AWARD: (marks = [], subject = [], series = [], part) => award(marks, subject, series, part),
  SAMPLESIZE: (cohort = [], subject, series) => samplesize(cohort, subject, series),
  TALLY: (grades = []) => tally(grades),
  UMS: (mark = [], subject = [], component = [], series = []) => ums(mark, subject, component, series),
};

const placesOf = (book: SampleBook): WorkbookPlaces => ({
  sheets: book.sheetNames().map((sheet) => ({ sheet })),
  tables: book.tables().map(({ name, sheet, area }) => ({
    name,
    sheet,
    area,
    headers: Array.from({ length: area.columns }, (_, across) =>
      String(book.cellAt(sheet, area.row, area.column + across)?.value ?? ''),
    ),
    hasHeaders: true,
    hasTotals: false,
  })),
  names: [],
  spills: [],
});

/** What a formula of the add-in comes to, by the function that Excel would call, with the cells it names. */
const answerOf = (formula: string, from: Anchor, book: SampleBook, figures: Figures): unknown[][] => {
  const places = placesOf(book);
  const read = readFormula(formula);
  const call = read?.whole;
  const answer = call === undefined ? undefined : FUNCTIONS[call.name];
  if (read === undefined || call === undefined || answer === undefined)
    throw new Error(`The sample can’t work out ${formula}.`);
  const wanted = wantedReferences(read, from, places);
  const cells = wanted.map(({ sheet, area }) => ({ sheet, area, formulas: [], values: book.valuesIn(sheet, area) }));
  const { given } = evaluate(call, readReferences(wanted, cells), figures);
  return answer(...given.map(({ rows }) => (rows ?? []).map((row) => [...row])));
};

const shown = (value: unknown): CellInput => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`A function of the sample tracker answered ${JSON.stringify(value)}.`);
};

const putAnswer = (book: SampleBook, { sheet, row, column }: Anchor, cell: BookCell, answer: unknown[][]): void => {
  const [columns, rows] = [answer[0]?.length ?? 1, answer.length];
  answer.forEach((line, down) => {
    line.forEach((value, across) => {
      const isFirst = down === 0 && across === 0;
      const spill = rows * columns > 1 ? { spill: { row, column, rows, columns } } : {};
      const format = book.cellAt(sheet, row + down, column + across)?.format ?? 'General';
      book.put(sheet, row + down, column + across, {
        ...(isFirst ? { ...cell, ...spill } : { format }),
        value: shown(value),
      });
    });
  });
};

/** Works out every BTEC formula of the book, one sheet after the other, with the functions that Excel would call. */
export const calculate = (book: SampleBook, figures: Figures): void => {
  setFigures(figures);
  for (const sheet of book.sheetNames()) {
    for (const [key, cell] of [...book.cellsOf(sheet)]) {
      if (cell.formula?.startsWith('=BTEC.') !== true) continue;
      const [row, column] = placeOf(key);
      const from = { sheet, row, column };
      putAnswer(book, from, cell, answerOf(cell.formula, from, book, figures));
    }
  }
};
