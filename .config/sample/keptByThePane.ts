import { onlyOf } from '../../src/markbook/keys/whoseRows';
import { gradingSheet } from '../../src/markbook/grades/gradingSheet';
import { classMocks } from '../../src/markbook/mocks/classMocks';
import { mockSittings } from '../../src/markbook/mocks/mockSittings';
import type { MockWish } from '../../src/markbook/mocks/mockWish';
import { cohortLearners } from '../../src/markbook/moderation/cohort';
import { heldModeration } from '../../src/markbook/moderation/heldModeration';
import { keptChanges } from '../../src/markbook/moderation/keptChanges';
import { moderationOf, type AllSaid } from '../../src/markbook/moderation/moderation';
import { everyoneAssumed } from '../../src/markbook/scenarios/everyone';
import { scenarioChanges } from '../../src/markbook/scenarios/scenarioChanges';
import type { Figures } from '../../src/markbook/tables/figures';
import { readTracker } from '../../src/markbook/tracker/readTracker';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { chosenConversions } from '../../src/markbook/grades/seriesChoices';
import { learnerOutlook } from '../../src/markbook/whatNext/learnerOutlook';
import { SUBJECTS } from '../../src/reference/specifications/subjects';
import { readMark, type RawMark, type Scale } from '../../src/rules';
import { SERIES } from './gradedClass';
import { keep } from './keep';
import { LEARNERS } from './learners';
import { MARKS_SHEET } from './marksSheet';
import type { SampleBook } from './sampleBook';
import { sampleNext } from './sampleNext';

/** A mock of C3 from before it was sat, read with the summer's table; what is needed, with that of the series sat. */
const MOCK: MockWish = { from: { C3: 'mock column' }, series: { C3: '2025-06' }, needed: { C3: SERIES.C3 } };

/** Keeps the mock's sittings, as Mocks does. */
export const keepMock = (book: SampleBook, tracker: Tracker, figures: Figures, scale: Scale): Tracker => {
  const sheet = gradingSheet(tracker, book.snapshot(MARKS_SHEET));
  const mocks = classMocks(sheet.reading, { figures, live: SERIES, wish: MOCK }, scale);
  keep(book, 'BTEC_Sittings', mockSittings(mocks, { held: [], whose: onlyOf(tracker.subject) }).changes);
  return { ...tracker, mocks: MOCK };
};

const rawMark = (mark: number): RawMark => {
  const read = readMark(mark);
  if (!read.ok || typeof read.value !== 'number') throw new Error(`The sample amends a mark to ${mark}.`);
  return read.value;
};

/** Keeps the ticks of C1 and what the moderator changed, as Moderation does. */
export const keepModeration = (book: SampleBook, tracker: Tracker): void => {
  const key = { component: 'C1', series: SERIES.C1 } as const;
  const subject = SUBJECTS.find(({ code }) => code === tracker.subject);
  if (subject === undefined) throw new Error('The sample’s subject is not known.');
  const cohort = cohortLearners([readTracker(tracker, book.snapshot(MARKS_SHEET))], key.component);
  const held = heldModeration(book.keptTables(), { ...key, ...onlyOf(tracker.subject) });
  const said: AllSaid = new Map(
    cohort.learners.flatMap(({ id, learner }) => {
      const sample = LEARNERS.find(({ uci }) => uci === learner.uci);
      if (sample?.isTicked !== true) return [];
      const { amended } = sample;
      const after = amended && { amended: rawMark(amended.mark), reason: amended.reason };
      return [[id, { ticked: true, ...after }]];
    }),
  );
  keep(book, 'BTEC_Moderation', keptChanges(moderationOf({ subject, ...key, cohort, held, said }), said));
};

/** Keeps one scenario of the whole class, as What next does. */
export const keepScenario = (book: SampleBook, tracker: Tracker, figures: Figures, scale: Scale): void => {
  const read = sampleNext(book, tracker, figures, scale);
  const [coming, under] = ['2027-01', chosenConversions(read.choices)] as const;
  const outlooks = read.ledgers.map((ledger) => learnerOutlook(ledger, read.rules, { coming, under }));
  const wanted = { component: 'C3', series: coming, more: 4, moreOnExternal: 0 } as const;
  const { byLearner } = everyoneAssumed(outlooks, wanted, under);
  keep(
    book,
    'BTEC_Scenarios',
    scenarioChanges('C3 again, four marks better', byLearner, { subject: tracker.subject, unsaid: new Set() }),
  );
};
