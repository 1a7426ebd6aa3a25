import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PackChoices, PackItem } from '../../../../markbook/figuresPack';
import { LimitedList } from '../../../controls/LimitedList';

type Choice = PackChoices[string];

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

interface PackDifferenceProps {
  readonly item: PackItem;
  readonly choice: Choice | undefined;
  readonly onChoice: (choice: Choice) => void;
}

/** Something of the file that is held otherwise here: each figure old and new, and the question which shall count. */
export const PackDifference = ({ item, choice, onChoice }: PackDifferenceProps): ReactNode => {
  const styles = useStyles();
  const { title, origin, hint, differences } = item;
  return (
    <div className={styles.view}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Caption1>{`In the file: ${origin}`}</Caption1>
      <div className={styles.figures}>
        <LimitedList
          label={`What differs: ${title}`}
          items={differences}
          keyOf={({ what }) => what}
          show={({ what, here, given }) => <Body1>{`${what}: here ${here}, in the file ${given}`}</Body1>}
          step={6}
        />
      </div>
      <Field label="Which shall count in this workbook?" required {...(hint !== undefined && { hint })}>
        <RadioGroup value={choice ?? ''} onChange={(_, { value }) => onChoice(value === 'given' ? 'given' : 'here')}>
          <Radio value="here" label="What is here" />
          <Radio value="given" label="What is in the file" />
        </RadioGroup>
      </Field>
    </div>
  );
};
