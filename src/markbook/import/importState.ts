import type { Figures } from '../tables';
import { listedLearners, type ListedLearner } from './list/listedLearners';
import type { ReadList } from './list/readList';
import type { Match } from './matching/match';
import { matchLearners } from './matching/matchLearners';
import type { ImportAnswers } from './answers';
import { importQuestions, targetOf, type ImportQuestions, type ImportTarget } from './plan/importQuestions';
import { maximumOf } from './plan/maximumOf';
import { planMarks, type ImportPlan } from './plan/planMarks';
import type { TrackerSheet } from './plan/trackerSheet';
import { whoIsWho, type Settled } from './plan/whoIsWho';
import { planSittings } from './sittings/planSittings';
import type { WhoseRows } from '../keys';
import type { SittingsTable } from './sittings/sittingsTable';
import { listedValues } from './values/listedValues';

/** What an import starts from. */
export interface ImportGiven {
  readonly list: ReadList;
  readonly tracker: TrackerSheet;
  readonly figures?: Figures;
  readonly ledger?: SittingsTable;
  readonly sheetNames: readonly string[];
  readonly answers: ImportAnswers;
  /** Who is in a class of another subject: a result of theirs that does not say its subject is left alone. */
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** How far an import has come: what is still to be asked, who is who, and what would be written. */
export interface ImportState {
  readonly target: ImportTarget;
  readonly questions: ImportQuestions;
  readonly matches: readonly Match[];
  readonly who: ReadonlyMap<ListedLearner, Settled>;
  readonly plan: ImportPlan;
}

/** Works out an import from the list, the tracker and the teacher's answers so far. Nothing is written. */
export const importState = (start: ImportGiven): ImportState => {
  const { list, tracker, figures, ledger, sheetNames, answers, isElsewhere } = start;
  const target = targetOf(list);
  const learners = listedLearners(list);
  const values = listedValues(list, learners, answers);
  const most = maximumOf(tracker.reading.tracker, figures);
  const known = tracker.reading.learners;
  const asked = importQuestions({ list, learners, values, tracker, target });
  // Marks of a list whose learners are all found without that answer need no series of the numbers.
  const isFound = (): boolean =>
    target === 'tracker' &&
    matchLearners(learners, known, 'no series of the list').every(({ kind }) => kind === 'sure');
  const questions = { ...asked, asksForNumbers: asked.asksForNumbers && !isFound() };
  const { numbersOf = 'no series of the list' } = answers;
  const matches = matchLearners(learners, known, numbersOf);
  const who = whoIsWho(matches, known, answers.who);
  const given = { list, values, who, answers, maximumOf: most, tracker };
  const plan =
    target === 'tracker'
      ? planMarks(given)
      : planSittings({
          ...{ values, who, answers, maximumOf: most, sheetNames, learners: known },
          whose: { subject: tracker.reading.tracker.subject, isElsewhere },
          ...(ledger && { ledger }),
        });
  return { target, questions, matches, who, plan };
};

/** How many of the questions about the list's own words are still to be answered. */
export const unanswered = (
  { words, series, components, asksForNumbers }: ImportQuestions,
  answers: ImportAnswers,
): number =>
  words.filter(({ word }) => !answers.words.has(word)).length +
  series.filter((text) => !answers.series.has(text)).length +
  components.filter((text) => !answers.components.has(text)).length +
  (asksForNumbers && answers.numbersOf === undefined ? 1 : 0);
