import {
  isBlank,
  readMark,
  readTick,
  sampleAdvice,
  textOf,
  type CellInput,
  type Entrant,
  type SampleAdvice,
  type Series,
  type Subject,
} from '../../../rules';
import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../../reference/policies/videoSizes';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import { readSeries, readSubject } from '../../keys/readKey';
import { describeProblem } from '../../wording/describeProblem';
import { describeSample, SAMPLE_FLAG_TEXTS } from '../../moderation/moderationWords';
import { counted } from '../../wording/counted';
import { isErrorGiven, onlyCell, rowsOf, single, singleProblem, type Arguments, type RangeExplainer } from './answers';
import { explainedProblem, type Explained } from './explained';
import { explainedPassedOn } from './passedOn';
import type { Given } from '../../formula/expression';

const TICKS = ['TRUE', 'Yes', 'Y', 'X', '✓', '1'];

interface ReadEntrant {
  readonly entrant: Entrant;
  readonly refused?: Explained;
}

const readEntrant = (mark: Given, tick: Given): ReadEntrant => {
  const isTicked = isErrorGiven(tick) ? null : readTick(tick);
  const ticked = isTicked === true;
  if (isErrorGiven(mark)) return { entrant: { result: 'X', ticked }, refused: explainedPassedOn(mark, 'marks') };
  const result = readMark(mark);
  if (!result.ok) return { entrant: { result: 'X', ticked }, refused: explainedProblem(result.problems[0]) };
  const entrant = { result: result.value, ticked };
  if (isErrorGiven(tick)) return { entrant, refused: explainedPassedOn(tick, 'ticked') };
  if (isTicked !== null) return { entrant };
  const facts = { argument: 'ticked', text: textOf(tick), choices: TICKS };
  return { entrant, refused: explainedProblem({ rule: 'MOD-6', code: 'choice-unknown', facts }) };
};

/** The flags are the same for every subject without rules of its own for the sample. */
const PLAIN_SUBJECT = SUBJECTS.find(({ video, moderation }) => !video && moderation === 'upload');

const subjectFor = (cell: CellInput): Subject | undefined => {
  const code = isBlank(cell) ? undefined : readSubject(cell);
  return code?.ok === true ? SUBJECTS.find((each) => each.code === code.value) : PLAIN_SUBJECT;
};

const sentenceOf = (flag: string, result: Entrant['result']): string => {
  const who = typeof result === 'number' ? `The learner with ${counted(result, 'mark')}` : 'The absent learner';
  if (flag === 'In sample') return `${who} is in the sample.`;
  if (flag.startsWith('Add')) return `${who} must be added to the sample: ${flag.slice('Add: '.length)}.`;
  if (flag !== '') return `${who} is ticked and must be replaced by someone on a similar mark.`;
  return result === 'blank'
    ? 'No mark and no X: this learner was not entered.'
    : `${who} is not in the sample and need not be added.`;
};

const stepsOf = ({ cohort, marked, size, extremes, findings }: SampleAdvice): Explained['steps'] => [
  { text: `${cohort} entered, ${marked} with a mark.`, rule: 'MOD-3' },
  size.ok
    ? { text: `The sample size is ${size.value}.`, rule: 'MOD-1' }
    : { text: describeProblem(size.problems[0]), rule: size.problems[0].rule },
  ...(extremes === undefined
    ? []
    : [
        {
          text: `The highest mark is ${extremes.highest.mark}, the lowest above zero ${extremes.lowest.mark}.`,
          rule: 'MOD-4' as const,
        },
      ]),
  ...findings.map((finding) => ({ text: describeSample(finding), rule: finding.rule })),
];

const refusedShape = (given: Arguments): ReturnType<typeof singleProblem> | undefined => {
  const marks = rowsOf(given, 'marks');
  const ticks = rowsOf(given, 'ticked');
  const wide = (marks[0]?.length ?? 1) > 1 ? 'marks' : (ticks[0]?.length ?? 1) > 1 ? 'ticked' : undefined;
  if (wide !== undefined) {
    return singleProblem({ rule: 'MOD-3', code: 'one-column-wanted', facts: { argument: wide } });
  }
  if (ticks.length === 1 || ticks.length === marks.length) return undefined;
  const facts = { first: `${marks.length} × 1`, second: `${ticks.length} × 1` };
  return singleProblem({ rule: 'MOD-3', code: 'shapes-differ', facts });
};

/** BTEC.SAMPLEFLAGS: whether a learner is in the moderation sample, and why. */
export const explainSampleFlags: RangeExplainer = (given) => {
  const misshapen = refusedShape(given);
  if (misshapen !== undefined) return misshapen;
  const named = onlyCell(rowsOf(given, 'subject'), 'subject');
  if (!named.ok) return single(named.refused);
  const code = isBlank(named.value) ? undefined : readSubject(named.value);
  if (code?.ok === false) return singleProblem(code.problems[0]);
  const sat = onlyCell(rowsOf(given, 'series'), 'series');
  if (!sat.ok) return single(sat.refused);
  const series = isBlank(sat.value) ? undefined : readSeries(sat.value);
  if (series?.ok === false) return singleProblem(series.problems[0]);
  const subject = subjectFor(named.value);
  if (subject === undefined) return singleProblem({ rule: 'TERMS', code: 'subject-missing', facts: {} });
  const ticks = rowsOf(given, 'ticked');
  const read = rowsOf(given, 'marks').map(([mark = null], row) =>
    readEntrant(mark, (ticks.length === 1 ? ticks[0] : ticks[row])?.[0] ?? null),
  );
  const entrants = read.map(({ entrant }) => entrant);
  const when: Series | undefined = series?.value;
  const advice = sampleAdvice({ entrants, subject, series: when }, { sample: SAMPLE_SIZES, video: VIDEO_SIZES });
  const steps = stepsOf(advice);
  const at = (row: number): Explained => {
    const flag = SAMPLE_FLAG_TEXTS[advice.flags[row] ?? 'none'];
    const sentence = sentenceOf(flag, entrants[row]?.result ?? 'blank');
    return (
      read[row]?.refused ?? {
        answer: flag,
        short: flag === '' ? 'not in the sample' : flag,
        sentence,
        steps,
        qualifiers: [],
      }
    );
  };
  return { rows: read.length, columns: 1, at };
};
