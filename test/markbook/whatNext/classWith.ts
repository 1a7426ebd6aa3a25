import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable, TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import { classWhatNext, type ClassSittings } from '../../../src/markbook/whatNext/classWhatNext';
import { learnerOutlook, type LearnerOutlook } from '../../../src/markbook/whatNext/learnerOutlook';
import type { Under } from '../../../src/markbook/whatNext/retakes';
import type { HeldConversion } from '../../../src/markbook/tables/foundConversions';
import { SCALE } from '../../usualScale';
import type { CellInput, ComponentId, Series } from '../../../src/rules';
import { sheetOf } from '../grades/classOf';

/** Invented: 1 raw mark is 1.5 UMS in C1 and C2 and 2 UMS in C3, so that figures can be checked in the head. */
const umsOf = (component: string, raw: number): number => (component === 'C3' ? raw * 2 : Math.floor(raw * 1.5));

const SERIES = ['2024-06', '2025-06', '2026-01', '2026-06'] as const;

const table = (
  name: string,
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly CellInput[])[],
): SheetTable => ({ name, sheet, row: 0, column: 0, headers, rows });

const conversionsFor = (subject: string, series: readonly string[] = SERIES): SheetTable =>
  table(
    'BTEC_Tables',
    'BTEC Tables',
    ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
    series.flatMap((each) =>
      ['C1', 'C2', 'C3'].flatMap((component) =>
        Array.from({ length: 61 }, (_, raw): CellInput[] => [subject, component, each, raw, umsOf(component, raw)]),
      ),
    ),
  );

const SITTINGS = ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note'];

const sittingsTable = (rows: readonly (readonly CellInput[])[]): SheetTable =>
  table('BTEC_Sittings', 'BTEC Sittings', SITTINGS, rows);

export const scenariosTable = (rows: readonly (readonly CellInput[])[]): SheetTable =>
  table('BTEC_Scenarios', 'BTEC Scenarios', ['Scenario', 'Learner', 'Component', 'Series', 'Mark', 'UMS'], rows);

const trackerOf = (subject: string): Tracker => ({
  id: 'one',
  name: subject,
  subject,
  sheet: 'Marks',
  headerRows: [0, 0],
  learnerRows: [1, 1],
  columns: [
    { role: 'uci', heading: 'UCI', column: 0 },
    { role: 'full-name', heading: 'Name', column: 1 },
    { role: 'mark C1', heading: 'C1', column: 2 },
    { role: 'mark C2', heading: 'C2', column: 3 },
    { role: 'mark C3', heading: 'C3', column: 4 },
  ],
  series: { C1: '2025-06', C2: '2025-06', C3: '2026-01' },
});

/** Learner, component, series, UMS, then claimed, mark, kind and note where they matter. */
export type SittingRow = readonly CellInput[];

export interface ClassGiven {
  readonly subject?: string;
  /** UCI, name and the three marks of each learner. */
  readonly learners: readonly (readonly CellInput[])[];
  readonly sittings?: readonly SittingRow[];
  readonly coming?: Series;
  readonly under?: Under;
  readonly conversions?: readonly string[];
}

export interface ClassMade extends ClassSittings {
  readonly tracker: Tracker;
  readonly figures: ReturnType<typeof readFigures>;
  readonly under: Under<HeldConversion>;
  readonly outlooks: readonly LearnerOutlook[];
}

/** A class as What next sees it: conversions of 2025-06 for the internals and of 2026-01 for the external. */
export const classWith = (given: ClassGiven): ClassMade => {
  const subject = given.subject ?? 'DIT';
  const tables: TablesSnapshot = [
    conversionsFor(subject, given.conversions),
    ...(given.sittings === undefined ? [] : [sittingsTable(given.sittings)]),
  ];
  const figures = readFigures(tables);
  const tracker = trackerOf(subject);
  const snapshot = sheetOf([['UCI', 'Name', 'C1', 'C2', 'C3'], ...given.learners]);
  const reading = readTracker(tracker, snapshot);
  const read = classWhatNext({ tracker, snapshot, reading, figures, scale: SCALE, tables, isElsewhere: () => false });
  const find = (component: ComponentId): HeldConversion | undefined =>
    read.choices.find((choice) => choice.component === component)?.conversion;
  const [C1, C2, C3] = [find('C1'), find('C2'), find('C3')];
  const under = { ...(C1 && { C1 }), ...(C2 && { C2 }), ...(C3 && { C3 }) };
  const terms = { coming: given.coming ?? '2027-01', under: given.under ?? under };
  const outlooks = read.ledgers.map((each) => learnerOutlook(each, read.rules, terms));
  return { ...read, tracker, figures, under, outlooks };
};

/** One learner with these sittings: component, series, UMS, claimed, mark. */
export const learnerWith = (
  sittings: readonly SittingRow[],
  given: Omit<ClassGiven, 'learners' | 'sittings'> = {},
): LearnerOutlook => {
  const rows = sittings.map((row): SittingRow => ['U1', ...row]);
  const [outlook] = classWith({ ...given, learners: [['U1', 'Ada Able', 40, 40, 40]], sittings: rows }).outlooks;
  if (outlook === undefined) throw new Error('The class has no learner.');
  return outlook;
};
