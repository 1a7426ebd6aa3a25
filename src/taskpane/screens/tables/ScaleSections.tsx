import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import { scaleGroups, scaleTitle } from '../../../markbook/scale';
import type { Figures } from '../../../markbook/tables';
import type { Scale } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { SCALE_WORDS } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { scaleStandingSentence } from './scaleStandingSentence';
import { ScaleTable } from './ScaleTable';

const useScaleInUseStyles = makeStyles({
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
const ScaleInUse = ({ scale, actions }: ScaleInUseProps): ReactNode => {
  const styles = useScaleInUseStyles();
  return (
    <>
      <div className={styles.state}>
        <Qualifier words={SCALE_WORDS[scale.status]} />
        <Body1>{scaleStandingSentence(scale)}</Body1>
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

const useScaleSectionStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalXS } });

interface ScaleSectionProps {
  /** Names the subjects, where the workbook holds more than one scale. */
  readonly title: string;
  readonly scale: ReturnType<Figures['layoutFor']>;
  readonly actions: PaneActions;
}

/** The UMS scale: the one in use, or where the workbook's own one has to be mended before there are grades. */
const ScaleSection = ({ title, scale, actions }: ScaleSectionProps): ReactNode => {
  const styles = useScaleSectionStyles();
  if (scale.ok) {
    return (
      <Section title={title}>
        <ScaleInUse scale={scale.value} actions={actions} />
      </Section>
    );
  }
  const { sheet, cell } = scale.problems[0].facts.place;
  return (
    <Section title={title}>
      <Body1 className={styles.words}>
        This workbook’s own scale can’t be used, so nothing that needs it is answered. Correct it or delete its table.
      </Body1>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>{`Go to ${sheet} ${cell}`}</Link>
    </Section>
  );
};

interface ScaleSectionsProps {
  readonly figures: Figures;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
}

/** The UMS scale of each structure that this workbook works with, that of the tracker in use first. */
export const ScaleSections = ({ figures, trackers: { all, current }, actions }: ScaleSectionsProps): ReactNode => {
  const used = all.map(({ subject }) => subject);
  const groups = scaleGroups(figures, used, current?.subject);
  return groups.map((group) => (
    <ScaleSection
      key={group.subjects[0] ?? ''}
      title={scaleTitle(group, groups.length > 1)}
      scale={figures.layoutFor(group.subjects[0])}
      actions={actions}
    />
  ));
};
