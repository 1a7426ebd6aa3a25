import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  type BaseFunction,
  CalculationMode,
  type IFunctionInfo,
  type IUniverUIConfig,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findReplace from '@univerjs/preset-sheets-find-replace/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import table from '@univerjs/preset-sheets-table/locales/en-US';
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
const greyedWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(entries.map(([, name], index) => [`greyed${index}`, wordsOf(name)])),
  greyedMerge: refusalFor(MERGE),
};

/** They stay where they are, greyed, with the reason. */
const greyedMenus: NonNullable<IUniverUIConfig['menu']> = {
  ...Object.fromEntries(entries.map(([id], index) => [id, { disabled: true, title: `trial.greyed${index}` }])),
  [MERGE]: { disabled: true, tooltip: 'trial.greyedMerge' },
};

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
const gridLocale = mergeLocales(
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

const ids = `
  sheet.command.set-text-rotation sheet.command.add-range-protection-from-toolbar
  sheet.contextMenu.permission sheet.command.add-range-protection-from-context-menu
  sheet.command.set-range-protection-from-context-menu sheet.command.delete-range-protection-from-context-menu
  sheet.command.view-sheet-permission-from-context-menu
  sheet.command.set-tab-color sheet.command.add-range-protection-from-sheet-bar
  sheet.command.delete-worksheet-protection-from-sheet-bar sheet.command.change-sheet-protection-from-sheet-bar
  sheet.command.view-sheet-permission-from-sheet-bar sheet.command.toggle-gridlines
  sheet.command.sort-range-asc sheet.command.sort-range-desc sheet.command.sort-range-custom
  sheet.command.sort-range-asc-ctx sheet.command.sort-range-desc-ctx sheet.command.sort-range-custom-ctx
  sheet.command.smart-toggle-filter sheet.command.clear-filter-criteria sheet.command.re-calc-filter
  sheet.operation.add-note-popup sheet.command.delete-note sheet.menu.data-validation
  sheet.menu.conditional-formatting sheet.operation.open.conditional.formatting.panel
`;

/**
 * Commands that others do as well, and commands the saved file could not carry and few would look for: taken out of the ribbon and the context menus. Those
 * that everybody looks for stay, greyed, with the reason.
 */
const hiddenMenus: NonNullable<IUniverUIConfig['menu']> = Object.fromEntries(
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, { hidden: true }]),
);

interface Functions {
  readonly executors: [new (name: string) => BaseFunction, string][];
  readonly descriptions: IFunctionInfo[];
}

const tablesWithoutAnchor: ReturnType<typeof UniverSheetsFilterPreset> = {
  plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]],
};

/** Starts the spreadsheet in its place on the page, without a workbook yet, dressed for light or dark as the browser asks. */
export function startUniver(container: HTMLElement, functions: Functions): Univer {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridLocale },
    logLevel: LogLevel.ERROR,
    darkMode: dark.matches,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      menu: { ...hiddenMenus, ...greyedMenus },
      disableAutoFocus: true,
      formula: {
        function: functions.executors,
        description: functions.descriptions,
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
      },
    }),
    UniverSheetsFilterPreset(),
    tablesWithoutAnchor,
    UniverSheetsSortPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  dark.addEventListener('change', () => {
    univer.__getInjector().get(ThemeService).setDarkMode(dark.matches);
  });
  return univer;
}
