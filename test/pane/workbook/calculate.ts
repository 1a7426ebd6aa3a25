import type { WorkbookPlaces } from '../../../src/markbook/places/workbookPlaces';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { keyOf, placeOf, spillFrom, type Book, type Cell, type Sheet } from './book';
import { eachIn, isUntouched, usedArea } from './cells';
import { NotPlayed, worthOf, type Surroundings } from './formulas';
import { headersOf } from './tables';
import { asContent, asGiven, type Given, type Matrix } from './values';

/** The add-in's functions, as they were registered. */
export type AddInFunctions = ReadonlyMap<string, (...given: unknown[]) => unknown>;

/** Where the references of a formula are looked up. */
const placesOf = (book: Book): WorkbookPlaces => ({
  sheets: book.sheets.map((sheet) => {
    const area = usedArea(sheet);
    return { sheet: sheet.name, ...(area !== undefined && { area }) };
  }),
  tables: book.tables.map((table) => ({
    name: table.name,
    sheet: table.sheet.name,
    area: table.area,
    headers: headersOf(table),
    hasHeaders: true,
    hasTotals: table.hasTotals,
  })),
  names: book.names,
  spills: book.sheets.flatMap((sheet) =>
    [...sheet.spills].map(([key, area]) => ({ sheet: sheet.name, ...placeOf(key), area })),
  ),
});

interface Calculation {
  readonly book: Book;
  readonly functions: AddInFunctions;
  readonly places: () => WorkbookPlaces;
  readonly open: Set<Cell>;
  readonly late: Promise<unknown>[];
}

const handedOver = (value: Given, areBlanksZero: boolean): unknown => {
  if (value === null) return areBlanksZero ? 0 : '';
  return typeof value === 'object' ? { type: 'Error', basicValue: value.error } : value;
};

const thrown = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!';
};

const answered = (answer: unknown): Matrix =>
  (answer as unknown[][]).map((row) =>
    row.map((cell): Given => {
      if (cell instanceof Error) return { error: thrown(cell) };
      return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
    }),
  );

const call = (work: Calculation, name: string, given: readonly (Matrix | undefined)[]): Matrix => {
  const run = work.functions.get(name);
  if (run === undefined) return [[{ error: '#NAME?' }]];
  const isZero = work.book.switches.areBlanksZero;
  const handed = given.map((matrix) => matrix?.map((row) => row.map((cell) => handedOver(cell, isZero))));
  try {
    const answer = run(...handed);
    if (!(answer instanceof Promise)) return answered(answer);
    work.late.push(answer.catch(() => undefined));
    return [[{ error: '#BUSY!' }]];
  } catch (error) {
    return [[{ error: thrown(error) }]];
  }
};

const spill = (sheet: Sheet, row: number, column: number, matrix: Matrix): Given => {
  const area: Area = { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  if (area.rows * area.columns === 1) return matrix[0]?.[0] ?? '';
  const isFree = eachIn(area, (at, across) => (at === row && across === column) || isUntouched(sheet, at, across));
  if (isFree.flat().includes(false)) return { error: '#SPILL!' };
  spillFrom(
    sheet,
    row,
    column,
    matrix.map((cells) => cells.map(asContent)),
  );
  return matrix[0]?.[0] ?? '';
};

const takeBackSpill = (sheet: Sheet, key: string): void => {
  const area = sheet.spills.get(key);
  if (area !== undefined) for (const cell of eachIn(area, keyOf).flat()) sheet.spilled.delete(cell);
  sheet.spills.delete(key);
};

const calculateCell = (work: Calculation, sheet: Sheet, key: string, cell: Cell): void => {
  if (cell.formula === undefined || !work.open.delete(cell)) return;
  if (work.book.switches.areNamesKept && cell.value === '#NAME?') return;
  const { row, column } = placeOf(key);
  const around: Surroundings = {
    from: { sheet: sheet.name, row, column },
    places: work.places,
    cellsIn: (name, area) => cellsIn(work, name, area),
    callAddIn: (name, given) => call(work, name, given),
  };
  try {
    const worth = worthOf(cell.formula, around);
    takeBackSpill(sheet, key);
    cell.value = asContent(spill(sheet, row, column, worth));
  } catch (error) {
    if (!(error instanceof NotPlayed)) throw error;
    if (cell.value === '') cell.value = '#NAME?';
  }
};

const cellsIn = (work: Calculation, name: string, area: Area): Matrix => {
  const sheet = work.book.sheets.find((each) => each.name.toUpperCase() === name.toUpperCase());
  if (sheet === undefined) return [[{ error: '#REF!' }]];
  return eachIn(area, (row, column) => {
    const key = keyOf(row, column);
    const cell = sheet.cells.get(key);
    if (cell !== undefined) calculateCell(work, sheet, key, cell);
    if (cell !== undefined && (cell.value !== '' || cell.formula !== undefined)) {
      return asGiven(cell.value, cell.formula !== undefined);
    }
    const spilled = sheet.spilled.get(key);
    return spilled === undefined ? null : asGiven(spilled.value, true);
  });
};

const IS_ADD_INS = /BTEC[._]/i;

/** Calculates what Excel calculates when a file is opened: formulas without a function of the add-in. */
export const calculateOnOpening = (book: Book): void => {
  void run(book, new Map(), ({ formula = '' }) => !IS_ADD_INS.test(formula));
};

/** Calculates every formula; resolves when those are there too that had to wait for their answer. */
export const calculate = async (book: Book, functions: AddInFunctions): Promise<void> => {
  const late = run(book, functions, () => true);
  if (late.length === 0) return;
  await Promise.all(late);
  await calculate(book, functions);
};

/** One run through the formulas that are due; hands back what has to be waited for. */
const run = (book: Book, functions: AddInFunctions, isDue: (cell: Cell) => boolean): readonly Promise<unknown>[] => {
  let places: WorkbookPlaces | undefined;
  const formulas = book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) =>
      cell.formula === undefined || !isDue(cell) ? [] : [{ sheet, key, cell }],
    ),
  );
  const work: Calculation = {
    book,
    functions,
    places: () => (places ??= placesOf(book)),
    open: new Set(formulas.map(({ cell }) => cell)),
    late: [],
  };
  for (const sheet of book.sheets) {
    for (const key of sheet.spills.keys()) if (sheet.cells.get(key)?.formula === undefined) takeBackSpill(sheet, key);
  }
  for (const { sheet, key, cell } of formulas) calculateCell(work, sheet, key, cell);
  return work.late;
};
