import type { ConversionKey } from '../../rules';
import { readComponentOf, readSeries, readSubject } from '../keys';
import type { TableColumns } from './tableColumns';
import type { TableIssue } from './tableIssue';

export type KeyColumn = 'Subject' | 'Component' | 'Series';

/** A conversion's key as one text, for maps. */
export const keyText = ({ subject, component, series }: ConversionKey): string => `${subject} ${component} ${series}`;

/** Reads which conversion each row of a table belongs to; rows of one conversion share one key. */
export const rowKeyReader = <Name extends string>(
  columns: TableColumns<Name | KeyColumn>,
): ((row: number) => { readonly key?: ConversionKey; readonly issues: readonly TableIssue[] }) => {
  const keys = new Map<string, ConversionKey>();
  const onlyOne = (key: ConversionKey): ConversionKey => {
    const text = keyText(key);
    const known = keys.get(text) ?? key;
    keys.set(text, known);
    return known;
  };
  return (row) => {
    const subject = readSubject(columns.valueAt(row, 'Subject'));
    const component = readComponentOf(columns.valueAt(row, 'Component'), subject.ok ? subject.value : undefined);
    const series = readSeries(columns.valueAt(row, 'Series'));
    if (subject.ok && component.ok && series.ok) {
      return { key: onlyOne({ subject: subject.value, component: component.value, series: series.value }), issues: [] };
    }
    const issues: TableIssue[] = [];
    const blame = (name: KeyColumn, problem: TableIssue['problem']): void => {
      issues.push({ ...columns.placeOf(row, name), severity: 'problem', problem });
    };
    if (!subject.ok) blame('Subject', subject.problems[0]);
    if (!component.ok) blame('Component', component.problems[0]);
    if (!series.ok) blame('Series', series.problems[0]);
    return { issues };
  };
};
