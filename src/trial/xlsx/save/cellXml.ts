import type { CellContent, CellState } from '../../book/terms';
import { encodeExcelString, escapeAttribute, escapeText } from '../../../markbook/workbookFile';

export interface WrittenCell {
  readonly address: string;
  /** Prefix of the sheet's elements, with its colon; mostly empty. */
  readonly prefix: string;
  readonly style: number;
  readonly value: CellContent;
  readonly kind: CellState['kind'];
  readonly formula: WrittenFormula | null;
}

export interface WrittenFormula {
  readonly spelled: string;
  /** For a dynamic array: what it covers, and the number of its metadata record. */
  readonly array: { readonly ref: string; readonly record: number } | null;
}

const CLASSIC_ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** The XML of a whole cell. */
export function cellXml(cell: WrittenCell): string {
  const { prefix, address, style, formula } = cell;
  const { type, content } = valueXml(cell.value, cell.kind, formula !== null, prefix);
  const attributes = [
    ` r="${address}"`,
    style === 0 ? '' : ` s="${String(style)}"`,
    type === '' ? '' : ` t="${type}"`,
    formula?.array ? ` cm="${String(formula.array.record)}"` : '',
  ].join('');
  const inside = (formula === null ? '' : formulaXml(formula, prefix)) + content;
  return inside === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inside}</${prefix}c>`;
}

function formulaXml({ spelled, array }: WrittenFormula, prefix: string): string {
  const attributes = array === null ? '' : ` t="array" ref="${escapeAttribute(array.ref)}"`;
  const space = /^\s|\s$/.test(spelled) ? ' xml:space="preserve"' : '';
  return `<${prefix}f${attributes}${space}>${escapeText(spelled)}</${prefix}f>`;
}

/** A value as a cell stores it: its type and its element. */
export function valueXml(
  value: CellContent,
  kind: CellState['kind'],
  isResult: boolean,
  prefix: string,
): { type: string; content: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (kind === 'error') {
    const text = String(value);
    return { type: 'e', content: v(CLASSIC_ERRORS.test(text) ? text : '#VALUE!') };
  }
  if (typeof value === 'boolean') return { type: 'b', content: v(value ? '1' : '0') };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: '', content: v(String(value)) } : { type: 'e', content: v('#NUM!') };
  }
  const text = value ?? '';
  if (isResult) return { type: 'str', content: v(encodeExcelString(text)) };
  if (text === '') return { type: '', content: '' };
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return {
    type: 'inlineStr',
    content: `<${prefix}is><${prefix}t${space}>${encodeExcelString(text)}</${prefix}t></${prefix}is>`,
  };
}
