import type { Figures } from '../tables';
import { awardAnswers } from './answers/award';
import { boundaryAnswers } from './answers/boundary';
import { certifyAnswers } from './answers/certify';
import { checkAnswers } from './answers/check';
import { gapAnswers } from './answers/gap';
import { gradeAnswers } from './answers/grade';
import { listAnswers } from './answers/list';
import { markGradeAnswers } from './answers/markGrade';
import { needAnswers } from './answers/need';
import { outcomeAnswers } from './answers/outcome';
import { pointsAnswers } from './answers/points';
import { qualGradeAnswers } from './answers/qualGrade';
import { rangeAnswers } from './answers/range';
import { sampleFlagsAnswers } from './answers/sampleFlags';
import { sampleSizeAnswers } from './answers/sampleSize';
import { sourceAnswers } from './answers/source';
import { tallyAnswers } from './answers/tally';
import { totalAnswers } from './answers/total';
import { umsAnswers } from './answers/ums';
import { umsFromAnswers } from './answers/umsFrom';
import type { ArgumentName } from './arguments';
import type { Answers } from './call/cellAnswer';
import type { GivenRows } from './call/given';
import type { ArgumentsGiven } from './call/range';
import { explainAward } from './explain/award';
import { explainBoundary } from './explain/boundary';
import { explainMarkGrade, explainConverted } from './explain/convertedMark';
import { explainAnswers } from './explain/explainAnswer';
import type { Explain, ExplainedAnswers } from './explain/explained';
import { explainComponentGrade, explainGap, explainQualificationGrade } from './explain/gradeOfUms';
import { explainNeed } from './explain/need';
import { explainPoints } from './explain/points';
import { explainRange } from './explain/range';
import { explainSampleFlags } from './explain/sampleFlags';
import { explainSampleSize } from './explain/sampleSize';
import { explainCertify, explainCheck, explainOutcome } from './explain/sittings';
import { explainList, explainSource } from './explain/sourceAndList';
import { explainTally } from './explain/tallyOfGrades';
import { explainTotal } from './explain/total';
import { explainUmsFrom } from './explain/umsFromTable';

/** Which column of a tracker a function fills; `part` for one that its argument names. */
type Gives = 'ums' | 'component grade' | 'total' | 'grade' | 'points' | 'part';

/** What besides arguments, answer and words is known of a function. */
interface Traits {
  /** There is a plain formula for it: how many others it may refer to; those with fewer are made first. */
  readonly plain?: number;
  readonly gives?: Gives;
}

/** Everything about one worksheet function that is not its answer. */
interface FunctionEntry extends Traits {
  /** In their order. */
  readonly arguments: readonly ArgumentName[];
  /** Every cell of its answer with the explanation, from the cells given for each argument. */
  readonly explained: (given: Readonly<Record<string, GivenRows>>, figures: Figures) => ExplainedAnswers;
}

/** One function: its arguments, the module that answers, the words for what that rests on, and what else is known of it. */
const entry = <const Names extends readonly ArgumentName[], Basis, const Known extends Traits = Traits>(
  names: Names,
  answers: (given: ArgumentsGiven<Names[number]>, figures: Figures) => Answers<Basis>,
  explain: Explain<Basis>,
  known?: Known,
): FunctionEntry & Known => ({
  ...(known ?? ({} as Known)),
  arguments: names,
  explained: (given, figures) => {
    const inOrder = Object.fromEntries(names.map((name) => [name, given[name]])) as ArgumentsGiven<Names[number]>;
    return explainAnswers(answers(inOrder, figures), explain, figures);
  },
});

const KEY = ['subject', 'component', 'series'] as const;

/**
 * Every worksheet function once: its arguments in order, the module that answers, the words for what the answer rests on,
 * whether there is a plain formula for it and in which turn that is made, and which column of a tracker it fills.
 */
export const CATALOGUE = {
  UMS: entry(['mark', ...KEY], umsAnswers, explainConverted, { plain: 0, gives: 'ums' }),
  UMSFROM: entry(['mark', 'table'], umsFromAnswers, explainUmsFrom),
  GRADE: entry(['ums', 'component', 'subject'], gradeAnswers, explainComponentGrade, {
    plain: 2,
    gives: 'component grade',
  }),
  QUALGRADE: entry(['total', 'subject'], qualGradeAnswers, explainQualificationGrade, { plain: 2, gives: 'grade' }),
  MARKGRADE: entry(['mark', ...KEY], markGradeAnswers, explainMarkGrade, { plain: 2, gives: 'component grade' }),
  TOTAL: entry(['ums1', 'ums2', 'ums3', 'if_missing', 'subject'], totalAnswers, explainTotal, {
    plain: 1,
    gives: 'total',
  }),
  AWARD: entry(['marks', 'subject', 'series', 'part'], awardAnswers, explainAward, { plain: 3, gives: 'part' }),
  POINTS: entry(['grade'], pointsAnswers, explainPoints, { plain: 3, gives: 'points' }),
  NEED: entry(['known_ums', 'target', ...KEY, 'if_impossible'], needAnswers, explainNeed),
  GAP: entry(['total', 'target'], gapAnswers, explainGap),
  RANGE: entry(['mark', 'subject', 'component', 'from', 'to'], rangeAnswers, explainRange),
  BOUNDARY: entry(['grade', ...KEY, 'scale'], boundaryAnswers, explainBoundary),
  OUTCOME: entry(['sittings', 'subject', 'claimed'], outcomeAnswers, explainOutcome),
  CHECK: entry(['sittings', 'subject'], checkAnswers, explainCheck),
  CERTIFY: entry(['sittings', 'subject'], certifyAnswers, explainCertify),
  SAMPLESIZE: entry(['cohort', 'subject', 'series'], sampleSizeAnswers, explainSampleSize),
  SAMPLEFLAGS: entry(['marks', 'ticked', 'subject', 'series'], sampleFlagsAnswers, explainSampleFlags),
  TALLY: entry(['grades'], tallyAnswers, explainTally),
  SOURCE: entry(KEY, sourceAnswers, explainSource),
  LIST: entry(['what', 'subject'], listAnswers, explainList),
};

export type FunctionName = keyof typeof CATALOGUE;

export const FUNCTION_NAMES = Object.keys(CATALOGUE) as readonly FunctionName[];

/** The functions that have a plain form. */
export type PlainName = {
  [Name in FunctionName]: (typeof CATALOGUE)[Name] extends { readonly plain: number } ? Name : never;
}[FunctionName];

/** The entry of a function, whichever it is. */
export const functionEntry = (name: FunctionName): FunctionEntry => CATALOGUE[name];

export const hasPlainForm = (name: FunctionName): name is PlainName => functionEntry(name).plain !== undefined;
