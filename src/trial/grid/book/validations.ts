import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Area, Validation } from '../port';
import { rangeOf } from '../engine/areas';
import type { Engine } from '../engine/engine';

/** What may be typed into cells of sheets made here, by the sheets' ids. */
export interface ValidationsKept {
  readonly of: (sheetId: string) => readonly Validation[];
  /** Changes the rule of an area, or gives it one. */
  readonly change: (sheetId: string, area: Area, part: Partial<Omit<Validation, 'area'>>) => void;
  readonly forget: () => void;
}

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const keyOf = ({ row, column, rows, columns }: Area): string => [row, column, rows, columns].join();

const engineRule = (uid: string, { area, rule, alert }: Validation): ISheetDataValidationRule => ({
  uid,
  type: rule?.kind === 'list' ? DataValidationType.LIST : DataValidationType.CUSTOM,
  formula1: rule?.kind === 'list' ? rule.source : (rule?.formula ?? '=TRUE'),
  ranges: [rangeOf(area)],
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: alert !== undefined,
  errorStyle: STYLES[alert?.style ?? 'stop'],
  ...(alert === undefined ? {} : { error: alert.message, errorTitle: alert.title }),
});

/** Keeps the rules and has the spreadsheet follow them; the saver writes them into the file. */
export function validationsKept(engine: Engine): ValidationsKept {
  const kept = new Map<string, Map<string, Validation>>();
  const follow = (sheetId: string, uid: string, validation: Validation): void => {
    const model = engine.injector.get(DataValidationModel);
    const unit = engine.workbook().getUnitId();
    if (model.getRuleById(unit, sheetId, uid) !== undefined) model.removeRule(unit, sheetId, uid, 'patched');
    model.addRule(unit, sheetId, engineRule(uid, validation), 'patched');
  };
  return {
    of: (sheetId) => [...(kept.get(sheetId)?.values() ?? [])],
    change: (sheetId, area, part) => {
      const key = keyOf(area);
      const rules = kept.get(sheetId) ?? new Map<string, Validation>();
      const changed = { area, ...rules.get(key), ...part };
      kept.set(sheetId, rules.set(key, changed));
      follow(sheetId, `${sheetId}-made-${key}`, changed);
    },
    forget: () => {
      kept.clear();
    },
  };
}
