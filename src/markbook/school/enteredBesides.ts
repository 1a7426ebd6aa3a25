import type { ComponentId, LearnerId, Series } from '../../rules';
import { seriesOfLine, type SchoolClass } from '../classes';
import type { HeldEntry } from '../entries';
import { groupedBy } from '../groupedBy';

/** Learners of a class who are entered for a component in a series that no class of theirs works for, as for a retake. */
export interface EnteredBesides {
  readonly component: ComponentId;
  readonly series: Series;
  readonly entries: readonly HeldEntry[];
}

const nameOf = (id: LearnerId, subject: string, component: ComponentId, series: Series): string =>
  [id, subject, component, series].join(' ');

/** Finds, for each class, the entries that no line of the school is about: their marks and results are asked for nowhere else. */
export const enteredBesides = (
  classes: readonly SchoolClass[],
  entries: readonly HeldEntry[],
  today: string,
): ReadonlyMap<SchoolClass, readonly EnteredBesides[]> => {
  const keysOf = ({ reading }: SchoolClass): readonly LearnerId[] =>
    reading.learners.flatMap(({ key }) => (key === undefined ? [] : [key.id]));
  const told = new Set(
    classes.flatMap((of) =>
      of.scale.structure.components.flatMap((component) => {
        const series = seriesOfLine(of, component, today);
        return keysOf(of).map((id) => nameOf(id, of.tracker.subject, component, series));
      }),
    ),
  );
  const sittings = entries.filter(({ kind, isWithdrawn }) => kind !== 'claim' && !isWithdrawn);
  const ofLearners = groupedBy(sittings, ({ learnerId, subject }) => `${learnerId} ${subject}`);
  return new Map(
    classes.map((of) => {
      const besides = keysOf(of)
        .flatMap((id) => ofLearners.get(`${id} ${of.tracker.subject}`) ?? [])
        .filter(({ learnerId, subject, component, series }) => {
          const name = nameOf(learnerId, subject, component, series);
          const isNew = !told.has(name);
          // A learner in two classes of the subject is told of once.
          told.add(name);
          return isNew;
        });
      const groups = groupedBy(besides, ({ component, series }) => `${component} ${series}`);
      const lines = [...groups.values()].flatMap((each): readonly EnteredBesides[] => {
        const [first] = each;
        return first === undefined ? [] : [{ component: first.component, series: first.series, entries: each }];
      });
      return [of, lines];
    }),
  );
};
