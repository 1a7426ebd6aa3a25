import { isBlank } from '../../rules';
import type { TablesSnapshot } from './snapshot';
import { tableColumns } from './tableColumns';

const TABLES = ['btec_sittings', 'btec_moderation'];

/** True where rows of learners are kept that do not say their subject. */
export const sayNoSubject = (tables: TablesSnapshot): boolean =>
  tables
    .filter(({ name }) => TABLES.includes(name.toLowerCase()))
    .some((table) => {
      const { columns } = tableColumns(table, { required: ['Learner'], optional: ['Subject'] });
      return columns?.filledRows.some((row) => isBlank(columns.valueAt(row, 'Subject'))) === true;
    });
