import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables';
import type { ConversionKey } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';
import { Qualifier } from '../../controls/Qualifier';
import { ConversionFigures } from './figures/ConversionFigures';
import type { HeldView } from './heldViews';

const useStyles = makeStyles({
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
export const HeldConversion = ({ held, figures, actions, onDelete }: HeldConversionProps): ReactNode => {
  const styles = useStyles();
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
