import { Body1, Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { describeListProblem } from '../../../markbook/import';
import { matchedList, type ModeratedLearner, readSampledList, type SampledList } from '../../../markbook/moderation';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { counted } from '../../../markbook/wording';
import { ConfirmListed, type ListedAnswers } from './ConfirmListed';
import { useModeration } from './moderationTools';
import { PasteText } from './PasteText';
import { useModerationStyles } from './useModerationStyles';
import { PrimaryButton } from '../../controls/PrimaryButton';

/** Whether the list says who is sampled or who has video. */
type Meaning = 'ticked' | 'video';

interface PasteSampledProps {
  readonly meaning: Meaning;
  readonly onDone: () => void;
}

const WORDS = {
  ticked: {
    sentence: 'Paste the list of those Pearson’s system ticked.',
    label: 'Sampled learners',
    button: (count: number) => `Tick ${counted(count, 'learner')}`,
    others: (count: number) => `Take the tick from ${counted(count, 'learner')} not on this list`,
  },
  video: {
    sentence: 'Paste the list of those who have video.',
    label: 'Learners with video',
    button: (count: number) => `Note video for ${counted(count, 'learner')}`,
    others: (count: number) => `Note no video for ${counted(count, 'learner')} not on this list`,
  },
} as const;

interface FoundProps extends PasteSampledProps {
  readonly list: SampledList;
}

const foundSentence = ({ lines, listed, isByTicks }: SampledList, found: number): string => {
  const of = isByTicks ? `${listed.length} ticked of ${counted(lines, 'line')}` : counted(listed.length, 'learner');
  return `${of} read; ${found} found by UCI, ULN or candidate number.`;
};

const Found = ({ list, meaning, onDone }: FoundProps): ReactNode => {
  const { moderation, say } = useModeration();
  const styles = useModerationStyles();
  const [answers, setAnswers] = useState<ListedAnswers>(new Map());
  const [takesAway, setTakesAway] = useState(false);
  const { learners } = moderation;
  const matched = useMemo(() => matchedList(list.listed, learners), [list, learners]);
  const confirmed = matched.toConfirm.flatMap(({ listed }) => answers.get(listed.id) ?? []);
  const chosen = new Set([...matched.sure.map(({ found }) => found.id), ...confirmed].filter((id) => id !== ''));
  const isIn = ({ id }: ModeratedLearner): boolean => chosen.has(id);
  const others = learners.filter((each) => each[meaning] && !isIn(each));
  const lost = learners.filter((each) => isIn(each) && each.key === undefined).length;
  const take = (): void => {
    say([
      ...learners
        .filter((each) => isIn(each) && each.key !== undefined)
        .map(({ id }) => [id, { [meaning]: true }] as const),
      ...(takesAway ? others.map(({ id }) => [id, { [meaning]: false }] as const) : []),
    ]);
    onDone();
  };
  const words = WORDS[meaning];
  return (
    <>
      <Body1 block role="status">
        {foundSentence(list, matched.sure.length)}
      </Body1>
      {lost > 0 && (
        <Body1 block>{`${counted(lost, 'learner')} with no UCI or candidate number of their own can’t be kept.`}</Body1>
      )}
      <ConfirmListed {...matched} answers={answers} answer={setAnswers} />
      {others.length > 0 && (
        <Checkbox
          label={words.others(others.length)}
          checked={takesAway}
          onChange={(_, { checked }) => setTakesAway(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton isBlocked={chosen.size - lost === 0 && !takesAway} onClick={take}>
          {words.button(chosen.size - lost)}
        </PrimaryButton>
      </div>
    </>
  );
};

/** Takes a list of sampled learners in any form, and shows who is found before anybody is ticked. */
export const PasteSampled = (props: PasteSampledProps): ReactNode => {
  const { meaning, onDone } = props;
  const [list, setList] = useState<SampledList>();
  const [fault, setFault] = useState<string>();
  const read = (text: string): void => {
    const found = readSampledList(text);
    setFault(found.ok ? undefined : describeListProblem(found.problems[0]));
    setList(found.ok ? found.value : undefined);
  };
  const { sentence, label } = WORDS[meaning];
  return (
    <>
      <ScreenHeading screen="Moderation" sentence={sentence} />
      <PasteText
        label={label}
        hint="Candidate numbers, UCIs or names, in any form. Where some lines are ticked, only those count."
        fault={fault}
        onText={read}
        onCancel={onDone}
      />
      {list !== undefined && <Found key={JSON.stringify(list.listed.map(({ id }) => id))} {...props} list={list} />}
    </>
  );
};
