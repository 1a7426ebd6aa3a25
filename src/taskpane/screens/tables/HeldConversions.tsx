import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables/figures';
import type { ConversionKey } from '../../../rules';
import { LimitedList } from '../../frame/LimitedList';
import type { PaneActions } from '../../frame/paneActions';
import type { QualifierWords } from '../../frame/Qualifier';
import { Qualifiers } from '../../frame/Qualifiers';
import { HeldConversion } from './HeldConversion';
import type { SubjectHeld } from './heldViews';

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXL },
  title: { display: 'block', margin: 0 },
  code: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXS },
});

interface HeldConversionsProps {
  readonly subject: SubjectHeld;
  /** How the series in use stand to those held. */
  readonly freshness: readonly QualifierWords[];
  readonly figures: Figures;
  readonly actions: PaneActions;
  readonly onDelete: (held: ConversionKey) => void;
}

/** The conversions held for one subject, newest series first. */
export const HeldConversions = (props: HeldConversionsProps): ReactNode => {
  const { subject, freshness, figures, actions, onDelete } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {subject.title}
        {subject.title !== subject.code && <Body1 className={styles.code}>{subject.code}</Body1>}
      </Subtitle2>
      <Qualifiers all={freshness} place="between" />
      <LimitedList
        label={`Conversions held for ${subject.title}`}
        items={subject.conversions}
        keyOf={({ key }) => key}
        show={(held) => <HeldConversion held={held} figures={figures} actions={actions} onDelete={onDelete} />}
      />
    </section>
  );
};
