/** What a sheet of pages says before it is made. */
export const PRINT_IT = 'Print the new sheet from Excel (Ctrl+P). Undo takes it away again.';

/** Said once a sheet of so many pages is made. */
export const madeToPrint = (pages: string): string => `Made a sheet of ${pages}. Print it with Ctrl+P.`;

/** Asked while nobody is chosen. */
export const CHOOSE_WHOM = 'Choose a learner, or the whole class.';
