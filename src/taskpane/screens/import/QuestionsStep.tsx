import { Body1, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseSeries, type ComponentId, type Series } from '../../../rules';
import {
  type ImportAnswers,
  type ImportQuestions,
  type NumbersOf,
  ROLE_WORDS,
  unanswered,
  type WordMeaning,
} from '../../../markbook/import';
import { inFigures, seriesInWords } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import { useImportStyles } from './useImportStyles';
import { LeaveButton } from '../../controls/LeaveButton';
import { PrimaryButton } from '../../controls/PrimaryButton';
import { FootButtons } from '../../controls/FootButtons';

interface QuestionsStepProps {
  readonly questions: ImportQuestions;
  /** The components of the tracker's subject. */
  readonly components: readonly ComponentId[];
  readonly answers: ImportAnswers;
  /** Series to choose from, newest first. */
  readonly series: readonly Series[];
  readonly answer: (answers: ImportAnswers) => void;
  readonly next: () => void;
  readonly back: () => void;
}

const unansweredWords = (left: number): string =>
  left === 1
    ? 'Nothing is guessed: answer the one question left to go on.'
    : `Nothing is guessed: answer the ${inFigures(left)} questions left to go on.`;

const MEANINGS: readonly (readonly [WordMeaning, string])[] = [
  ['leave-out', 'Leave these out, the cells stay as they are'],
  ['blank', 'Nothing yet: the cells become blank'],
  ['absent', 'Absent: the cells become X'],
];

