interface Reason {
  readonly ids: RegExp;
  readonly what: string;
}

const reasons: readonly Reason[] = [
  { ids: /insert-range|table-insert/, what: 'Inserting cells' },
  { ids: /delete-range-move|table-remove/, what: 'Deleting cells' },
  { ids: /move-(range|rows|cols|columns)/, what: 'Moving cells, rows or columns' },
  { ids: /sort|reorder/, what: 'Sorting' },
  { ids: /filter/, what: 'Filtering' },
  { ids: /merge/, what: 'Merging cells' },
  { ids: /conditional/, what: 'Changing conditional formats' },
  { ids: /validation/i, what: 'Changing validation rules' },
  { ids: /defined-name/, what: 'Changing names' },
  { ids: /protection|permission/, what: 'Changing protection' },
  { ids: /note/, what: 'Changing notes' },
  { ids: /hid(e|den)|visible/, what: 'Hiding or showing rows and columns' },
  { ids: /tab-color/, what: 'Colouring sheets' },
  { ids: /split-text/, what: 'Splitting text into columns' },
];

/** Why a command is switched off here, in one sentence. */
export function refusalFor(commandId: string): string {
  const what = reasons.find((reason) => reason.ids.test(commandId))?.what ?? 'This';
  return `${what} is switched off here, because the saved file could not carry it. Do it in Excel.`;
}

export const sentences = {
  protectedSheet: 'This sheet is protected, so its locked cells cannot be changed.',
  fileSheet: 'The add-in can’t rename or delete a sheet of the opened file here.',
  fileTable: 'A table of the opened file cannot be renamed or removed here. Do it in Excel.',
  tableShape:
    'A table of the opened file can only get wider at its right edge, or longer or shorter if it has no totals row.',
  unmerged: 'Pasted without merging cells, because the saved file could not carry it. Merge them in Excel.',
  partOfArray:
    'Part of an array or a data table can’t be changed, here or in Excel. Select the whole of it to change or delete it.',
  tableHeading: 'The headings of a table of the opened file cannot be changed here. Do it in Excel.',
} as const;
