import { ums } from '../../src/functions/ums';
import { unanswered, importState } from '../../src/markbook/import/importState';
import { readList } from '../../src/markbook/import/list/readList';
import { NO_ANSWERS, type ImportAnswers } from '../../src/markbook/import/answers';
import { trackerSheet } from '../../src/markbook/import/plan/trackerSheet';
import { claimChanges } from '../../src/markbook/sittings/claims';
import type { Figures } from '../../src/markbook/tables/figures';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import type { Scale, Series } from '../../src/rules';
import { SERIES } from './gradedClass';
import { keep } from './keep';
import { LEARNERS, SAMPLE_COMPONENTS, type SampleComponent, type SampleLearner, type SampleMark } from './learners';
import { MARKS_SHEET } from './marksSheet';
import type { SampleBook } from './sampleBook';
import { sampleNext } from './sampleNext';

const umsOf = (mark: SampleMark, component: SampleComponent, series: Series): string => {
  const answer = ums([[String(mark)]], [['DIT']], [[component]], [[series]])[0]?.[0];
  if (typeof answer === 'number' || answer === 'X') return String(answer);
  throw new Error(`The sample has no UMS for ${String(mark)} in ${component} ${series}.`);
};

type Line = readonly string[];

const lineOf = (
  { uci, name }: SampleLearner,
  {
    component,
    series,
    mark,
  }: { readonly component: SampleComponent; readonly series: Series; readonly mark: SampleMark },
  isMarkLeftOut = false,
): Line => {
  const shown = isMarkLeftOut ? '' : String(mark);
  return [uci, name, series, component, shown, umsOf(mark, component, series)];
};

/** A learner's results as the board lists them: other marks than the sheet's where the two differ, earlier series too. */
const linesOf = (learner: SampleLearner): readonly Line[] => [
  ...learner.results.flatMap(({ series, ...result }) =>
    series === undefined ? [] : [lineOf(learner, { ...result, series })],
  ),
  ...SAMPLE_COMPONENTS.flatMap((component) => {
    const series = SERIES[component];
    const other = learner.results.find((each) => each.component === component && each.series === undefined);
    const mark = other?.mark ?? learner.marks[component];
    return mark === null ? [] : [lineOf(learner, { component, series, mark }, other?.isMarkLeftOut)];
  }),
];

/** A mark that the list leaves out is left out here too. */
const ANSWERS: ImportAnswers = { ...NO_ANSWERS, words: new Map([['', 'leave-out']]) };

/** Imports the class's results from a list like Pearson's, as the pane does. */
export const importResults = (book: SampleBook, tracker: Tracker, figures: Figures): void => {
  const list = readList([['UCI', 'Name', 'Series', 'Component', 'Mark', 'UMS'], ...LEARNERS.flatMap(linesOf)]);
  const state = importState({
    list,
    tracker: trackerSheet(tracker, book.snapshot(MARKS_SHEET)),
    figures,
    sheetNames: book.sheetNames(),
    isElsewhere: () => false,
    answers: ANSWERS,
  });
  const { plan, questions } = state;
  const asked = plan.odd.length + plan.unplaced.length;
  if (state.target !== 'sittings' || asked > 0 || unanswered(questions, ANSWERS) > 0)
    throw new Error('The sample’s results leave something to be asked.');
  book.apply(plan.edits);
};

/** Claims the certificates of those whose certificate is claimed, as What next does. */
export const claimCertificates = (book: SampleBook, tracker: Tracker, figures: Figures, scale: Scale): void => {
  const { ledgers } = sampleNext(book, tracker, figures, scale);
  const claimed = new Set(LEARNERS.filter(({ isClaimed }) => isClaimed).map(({ uci }) => uci));
  const learners = ledgers.filter(({ learner }) => claimed.has(learner.uci));
  keep(book, 'BTEC_Sittings', claimChanges(learners, SERIES.C3));
};