const withEntry = <Value,>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> =>
  new Map([...map, [key, value]]);

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const WordQuestion = ({
  question: { word, shownAs, times: count },
  meaning,
  choose,
}: {
  readonly question: ImportQuestions['words'][number];
  readonly meaning: WordMeaning | undefined;
  readonly choose: (meaning: WordMeaning) => void;
}): ReactNode => {
  const styles = useImportStyles();
  const said =
    word === '' ? `A blank stands ${times(count)} where a mark should be.` : `“${shownAs}” stands ${times(count)}.`;
  return (
    <Field label={`${said} What does it mean?`} className={styles.field}>
      <RadioGroup
        value={meaning ?? ''}
        onChange={(_, { value }) => {
          const chosen = MEANINGS.find(([each]) => each === value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {MEANINGS.map(([each, words]) => (
          <Radio key={each} value={each} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
};

interface SelectQuestionProps<Choice extends string> {
  readonly label: string;
  readonly chosen: Choice | undefined;
  readonly choices: readonly Choice[];
  readonly wordsFor: (choice: Choice) => string;
  readonly choose: (choice: Choice) => void;
}

const SelectQuestion = <Choice extends string>(props: SelectQuestionProps<Choice>): ReactNode => {
  const { label, chosen, choices, wordsFor, choose } = props;
  return (
    <Field label={label} className={useImportStyles().field}>
      <Select
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          const choice = choices.find((each) => each === value);
          if (choice !== undefined) choose(choice);
        }}
      >
        <option value="">Choose</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {wordsFor(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const EVERY = 'every series of the list';
const NONE = 'no series of the list';

const numbersIn = (value: string): NumbersOf => (value === EVERY || value === NONE ? value : value.split(' '));

const NumbersQuestion = ({
  questions,
  answers,
  answer,
}: Omit<QuestionsStepProps, 'components' | 'series' | 'next' | 'back'>): ReactNode => {
  const styles = useImportStyles();
  const { seriesOfList } = questions;
  const value = typeof answers.numbersOf === 'object' ? answers.numbersOf.join(' ') : (answers.numbersOf ?? '');
  const many = seriesOfList.length > 1;
  return (
    <Field
      className={styles.field}
      label={
        many
          ? 'A candidate number is valid in one series only. Of which series are the tracker’s numbers?'
          : 'A candidate number is valid in one series only. Are the tracker’s numbers those of this list?'
      }
      hint={
        many
          ? 'Unless they stayed the same, learners of the other series are found by name, and you confirm them.'
          : 'Without them learners are found by name and form, and you confirm each.'
      }
    >
      <RadioGroup value={value} onChange={(_, chosen) => answer({ ...answers, numbersOf: numbersIn(chosen.value) })}>
        <Radio value={EVERY} label={everyWords(seriesOfList.length)} />
        {many && seriesOfList.map((each) => <Radio key={each} value={each} label={`Of ${seriesSaid(each)}`} />)}
        <Radio value={NONE} label={many ? 'Of none of these, or not sure' : 'No, or not sure'} />
      </RadioGroup>
    </Field>
  );
};

const everyWords = (count: number): string => {
  if (count < 2) return 'Yes, the same numbers';
  return count === 2 ? 'The same in both series' : `The same in all ${count} series`;
};

const seriesSaid = (text: string): string => {
  const read = parseSeries(text);
  return read.ok ? seriesInWords(read.value) : text;
};

const columnNamed = (text: string): string =>
  ROLE_WORDS.find(([role]) => role === text)?.[1] ?? `“${text === '' ? 'blank' : text}”`;

interface QuestionsProps<Asked> {
  readonly label: string;
  readonly asked: readonly Asked[];
  readonly keyOf: (asked: Asked) => string;
  readonly show: (asked: Asked) => ReactNode;
}

/** Some questions of a kind: a column of remarks taken for marks would ask one for each learner. */
const Questions = <Asked,>({ label, asked, keyOf, show }: QuestionsProps<Asked>): ReactNode =>
  asked.length > 0 && <LimitedList label={label} items={asked} keyOf={keyOf} show={show} />;

type AskedProps = Omit<QuestionsStepProps, 'next' | 'back'>;

const WhatIsAsked = ({ questions, components, answers, series, answer }: AskedProps): ReactNode => (
  <>
    <Questions
      label="Series that the list does not name"
      asked={questions.series}
      keyOf={(text) => text}
      show={(text) => (
        <SelectQuestion
          label={`Which series is ${columnNamed(text)}?`}
          chosen={answers.series.get(text)}
          choices={series}
          wordsFor={seriesInWords}
          choose={(value) => answer({ ...answers, series: withEntry(answers.series, text, value) })}
        />
      )}
    />
    <Questions
      label="Components that the list does not name"
      asked={questions.components}
      keyOf={(text) => text}
      show={(text) => (
        <SelectQuestion
          label={`Which component is ${columnNamed(text)}?`}
          chosen={answers.components.get(text)}
          choices={components}
          wordsFor={(component) => component}
          choose={(value) => answer({ ...answers, components: withEntry(answers.components, text, value) })}
        />
      )}
    />
    <Questions
      label="Words where marks should be"
      asked={questions.words}
      keyOf={({ word }) => word}
      show={(question) => (
        <WordQuestion
          question={question}
          meaning={answers.words.get(question.word)}
          choose={(meaning) => answer({ ...answers, words: withEntry(answers.words, question.word, meaning) })}
        />
      )}
    />
  </>
);

/** What the list does not say in words we may interpret: each is asked once. */
export const QuestionsStep = (props: QuestionsStepProps): ReactNode => {
  const { questions, answers, answer, next, back } = props;
  const styles = useImportStyles();
  const left = unanswered(questions, answers);
  return (
    <>
      {questions.asksForNumbers && <NumbersQuestion questions={questions} answers={answers} answer={answer} />}
      <WhatIsAsked {...props} />
      {left > 0 && <Body1 className={styles.stops}>{unansweredWords(left)}</Body1>}
      <FootButtons>
        <PrimaryButton isBlocked={left > 0} onClick={next}>
          Next
        </PrimaryButton>
        <LeaveButton onClick={back}>Back</LeaveButton>
      </FootButtons>
    </>
  );
};
