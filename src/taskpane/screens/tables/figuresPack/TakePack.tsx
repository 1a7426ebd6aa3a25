import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { describePackProblem, readPack } from '../../../../markbook/figuresPack';
import { LeaveButton } from '../../../controls/LeaveButton';
import { Notice } from '../../../controls/Notice';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { PackCompared } from './PackCompared';
import type { PackPartProps } from './packPart';

const useStyles = makeStyles({ back: { marginBlockStart: tokens.spacingVerticalL } });

interface TakePackProps extends PackPartProps {
  /** What stands in the colleague's file. */
  readonly given: string;
}

/** Takes the figures of a colleague's file: refused with the reason, or compared with what is held, previewed and written. */
export const TakePack = ({ given, ...part }: TakePackProps): ReactNode => {
  const styles = useStyles();
  const pack = useMemo(() => readPack(given), [given]);
  return (
    <>
      {pack.ok ? (
        <PackCompared {...part} pack={pack.value} />
      ) : (
        <>
          <ScreenHeading screen="UMS tables · figures from a colleague" sentence="This file can’t be taken." />
          <Notice intent="error" text={describePackProblem(pack.problems[0])} />
        </>
      )}
      <div className={styles.back}>
        <LeaveButton onClick={part.onDone}>Back to the tables</LeaveButton>
      </div>
    </>
  );
};
