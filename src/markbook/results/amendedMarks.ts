import {
  hasMark,
  learnerId,
  readMark,
  textOf,
  type ComponentId,
  type LearnerId,
  type RawMark,
  type Series,
} from '../../rules';
import { readComponent, readSeries } from '../keys/readKey';
import { isRowOf, subjectSaid, type WhoseRows } from '../keys/whoseRows';
import type { TablesSnapshot } from '../tables/snapshot';
import type { Learner } from '../tracker/learner';
import { learnerIds } from '../tracker/learnerIds';
import { tableColumns } from '../tables/tableColumns';

const REQUIRED = ['Learner', 'Component', 'Series', 'Amended'] as const;
const OPTIONAL = ['Subject'] as const;

/** The mark that moderation left a learner with; none where BTEC_Moderation holds no amended mark. */
export type AmendedMark = (learner: Learner, component: ComponentId, series: Series) => RawMark | undefined;

const keyOf = (learner: LearnerId, component: ComponentId, series: Series): string =>
  `${learner} ${component} ${series}`;

/** The amended marks that the workbook holds. A cell that can't be read is no amended mark: Moderation names it. */
export const amendedMarks = (tables: TablesSnapshot, whose: WhoseRows): AmendedMark => {
  const table = tables.find(({ name }) => name.toLowerCase() === 'btec_moderation');
  const columns =
    table === undefined ? undefined : tableColumns(table, { required: REQUIRED, optional: OPTIONAL }).columns;
  const found = new Map<string, RawMark>();
  for (const row of columns?.filledRows ?? []) {
    const at = (name: (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]) => columns?.valueAt(row, name) ?? null;
    const [component, series, mark] = [
      readComponent(at('Component')),
      readSeries(at('Series')),
      readMark(at('Amended')),
    ];
    if (!component.ok || !series.ok || !mark.ok || !hasMark(mark.value)) continue;
    const learner = learnerId(textOf(at('Learner')));
    if (!isRowOf({ learner, ...subjectSaid(at('Subject')) }, whose)) continue;
    found.set(keyOf(learner, component.value, series.value), mark.value);
  }
  return (learner, component, series) =>
    learnerIds(learner)
      .map((id) => found.get(keyOf(id, component, series)))
      .find((mark) => mark !== undefined);
};
