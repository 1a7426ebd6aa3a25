import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  apartSentence,
  type AssessorMarks,
  assessorName,
  middlesApart,
  COMPARED_WORDS,
  lookAgainSentences,
  spreadSentence,
} from '../../../markbook/beforeSending';
import { Guidance } from '../../controls/Guidance';
import { LimitedList } from '../../controls/LimitedList';
import { useModerationStyles } from './useModerationStyles';

const useStyles = makeStyles({
  strip: { position: 'relative', height: '16px', marginBlock: tokens.spacingVerticalXXS, forcedColorAdjust: 'none' },
  line: {
    position: 'absolute',
    insetBlockStart: '7px',
    height: tokens.strokeWidthThick,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  half: {
    position: 'absolute',
    insetBlockStart: '2px',
    height: '12px',
    minWidth: tokens.strokeWidthThin,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  middle: {
    position: 'absolute',
    insetBlock: 0,
    width: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

interface StripProps {
  readonly of: AssessorMarks;
  /** The mark at the right end, the same for all who are compared. */
  readonly top: number;
}

/** Lowest to highest as a line, the middle half as a box, the middle as a stroke; the sentence below says the same. */
const Strip = ({ of: { lowest, highest, half, middle }, top }: StripProps): ReactNode => {
  const styles = useStyles();
  const at = (mark: number): string => `${(mark / top) * 100}%`;
  const between = (from: number, to: number) => ({ insetInlineStart: at(from), width: at(to - from) });
  return (
    <div className={styles.strip} aria-hidden>
      <div className={styles.line} style={between(lowest, highest)} />
      <div className={styles.half} style={between(...half)} />
      <div className={styles.middle} style={{ insetInlineStart: `calc(${at(middle)} - 1px)` }} />
    </div>
  );
};

/** The marks of each assessor below one another on one scale, and what is worth a second look. */
export const AssessorsCompared = ({ all }: { readonly all: readonly AssessorMarks[] }): ReactNode => {
  const { quiet, block } = useModerationStyles();
  const top = Math.max(1, ...all.map(({ highest }) => highest));
  const apart = apartSentence(middlesApart(all));
  const again = all.flatMap(lookAgainSentences);
  return (
    <>
      {apart !== '' && <Body1 className={block}>{apart}</Body1>}
      <LimitedList
        label="Marks by assessor"
        items={all}
        keyOf={({ isClass, name }) => `${String(isClass)} ${name}`}
        show={(each) => (
          <>
            <Text weight="semibold">{assessorName(each)}</Text>
            <Strip of={each} top={top} />
            <Body1>{spreadSentence(each)}</Body1>
          </>
        )}
        step={8}
      />
      {again.length > 0 && (
        <LimitedList
          label="Worth a second look"
          items={again}
          keyOf={(words) => words}
          show={(words) => <Body1>{words}</Body1>}
          step={6}
        />
      )}
      <Caption1 className={quiet}>{COMPARED_WORDS}</Caption1>
      <Guidance topic="standardisation" label="Standardisation" />
    </>
  );
};
