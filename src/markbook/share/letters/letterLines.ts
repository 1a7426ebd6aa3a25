import {
  BLANK_LINE,
  componentNamed,
  headingLine,
  sentenceLines,
  statementLine,
  type StatementLine,
} from '../statement/statementPage';
import { letterName } from './letterName';
import type { Letter } from './letter';
import { letterAwardWords, letterTitle } from './letterWords';

interface LetterFor {
  /** As it is written in Britain: `30/11/2026`. */
  readonly day: string;
  /** '' where no name is given. */
  readonly school: string;
}

const headingsOf = ({ kind }: Letter): readonly string[] => {
  const marks = kind === 'results' ? ['', ''] : ['Mark', 'Out of'];
  return ['Component', 'Series', ...marks, ...(kind === 'marks' ? [] : ['UMS', 'Grade'])];
};

/** One page: who it is for, the components, the qualification, and what the reader has to know. No number of the learner. */
export const letterLines = (letter: Letter, { day, school }: LetterFor): readonly StatementLine[] => {
  const { learner, rows, award, notes, subject } = letter;
  return [
    ...(school === '' ? [] : [statementLine([school], true)]),
    statementLine([day]),
    BLANK_LINE,
    statementLine([letterTitle(letter)], true),
    BLANK_LINE,
    statementLine([letterName(learner)], true),
    ...(learner.className === '' ? [] : [statementLine([learner.className])]),
    BLANK_LINE,
    headingLine(headingsOf(letter)),
    ...rows.flatMap(({ component, series, mark, outOf, ums, grade }) =>
      componentNamed(subject, component, [series, mark, outOf, ums, grade]),
    ),
    BLANK_LINE,
    ...(award === undefined ? [] : [...sentenceLines(letterAwardWords(award)), BLANK_LINE]),
    ...notes.flatMap(sentenceLines),
  ];
};
