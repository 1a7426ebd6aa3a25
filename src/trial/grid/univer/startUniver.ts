import { LocaleType, LogLevel, ThemeService, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode,
  UniverSheetsCorePreset,
  type BaseFunction,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { greyedMenus } from './greyedMenus';
import { gridLocale } from './locale';
import { hiddenMenus } from './hiddenMenus';

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
