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
import type { HeadingOf } from '../kept/keptTables';
import { readComponent, readSeries } from '../keys/readKey';
import { isRowOf, subjectSaid, type WhoseRows } from '../keys/whoseRows';
import type { TablesSnapshot } from '../tables/snapshot';
import type { Learner } from '../tracker/learner';
import { learnerIds } from '../tracker/learnerIds';
import { keptRows } from '../tables/keptRows';

/** The mark that moderation left a learner with; none where BTEC_Moderation holds no amended mark. */
export type AmendedMark = (learner: Learner, component: ComponentId, series: Series) => RawMark | undefined;

const keyOf = (learner: LearnerId, component: ComponentId, series: Series): string =>
  `${learner} ${component} ${series}`;

/** The amended marks that the workbook holds. A cell that can't be read is no amended mark: Moderation names it. */
export const amendedMarks = (tables: TablesSnapshot, whose: WhoseRows): AmendedMark => {
  const { columns } = keptRows(tables, 'BTEC_Moderation');
  const found = new Map<string, RawMark>();
  for (const row of columns?.filledRows ?? []) {
    const at = (name: HeadingOf<'BTEC_Moderation'>) => columns?.valueAt(row, name) ?? null;
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
