import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scale } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';
import { Qualifier } from '../../controls/Qualifier';
import { Unfold } from '../../controls/Unfold';
import { SCALE_WORDS } from '../../controls/qualifierWords';
import { scaleSentence } from './scaleSentence';
import { ScaleTable } from './ScaleTable';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
  },
});

interface ScaleInUseProps {
  readonly scale: Scale;
  readonly actions: PaneActions;
}

/** Whether someone compared the scale with the specification, its figures, and how to record the comparison. */
export const ScaleInUse = ({ scale, actions }: ScaleInUseProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.state}>
        <Qualifier words={SCALE_WORDS[scale.status]} />
        <Body1>{scaleSentence(scale)}</Body1>
      </div>
      <Unfold title="Figures in use" heading="h3">
        <ScaleTable scale={scale} />
      </Unfold>
      {(scale.status === 'unconfirmed' || scale.status === 'assumed') && (
        <div className={styles.state}>
          <Body1>The specification prints the scale under “Calculation of the qualification grade”.</Body1>
          <Button size="small" onClick={() => actions.openScreen('Set up', 'scale')}>
            Compare it in Set up, Scale
          </Button>
        </div>
      )}
    </>
  );
};
