import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { ScaleInUse } from './ScaleInUse';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalXS } });

interface ScaleSectionProps {
  /** Names the subjects, where the workbook holds more than one scale. */
  readonly title: string;
  readonly scale: ReturnType<Figures['layoutFor']>;
  readonly actions: PaneActions;
}

/** The UMS scale: the one in use, or where the workbook's own one has to be mended before there are grades. */
export const ScaleSection = ({ title, scale, actions }: ScaleSectionProps): ReactNode => {
  const styles = useStyles();
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
