import type { ComponentId, Series, SubjectCode } from '../../rules';
import { COMPONENTS, structureFor } from '../../reference/specifications/structures';
import { cellAddress } from '../sheet';
import { componentOfRole, isGradeRole, type ResultRole } from './resultRole';

/** How a formula in one row names the cell of a column in the same row, and cells side by side. */
export interface RowReferences {
  readonly to: (column: number) => string;
  readonly across: (first: number, last: number) => string;
}

const SPECIAL = /[[\]#'@]/g;

/** Inside brackets Excel wants an apostrophe before its own signs. */
const escaped = (heading: string): string => heading.replace(SPECIAL, "'$&");

/** References inside an Excel table: `[@C1]`, or `[@[C1 mark]]` where the heading is more than letters and digits. */
export const tableReferences = (headingOf: (column: number) => string): RowReferences => ({
  to: (column) => {
    const heading = headingOf(column);
    return /^[\p{L}\d_]+$/u.test(heading) ? `[@${heading}]` : `[@[${escaped(heading)}]]`;
  },
  across: (first, last) => `[@[${escaped(headingOf(first))}]:[${escaped(headingOf(last))}]]`,
});

/** References on a plain sheet: `F6`. */
export const cellReferences = (row: number): RowReferences => ({
  to: (column) => cellAddress(row, column),
  across: (first, last) => `${cellAddress(row, first)}:${cellAddress(row, last)}`,
});

/** The columns that the formulas of a class refer to, and the figures they name. */
export interface FormulaInputs {
  readonly subject: SubjectCode;
  readonly marks: Readonly<Partial<Record<ComponentId, number>>>;
  readonly results: ReadonlyMap<ResultRole, number>;
  readonly series: Readonly<Partial<Record<ComponentId, Series>>>;
}

const quoted = (text: string): string => `"${text}"`;

/** A component's UMS or grade, one step from the raw mark. */
const componentFormula = ({ marks, series, subject }: FormulaInputs, role: ResultRole, at: RowReferences): string => {
  const component = componentOfRole(role);
  if (component === undefined) return '';
  const [mark, held] = [marks[component], series[component]];
  if (mark === undefined || held === undefined) return '';
  const name = isGradeRole(role) ? 'MARKGRADE' : 'UMS';
  return `=BTEC.${name}(${at.to(mark)}&"",${quoted(subject)},${quoted(component)},${quoted(held)})`;
};

/** One series for all, else one for each component side by side. */
const seriesArgument = (series: readonly Series[]): string =>
  new Set(series).size === 1 ? quoted(series[0] ?? '') : `{${series.map(quoted).join(',')}}`;

const componentsOf = ({ subject }: FormulaInputs): readonly ComponentId[] => structureFor(subject).components;

const seriesOfAll = (inputs: FormulaInputs): readonly Series[] | undefined => {
  const all = componentsOf(inputs).flatMap((component) => inputs.series[component] ?? []);
  return all.length === componentsOf(inputs).length ? all : undefined;
};

const columnsOfMarks = (inputs: FormulaInputs): readonly (number | undefined)[] =>
  componentsOf(inputs).map((component) => inputs.marks[component]);

const awardFormula = (inputs: FormulaInputs, part: 'total' | 'grade' | 'points', at: RowReferences): string => {
  const series = seriesOfAll(inputs);
  const columns = columnsOfMarks(inputs);
  const [first, last] = [columns[0], columns.at(-1)];
  if (series === undefined || first === undefined || last === undefined) return '';
  const marks = `${at.across(first, last)}&""`;
  return `=BTEC.AWARD(${marks},${quoted(inputs.subject)},${seriesArgument(series)},${quoted(part)})`;
};

const areSideBySide = (inputs: FormulaInputs): boolean => {
  const columns = columnsOfMarks(inputs);
  const [first] = columns;
  return first !== undefined && columns.every((column, index) => column === first + index);
};

const chainedFormula = (inputs: FormulaInputs, role: 'total' | 'grade' | 'points', at: RowReferences): string => {
  const of = (wanted: ResultRole): string | undefined => {
    const column = inputs.results.get(wanted);
    return column === undefined ? undefined : `${at.to(column)}&""`;
  };
  if (seriesOfAll(inputs) === undefined) return '';
  if (role === 'points') return of('grade') === undefined ? '' : `=BTEC.POINTS(${of('grade') ?? ''})`;
  if (role === 'grade')
    return of('total') === undefined ? '' : `=BTEC.QUALGRADE(${of('total') ?? ''},${quoted(inputs.subject)})`;
  const components = componentsOf(inputs);
  const ums = components.flatMap((component) => of(`ums ${component}`) ?? []);
  const none = COMPONENTS.slice(components.length).map(() => ',');
  return ums.length === components.length
    ? `=BTEC.TOTAL(${ums.join(',')}${none.join('')},"",${quoted(inputs.subject)})`
    : '';
};

/**
 * The live formula of one result in one row; '' where a column or a series it needs is missing. Marks side by side are
 * answered straight by AWARD: one step from the raw marks, where each step in a chain costs Excel a fifth of a second.
 */
export const formulaText = (role: ResultRole, inputs: FormulaInputs, at: RowReferences): string => {
  switch (role) {
    case 'total':
    case 'grade':
    case 'points':
      return areSideBySide(inputs) ? awardFormula(inputs, role, at) : chainedFormula(inputs, role, at);
    default:
      return componentFormula(inputs, role, at);
  }
};
