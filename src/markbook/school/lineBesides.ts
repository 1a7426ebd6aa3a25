import { kindOf } from '../../rules';
import type { SchoolClass } from '../classes';
import { areResultsOut } from '../dates';
import { heldSent } from '../sent';
import type { TablesSnapshot } from '../tables';
import { dueOf } from './due';
import type { EnteredBesides } from './enteredBesides';
import { needsInOrder } from './inOrderOfUrgency';
import { datesOfKind, DAYS_OF, tableOf } from './lineParts';
import type { SchoolLine, SchoolNeed } from './schoolLine';
import { schoolNeeds } from './schoolNeeds';

interface Asked {
  readonly tables: TablesSnapshot;
  readonly today: string;
}

const resultsOf = ({ sittings }: SchoolClass, { component, series, entries }: EnteredBesides): number => {
  const ids = new Set(entries.map(({ learnerId }) => learnerId));
  return sittings.ledgers.filter(
    ({ learner: { key }, ledger }) =>
      key !== undefined &&
      ids.has(key.id) &&
      ledger.sittings.some((each) => each.component === component && each.series === series && each.result !== 'blank'),
  ).length;
};

/**
 * The line of learners who are entered in a series that their class does not work for, as for a retake: their marks stand
 * on no sheet of the series, and their results are waited for nowhere else. None once all their results are there.
 */
export const lineBesides = (of: SchoolClass, besides: EnteredBesides, asked: Asked): readonly SchoolLine[] => {
  const { component, series, entries } = besides;
  const { tracker, scale } = of;
  const kind = kindOf(scale.structure, component);
  const learners = entries.length;
  const isOut = areResultsOut(series, asked.today, asked.tables);
  const results = resultsOf(of, besides);
  if (results >= learners) return [];
  const facts = {
    ...{ tracker, component, kind, series, learners, results, isPlanned: true, isBesides: true as const },
    entries: { recorded: learners, sent: entries.filter(({ sentOn }) => sentOn !== undefined).length, markedOnly: 0 },
    areResultsOut: isOut,
    table: tableOf(of, component, series),
    scale: scale.status,
  };
  const [marks, due] = [dueOf(series, DAYS_OF.marks, asked), dueOf(series, DAYS_OF.entries, asked)];
  const areSent = heldSent(asked.tables, { subject: tracker.subject, component, series }).parts.has('marks');
  const isUnmarked = kind === 'internal' && !isOut && !areSent;
  const unmarked: readonly SchoolNeed[] = isUnmarked
    ? [{ code: 'besides', count: learners, ...(marks === undefined ? {} : { due: marks }) }]
    : [];
  const others = schoolNeeds(facts, { isEntryExpected: true, ...(due === undefined ? {} : { entries: due }) });
  const next = dueOf(series, datesOfKind(kind), asked);
  return [{ ...facts, ...(next === undefined ? {} : { next }), needs: needsInOrder([...unmarked, ...others]) }];
};
