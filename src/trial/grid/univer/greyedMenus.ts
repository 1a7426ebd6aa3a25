import type { IUniverUIConfig } from '@univerjs/preset-sheets-core';
import { refusalFor } from '../limits/refusals';

/** Entries of the menus that everybody looks for and that the saved file could not carry, and what they are called. */
const ENTRIES = {
  'sheet.command.insert-range-move-right-confirm': 'Move Right',
  'sheet.command.insert-range-move-down-confirm': 'Move Down',
  'sheet.command.delete-range-move-left-confirm': 'Move Left',
  'sheet.command.delete-range-move-up-confirm': 'Move Up',
  'sheet.command.hide-row-confirm': 'Hide Selected Row',
  'sheet.command.hide-col-confirm': 'Hide Selected Column',
  'sheet.command.set-selected-rows-visible': 'Show Hidden Rows',
  'sheet.command.set-selected-cols-visible': 'Show Hidden Columns',
  'sheet.command.table-insert-row': 'Insert Table Row',
  'sheet.command.table-insert-col': 'Insert Table Column',
  'sheet.command.table-remove-row': 'Remove Table Row',
  'sheet.command.table-remove-col': 'Remove Table Column',
};

/** The button of the ribbon that opens the ways to merge. */
const MERGE = 'sheet.command.add-worksheet-merge';

const entries = Object.entries(ENTRIES);

const wordsOf = (name: string): string => `${name} (only in Excel: the saved file could not carry it)`;

/** What is said on them, by the words' keys. A menu says the reason in its entry, which has no other place for it. */
export const greyedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(entries.map(([, name], index) => [`greyed${index}`, wordsOf(name)])),
  greyedMerge: refusalFor(MERGE),
};

/** They stay where they are, greyed, with the reason. */
export const greyedMenus: NonNullable<IUniverUIConfig['menu']> = {
  ...Object.fromEntries(entries.map(([id], index) => [id, { disabled: true, title: `trial.greyed${index}` }])),
  [MERGE]: { disabled: true, tooltip: 'trial.greyedMerge' },
};
