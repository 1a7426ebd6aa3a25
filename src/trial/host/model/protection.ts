import type { PlayedClass } from '../wire/played';
import { invalidOperation } from '../wire/refusals';
import { sheetOf } from './sheets';
import type { SheetSubject } from './sheetSubject';

/** What Excel allows on a protected sheet when nothing else was chosen. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

/** The protection of a worksheet. */
export const protectionClass: PlayedClass<SheetSubject> = {
  className: 'WorksheetProtection',
  scalars: {
    Protected: ({ book, sheetId }) => book.grid.isProtected(sheetOf(book, sheetId).id),
    Options: () => OPTIONS,
  },
  methods: {
    Protect: ({ book, sheetId }) => {
      if (book.grid.isProtected(sheetOf(book, sheetId).id)) {
        throw invalidOperation('This operation is not permitted for the current object.');
      }
      book.grid.protect(sheetId, true);
    },
    Unprotect: ({ book, sheetId }) => book.grid.protect(sheetOf(book, sheetId).id, false),
  },
};
