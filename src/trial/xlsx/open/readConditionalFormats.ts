import type { Condition, ConditionalFormat, Stop } from '../../book/conditions';
import { fromFile } from '../formulas/fromFile';
import { child, childrenOf, isOn, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import { colourOf } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { parseAreas } from '../package/addresses';

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

/** A sheet's conditional formats, the most important last, and how many it can't show. */
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
  const shown = ordered.flatMap(({ format, element }): ConditionalFormat[] => {
    const sqref = format.attributes.get('sqref') ?? '';
    const condition = conditionOf(book, element, sqref.split(/[\s:]/)[0] ?? 'A1');
    const stopIfTrue = isOn(element, 'stopIfTrue');
    return condition ? [{ areas: parseAreas(sqref), stopIfTrue, condition }] : [];
  });
  return { shown, hidden: found.length - shown.length };
}

function conditionOf(book: FileBook, element: XmlElement, corner: string): Condition | null {
  const type = element.attributes.get('type') ?? '';
  if (type === 'colorScale') return colourScale(book, element);
  if (type === 'dataBar') return dataBar(book, element);
  const style = book.styles.differences[numberOf(element, 'dxfId') ?? -1] ?? {};
  const formulas = childrenOf(element, 'formula').map((each) => fromFile(each.text));
  if (WITH_FORMULA.test(type))
    return formulas[0] === undefined ? null : { kind: 'expression', formula: formulas[0], style };
  if (type === 'cellIs') {
    const formula = comparison(element.attributes.get('operator') ?? '', corner, formulas);
    return formula === null ? null : { kind: 'expression', formula, style };
  }
  if (type === 'duplicateValues' || type === 'uniqueValues') return { kind: type, style };
  if (type === 'top10') {
    const count = numberOf(element, 'rank') ?? 10;
    return { kind: 'top', count, isBottom: isOn(element, 'bottom'), isPercent: isOn(element, 'percent'), style };
  }
  if (type !== 'aboveAverage' || element.attributes.has('stdDev')) return null;
  const side = isOn(element, 'aboveAverage', true) ? 'greaterThan' : 'lessThan';
  return { kind: 'average', side, orEqual: isOn(element, 'equalAverage'), style };
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

function colourScale(book: FileBook, element: XmlElement): Condition | null {
  const scale = child(element, 'colorScale');
  const colours = childrenOf(scale, 'color').map((each) => colourOf(each, book.palette));
  const points = childrenOf(scale, 'cfvo');
  const stops = points.flatMap((point, index) => {
    const colour = colours[index];
    return colour === undefined ? [] : [{ at: stopOf(point), colour }];
  });
  return stops.length > 1 && stops.length === points.length ? { kind: 'colourScale', stops } : null;
}

function dataBar(book: FileBook, element: XmlElement): Condition | null {
  const bar = child(element, 'dataBar');
  const [min, max] = childrenOf(bar, 'cfvo').map(stopOf);
  if (!min || !max) return null;
  const colour = colourOf(child(bar, 'color'), book.palette) ?? '#638EC6';
  return { kind: 'dataBar', min, max, colour, showsValue: isOn(bar, 'showValue', true) };
}

function stopOf(stop: XmlElement): Stop {
  const type = stop.attributes.get('type') ?? 'num';
  const value = numberOf(stop, 'val');
  if (type === 'formula' || (value === undefined && stop.attributes.has('val')))
    return { type: 'formula', formula: fromFile(stop.attributes.get('val') ?? '') };
  return { type: type.replace('auto', '').toLowerCase(), ...(value === undefined ? {} : { value }) };
}
