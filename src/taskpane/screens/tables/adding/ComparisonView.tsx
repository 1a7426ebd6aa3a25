import { Body1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HeldComparison } from '../../../../markbook/paste';
import { LimitedList } from '../../../controls/LimitedList';
import { changedUmsWords, heldComparisonWords } from './heldComparisonWords';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { fontVariantNumeric: 'tabular-nums' },
});

interface ComparisonViewProps {
  readonly comparison: HeldComparison;
  readonly isOtherOrigin: boolean;
  readonly asks: boolean;
  readonly replaces: boolean | undefined;
  readonly onReplaces: (replaces: boolean) => void;
}

/** What the workbook holds for the same series: new, same, or different raw mark by raw mark; replaced only when chosen. */
export const ComparisonView = (props: ComparisonViewProps): ReactNode => {
  const { comparison, isOtherOrigin, asks, replaces, onReplaces } = props;
  const styles = useStyles();
  const marks = comparison.kind === 'different' || comparison.kind === 'better' ? comparison.marks : [];
  return (
    <div className={styles.view}>
      <Body1>{heldComparisonWords(comparison, isOtherOrigin)}</Body1>
      {marks.length > 0 && (
        <div className={styles.list}>
          <LimitedList
            label="Raw marks that differ"
            items={marks}
            keyOf={({ raw }) => String(raw)}
            show={(mark) => <Body1>{changedUmsWords(mark)}</Body1>}
            step={6}
          />
        </div>
      )}
      {asks && (
        <Field label="Which shall stay in the workbook?" required>
          <RadioGroup
            value={replaces === undefined ? '' : replaces ? 'pasted' : 'held'}
            onChange={(_, { value }) => onReplaces(value === 'pasted')}
          >
            <Radio value="held" label="What is held" />
            <Radio value="pasted" label="What was pasted: the rows held are replaced" />
          </RadioGroup>
        </Field>
      )}
    </div>
  );
};
