import type { EntryRule } from '../../book/conditions';
import { fromFile } from '../formulas/fromFile';
import { child, childrenOf, isOn, type XmlElement } from '../../../markbook/workbookFile';
import type { FileSheet } from './fileBook';
import { parseAreas } from '../package/addresses';

const KINDS = /^(?:list|whole|decimal|textLength|date|custom)$/;

const ALERTS = ['stop', 'warning', 'information'] as const;

/** A sheet's validation rules, and how many it can't show. */
export function readValidations(sheet: FileSheet): { shown: EntryRule[]; hidden: number } {
  const found = childrenOf(child(sheet.part.root, 'dataValidations'), 'dataValidation');
  const shown = found.flatMap((element): EntryRule[] => {
    const type = element.attributes.get('type') ?? 'none';
    return KINDS.test(type) ? [ruleOf(element, type)] : [];
  });
  return { shown, hidden: found.length - shown.length };
}

function ruleOf(element: XmlElement, type: string): EntryRule {
  const text = (name: string) => element.attributes.get(name);
  const [first, second] = ['formula1', 'formula2'].map((name) => child(element, name)?.text);
  const [error, prompt, operator] = [text('error'), text('prompt'), text('operator')];
  return {
    areas: parseAreas(text('sqref') ?? ''),
    type,
    allowsBlank: isOn(element, 'allowBlank'),
    alert: ALERTS.find((each) => each === text('errorStyle')) ?? 'stop',
    showsAlert: isOn(element, 'showErrorMessage'),
    showsPrompt: isOn(element, 'showInputMessage'),
    showsList: !isOn(element, 'showDropDown'),
    ...(first === undefined ? {} : { formula1: criterion(first, type) }),
    ...(second === undefined ? {} : { formula2: criterion(second, type) }),
    ...(operator === undefined ? {} : { operator }),
    ...(error === undefined ? {} : { error: { text: error, title: text('errorTitle') ?? '' } }),
    ...(prompt === undefined ? {} : { prompt: { text: prompt, title: text('promptTitle') ?? '' } }),
  };
}

function criterion(text: string, type: string): string {
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (type === 'list' && quoted !== undefined) return quoted.replace(/""/g, '"');
  return /^-?\d+(\.\d+)?$/.test(text) ? text : fromFile(text);
}
