import { accessDenied, invalidOperation } from '../wire/refusals';
import type { PlayedClass } from '../wire/played';
import type { Book } from './book';

/** Refuses, as Excel does, what would change the sheets of a workbook whose structure is protected. */
export const ensureStructureIsFree = ({ structure }: Book): void => {
  if (structure.isProtected()) throw accessDenied();
};

/** The protection of the workbook's structure. */
export const workbookProtectionClass: PlayedClass<Book> = {
  className: 'WorkbookProtection',
  scalars: { Protected: ({ structure }) => structure.isProtected() },
  methods: {
    Protect: ({ structure }) => {
      if (structure.isProtected()) throw invalidOperation('This operation is not permitted for the current object.');
      structure.protect(true);
    },
    Unprotect: ({ structure }) => structure.protect(false),
  },
};
