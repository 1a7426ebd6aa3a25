import { parseAddress } from '../addresses';
import { WHOLE_SHEET } from '../areas';
import { EVENTS } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Arguments } from '../wire/arguments';
import { type Played, type PlayedClass, playing } from '../wire/played';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/refusals';
import type { Book } from './book';
import { namedPlace } from './namedPlace';
import { playPageBreaks, playPageLayout } from './pageLayout';
import { protectionClass } from './protection';
import { sheetByKey, sheetOf } from './sheets';
import type { SheetSubject } from './sheetSubject';
import { usedPart } from './usedRange';
import { ensureStructureIsFree } from './workbookProtection';

/** The rows of a worksheet that stay in view. */
const freezeClass: PlayedClass<SheetSubject> = {
  className: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: ({ book, sheetId }, given) =>
      book.grid.freezeRows(sheetOf(book, sheetId).id, given.optionalWhole(0) ?? 0),
    Unfreeze: ({ book, sheetId }) => book.grid.freezeRows(sheetOf(book, sheetId).id, 0),
  },
};

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const ensureAnotherIsVisible = (book: Book, sheetId: string): void => {
  const others = book.grid.sheets().filter(({ id, visibility }) => id !== sheetId && visibility === 'visible');
  if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
};

const setVisibility = ({ book, sheetId }: SheetSubject, value: unknown): void => {
  ensureStructureIsFree(book);
  sheetOf(book, sheetId);
  const visibility = (['visible', 'hidden', 'veryHidden'] as const).find((key) => VISIBILITIES[key] === value);
  if (visibility === undefined) throw invalidArgument();
  if (visibility !== 'visible') ensureAnotherIsVisible(book, sheetId);
  book.grid.setVisibility(sheetId, visibility);
};

const rename = ({ book, sheetId }: SheetSubject, value: unknown): void => {
  ensureStructureIsFree(book);
  if (typeof value !== 'string') throw invalidArgument();
  if (sheetOf(book, sheetId).name !== value) book.grid.renameSheet(sheetId, value);
};

const rangeGiven = (subject: SheetSubject, given: Arguments): Played => {
  const { book, sheetId } = subject;
  sheetOf(book, sheetId);
  const text = given.optionalText(0);
  if (text === undefined) return book.play.range({ sheetId, area: WHOLE_SHEET });
  const address = parseAddress(text);
  const place = address === undefined ? namedPlace(book, text, sheetId) : { sheetId, area: address.area };
  const isElsewhere = address?.sheet !== undefined && sheetByKey(book, address.sheet)?.id !== sheetId;
  if (place === undefined || isElsewhere) throw invalidArgument();
  return book.play.range(place);
};

const rangesGiven = ({ book, sheetId }: SheetSubject, given: Arguments): Played => {
  const text = given.optionalText(0);
  if (text === undefined) return book.play.areas(sheetId, [WHOLE_SHEET]);
  const areas = text.split(/[,;]/).map((each) => {
    const address = parseAddress(each.trim());
    if (address === undefined) throw invalidArgument();
    return address.area;
  });
  return book.play.areas(sheetId, areas);
};

const neighbour =
  (step: 1 | -1, isRefused: boolean) =>
  ({ book, sheetId }: SheetSubject, given: Arguments): Played | null => {
    const sheets = book.grid.sheets().filter((sheet) => !given.flag(0) || sheet.visibility === 'visible');
    const next = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
    if (next !== undefined) return book.play.worksheet(next.id);
    if (isRefused) throw itemNotFound();
    return null;
  };

const usedOrCorner = (subject: SheetSubject, given: Arguments): Played => {
  const used = usedPart(subject.book, { sheetId: subject.sheetId, area: WHOLE_SHEET }, given.flag(0));
  const area = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return subject.book.play.range({ sheetId: subject.sheetId, area });
};

const usedOrNull = (subject: SheetSubject, given: Arguments): Played | null => {
  const area = usedPart(subject.book, { sheetId: subject.sheetId, area: WHOLE_SHEET }, given.flag(0));
  return area === null ? null : subject.book.play.range({ sheetId: subject.sheetId, area });
};

const deleteSheet = ({ book, sheetId }: SheetSubject): void => {
  ensureStructureIsFree(book);
  if (sheetOf(book, sheetId).visibility === 'visible') ensureAnotherIsVisible(book, sheetId);
  book.grid.deleteSheet(sheetId);
  book.emptyUndo();
};

const activate = ({ book, sheetId }: SheetSubject): void => {
  if (sheetOf(book, sheetId).visibility !== 'visible') {
    throw invalidOperation('This operation is not permitted for the current object.');
  }
  book.grid.activateSheet(sheetId);
};

const OFFERED = {
  DataChanged: EVENTS.dataChanged,
  Activated: EVENTS.activated,
  Deactivated: EVENTS.deactivated,
  SelectionChanged: EVENTS.selectionChanged,
  Calculated: EVENTS.calculated,
};

const worksheetClass = (book: Book): PlayedClass<SheetSubject> => ({
  className: 'Worksheet',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Id: ({ sheetId }) => sheetOf(book, sheetId).id,
    Name: ({ sheetId }) => sheetOf(book, sheetId).name,
    Position: ({ sheetId }) => {
      const { id } = sheetOf(book, sheetId);
      return book.grid.sheets().findIndex((sheet) => sheet.id === id);
    },
    Visibility: ({ sheetId }) => VISIBILITIES[sheetOf(book, sheetId).visibility],
  },
  writes: { Name: rename, Visibility: setVisibility },
  objects: {
    Tables: ({ sheetId }) => book.play.tables({ kind: 'sheet', sheetId }),
    Names: ({ sheetId }) => book.play.names(sheetId),
    Protection: (subject) => playing(protectionClass, subject),
    FreezePanes: (subject) => playing(freezeClass, subject),
    PageLayout: playPageLayout,
    HorizontalPageBreaks: playPageBreaks,
  },
  methods: {
    ...registering<SheetSubject>(book.events, OFFERED, ({ sheetId }) => sheetId),
    GetRange: rangeGiven,
    GetRanges: rangesGiven,
    GetCell: ({ sheetId }, given) =>
      book.play.range({ sheetId, area: { row: given.whole(0), column: given.whole(1), rows: 1, columns: 1 } }),
    GetRangeByIndexes: ({ sheetId }, given) => {
      const [row, column, rows, columns] = [given.whole(0), given.whole(1), given.whole(2), given.whole(3)];
      return book.play.range({ sheetId, area: { row, column, rows, columns } });
    },
    GetUsedRange: usedOrCorner,
    GetUsedRangeOrNullObject: usedOrNull,
    GetNext: neighbour(1, true),
    GetNextOrNullObject: neighbour(1, false),
    GetPrevious: neighbour(-1, true),
    GetPreviousOrNullObject: neighbour(-1, false),
    _GetSheetById: (_subject, given) => book.play.worksheet(given.text(0)),
    Activate: activate,
    Calculate: () => book.calculateLater(),
    Delete: deleteSheet,
  },
});

/** A worksheet of the workbook. */
export const playWorksheet = (book: Book, sheetId: string): Played => playing(worksheetClass(book), { book, sheetId });
