import type { ConversionKey } from '../../rules';
import { rowKeyReader, type KeyColumn } from './rowKey';
import type { TableColumns } from './tableColumns';
import type { TableIssue } from './tableIssue';

/** The rows of one conversion, as places among the table's rows. */
export interface ConversionGroup {
  readonly key: ConversionKey;
  readonly rows: readonly [number, ...number[]];
}

/** Puts the rows of each conversion together; rows whose conversion can't be read become issues. */
export const conversionGroups = <Name extends string>(
  columns: TableColumns<Name | KeyColumn>,
): { readonly groups: readonly ConversionGroup[]; readonly issues: readonly TableIssue[] } => {
  const readKey = rowKeyReader(columns);
  const groups = new Map<ConversionKey, [number, ...number[]]>();
  const issues: TableIssue[] = [];
  for (const row of columns.filledRows) {
    const { key, issues: faults } = readKey(row);
    issues.push(...faults);
    if (key === undefined) continue;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return { groups: [...groups].map(([key, rows]) => ({ key, rows })), issues };
};
