import { hasMark, type Certificate, type ConversionStatus, type NoReview, type Series } from '../../rules';
import type { CauseCode } from './cause';
import type { ClassResults, DifferenceGroup } from './classResults';
import type { Comparison } from './comparison';
import type { LearnerResult, NoCertificate } from './learnerResult';
import type { ClassReview, Moderated, Reviewed } from './reviewOfClass';
import {
  cellsInWords,
  componentInWords,
  counted,
  describeProblem,
  either,
  inFigures,
  inFull,
  listed,
  outcomeSentence,
  type SentencesFor,
  seriesInWords,
  sittingName,
  NO_LEARNERS,
} from '../wording';

/** How the class's results stand: `27 of 32 have a certificate. 94 results: 90 agree, 4 differ.` */
export const resultsSentence = (found: ClassResults): string => {
  const { results, agreeing, differing, untabled, learners, certificates } = found;
  if (learners.length === 0) return NO_LEARNERS;
  if (results === 0) return 'No results yet for this class.';
  const compared =
    agreeing + differing === 0 ? 'none compared' : `${inFigures(agreeing)} agree, ${inFigures(differing)} differ`;
  const without = untabled === 0 ? '' : `; no UMS table is held for ${inFigures(untabled)}`;
  return `${inFigures(certificates)} of ${inFigures(learners.length)} have a certificate. ${counted(results, 'result')}: ${compared}${without}.`;
};

/** What is not in the counts above; '' when everything is. */
export const notComparedWords = ({
  withoutMark,
  accepted,
  inSeveralRows,
  moderatedAgain,
  ofOthers,
}: ClassResults): string =>
  [
    ...(moderatedAgain.length === 0
      ? []
      : [
          `${cellsInWords(moderatedAgain)} ${moderatedAgain.length === 1 ? 'is' : 'are'} not used: another row of the same learner, component and series counts, here as on Moderation. Delete the wrong one.`,
        ]),
    ...(inSeveralRows === 0
      ? []
      : [
          `${counted(inSeveralRows, 'row')} of the sheet ${inSeveralRows === 1 ? 'is' : 'are'} of a learner who stands above already: counted once, see Check marks.`,
        ]),
    ...(accepted.length === 0 ? [] : [`${counted(accepted.length, 'difference')} accepted.`]),
    ...(withoutMark === 0 ? [] : [`${counted(withoutMark, 'result')} of a sitting without a mark here.`]),
    ...(ofOthers === 0
      ? []
      : [
          `${counted(ofOthers, 'row')} of BTEC Sittings for learners who are in no class of the subject here, or whose identifiers are written otherwise there.`,
        ]),
  ].join(' ');

const TITLES: Readonly<Record<CauseCode, string>> = {
  'other-series-used': 'Read with another series',
  'other-series-fits': 'Fits another series',
  'most-differ': 'Most of a component differs',
  moderated: 'Changed by moderation',
  'typed-mark': 'Another mark',
  absent: 'Absent on one side',
  'no-mark': 'No mark here',
  'mark-unusable': 'Marks to correct',
  estimated: 'Estimated here',
  'no-table': 'No table held',
  unknown: 'No cause found',
};

const usedWords = (differences: readonly Comparison[]): string => {
  const pairs = differences.flatMap(({ component, series, cause }) =>
    cause?.code === 'other-series-used'
      ? [`${componentInWords(component)} with ${seriesInWords(cause.used)}, sat in ${seriesInWords(series)}`]
      : [],
  );
  return listed([...new Set(pairs)]);
};

const STATUS: Readonly<Record<ConversionStatus, string>> = {
  published: '',
  typed: ' (typed table)',
  illustrative: ' (illustrative table)',
  estimated: ' (estimated table)',
};

