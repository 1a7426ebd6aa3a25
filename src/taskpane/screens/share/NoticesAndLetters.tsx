import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { chosenSeries, type Grading, gradingSheet } from '../../../markbook/grades';
import { classResults } from '../../../markbook/results';
import { type Letter, type Letters, noticesOfMarks, resultsLetters } from '../../../markbook/share';
import { componentInWords } from '../../../markbook/wording';
import { POINTS } from '../../../reference/points/points';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import { internalsOf, type ComponentId } from '../../../rules';
import { useGradedClass } from '../../workbook/ForGrades';
import { useElsewhere } from '../../workbook/useElsewhere';
import { LettersMade, type SchoolNamed } from './LettersMade';

interface NoticesAndLettersProps extends SchoolNamed {
  readonly grading: Grading;
  readonly leave: () => void;
}

const KINDS: readonly (readonly [kind: Letter['kind'], label: string])[] = [
  ['marks', 'Notice of the school’s marks'],
  ['marks and grades', 'The same with grades'],
  ['results', 'Results letter'],
];

const LONGEST = 200;

interface NoticeFieldsProps {
  readonly internals: readonly ComponentId[];
  readonly chosen: string;
  readonly choose: (component: string) => void;
  readonly toAsk: string;
  readonly setToAsk: (words: string) => void;
}

const NoticeFields = ({ internals, chosen, choose, toAsk, setToAsk }: NoticeFieldsProps): ReactNode => (
  <>
    <Field label="Of which marks">
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
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
  </>
);

const NOBODY: Letters = { letters: [], leftOut: [], mocks: [] };

const useResultsLetters = (isWanted: boolean): Letters | undefined => {
  const here = useGradedClass();
  const { tracker, snapshot, figures, scale, tables } = here;
  const isElsewhere = useElsewhere(here, tracker.subject);
  return useMemo(() => {
    if (!isWanted) return NOBODY;
    const subject = subjectOfCode(tracker.subject);
    if (isElsewhere === undefined || subject === undefined) return undefined;
    const sheet = gradingSheet(tracker, snapshot);
    const live = chosenSeries(tracker, sheet.seriesWritten);
    const rules = sittingRulesFor(subject, scale);
    const given = { figures, live, scale, rules, points: POINTS, isElsewhere };
    return resultsLetters(classResults(sheet.reading, tables, given), scale);
  }, [isWanted, tracker, snapshot, figures, scale, tables, isElsewhere]);
};

/** What goes home: a notice of the school's own marks, or of results, for one learner or the class. */
export const NoticesAndLetters = (props: NoticesAndLettersProps): ReactNode => {
  const { grading } = props;
  const [kind, setKind] = useState<Letter['kind']>('marks');
  const [chosen, choose] = useState('');
  const [toAsk, setToAsk] = useState('');
  const internals = internalsOf(grading.scale.structure);
  const isOfResults = kind === 'results';
  const results = useResultsLetters(isOfResults);
  const notices = useMemo(() => {
    const all = internalsOf(grading.scale.structure);
    const components = all.filter((each) => chosen === '' || each === chosen);
    return noticesOfMarks({ grading, components, withGrades: kind === 'marks and grades', toAsk });
  }, [grading, chosen, kind, toAsk]);
  const made = isOfResults
    ? { one: 'letter' as const, letters: results ?? NOBODY }
    : { one: 'notice' as const, letters: notices };
  return (
    <LettersMade {...props} {...made} isReading={results === undefined}>
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
      {!isOfResults && <NoticeFields {...{ internals, chosen, choose, toAsk, setToAsk }} />}
    </LettersMade>
  );
};
