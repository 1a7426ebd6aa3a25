import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { hasScaleApart, scaleGroups, scaleTitle } from '../../../markbook/scale';
import type { Figures } from '../../../markbook/tables';
import { builtInScale } from '../../../reference/scale/scale';
import { structureFor } from '../../../reference/specifications/structures';
import type { SubjectCode } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { SCALE_WORDS } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { scaleStandingSentence } from '../tables/scaleStandingSentence';
import { ScaleTable } from '../tables/ScaleTable';
import { Buttons } from './Buttons';
import { ScaleForm } from './ScaleForm';

const useScaleStateStyles = makeStyles({
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
const ScaleState = ({ inForce, actions }: ScaleStateProps): ReactNode => {
  const styles = useScaleStateStyles();
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
      <Body1>{scaleStandingSentence(inForce.value)}</Body1>
      {(status === 'unconfirmed' || status === 'assumed') && (
        <Body1>The specification prints it under “Calculation of the qualification grade”. Compare every figure.</Body1>
      )}
    </div>
  );
};

interface ScaleCheckProps {
  readonly figures: Figures;
  /** Names the subjects, where the workbook holds more than one scale. */
  readonly title: string;
  /** True for the one that is looked at first: the figures of others are folded away. */
  readonly isFirst: boolean;
  /** The subject of the tracker in use, else the first with this scale. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}

type Doing = 'looking' | 'comparing' | 'changing';

/** The UMS scale: compared with the specification once, confirmed or changed, by whom and when (SCALE-3). */
const ScaleCheck = ({ figures, title, isFirst, subject, actions }: ScaleCheckProps): ReactNode => {
  const [doing, setDoing] = useState<Doing>('looking');
  const inForce = figures.layoutFor(subject);
  const scale = inForce.ok ? inForce.value : builtInScale(structureFor(subject));
  const isOpen = inForce.ok && (scale.status === 'unconfirmed' || scale.status === 'assumed');
  const table = <ScaleTable scale={scale} />;
  const folded = (
    <Unfold title="Figures in use" heading="h3">
      {table}
    </Unfold>
  );
  return (
    <Section title={title}>
      <ScaleState inForce={inForce} actions={actions} />
      {doing === 'looking' && (isOpen && isFirst ? table : folded)}
      {doing === 'looking' ? (
        <Buttons>
          {inForce.ok && (
            <Button onClick={() => setDoing('comparing')}>
              {isOpen ? 'Compare with the specification' : 'Compare again'}
            </Button>
          )}
          <Button onClick={() => setDoing('changing')}>Change figures</Button>
        </Buttons>
      ) : (
        <ScaleForm
          key={doing}
          scale={scale}
          isChanging={doing === 'changing'}
          isOwn={subject !== undefined && figures.subjectsWithScale.includes(subject)}
          actions={actions}
          close={() => setDoing('looking')}
          {...(subject !== undefined && { subject })}
        />
      )}
    </Section>
  );
};

interface ScaleChecksProps {
  readonly figures: Figures;
  /** The subjects of all trackers. */
  readonly used: readonly SubjectCode[];
  /** The subject of the tracker in use. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}

/** The UMS scale of each structure that this workbook works with, that of the tracker in use first (SCALE-3). */
export const ScaleChecks = ({ figures, used, subject, actions }: ScaleChecksProps): ReactNode => {
  const groups = scaleGroups(figures, used, subject);
  return groups.map((group, index) => {
    const [first] = group.subjects;
    const isNamed = first === subject || groups.length > 1 || hasScaleApart(group.structure);
    return (
      <ScaleCheck
        key={first ?? ''}
        title={scaleTitle(group, groups.length > 1)}
        isFirst={index === 0}
        figures={figures}
        actions={actions}
        {...(first !== undefined && isNamed && { subject: first })}
      />
    );
  });
};
