/** The schema of every table that the add-in keeps in the workbook. */
export { namedBy } from './cellReading';
export { FIGURES_TABLES, type FiguresTableName, type KeptColumn } from './figuresTables';
export {
  columnKnown,
  columnsKnown,
  type HeadingOf,
  KEPT_TABLE_NAMES,
  KEPT_TABLES,
  keptHeadings,
  type KeptTableName,
} from './keptTables';
