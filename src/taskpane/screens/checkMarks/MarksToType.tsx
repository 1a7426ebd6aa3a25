import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TypedBefore, TypedDifference } from '../../../markbook/checkMarks';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { CellRow } from '../../workbook/CellRow';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalS } });

interface MarksToTypeProps {
  readonly before: TypedBefore | undefined;
  readonly trackerSheet: string;
  readonly actions: PaneActions;
  /** The button that makes a sheet. */
  readonly children: ReactNode;
}

const blankOr = (mark: string): string => (mark === '' ? 'blank' : mark);

const differs = ({ name, onSheet, now }: TypedDifference): string =>
  `${name}. The sheet says ${blankOr(onSheet)}, now ${blankOr(now)}.`;

const Older = ({ before, trackerSheet, actions }: MarksToTypeProps & { readonly before: TypedBefore }): ReactNode => (
  <LimitedList
    label="Changed since the sheet was made"
    items={before.differences}
    keyOf={({ cell, name, onSheet }) => `${cell ?? name} ${onSheet}`}
    show={(difference) => (
      <CellRow
        sheet={difference.cell === undefined ? before.sheet : trackerSheet}
        cell={difference.cell ?? 'A1'}
        label={difference.cell ?? before.sheet}
        words={differs(difference)}
        actions={actions}
      />
    )}
    step={6}
  />
);

/** The sheet of marks to type: the last one made, whether the marks have moved on since, and the way to a new one. */
export const MarksToType = (props: MarksToTypeProps): ReactNode => {
  const { before, actions, children } = props;
  const styles = useStyles();
  const count = before?.differences.length ?? 0;
  return (
    <Section title="Marks to type">
      {before === undefined ? (
        <Body1 className={styles.words}>
          A new sheet in the order of candidate numbers, in blocks of 20, with the sum of each block to read back.
        </Body1>
      ) : (
        <Body1 className={styles.words}>
          <Link inline onClick={() => actions.goTo(before.sheet, 'A1')}>
            {before.sheet}
          </Link>
          {count === 0
            ? `, made on ${before.written}, agrees with the marks.`
            : `, made on ${before.written}, is older than the marks: ${count} ${count === 1 ? 'differs' : 'differ'}.`}
        </Body1>
      )}
      {before !== undefined && count > 0 && <Older {...props} before={before} />}
      {children}
    </Section>
  );
};
