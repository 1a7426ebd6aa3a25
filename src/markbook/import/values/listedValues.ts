import { asSeen, type ComponentId, type Series } from '../../../rules';
import { COMPONENTS } from '../../../reference/specifications/structures';
import { readComponent, readSeries } from '../../keys';
import type { ImportRole, ListColumn } from '../list/importRole';
import type { ListedLearner } from '../list/listedLearners';
import { textUnder } from '../list/listedLearners';
import type { ReadList } from '../list/readList';
import type { ImportAnswers } from '../answers';

/** One mark or UMS of the list, and whose and what it is. */
export interface ListedValue {
  /** Its row and column in the list. */
  readonly id: string;
  readonly row: number;
  readonly listed: ListedLearner;
  readonly what: 'mark' | 'ums';
  /** Absent while the list's own word for it has not been understood. */
  readonly component?: ComponentId;
  readonly series?: Series;
  readonly text: string;
}

interface ValueColumn {
  readonly column: number;
  readonly what: 'mark' | 'ums';
  readonly component?: ComponentId;
  readonly role: ImportRole;
}

const valueColumn = ({ role, column }: ListColumn): readonly ValueColumn[] => {
  if (role === 'mark' || role === 'ums') return [{ column, what: role, role }];
  const component = COMPONENTS.find((each) => role === `mark ${each}` || role === `ums ${each}`);
  if (component === undefined) return [];
  return [{ column, what: role.startsWith('mark') ? 'mark' : 'ums', component, role }];
};

/** The columns of a list that hold marks or UMS. */
export const valueColumns = ({ columns }: ReadList): readonly ValueColumn[] => columns.flatMap(valueColumn);

/** Every mark and UMS of the list, blanks too, in its order. */
export const listedValues = (
  list: ReadList,
  learners: readonly ListedLearner[],
  answers: Pick<ImportAnswers, 'series' | 'components'>,
): readonly ListedValue[] => {
  const columns = valueColumns(list);
  const hasSeries = list.columns.some(({ role }) => role === 'series');
  return learners.flatMap((listed) =>
    listed.rows.flatMap((row) =>
      columns.map(({ column, what, component, role }): ListedValue => {
        const which = component ?? componentOf(textUnder(list, row, 'component'), answers);
        const series = seriesOf(hasSeries ? textUnder(list, row, 'series') : role, answers);
        return {
          id: `${row} ${column}`,
          row,
          listed,
          what,
          ...(which === undefined ? {} : { component: which }),
          ...(series === undefined ? {} : { series }),
          text: asSeen(list.grid[row]?.[column] ?? '').trim(),
        };
      }),
    ),
  );
};

const componentOf = (text: string, { components }: Pick<ImportAnswers, 'components'>): ComponentId | undefined => {
  const read = readComponent(text);
  return read.ok ? read.value : components.get(text);
};

const seriesOf = (text: string, { series }: Pick<ImportAnswers, 'series'>): Series | undefined => {
  const read = readSeries(text);
  return read.ok ? read.value : series.get(text);
};
