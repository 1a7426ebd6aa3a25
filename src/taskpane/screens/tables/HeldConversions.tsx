import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import {
  conversionGrid,
  type Figures,
  gridKey,
  type GridSquare,
  type HeldConversion as Held,
} from '../../../markbook/tables';
import { counted } from '../../../markbook/wording';
import type { ConversionKey } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import type { QualifierWords } from '../../controls/Qualifier';
import { Qualifiers } from '../../controls/Qualifiers';
import { STATUS_WORDS } from '../../controls/qualifierWords';
import { Unfold } from '../../controls/Unfold';
import { HeldConversion } from './HeldConversion';
import { HeldGrid } from './HeldGrid';
import type { HeldView, SubjectHeld } from './heldViews';

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXL },
  title: { display: 'block', margin: 0 },
  code: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXS },
  key: { display: 'block', color: tokens.colorNeutralForeground2, marginBlockEnd: tokens.spacingVerticalS },
});

/** So few are shown at once rather than unfolded. */
const FEW = 3;

interface HeldConversionsProps {
  readonly subject: SubjectHeld;
  /** The conversions that trackers use. */
  readonly used: readonly ConversionKey[];
  /** How the series in use stand to those held. */
  readonly freshness: readonly QualifierWords[];
  readonly figures: Figures;
  readonly actions: PaneActions;
  readonly onAdd: () => void;
  readonly onDelete: (held: ConversionKey) => void;
}

const statusesOf = ({ conversions }: SubjectHeld): readonly QualifierWords[] =>
  [...new Set(conversions.map(({ held }) => held.status))].map((status) => STATUS_WORDS[status]);

/** What is held for one subject: squares by component and series, the one chosen, and all of them in a list. */
export const HeldConversions = (props: HeldConversionsProps): ReactNode => {
  const { subject, used, freshness, figures, actions, onAdd, onDelete } = props;
  const styles = useStyles();
  const id = useId();
  const [wished, setWished] = useState<ConversionKey>();
  const grid = conversionGrid<Held>(subject.code, figures.conversions, used);
  const isWished = ({ held }: HeldView): boolean =>
    held.component === wished?.component && held.series === wished.series;
  const chosen = subject.conversions.find(isWished);
  const choose = (square: GridSquare<Held>): void => {
    if (square.held === undefined) onAdd();
    else setWished(square.held === chosen?.held ? undefined : square);
  };
  const show = (held: HeldView): ReactNode => <HeldConversion {...{ held, figures, actions, onDelete }} />;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {subject.title}
        {subject.title !== subject.code && <Body1 className={styles.code}>{subject.code}</Body1>}
      </Subtitle2>
      <Qualifiers all={[...statusesOf(subject), ...freshness]} place="between" />
      <HeldGrid label={`UMS tables of ${subject.title}`} grid={grid} chosen={chosen?.held} choose={choose} />
      <Caption1 className={styles.key}>{gridKey(grid, STATUS_WORDS)}</Caption1>
      {chosen !== undefined && show(chosen)}
      <Unfold
        title={`All of them: ${counted(subject.conversions.length, 'table')}`}
        heading="h3"
        opensWhen={subject.conversions.length <= FEW}
      >
        <LimitedList
          label={`UMS tables held for ${subject.title}`}
          items={subject.conversions}
          keyOf={({ key }) => key}
          show={show}
        />
      </Unfold>
    </section>
  );
};
