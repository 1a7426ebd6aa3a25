import {
  parseComponent,
  parseSeries,
  parseSubject,
  textOf,
  type CellInput,
  type ComponentId,
  type ConversionKey,
  type Series,
  type SubjectCode,
} from '../../rules';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { TableColumns } from './tableColumns';
import type { TableIssue } from './tableIssue';

export type KeyColumn = 'Subject' | 'Component' | 'Series';

/** A conversion's key as one text, for maps. */
export const keyText = ({ subject, component, series }: ConversionKey): string => `${subject} ${component} ${series}`;

const remembered = <Value>(parse: (input: CellInput) => Value): ((input: CellInput) => Value) => {
  const known = new Map<string, Value>();
  return (input) => {
    const text = `${typeof input} ${textOf(input)}`;
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parse(input);
    known.set(text, value);
    return value;
  };
};

/** Reads which conversion each row of a table belongs to; equal cells are read once, however long the table. */
export const rowKeyReader = <Name extends string>(
  columns: TableColumns<Name | KeyColumn>,
): ((row: number) => { readonly key?: ConversionKey; readonly issues: readonly TableIssue[] }) => {
  const subjectOf = remembered((input) => parseSubject(input, SUBJECTS));
  const componentOf = remembered(parseComponent);
  const seriesOf = remembered(parseSeries);
  const keys = new Map<string, ConversionKey>();
  const sameKey = (subject: SubjectCode, component: ComponentId, series: Series): ConversionKey => {
    const key = { subject, component, series };
    const known = keys.get(keyText(key)) ?? key;
    keys.set(keyText(key), known);
    return known;
  };
  return (row) => {
    const subject = subjectOf(columns.valueAt(row, 'Subject'));
    const component = componentOf(columns.valueAt(row, 'Component'));
    const series = seriesOf(columns.valueAt(row, 'Series'));
    if (subject.ok && component.ok && series.ok)
      return { key: sameKey(subject.value, component.value, series.value), issues: [] };
    const issues: TableIssue[] = [];
    if (!subject.ok)
      issues.push({ ...columns.placeOf(row, 'Subject'), severity: 'problem', problem: subject.problems[0] });
    if (!component.ok)
      issues.push({ ...columns.placeOf(row, 'Component'), severity: 'problem', problem: component.problems[0] });
    if (!series.ok)
      issues.push({ ...columns.placeOf(row, 'Series'), severity: 'problem', problem: series.problems[0] });
    return { issues };
  };
};
