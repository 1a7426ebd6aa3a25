import { Checkbox, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ListedLearner, MATCHED_BY_WORDS, MUST_CHOOSE_WORDS } from '../../../markbook/import';
import type { ModeratedLearner, ToConfirm } from '../../../markbook/moderation';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { useModerationStyles } from './useModerationStyles';

/** Whom the teacher says listed learners are, by the ids of both. */
export type ListedAnswers = ReadonlyMap<string, string>;

interface ConfirmListedProps {
  readonly toConfirm: readonly ToConfirm<ModeratedLearner>[];
  readonly nobody: readonly ListedLearner[];
  readonly answers: ListedAnswers;
  readonly answer: (answers: ListedAnswers) => void;
}

interface OneProps extends Pick<ConfirmListedProps, 'answers' | 'answer'> {
  readonly one: ToConfirm<ModeratedLearner>;
}

const lineOf = ({ learner }: ModeratedLearner): string =>
  [learner.shownAs, learner.candidateNumber, learner.className].filter((part) => part !== '').join(', ');

const whyWords = (why: ToConfirm<ModeratedLearner>['why']): string =>
  ({ ...MATCHED_BY_WORDS, ...MUST_CHOOSE_WORDS })[why];

const One = ({ one, answers, answer }: OneProps): ReactNode => {
  const styles = useModerationStyles();
  const { listed, among, why } = one;
  const set = (id: string): void => {
    answer(new Map([...answers, [listed.id, id]]));
  };
  const [first, ...others] = among;
  if (first !== undefined && others.length === 0) {
    return (
      <Checkbox
        label={`${listed.shownAs} is ${lineOf(first)}. ${whyWords(why)}`}
        checked={answers.get(listed.id) === first.id}
        onChange={(_, { checked }) => set(checked === true ? first.id : '')}
      />
    );
  }
  return (
    <>
      <span className={styles.quiet}>{whyWords(why)}</span>
      <Select
        className={styles.select}
        aria-label={`Who is ${listed.shownAs}?`}
        value={answers.get(listed.id) ?? ''}
        onChange={(_, { value }) => set(value)}
      >
        <option value="">{`${listed.shownAs}: leave out`}</option>
        {among.map((each) => (
          <option key={each.id} value={each.id}>
            {`${listed.shownAs} is ${lineOf(each)}`}
          </option>
        ))}
      </Select>
    </>
  );
};

/** Those of a pasted list who are found only with the teacher's word, and those who are nobody of this cohort. */
export const ConfirmListed = ({ toConfirm, nobody, answers, answer }: ConfirmListedProps): ReactNode => (
  <>
    {toConfirm.length > 0 && (
      <Section title={`Confirm who they are (${toConfirm.length})`}>
        <LimitedList
          label="Confirm who they are"
          items={toConfirm}
          keyOf={({ listed }) => listed.id}
          show={(one) => <One one={one} answers={answers} answer={answer} />}
        />
      </Section>
    )}
    {nobody.length > 0 && (
      <Section title={`Not in this cohort (${nobody.length})`}>
        <LimitedList
          label="Not in this cohort"
          items={nobody}
          keyOf={({ id }) => id}
          show={({ shownAs }) => shownAs}
          step={6}
        />
      </Section>
    )}
  </>
);
