import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Scale } from '../../../rules';
import { CopyButton } from '../../frame/CopyButton';
import { Qualifier } from '../../frame/Qualifier';
import { Unfold } from '../../frame/Unfold';
import { SCALE_WORDS } from '../../frame/qualifierWords';
import { scaleAsTable } from './scaleAsTable';
import { scaleFigures } from './scaleFigures';
import { scaleSentence } from './scaleSentence';
import { ScaleTable } from './ScaleTable';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
  steps: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Whether someone compared the scale with the specification, its figures, and how to record the comparison. */
export const ScaleInUse = ({ scale }: { readonly scale: Scale }): ReactNode => {
  const styles = useStyles();
  const parts = scaleFigures(scale);
  return (
    <>
      <div className={styles.state}>
        <Qualifier words={SCALE_WORDS[scale.status]} />
        <Body1>{scaleSentence(scale)}</Body1>
      </div>
      <Unfold title="Figures in use" heading="h3">
        <ScaleTable parts={parts} structure={scale.structure} />
      </Unfold>
      {scale.status === 'unconfirmed' && (
        <Unfold title="Record that you compared them" heading="h3">
          <Body1>The specification prints the scale under “Calculation of the qualification grade”.</Body1>
          <ol className={styles.steps}>
            <li>Add a sheet named BTEC Scale and paste the copied table into cell A1.</li>
            <li>Compare every figure and correct any that differs. Leave Status blank.</li>
            <li>Type who checked it and the date in the last two columns.</li>
            <li>Select it all, press Ctrl+T, tick “My table has headers”, and name the table BTEC_Scale.</li>
          </ol>
          <CopyButton label="Copy the scale as a table" text={scaleAsTable(parts)} />
        </Unfold>
      )}
    </>
  );
};
