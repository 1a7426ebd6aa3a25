import type { PlayedClass } from '../wire/played';
import { sheetOf } from './sheets';
import type { SheetSubject } from './sheetSubject';

/** The rows of a worksheet that stay in view. */
export const freezeClass: PlayedClass<SheetSubject> = {
  className: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: ({ book, sheetId }, given) =>
      book.grid.freezeRows(sheetOf(book, sheetId).id, given.optionalWhole(0) ?? 0),
    Unfreeze: ({ book, sheetId }) => book.grid.freezeRows(sheetOf(book, sheetId).id, 0),
  },
};
