import type { CellInput, ComponentId, Series, Subject } from '../../../src/rules';
import { cohortLearners, type Cohort } from '../../../src/markbook/moderation/cohort';
import { onlyOf, type WhoseRows } from '../../../src/markbook/keys/whoseRows';
import { heldModeration } from '../../../src/markbook/moderation/heldModeration';
import { moderationOf, type AllSaid, type Moderation } from '../../../src/markbook/moderation/moderation';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import type { TrackerReading } from '../../../src/markbook/tracker/trackerReading';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import { sheetOf } from '../tracker/sheets';

export interface Row {
  readonly number?: string;
  readonly name?: string;
  readonly mark: CellInput;
  readonly tick?: CellInput;
  readonly mock?: CellInput;
}

export const trackerNamed = (id: string, hasTicks = false): Tracker => ({
  id,
  name: `DIT · ${id}`,
  subject: 'DIT',
  sheet: id,
  headerRows: [0, 0],
  learnerRows: [1, 1],
  columns: [
    { role: 'candidate-number', heading: 'Cand No', column: 0 },
    { role: 'full-name', heading: 'Name', column: 1 },
    { role: 'mark C1', heading: 'C1', column: 2 },
    { role: 'mock C1', heading: 'Mock C1', column: 3 },
    ...(hasTicks ? [{ role: 'ticked C1' as const, heading: 'Ticked C1', column: 4 }] : []),
  ],
  series: {},
});

/** A class as read from its sheet; learners without a number get 0001, 0002 and so on. */
export const classOf = (id: string, rows: readonly Row[], hasTicks = false): TrackerReading =>
  readTracker(
    trackerNamed(id, hasTicks),
    sheetOf(
      [
        ['Cand No', 'Name', 'C1', 'Mock C1', 'Ticked C1'],
        ...rows.map(({ number, name, mark, tick, mock }, index) => [
          number ?? String(index + 1).padStart(4, '0'),
          name ?? `LEARNER: No${index + 1}`,
          mark,
          mock ?? null,
          tick ?? null,
        ]),
      ],
      { name: id },
    ),
  );

const subjectOf = (code: string): Subject => {
  const subject = SUBJECTS.find((each) => each.code === code);
  if (subject === undefined) throw new Error(`No subject ${code}`);
  return subject;
};

interface Given {
  readonly readings: readonly TrackerReading[];
  readonly subject?: string;
  readonly series?: Series;
  readonly tables?: TablesSnapshot;
  readonly said?: AllSaid;
  readonly whose?: WhoseRows;
}

const COMPONENT: ComponentId = 'C1';

export const cohortIn = (readings: readonly TrackerReading[]): Cohort => cohortLearners(readings, COMPONENT);

export const moderationIn = ({
  readings,
  subject = 'DIT',
  series = '2026-01',
  tables = [],
  said,
  whose,
}: Given): Moderation =>
  moderationOf({
    subject: subjectOf(subject),
    component: COMPONENT,
    series,
    cohort: cohortIn(readings),
    held: heldModeration(tables, { ...(whose ?? onlyOf(subject)), component: COMPONENT, series }),
    said: said ?? new Map(),
  });

/** A class whose marks are all different, from 1 up, the first ones ticked. */
export const classOfSize = (size: number, ticked = 0): TrackerReading =>
  classOf(
    'A',
    Array.from({ length: size }, (_, index) => ({ mark: index + 1, tick: index < ticked ? 'Yes' : null })),
    true,
  );

export const tableOf = (rows: readonly (readonly CellInput[])[]): TablesSnapshot => [
  {
    name: 'BTEC_Moderation',
    sheet: 'BTEC Moderation',
    row: 0,
    column: 0,
    headers: ['Learner', 'Component', 'Series', 'Mark', 'Ticked', 'Video', 'Amended', 'Reason', 'Subject'],
    rows,
  },
];
