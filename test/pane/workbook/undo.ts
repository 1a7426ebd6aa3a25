import { tell, type Book, type BookState } from './book';

const MOST_STEPS = 100;

const stateOf = (book: Book): BookState => ({
  sheets: book.sheets.map((sheet) => ({
    sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    looks: new Map(sheet.looks),
  })),
  tables: book.tables.map((table) => ({ table, area: table.area, filling: new Map(table.filling) })),
});

/** One more step that Ctrl+Z takes back. */
export const rememberStep = (book: Book): void => {
  book.undo.push(stateOf(book));
  if (book.undo.length > MOST_STEPS) book.undo.shift();
};

/** Excel's own Undo has nothing left to take back. */
export const emptyUndo = (book: Book): void => {
  if (book.switches.isUndoEmptied) book.undo.length = 0;
};

/** Ctrl+Z: the last step is taken back. False where there is none. */
export const pressUndo = (book: Book): boolean => {
  const state = book.undo.pop();
  if (state === undefined) return false;
  book.sheets = state.sheets.map(({ sheet }) => sheet);
  for (const { sheet, cells, looks } of state.sheets) {
    sheet.cells.clear();
    for (const [key, cell] of cells) sheet.cells.set(key, cell);
    sheet.looks.clear();
    for (const [key, look] of looks) sheet.looks.set(key, look);
  }
  book.tables = state.tables.map(({ table }) => table);
  for (const { table, area, filling } of state.tables) {
    table.area = area;
    table.filling.clear();
    for (const [column, formula] of filling) table.filling.set(column, formula);
  }
  for (const { sheet } of state.sheets) tell(book, { kind: 'changed', sheet });
  return true;
};
