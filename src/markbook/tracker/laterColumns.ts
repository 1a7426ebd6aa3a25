import { structureFor } from '../../reference/specifications/structures';
import type { ComponentId } from '../../rules';
import type { SheetSnapshot } from '../sheet';
import type { ProposedColumn } from './proposal';
import type { ColumnRole, Tracker, TrackerColumn } from './tracker';
import { trackerAt } from './trackerAt';
import { draftOf, isLeftAlone, withSubject } from './trackerDraft';
import type { TrackerReading } from './trackerReading';

/** A column of marks that the tracker does not use: it came after the set-up, or nobody had said what it is. */
export interface LaterColumn {
  readonly component: ComponentId;
  readonly proposed: ProposedColumn;
}

const placeOf = ({ table, headerRows, learnerRows, endsThere }: Tracker) => ({
  ...(table === undefined ? {} : { table }),
  headerRows,
  ...(endsThere === true ? { firstLearner: learnerRows[0], lastLearner: learnerRows[1] } : {}),
});

/** Columns that seem to hold the marks of components the tracker has no column for, such as one added in January. */
export const laterColumns = (
  { tracker, changes }: Pick<TrackerReading, 'tracker' | 'changes'>,
  snapshot: SheetSnapshot,
): readonly LaterColumn[] => {
  const known = new Set<ColumnRole>([
    ...tracker.columns.map(({ role }) => role),
    ...changes.flatMap((change) => ('role' in change ? [change.role] : [])),
  ]);
  const missing = structureFor(tracker.subject).components.filter((component) => !known.has(`mark ${component}`));
  if (missing.length === 0) return [];
  const used = new Set(tracker.columns.map(({ column }) => column));
  const { found, roles } = withSubject(draftOf(trackerAt(snapshot, placeOf(tracker))), tracker.subject);
  return missing.flatMap((component) => {
    const proposed = found.columns.find(({ column }) => roles.get(column) === `mark ${component}`);
    if (proposed === undefined || used.has(proposed.column) || isLeftAlone(tracker, proposed.heading)) return [];
    return [{ component, proposed }];
  });
};

/** The tracker with a later column in use. */
export const withLater = (tracker: Tracker, { component, proposed }: LaterColumn): Tracker => {
  const { column, heading, alike } = proposed;
  const added: TrackerColumn = {
    role: `mark ${component}`,
    heading,
    column,
    ...(alike === undefined ? {} : { alike }),
  };
  return { ...tracker, columns: [...tracker.columns, added].sort((a, b) => a.column - b.column) };
};

/** The tracker with a later column left alone, so that it is not asked about again. */
export const withoutLater = (tracker: Tracker, { proposed: { heading } }: LaterColumn): Tracker => ({
  ...tracker,
  leftAlone: [...(tracker.leftAlone ?? []), heading],
});
