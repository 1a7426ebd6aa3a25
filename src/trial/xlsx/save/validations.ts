import type { SheetState } from '../../book/bookState';
import { toFile } from '../formulas/toFile';
import type { FileSheet } from '../open/fileBook';
import { areaAddress } from '../package/addresses';
import { placeFor, qualified } from '../package/editParts';
import { escapeAttribute, escapeText } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { SHEET_ORDER } from './sheetOrder';

type Validation = NonNullable<SheetState['validations']>[number];

const criterion = (rule: NonNullable<Validation['rule']>): string =>
  rule.kind === 'list' ? `"${rule.source.replace(/"/g, '""')}"` : toFile(rule.formula, null);

const alertAttributes = ({ alert }: Validation): string => {
  if (alert === undefined) return '';
  const style = alert.style === 'stop' ? '' : ` errorStyle="${alert.style}"`;
  return `${style} showErrorMessage="1" errorTitle="${escapeAttribute(alert.title)}" error="${escapeAttribute(alert.message)}"`;
};

/** What may be typed into cells of a sheet that was made on the page. */
export function validationPatches({ part: { root } }: FileSheet, { validations = [] }: SheetState): Patch[] {
  const [list, entry, formula] = ['dataValidations', 'dataValidation', 'formula1'].map((name) => qualified(root, name));
  const entries = validations.flatMap((validation) => {
    const { rule, area } = validation;
    if (rule === undefined) return [];
    const start = `<${entry} type="${rule.kind}" allowBlank="1"${alertAttributes(validation)} sqref="${areaAddress(area)}">`;
    return [`${start}<${formula}>${escapeText(criterion(rule))}</${formula}></${entry}>`];
  });
  const place = placeFor(root, 'dataValidations', SHEET_ORDER);
  if (entries.length === 0 || typeof place !== 'number') return [];
  const text = `<${list} count="${String(entries.length)}">${entries.join('')}</${list}>`;
  return [{ start: place, end: place, text }];
}
