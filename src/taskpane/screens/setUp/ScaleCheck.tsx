import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SCALE } from '../../../reference/scale/scale';
import type { SubjectCode } from '../../../rules';
import type { Figures } from '../../../markbook/tables/figures';
import type { PaneActions } from '../../frame/paneActions';
import { Qualifier } from '../../frame/Qualifier';
import { SCALE_WORDS } from '../../frame/qualifierWords';
import { Section } from '../../frame/Section';
import { Unfold } from '../../frame/Unfold';
import { scaleFigures } from '../tables/scaleFigures';
import { scaleSentence } from '../tables/scaleSentence';
import { ScaleTable } from '../tables/ScaleTable';
import { ScaleForm } from './ScaleForm';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalM,
  },
});

interface ScaleCheckProps {
  readonly figures: Figures;
  /** The subject of the tracker in use. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}

type Doing = 'looking' | 'confirming' | 'changing';

/** The UMS scale: compared with the specification once, confirmed or changed, by whom and when (SCALE-3). */
export const ScaleCheck = ({ figures, subject, actions }: ScaleCheckProps): ReactNode => {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing>('looking');
  const inForce = figures.scaleFor(subject);
  const scale = inForce.ok ? inForce.value : SCALE;
  const isOpen = inForce.ok && scale.status === 'unconfirmed';
  const table = <ScaleTable parts={scaleFigures(scale)} />;
  return (
    <Section title="UMS scale">
      {inForce.ok ? (
        <div className={styles.state}>
          <Qualifier words={SCALE_WORDS[scale.status]} />
          <Body1>{scaleSentence(scale)}</Body1>
          {isOpen && (
            <Body1>
              The specification prints it under “Calculation of the qualification grade”. Compare every figure.
            </Body1>
          )}
        </div>
      ) : (
        <div className={styles.state}>
          <Body1>This workbook’s own scale can’t be used, so nothing that needs it is answered.</Body1>
          <Link
            inline
            onClick={() => actions.goTo(inForce.problems[0].facts.place.sheet, inForce.problems[0].facts.place.cell)}
          >
            {`Go to ${inForce.problems[0].facts.place.sheet} ${inForce.problems[0].facts.place.cell}`}
          </Link>
        </div>
      )}
      {doing !== 'changing' &&
        (isOpen || doing === 'confirming' ? (
          table
        ) : (
          <Unfold title="Figures in use" heading="h3">
            {table}
          </Unfold>
        ))}
      {doing === 'looking' ? (
        <div className={styles.buttons}>
          {inForce.ok && scale.status !== 'changed' && (
            <Button onClick={() => setDoing('confirming')}>
              {isOpen ? 'It matches' : 'Compared again: it matches'}
            </Button>
          )}
          <Button onClick={() => setDoing('changing')}>Change figures</Button>
        </div>
      ) : (
        <ScaleForm
          key={doing}
          scale={scale}
          isChanging={doing === 'changing'}
          isOwn={inForce !== figures.scaleFor()}
          {...(subject === undefined ? {} : { subject })}
          actions={actions}
          close={() => setDoing('looking')}
        />
      )}
    </Section>
  );
};