const sittingsWords = (differences: readonly Comparison[]): string => {
  const counts = new Map<string, number>();
  for (const { component, series, conversion } of differences) {
    const name = `${sittingName({ component, series })}${conversion === undefined ? '' : STATUS[conversion.status]}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return listed([...counts].map(([name, count]) => `${name}: ${count}`));
};

const SENTENCES: Readonly<Record<CauseCode, (differences: readonly Comparison[]) => string>> = {
  'other-series-used': (differences) =>
    `The tracker reads ${usedWords(differences)}. The result’s own series gives Pearson’s UMS: choose it on Grades.`,
  'other-series-fits': () =>
    'These marks give Pearson’s UMS in another series than the result’s own. Check the series of the results, and whether the tables held carry the right series.',
  'most-differ': (differences) =>
    `${sittingsWords(differences)}. Either the marks were changed by moderation: record the amended marks in Moderation. Or the table held is not Pearson’s: compare it in UMS tables.`,
  moderated: () => 'The amended mark kept in Moderation gives Pearson’s UMS; the mark here is the one before.',
  'typed-mark': () =>
    'Pearson’s UMS belongs to another raw mark. Compare with the marks sent, and with the moderator’s report for the internals.',
  absent: () => 'X on one side and a mark on the other. An absence is never 0.',
  'no-mark': () => 'Pearson has a result, the cell here is blank.',
  'mark-unusable': () => 'The mark here can’t be read, or is above the maximum of the result’s series.',
  estimated: () =>
    'Our UMS come from grade boundaries and may be a mark or two off. Paste Pearson’s table for the series in UMS tables.',
  'no-table': () => 'No UMS table is held for the result’s series, so it can’t be compared. Add it in UMS tables.',
  unknown: () => 'No raw mark gives this UMS in any series held. Check the result and the table.',
};

/** Differences of one cause under their title: `Another mark (3)`. */
export const groupTitle = ({ cause, differences }: DifferenceGroup): string =>
  `${TITLES[cause]} (${differences.length})`;

/** What the differences of a group have in common, and what to do. */
export const groupSentence = ({ cause, differences }: DifferenceGroup): string => SENTENCES[cause](differences);

const markText = ({ ours }: Comparison): string => {
  if (!ours.mark.ok) return 'a mark to correct';
  if (ours.mark.value === 'blank') return 'blank';
  return hasMark(ours.mark.value) ? `mark ${ours.mark.value}` : 'X';
};

const gives = (comparison: Comparison): string =>
  comparison.oursUms === undefined ? markText(comparison) : `${markText(comparison)} gives ${comparison.oursUms}`;

const inSeries = (series: readonly Series[]): string => listed(series.map(seriesInWords));

const causeWords = (comparison: Comparison): string => {
  const { cause, ours } = comparison;
  const mark = ours.mark.ok ? String(ours.mark.value) : '';
  switch (cause?.code) {
    case 'other-series-used':
      return cause.ours === undefined
        ? `the tracker reads it with ${seriesInWords(cause.used)}, which gives no UMS`
        : `${gives(comparison)} with ${seriesInWords(cause.used)}`;
    case 'other-series-fits':
      return `${gives(comparison)}, in ${inSeries(cause.series)} it gives Pearson’s`;
    case 'moderated':
      return `${gives(comparison)}, amended mark ${cause.amended} gives Pearson’s`;
    case 'most-differ':
    case 'typed-mark': {
      const raws = cause.raws.length === 0 ? '' : `. ${either(cause.raws.map(String))} would give Pearson’s`;
      const also = cause.also.length === 0 ? '' : `. So would ${mark} in ${inSeries(cause.also)}`;
      return `${gives(comparison)}${raws}${raws === '' ? also.replace('So would', 'Pearson’s is what gives') : also}`;
    }
    case 'mark-unusable':
      return inFull(describeProblem(cause.problem));
    case 'absent':
    case 'no-mark':
    case 'estimated':
    case 'no-table':
    case 'unknown':
    case undefined:
      return `${gives(comparison)} here`;
  }
};

/** One difference: `Component 1, May/June 2025: Pearson 68, mark 45 gives 70. 43 or 44 would give Pearson’s.` */
export const comparisonWords = (comparison: Comparison): string => {
  const { component, series, pearson } = comparison;
  const words = causeWords(comparison);
  const link = comparison.cause?.code === 'mark-unusable' ? '. ' : ', ';
  return `${sittingName({ component, series })}: Pearson ${String(pearson)}${link}${words}${words.endsWith('.') ? '' : '.'}`;
};

const certificateWords = ({ grade, total, series }: Certificate): string =>
  `${grade}, ${total} UMS (${seriesInWords(series)})`;

/** A learner's result: the best certificate and its points, and the one that tables count where it is another. */
export const learnerResultWords = ({ outcome, points, held }: LearnerResult): string => {
  const { best, tables, status } = outcome;
  if (best === undefined || tables === undefined || points === undefined) {
    return held.length === 0 ? 'No results.' : `${status}. ${inFull(outcomeSentence(outcome))}`;
  }
  const own = `${certificateWords(best)}, ${counted(points.best, 'point')}.`;
  if (tables.series === best.series) return own;
  return `${own} Performance tables count ${certificateWords(tables)}, ${counted(points.tables, 'point')}.`;
};

const WITHOUT: Readonly<Partial<Record<NoCertificate, string>>> = {
  Check: 'Check: problems in the sittings',
  Incomplete: 'Incomplete: a component without UMS',
};

/** Why learners have no certificate, by the status of their sittings. */
export const withoutTitle = (because: NoCertificate, count: number): string =>
  `${WITHOUT[because] ?? because} (${count})`;

/** Why one learner has no certificate, under the title that says the status. */
export const withoutWords = ({ outcome, held }: LearnerResult): string =>
  held.length === 0 ? 'No results.' : inFull(outcomeSentence(outcome));

/** The class's points in performance tables: `Points 121.25, 4.49 a certificate (27).` */
export const pointsWords = ({ tablesPoints, certificates }: ClassResults): string =>
  certificates === 0
    ? ''
    : `Points that performance tables count: ${tablesPoints} in all, ${(tablesPoints / certificates).toFixed(2)} for each of ${counted(certificates, 'certificate')}.`;

/** One internal of one series, as it is offered for review. */
export const moderatedWords = (moderated: Moderated): string => sittingName(moderated);

/** What a review would do to one learner: `L2M to L2P: 211 to 208 UMS`. */
export const reviewedWords = ({ review: { now, then, thenIfGradeProtected } }: Reviewed): string => {
  const fall = `${now.grade} to ${then.grade}: ${now.total} to ${then.total} UMS`;
  if (thenIfGradeProtected.total === then.total) return `${fall}.`;
  return thenIfGradeProtected.grade === now.grade
    ? `${fall}. Stays ${now.grade} if the component grade can’t fall.`
    : `${fall}. ${thenIfGradeProtected.total} UMS if the component grade can’t fall, still ${thenIfGradeProtected.grade}.`;
};

/** How many grades a review would change. */
export const reviewSentence = (
  { changed, unchanged, leastToLose }: Extract<ClassReview, { ok: true }>,
  by: number,
): string => {
  const all = changed.length + unchanged.length;
  const lowered = `${by} UMS lower`;
  if (changed.length > 0)
    return `${lowered}: the qualification grade falls for ${inFigures(changed.length)} of ${inFigures(all)}.`;
  const rest = leastToLose === undefined ? '' : ` The nearest can lose ${leastToLose} UMS.`;
  return `${lowered}: no qualification grade changes for ${counted(all, 'learner')}.${rest}`;
};

const NO_REVIEW_SENTENCES: SentencesFor<NoReview> = {
  'review-marks-agreed': () => 'Pearson agreed the marks, so a review of moderation can’t be asked for (CG).',
  'review-not-moderated': () => 'Pearson marks the external: a review of moderation is for internals.',
  'review-ums-not-lower': ({ ums, now }) =>
    `${ums} UMS is not lower than ${now}. Type what the review might lower it to.`,
};

/** Why there can be no review, or nothing to ask about one. */
export const noReviewWords = (problem: NoReview): string => {
  const say = NO_REVIEW_SENTENCES[problem.code] as (facts: typeof problem.facts) => string;
  return say(problem.facts);
};
