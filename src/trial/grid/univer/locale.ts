import { mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import findReplace from '@univerjs/preset-sheets-find-replace/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';
import { greyedWords } from './greyedMenus';

type Words = Readonly<Partial<Record<string, Readonly<Partial<Record<string, object>>>>>>;

const { ui }: Words = core;
const { 'sheets-sort-ui': sorting }: Words = sort;

const own = {
  ui: { ...ui, ribbon: { ...ui?.['ribbon'], start: 'Home' } },
  trial: { filterByValue: 'Filter by this value', showAllRows: 'Show all rows', ...greyedWords },
  'sheets-sort-ui': {
    ...sorting,
    general: { ...sorting?.['general'], 'sort-asc-ext': 'Sort A to Z', 'sort-desc-ext': 'Sort Z to A' },
  },
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading spilled formulas',
      'array-calculation': 'Calculating spilled formulas',
      done: 'Calculated',
    },
  },
};

/** The spreadsheet's words: Univer's American English, as Excel has them where it differs, with what it left untranslated filled in. */
export const gridLocale = mergeLocales(
  core,
  filter,
  table,
  sort,
  findReplace,
  note,
  conditionalFormatting,
  dataValidation,
  own,
);
