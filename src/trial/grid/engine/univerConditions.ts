import { DataValidationErrorStyle, DataValidationOperator, type ISheetDataValidationRule } from '@univerjs/core';
import type { Condition, ConditionalFormat, EntryRule, Stop } from '../../book/conditions';
import { rangeOf } from './areas';
import { univerStyle } from './univerStyle';

type Rule = Readonly<Record<string, unknown>>;

const ALERTS = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const stopValue = (stop: Stop): Rule =>
  'formula' in stop
    ? { type: stop.type, value: stop.formula }
    : { type: stop.type, ...('value' in stop && { value: stop.value }) };

function ruleOf(condition: Condition): Rule {
  if (condition.kind === 'colourScale') {
    const config = condition.stops.map(({ at, colour }, index) => ({ index, color: colour, value: stopValue(at) }));
    return { type: 'colorScale', config };
  }
  if (condition.kind === 'dataBar') {
    const { min, max, colour: positiveColor, showsValue } = condition;
    const config = {
      min: stopValue(min),
      max: stopValue(max),
      isGradient: true,
      positiveColor,
      nativeColor: '#FF0000',
    };
    return { type: 'dataBar', isShowValue: showsValue, config };
  }
  const highlight = { type: 'highlightCell', style: univerStyle(condition.style) };
  switch (condition.kind) {
    case 'expression':
      return { ...highlight, subType: 'formula', value: condition.formula };
    case 'top': {
      const { count: value, isBottom, isPercent } = condition;
      return { ...highlight, subType: 'rank', isBottom, isPercent, value };
    }
    case 'average': {
      const operator = condition.orEqual ? `${condition.side}OrEqual` : condition.side;
      return { ...highlight, subType: 'average', operator };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { ...highlight, subType: condition.kind };
  }
}

/** A sheet's conditional formats as Univer takes them. */
export const univerFormats = (sheetId: string, formats: readonly ConditionalFormat[]): Rule[] =>
  formats.map(({ areas, stopIfTrue, condition }, index) => ({
    cfId: `${sheetId}-cf${String(index)}`,
    ranges: areas.map(rangeOf),
    stopIfTrue,
    rule: ruleOf(condition),
  }));

const operatorOf = ({ operator }: EntryRule): DataValidationOperator =>
  Object.values(DataValidationOperator).find((each) => each === operator) ?? DataValidationOperator.BETWEEN;

/** A sheet's rules for what may be typed as Univer takes them. */
export const univerValidations = (sheetId: string, rules: readonly EntryRule[]): ISheetDataValidationRule[] =>
  rules.map((rule, index) => ({
    uid: `${sheetId}-dv${String(index)}`,
    type: rule.type,
    allowBlank: rule.allowsBlank,
    errorStyle: ALERTS[rule.alert],
    showErrorMessage: rule.showsAlert,
    showInputMessage: rule.showsPrompt,
    showDropDown: rule.showsList,
    ...(rule.formula1 !== undefined && { formula1: rule.formula1 }),
    ...(rule.formula2 !== undefined && { formula2: rule.formula2 }),
    ...(rule.type !== 'list' && rule.type !== 'custom' && { operator: operatorOf(rule) }),
    ...(rule.error && { error: rule.error.text, errorTitle: rule.error.title }),
    ...(rule.prompt && { prompt: rule.prompt.text, promptTitle: rule.prompt.title }),
    ranges: rule.areas.map(rangeOf),
  }));
