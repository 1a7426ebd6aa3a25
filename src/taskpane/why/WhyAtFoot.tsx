import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { SelectedCell } from '../../markbook/sheet';
import type { Figures } from '../../markbook/tables';
import { nothingExplained, type Why } from '../../markbook/why';
import { bundle } from '../workbook/bundle';
import { readLatest } from '../workbook/readLatest';
import { WHY_PLACE, type WhyProps } from '../workbook/whySlot';

/** What explains comes in a bundle of its own, with the reader of formulas. */
const EXPLAINING = bundle(async () => {
  const [{ explainSelected }, { WhyDetails }] = await Promise.all([
    import('./explainSelected'),
    import('./WhyDetails'),
  ]);
  return { explainSelected, WhyDetails };
});

const GONE =
  'The part of this pane that explains did not load: the add-in may have been updated, or the connection is gone. Close the pane and open it again.';

const explain = async (
  selected: SelectedCell,
  figures: Figures,
  readAreas: WhyProps['actions']['readAreas'],
): Promise<Why | undefined> => {
  await EXPLAINING.load();
  const part = EXPLAINING.part();
  return part === undefined
    ? nothingExplained(selected.cell, GONE)
    : part.explainSelected(selected, figures, readAreas);
};

/** The explanation of the selected cell, worked out again whenever the cell, its inputs or the tables change. */
const useWhy = ({ selected, workbook, actions }: WhyProps): Why | undefined => {
  const { figures, changes } = workbook;
  const { readAreas } = actions;
  const [why, setWhy] = useState<Why>();
  useEffect(() => {
    const isNothing = selected === undefined || figures === undefined;
    return readLatest(() => (isNothing ? Promise.resolve(undefined) : explain(selected, figures, readAreas)), setWhy);
  }, [selected, figures, changes, readAreas]);
  return why;
};

const useStyles = makeStyles({
  line: {
    justifyContent: 'flex-start',
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalL,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  details: {
    maxHeight: '45vh',
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalL,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  nothing: {
    display: 'block',
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why, at the foot of every screen: one line for the selected cell, which unfolds into the explanation. */
export const WhyAtFoot = (props: WhyProps): ReactNode => {
  const styles = useStyles();
  const why = useWhy(props);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { selected, actions } = props;
  const Details = EXPLAINING.part()?.WhyDetails;
  if (why === undefined || selected === undefined) {
    return (
      <section id={WHY_PLACE} aria-label="Why" tabIndex={-1}>
        <Caption1 className={styles.nothing}>Select a BTEC result to see why.</Caption1>
      </section>
    );
  }
  return (
    <section id={WHY_PLACE} aria-label="Why">
      <Button
        appearance="transparent"
        className={styles.line}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.words}>
          <Text weight="semibold">Why</Text> {why.line}
        </span>
      </Button>
      <div aria-live="polite" className={styles.said}>
        {isOpen && `${why.line}. ${why.calls[0]?.sentence ?? ''}`}
      </div>
      <div id={id} hidden={!isOpen} className={styles.details} tabIndex={isOpen ? 0 : -1}>
        {isOpen && Details === undefined && <Body1 block>{why.notes.join(' ')}</Body1>}
        {isOpen && Details !== undefined && <Details why={why} selected={selected} goTo={actions.goTo} />}
      </div>
    </section>
  );
};
