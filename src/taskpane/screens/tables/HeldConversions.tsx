import { Body1, Button, Caption1, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
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
import { Qualifier, type QualifierWords } from '../../controls/Qualifier';
import { Qualifiers } from '../../controls/Qualifiers';
import { STATUS_WORDS } from '../../controls/qualifierWords';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { ConversionFigures } from './figures/ConversionFigures';
import { HeldGrid } from './HeldGrid';
import type { HeldView, SubjectHeld } from './heldViews';

const useHeldConversionStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  facts: { display: 'block', marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginInlineStart: '-8px' },
});

interface HeldConversionProps {
  readonly held: HeldView;
  readonly figures: Figures;
  readonly actions: PaneActions;
  readonly onDelete: (held: ConversionKey) => void;
}

/** One conversion held: which series, how far its figures can be trusted, where they came from, and the figures. */
const HeldConversion = ({ held, figures, actions, onDelete }: HeldConversionProps): ReactNode => {
  const styles = useHeldConversionStyles();
  const [isOpen, setIsOpen] = useState(false);
  const name = `${held.component} ${held.held.series}`;
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{held.component}</Text>
        <Link inline onClick={() => actions.goTo(held.sheet, held.cell)}>
          {held.series}
        </Link>
        {held.badges.map((words) => (
          <Qualifier key={words.word} words={words} />
        ))}
      </div>
      <Caption1 className={styles.facts}>{held.facts}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`Figures of ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Figures
        </Button>
        <Button size="small" aria-label={`Delete ${name}`} onClick={() => onDelete(held.held)}>
          Delete
        </Button>
      </div>
      {isOpen && <ConversionFigures conversion={held.held} figures={figures} />}
    </>
  );
};

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
