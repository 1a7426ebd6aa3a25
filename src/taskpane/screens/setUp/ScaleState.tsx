import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';
import { Qualifier } from '../../controls/Qualifier';
import { SCALE_WORDS } from '../../controls/qualifierWords';
import { scaleSentence } from '../tables/scaleSentence';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
});

interface ScaleStateProps {
  readonly inForce: ReturnType<Figures['layoutFor']>;
  readonly actions: PaneActions;
}

/** Whose figures the scale has and who vouches for them, or where the workbook's own one has to be mended. */
export const ScaleState = ({ inForce, actions }: ScaleStateProps): ReactNode => {
  const styles = useStyles();
  if (!inForce.ok) {
    const { sheet, cell } = inForce.problems[0].facts.place;
    return (
      <div className={styles.state}>
        <Body1>This workbook’s own scale can’t be used, so nothing that needs it is answered.</Body1>
        <Link inline onClick={() => actions.goTo(sheet, cell)}>{`Go to ${sheet} ${cell}`}</Link>
      </div>
    );
  }
  const { status } = inForce.value;
  return (
    <div className={styles.state}>
      <Qualifier words={SCALE_WORDS[status]} />
      <Body1>{scaleSentence(inForce.value)}</Body1>
      {(status === 'unconfirmed' || status === 'assumed') && (
        <Body1>The specification prints it under “Calculation of the qualification grade”. Compare every figure.</Body1>
      )}
    </div>
  );
};
