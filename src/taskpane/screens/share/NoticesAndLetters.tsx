import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Grading } from '../../../markbook/grading/grading';
import { gradingSheet } from '../../../markbook/grading/gradingSheet';
import { chosenSeries } from '../../../markbook/grading/seriesChoices';
import { classResults } from '../../../markbook/results/classResults';
import type { Letter } from '../../../markbook/sharing/letters/letter';
import { noticesOfMarks } from '../../../markbook/sharing/letters/noticesOfMarks';
import { resultsLetters } from '../../../markbook/sharing/letters/resultsLetters';
import type { WhoseRows } from '../../../markbook/keys/whoseRows';
import { componentInWords } from '../../../markbook/wording/inWords';
import { POINTS } from '../../../reference/points/points';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import { internalsOf } from '../../../rules';
import type { ClassAtHand } from '../../frame/ForClass';
import { ForSittings } from '../../frame/ForSittings';
import type { ScreenProps } from '../../frame/screen';
import { LettersMade, type SchoolNamed } from './LettersMade';

interface NoticesAndLettersProps extends ClassAtHand, ScreenProps, SchoolNamed {
  readonly choice?: ReactNode;
  readonly grading: Grading;
  readonly leave: () => void;
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const KINDS: readonly (readonly [kind: Letter['kind'], label: string])[] = [
  ['marks', 'Notice of the school’s marks'],
  ['marks and grades', 'The same with grades'],
  ['results', 'Results letter'],
];

const LONGEST = 200;

const Notices = (props: NoticesAndLettersProps & { readonly withGrades: boolean }): ReactNode => {
  const { grading, withGrades } = props;
  const styles = useStyles();
  const internals = internalsOf(grading.scale.structure);
  const [chosen, setChosen] = useState('');
  const [toAsk, setToAsk] = useState('');
  const letters = useMemo(() => {
    const all = internalsOf(grading.scale.structure);
    const components = all.filter((each) => chosen === '' || each === chosen);
    return noticesOfMarks({ grading, components, withGrades, toAsk });
  }, [grading, chosen, withGrades, toAsk]);
  return (
    <LettersMade {...props} letters={letters} file="Notices of marks.csv" one="notice">
      <div className={styles.fields}>
        <Field label="Of which marks">
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value="">All internal components</option>
            {internals.map((each) => (
              <option key={each} value={each}>
                {componentInWords(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Whom to ask about a mark, and until when"
          hint="A sentence of the school’s own. Leave it blank for none."
        >
          <Input value={toAsk} maxLength={LONGEST} onChange={(_, { value }) => setToAsk(value)} />
        </Field>
      </div>
    </LettersMade>
  );
};

const Results = (props: NoticesAndLettersProps & { readonly isElsewhere: WhoseRows['isElsewhere'] }): ReactNode => {
  const { tracker, snapshot, figures, scale, tables, isElsewhere } = props;
  const letters = useMemo(() => {
    const subject = subjectOfCode(tracker.subject);
    if (subject === undefined) return { letters: [], without: [], unreadable: [] };
    const sheet = gradingSheet(tracker, snapshot);
    const live = chosenSeries(tracker, sheet.seriesWritten);
    const rules = sittingRulesFor(subject, scale);
    const given = { figures, live, scale, rules, points: POINTS, isElsewhere };
    return resultsLetters(classResults(sheet.reading, tables, given).learners, scale);
  }, [tracker, snapshot, figures, scale, tables, isElsewhere]);
  return <LettersMade {...props} letters={letters} file="Results letters.csv" one="letter" />;
};

/** What goes home: a notice of the school's own marks, or of results, for one learner or the class. */
export const NoticesAndLetters = (props: NoticesAndLettersProps): ReactNode => {
  const [kind, setKind] = useState<Letter['kind']>('marks');
  const choice = (
    <Field label="What goes home">
      <RadioGroup
        value={kind}
        onChange={(_, { value }) => setKind(KINDS.find(([each]) => each === value)?.[0] ?? 'marks')}
      >
        {KINDS.map(([each, label]) => (
          <Radio key={each} value={each} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
  if (kind !== 'results') return <Notices {...props} choice={choice} withGrades={kind === 'marks and grades'} />;
  return (
    <ForSittings
      {...props}
      screen="Share"
      show={(isElsewhere) => <Results {...props} choice={choice} isElsewhere={isElsewhere} />}
    />
  );
};
