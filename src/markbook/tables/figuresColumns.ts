import { FIGURES_TABLES, type FiguresTableName, type KeptColumn } from '../kept';
import type { SheetTable } from './snapshot';
import { tableColumns, type TableColumns } from './tableColumns';
import type { TableIssue } from './tableIssue';

interface Found<Name extends string> {
  readonly columns?: TableColumns<Name>;
  readonly issues: readonly TableIssue[];
}

/** Finds columns that are known of a table by their names, or says which of those that it needs are missing. */
export const knownColumns = <Name extends string>(table: SheetTable, columns: readonly KeptColumn[]): Found<Name> => {
  const names = (isNeeded: boolean): readonly Name[] =>
    columns.filter(({ needed = false }) => needed === isNeeded).map(({ name }) => name as Name);
  return tableColumns(table, { required: names(true), optional: names(false) });
};

type Heading<Name extends FiguresTableName> = (typeof FIGURES_TABLES)[Name]['columns'][number]['name'];

/** The columns of one of the tables that hold the figures. */
export type FiguresColumns<Name extends FiguresTableName> = TableColumns<Heading<Name>>;

/** Finds them; the add-in's other tables, which no cell reads, stand in `keptRows`. */
export const figuresColumns = <Name extends FiguresTableName>(table: SheetTable, name: Name): Found<Heading<Name>> =>
  knownColumns(table, FIGURES_TABLES[name].columns);
