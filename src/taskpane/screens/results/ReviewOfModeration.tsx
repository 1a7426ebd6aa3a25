import { Body1, Caption1, Checkbox, Field, makeStyles, Select, SpinButton, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  type ClassResults,
  latestModerated,
  type Moderated,
  moderatedSittings,
  moderatedWords,
  noReviewWords,
  reviewedWords,
  reviewOfClass,
  reviewSentence,
} from '../../../markbook/results';
import type { TablesSnapshot } from '../../../markbook/tables';
import { componentScale, type Scale } from '../../../rules';
import { AppealClock } from '../../controls/AppealClock';
import { Guidance } from '../../controls/Guidance';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { ReviewStanding } from '../../controls/ReviewStanding';
import { Section } from '../../controls/Section';
import { today } from '../../workbook/today';
import { Unfold } from '../../controls/Unfold';
import { LearnerLine } from '../../workbook/LearnerLine';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  field: { width: '100%' },
  words: { display: 'block', marginBlockStart: tokens.spacingVerticalM },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ReviewOfModerationProps {
  readonly results: ClassResults;
  readonly scale: Scale;
  readonly sheet: string;
  readonly actions: PaneActions;
}

interface Tables {
  readonly tables: TablesSnapshot;
}

interface ReviewProps extends ReviewOfModerationProps {
  readonly moderated: readonly Moderated[];
  readonly first: Moderated;
}

/** A fall that is worth asking about: what one or two raw marks may come to. */
const FALL_AT_FIRST = 3;

const Outcome = ({
  wish,
  results,
  scale,
  sheet,
  actions,
}: ReviewOfModerationProps & { readonly wish: Parameters<typeof reviewOfClass>[1] }) => {
  const styles = useStyles();
  const review = useMemo(() => reviewOfClass(results.learners, wish, scale), [results, wish, scale]);
  if (!review.ok) return <Body1 className={styles.words}>{noReviewWords(review.problem)}</Body1>;
  const { changed } = review;
  return (
    <>
      <Body1 className={styles.words}>{reviewSentence(review, wish.by)}</Body1>
      <LimitedList
        label="Learners whose grade would fall"
        items={changed}
        keyOf={({ learner }) => String(learner.learner.row)}
        show={(each) => (
          <LearnerLine learner={each.learner.learner} words={reviewedWords(each)} sheet={sheet} actions={actions} />
        )}
        step={8}
      />
      <Caption1 className={styles.note}>
        Whether the component grade itself is protected is unconfirmed: ask Pearson before a review.
      </Caption1>
    </>
  );
};

const Review = (props: ReviewProps): ReactNode => {
  const { moderated, first, scale } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState(moderatedWords(first));
  const [by, setBy] = useState(FALL_AT_FIRST);
  const [marksAgreed, setMarksAgreed] = useState(false);
  const sitting = moderated.find((each) => moderatedWords(each) === chosen) ?? first;
  const most = componentScale(scale, sitting.component).max;
  const { component, series } = sitting;
  const wish = useMemo(() => ({ component, series, by, marksAgreed }), [component, series, by, marksAgreed]);
  return (
    <div className={styles.form}>
      <Field label="Component and series" className={styles.field}>
        <Select value={moderatedWords(sitting)} onChange={(_, { value }) => setChosen(value)}>
          {moderated.map((each) => (
            <option key={moderatedWords(each)}>{moderatedWords(each)}</option>
          ))}
        </Select>
      </Field>
      <Field label="UMS lower by">
        <SpinButton
          min={1}
          max={most}
          value={by}
          onChange={(_, { value, displayValue }) => {
            const typed = value ?? Number(displayValue);
            if (Number.isInteger(typed) && typed >= 1 && typed <= most) setBy(typed);
          }}
        />
      </Field>
      <Checkbox
        label="Pearson agreed these marks"
        checked={marksAgreed}
        onChange={(_, { checked }) => setMarksAgreed(checked === true)}
      />
      <div className={styles.field}>
        <Outcome {...props} wish={wish} />
      </div>
    </div>
  );
};

/** What if a review of moderation lowered a component: whose qualification grade would fall (WHATIF-7). */
export const ReviewOfModeration = ({ tables, ...props }: ReviewOfModerationProps & Tables): ReactNode => {
  const moderated = useMemo(() => moderatedSittings(props.results.learners), [props.results]);
  const [first] = moderated;
  const series = latestModerated(props.results.yearOnYear, props.scale.structure);
  const of = series === undefined ? undefined : { series, today: today().iso, tables, hasResults: true };
  return (
    <Section title="Review of moderation">
      {of !== undefined && <ReviewStanding of={of} />}
      <Unfold title="Review and appeal" heading="h3">
        <Guidance topic="review" label="Review and appeal" />
        {of !== undefined && <AppealClock of={of} />}
      </Unfold>
      {first !== undefined && (
        <Unfold title="What if a review lowers the UMS?" heading="h3">
          <Review {...props} moderated={moderated} first={first} />
        </Unfold>
      )}
    </Section>
  );
};
