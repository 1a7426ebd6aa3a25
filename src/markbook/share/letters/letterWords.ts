import type { ComponentId, Conversion } from '../../../rules';
import type { Grading } from '../../grades';
import type { LearnerResult } from '../../results';
import type { ResultOpen } from './resultOpen';
import { componentInWords, counted, firstOf, gradeInWords, listed, seriesInWords, titleOf } from '../../wording';
import type { NoLetterBecause, Letter, LetterAward, Letters } from './letter';

/** What the page is called. */
export const letterTitle = ({ kind, subject }: Pick<Letter, 'kind' | 'subject'>): string =>
  `${kind === 'results' ? 'Results' : 'Marks given by the school'}: BTEC Tech Award in ${titleOf(subject)}`;

/** How short grades are to be read. */
const GRADE_KEY = 'L1 is Level 1, L2 Level 2; P Pass, M Merit, D Distinction, D* Distinction*; U unclassified.';

const STATUS: Readonly<Record<Conversion['status'], string>> = {
  published: '',
  typed: ', as the school typed it',
  illustrative: ', which is an example and no published figure',
  estimated: ', estimated from grade boundaries',
};

const tableWords = (component: ComponentId, conversion: Conversion | undefined): string =>
  conversion === undefined
    ? `${componentInWords(component)}: no UMS table is held for it, so no grade is given.`
    : `${componentInWords(component)}: by the UMS table of ${seriesInWords(conversion.series)}${STATUS[conversion.status]}.`;

interface NoticeNotes {
  readonly grading: Pick<Grading, 'conversions'>;
  readonly components: readonly ComponentId[];
  readonly withGrades: boolean;
  readonly toAsk: string;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What the reader of a notice of marks has to know: that the marks may change, and what a grade beside them rests on. */
export const noticeNotes = ({ grading, components, withGrades, toAsk }: NoticeNotes): readonly string[] => [
  'These are the school’s own marks, before moderation. They may change in moderation.',
  ...(withGrades
    ? [
        'The grade beside a mark is no result: grade boundaries are set anew for each series, so it may become another.',
        ...components.map((component) => tableWords(component, grading.conversions[component])),
        GRADE_KEY,
      ]
    : []),
  ...(toAsk.trim() === '' ? [] : [sentence(toAsk.trim())]),
];

const openWords = (open: ResultOpen | undefined): readonly string[] => {
  switch (open?.code) {
    case undefined:
      return [];
    case 'no result of':
      return [`No qualification grade yet: no result of ${listed(open.components.map(componentInWords))}.`];
    case 'external again':
      return [
        `No qualification grade yet: ${componentInWords(open.external)} has to be sat again in the series that completes the qualification.`,
      ];
  }
};

/** What the reader of results has to know: what is still open, a second certificate, and what counts. */
export const resultNotes = (result: LearnerResult, open: ResultOpen | undefined): readonly string[] => {
  const { certificates } = result.outcome;
  const claims = certificates.map(({ series, grade }) => `${gradeInWords(grade)} in ${seriesInWords(series)}`);
  return [
    ...openWords(open),
    ...(certificates.length > 1
      ? [`${counted(certificates.length, 'certificate')}: ${listed(claims)}. The better one is shown.`]
      : []),
    'Of components sat more than once the result that counts is shown.',
    GRADE_KEY,
    'Written by the school from the results it has recorded. Only the awarding body’s own results and certificates count.',
  ];
};

/** The qualification in a sentence. */
export const letterAwardWords = ({ grade, total, isClaimed }: LetterAward): string =>
  `Qualification grade: ${gradeInWords(grade)}, with ${total} UMS${isClaimed ? '' : '; no claim is recorded yet'}.`;

const LEFT_OUT: Readonly<Record<NoLetterBecause, (names: string) => string>> = {
  'nothing to say': () => ': nothing to say of them yet.',
  unreadable: (names) => `, for a mark or the record can’t be read, or there is no name: ${names}. Put it right first.`,
  'no number': (names) =>
    `, for no number of their own finds their results: ${names}. Correct the numbers in the class first.`,
  'no subject': (names) =>
    `, for results of theirs don’t say their subject: ${names}. Write it in the column Subject of BTEC_Sittings first.`,
};

/** Who gets no letter and why, and of which components no letter speaks. */
export const lettersSentences = ({ leftOut, mocks }: Letters): readonly string[] => {
  const becauses = Object.keys(LEFT_OUT) as NoLetterBecause[];
  return [
    ...becauses.flatMap((because) => {
      const names = leftOut.filter((each) => each.because === because).map(({ learner }) => learner.shownAs);
      return names.length === 0
        ? []
        : [`${counted(names.length, 'learner')} left out${LEFT_OUT[because](firstOf(names))}`];
    }),
    ...(mocks.length === 0
      ? []
      : [
          `The marks of ${listed(mocks.map(componentInWords))} are a mock, as said on Mocks: no notice speaks of them.`,
        ]),
  ];
};
