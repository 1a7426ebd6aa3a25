import type { TablesSnapshot } from '../../../../markbook/tables';
import type { TablesPartProps } from '../tablesPart';

/** What every part of taking a colleague's figures is told. */
export interface PackPartProps extends TablesPartProps {
  /** The add-in's own tables as they stand in this workbook. */
  readonly tables: TablesSnapshot;
  readonly onDone: () => void;
}
