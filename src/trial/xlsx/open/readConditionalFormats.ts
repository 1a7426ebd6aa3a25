import type { IRange, IStyleData } from '@univerjs/core';
import { fromFile } from '../formulas/fromFile';
import { childrenOf, child, isOn, numberOf } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import { colourOf } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { rangesOf } from './ranges';

type Rule = Readonly<Record<string, unknown>>;

export interface ConditionalFormat {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Rule;
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['lessThan', '<'],
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
]);
const WITH_FORMULA =
  /^(?:expression|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod)$/;

/** A sheet's conditional formats in the spreadsheet's terms, the most important last, and how many it can't show. */
export function readConditionalFormats(
  book: FileBook,
  sheet: FileSheet,
): { shown: ConditionalFormat[]; hidden: number } {
  const found = childrenOf(sheet.part.root, 'conditionalFormatting').flatMap((format) =>
    childrenOf(format, 'cfRule').map((element) => ({ format, element })),
  );
  const ordered = [...found].sort(
    (a, b) => (numberOf(a.element, 'priority') ?? 0) - (numberOf(b.element, 'priority') ?? 0),
  );
  const shown = ordered.flatMap(({ format, element }, index): ConditionalFormat[] => {
    const sqref = format.attributes.get('sqref') ?? '';
    const rule = ruleOf(book, element, sqref.split(/[\s:]/)[0] ?? 'A1');
    const stopIfTrue = isOn(element, 'stopIfTrue');
    return rule ? [{ cfId: `${sheet.id}-cf${String(index)}`, ranges: rangesOf(sqref), stopIfTrue, rule }] : [];
  });
  return { shown, hidden: found.length - shown.length };
}

function ruleOf(book: FileBook, element: XmlElement, corner: string): Rule | null {
  const type = element.attributes.get('type') ?? '';
  if (type === 'colorScale') return colourScale(book, element);
  if (type === 'dataBar') return dataBar(book, element);
  const style: IStyleData = book.styles.differences[numberOf(element, 'dxfId') ?? -1] ?? {};
  const formulas = childrenOf(element, 'formula').map((each) => fromFile(each.text));
  const highlight = { type: 'highlightCell', style };
  if (WITH_FORMULA.test(type))
    return formulas[0] === undefined ? null : { ...highlight, subType: 'formula', value: formulas[0] };
  if (type === 'cellIs') {
    const value = comparison(element.attributes.get('operator') ?? '', corner, formulas);
    return value === null ? null : { ...highlight, subType: 'formula', value };
  }
  if (type === 'duplicateValues' || type === 'uniqueValues') return { ...highlight, subType: type };
  if (type === 'top10') {
    const value = numberOf(element, 'rank') ?? 10;
    return {
      ...highlight,
      subType: 'rank',
      isBottom: isOn(element, 'bottom'),
      isPercent: isOn(element, 'percent'),
      value,
    };
  }
  if (type !== 'aboveAverage' || element.attributes.has('stdDev')) return null;
  const side = isOn(element, 'aboveAverage', true) ? 'greaterThan' : 'lessThan';
  return { ...highlight, subType: 'average', operator: isOn(element, 'equalAverage') ? `${side}OrEqual` : side };
}

function comparison(operator: string, corner: string, formulas: readonly string[]): string | null {
  const [first, second] = formulas.map((formula) => `(${formula.slice(1)})`);
  if (first === undefined) return null;
  const sign = OPERATORS.get(operator);
  if (sign !== undefined) return `=${corner}${sign}${first}`;
  if (second === undefined) return null;
  const inside = `AND(${corner}>=MIN(${first},${second}),${corner}<=MAX(${first},${second}))`;
  return operator === 'between' ? `=${inside}` : operator === 'notBetween' ? `=NOT(${inside})` : null;
}

function colourScale(book: FileBook, element: XmlElement): Rule | null {
  const scale = child(element, 'colorScale');
  const colours = childrenOf(scale, 'color').map((each) => colourOf(each, book.palette));
  const config = childrenOf(scale, 'cfvo').map((stop, index) => ({
    index,
    color: colours[index],
    value: stopValue(stop),
  }));
  return config.length > 1 && config.every((stop) => stop.color !== undefined) ? { type: 'colorScale', config } : null;
}

function dataBar(book: FileBook, element: XmlElement): Rule | null {
  const bar = child(element, 'dataBar');
  const [min, max] = childrenOf(bar, 'cfvo').map(stopValue);
  if (!min || !max) return null;
  const positiveColor = colourOf(child(bar, 'color'), book.palette) ?? '#638EC6';
  const config = { min, max, isGradient: true, positiveColor, nativeColor: '#FF0000' };
  return { type: 'dataBar', isShowValue: isOn(bar, 'showValue', true), config };
}

function stopValue(stop: XmlElement): Rule {
  const type = stop.attributes.get('type') ?? 'num';
  const value = numberOf(stop, 'val');
  if (type === 'formula' || (value === undefined && stop.attributes.has('val'))) {
    return { type: 'formula', value: fromFile(stop.attributes.get('val') ?? '') };
  }
  return { type: type.replace('auto', '').toLowerCase(), ...(value === undefined ? {} : { value }) };
}
