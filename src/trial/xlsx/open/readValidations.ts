import { DataValidationErrorStyle, DataValidationOperator, type ISheetDataValidationRule } from '@univerjs/core';
import { fromFile } from '../formulas/fromFile';
import { child, childrenOf, isOn } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import type { FileSheet } from './fileBook';
import { rangesOf } from './ranges';

const KINDS = /^(?:list|whole|decimal|textLength|date|custom)$/;

const ERROR_STYLES: ReadonlyMap<string, DataValidationErrorStyle> = new Map([
  ['information', DataValidationErrorStyle.INFO],
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
]);

const OPERATORS: ReadonlyMap<string, DataValidationOperator> = new Map(
  Object.values(DataValidationOperator).map((each) => [each, each]),
);

/** A sheet's validation rules in the spreadsheet's terms, and how many it can't show. */
export function readValidations(sheet: FileSheet): { shown: ISheetDataValidationRule[]; hidden: number } {
  const found = childrenOf(child(sheet.part.root, 'dataValidations'), 'dataValidation');
  const shown = found.flatMap((element, index): ISheetDataValidationRule[] => {
    const type = element.attributes.get('type') ?? 'none';
    if (!KINDS.test(type)) return [];
    const rule = ruleOf(element, type);
    const uid = `${sheet.id}-dv${String(index)}`;
    return [{ uid, ...rule, ranges: rangesOf(element.attributes.get('sqref')) }];
  });
  return { shown, hidden: found.length - shown.length };
}

function ruleOf(element: XmlElement, type: string): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const [first, second] = ['formula1', 'formula2'].map((name) => child(element, name)?.text);
  const style = ERROR_STYLES.get(element.attributes.get('errorStyle') ?? 'stop') ?? DataValidationErrorStyle.STOP;
  const error = element.attributes.get('error');
  const prompt = element.attributes.get('prompt');
  const operator = OPERATORS.get(element.attributes.get('operator') ?? '') ?? DataValidationOperator.BETWEEN;
  return {
    type,
    allowBlank: isOn(element, 'allowBlank'),
    errorStyle: style,
    showErrorMessage: isOn(element, 'showErrorMessage'),
    showInputMessage: isOn(element, 'showInputMessage'),
    showDropDown: !isOn(element, 'showDropDown'),
    ...(first === undefined ? {} : { formula1: criterion(first, type) }),
    ...(second === undefined ? {} : { formula2: criterion(second, type) }),
    ...(type === 'list' || type === 'custom' ? {} : { operator }),
    ...(error === undefined ? {} : { error, errorTitle: element.attributes.get('errorTitle') ?? '' }),
    ...(prompt === undefined ? {} : { prompt, promptTitle: element.attributes.get('promptTitle') ?? '' }),
  };
}

function criterion(text: string, type: string): string {
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (type === 'list' && quoted !== undefined) return quoted.replace(/""/g, '"');
  return /^-?\d+(\.\d+)?$/.test(text) ? text : fromFile(text);
}
