import { compareSeries, isSat, type ComponentId, type Scale, type Series, type SittingRules } from '../../rules';
import { sittingRulesFor } from '../../reference/policies/sittingRules';
import { subjectOfCode } from '../../reference/specifications/subjects';
import { chosenSeries, gradingSheet, type SeriesChoice, seriesChoices } from '../grades';
import { mockColumns } from '../mocks';
import type { SheetSnapshot } from '../sheet';
import { classLedgers, heldSittings, type LearnerLedger, type RowOfNoSubject, rowsOfNoSubject } from '../sittings';
import { isRowOf, type WhoseRows } from '../keys';
import type { Figures, TablesSnapshot } from '../tables';
import type { Tracker, TrackerReading } from '../tracker';

/** A class with its ledgers, and the series that its marks were sat in. */
export interface ClassSittings {
  readonly rules: SittingRules;
  readonly whose: WhoseRows;
  readonly ledgers: readonly LearnerLedger[];
  readonly choices: readonly SeriesChoice[];
  /** Components whose column of marks is said to hold a mock: none of it is a sitting. */
  readonly mockColumns: readonly ComponentId[];
  /** The last series of the class with a UMS. */
  readonly lastHeld?: Series;
  /** Rows of BTEC_Sittings of this subject that are of no learner of this class, mocks left out. */
  readonly ofOthers: number;
  /** Results of the class's learners that count for no subject. */
  readonly ofNoSubject: readonly RowOfNoSubject[];
}

/** The rules a subject's sittings follow; a code that is not in the list has no special ones. */
const rulesOf = (code: string, scale: Scale): SittingRules =>
  sittingRulesFor(
    subjectOfCode(code) ?? {
      code,
      title: code,
      structure: scale.structure,
      creative: false,
      winterInternals: true,
      moderation: 'upload',
      video: false,
    },
    scale,
  );

/** Reads everything that What next looks at. */
export const classWhatNext = (given: {
  readonly tracker: Tracker;
  readonly snapshot: SheetSnapshot;
  readonly reading: TrackerReading;
  readonly figures: Figures;
  readonly scale: Scale;
  readonly tables: TablesSnapshot;
  /** Who may have rows that do not say their subject; nobody but the class's own learners where the workbook has one. */
  readonly isElsewhere: WhoseRows['isElsewhere'];
}): ClassSittings => {
  const { tracker, snapshot, reading, figures, scale, tables, isElsewhere } = given;
  const rules = rulesOf(tracker.subject, scale);
  const held = heldSittings(tables);
  const whose = { subject: tracker.subject, isElsewhere };
  const ledgers = classLedgers(reading.learners, held, rules, whose);
  const { seriesWritten } = gradingSheet(tracker, snapshot);
  const [lastHeld] = ledgers
    .flatMap(({ ledger }) => ledger.sittings.filter(isSat).map(({ series }) => series))
    .sort((a, b) => compareSeries(b, a));
  const own = new Set(ledgers.map(({ learner }) => learner.key?.id));
  return {
    rules,
    whose,
    ledgers,
    choices: seriesChoices(tracker, chosenSeries(tracker, seriesWritten), figures),
    mockColumns: mockColumns(tracker, scale.structure.components),
    ...(lastHeld === undefined ? {} : { lastHeld }),
    ofOthers: held.filter((row) => row.kind === 'live' && isRowOf(row, whose) && !own.has(row.learner)).length,
    ofNoSubject: rowsOfNoSubject(reading.learners, held, whose),
  };
};
