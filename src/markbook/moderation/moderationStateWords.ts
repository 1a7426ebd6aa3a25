import type { CohortBand, SampleFinding, Series } from '../../rules';
import type { ExtremeHeld } from './extremesHeld';
import type { Disagreement, ModeratedLearner, Moderation } from './moderation';
import { sampleStanding } from './sampleStanding';
import type { ModerationIssue } from './heldModeration';
import { dateSentence, type SeriesDate } from '../dates';
import {
  counted,
  describeProblem,
  describeSample,
  firstOf,
  inFigures,
  quoted,
  seriesInWords,
  columnsNeeded,
  copiedTable,
  rowTwice,
  rowUnreadable,
  NO_LEARNER_NAMED,
} from '../wording';

/** One sentence for a finding, the learners by name. */
export const findingWords = (finding: SampleFinding, { learners }: Pick<Moderation, 'learners'>): string =>
  describeSample(finding, (places) => firstOf(places.map((place) => learners[place]?.learner.shownAs ?? '')));

const toDo = (adds: number, replaces: number): string =>
  [...(adds > 0 ? [`${adds} to add`] : []), ...(replaces > 0 ? [`${replaces} to replace`] : [])].join(', ');

/** The sentence a moderation opens with: how the sample stands. */
export const moderationSentence = (moderation: Moderation): string => {
  const { advice, component, series, subject } = moderation;
  const { cohort, marked } = advice;
  const standing = sampleStanding(moderation);
  switch (standing.code) {
    case 'nobody':
      return `Nobody has a mark or an X in ${component} yet.`;
    case 'no-size':
      return `No sample size is held for ${counted(cohort, 'learner')} in ${seriesInWords(series)}.`;
    case 'everyone':
      return `Everyone is in the sample: ${counted(marked, 'learner')} with a mark.`;
    case 'none-ticked':
      return subject.video
        ? `No sample yet: choose ${standing.size} of ${inFigures(cohort)} entered.`
        : `No ticks yet: Pearson picks ${standing.size} of ${inFigures(cohort)} entered.`;
    case 'to-change':
      return `${standing.ticked} ticked of ${cohort} entered: ${toDo(standing.adds, standing.replaces)}.`;
    case 'too-few':
      return `${standing.ticked} ticked, and the sample is ${standing.size} of ${inFigures(cohort)} entered.`;
    case 'complete':
      return `The sample is complete: ${standing.ticked} ticked of ${cohort} entered.`;
  }
};

const bandWords = ({ from, upTo }: CohortBand): string =>
  upTo === undefined ? `more than ${from - 1} entered` : `${from} to ${upTo} entered`;

/** Why the sample has this size: the rule, and from when on it is in force (MOD-1, MOD-2). */
export const sizeSentence = ({ advice: { size }, policy, band }: Moderation): string => {
  if (!size.ok) return describeProblem(size.problems[0]);
  if (policy === undefined || band === undefined) return '';
  const source = [
    policy.sources.map(({ id }) => id).join(', '),
    ...(policy.note === undefined ? [] : [policy.note]),
  ].join('; ');
  const since = `in force from ${seriesInWords(policy.from)}`;
  return `The sample is ${size.value}: ${bandWords(band)} (${policy.rule}, ${since}; ${source}). The highest and lowest come on top if they are not in it.`;
};

/** What is known of a series' dates, in their order. */
export const dateSentences = (series: Series, dates: readonly SeriesDate[], today: string): readonly string[] =>
  dates.length > 0
    ? dates.map((date) => dateSentence(date, today))
    : [`No dates are held for ${seriesInWords(series)}. Type them from Pearson’s key dates in Set up, Dates.`];

const markWords = (mark: number | 'X' | 'blank' | undefined): string =>
  mark === undefined || mark === 'blank' ? 'nothing' : String(mark);

const inCell = ({ onSheet }: ModeratedLearner): string => (onSheet.ok ? markWords(onSheet.value) : 'no mark');

/** Where sheet and table say different things of a learner, and which of them counts. */
export const disagreementWords = ({ code, learner }: Disagreement): string => {
  const { held, cell, tracker, amended } = learner;
  switch (code) {
    case 'tick-on-sheet-only':
      return 'Ticked on the sheet, not in BTEC_Moderation: not ticked counts.';
    case 'tick-in-table-only':
      return 'Ticked in BTEC_Moderation, not on the sheet: the tick counts.';
    case 'tick-unreadable':
      return 'The tick on the sheet can’t be read. Type Yes or leave it blank.';
    case 'mark-changed':
      return `Kept with ${markWords(held?.mark)}; ${tracker.sheet} ${cell.cell} has ${inCell(learner)}, which counts.`;
    case 'mark-after-amending':
      return `Sent as ${markWords(held?.mark)}, amended to ${markWords(amended ?? held?.amended)}; ${tracker.sheet} ${cell.cell} has ${inCell(learner)}.`;
  }
};

/** Why a row or a cell of BTEC_Moderation is not used. */
export const moderationIssueWords = ({ code, text, column, place }: ModerationIssue): string => {
  switch (code) {
    case 'learner-missing':
      return NO_LEARNER_NAMED;
    case 'row-unreadable':
      return rowUnreadable(text, column);
    case 'cell-unreadable':
      return `${quoted(text)} under ${column} can’t be read, so it is not used.`;
    case 'row-twice':
      return rowTwice(text);
    case 'nobody-here':
      return `${quoted(text)} is nobody of this cohort.`;
    case 'no-subject':
      return `${quoted(text)} may take several subjects, and this row says none that is known: it is not used. Write its subject under Subject.`;
    case 'table-copied':
      return copiedTable(text, /^BTEC_[a-z]+/i.exec(text)?.[0] ?? text);
    case 'no-column':
      return columnsNeeded(place.table, column);
  }
};

const sharing = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : `${counted(names.length, 'learner')}: ${firstOf(names)}`;

/** The highest or the lowest mark above zero, who has it, and whether one of them is ticked. */
export const extremeSentence = ({ which, mark, learners, ticked }: ExtremeHeld): string => {
  const name = which === 'highest' ? 'Highest mark' : 'Lowest mark above zero';
  const isTicked = ticked === 0 ? 'not ticked' : learners.length === 1 ? 'ticked' : `${ticked} of them ticked`;
  return `${name}: ${mark}, ${sharing(learners.map(({ learner }) => learner.shownAs))}; ${isTicked}.`;
};
