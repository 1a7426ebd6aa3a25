import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BareFormula } from '../../../markbook/checkMarks';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { inFigures } from '../../../markbook/wording';
import { CellRow } from '../../workbook/CellRow';

const useStyles = makeStyles({
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
  mend: { marginBlockStart: tokens.spacingVerticalS },
});

interface BareFormulasProps {
  readonly found: readonly BareFormula[];
  readonly actions: PaneActions;
  readonly mend: () => void;
}

const wordsOf = ({ formula, mended }: BareFormula): string =>
  mended === undefined ? `${formula}. To be corrected by hand: a blank must stay blank.` : formula;

/** Formulas, on any sheet, for which a blank cell may be the mark 0. */
export const BareFormulas = ({ found, actions, mend }: BareFormulasProps): ReactNode => {
  const styles = useStyles();
  if (found.length === 0) return null;
  const mendable = found.filter(({ mended }) => mended !== undefined).length;
  const title = `Formulas that can’t tell blank from 0 (${inFigures(found.length)})`;
  return (
    <Section title={title}>
      <Body1 className={styles.words}>
        They make 0 of a blank cell, or may be handed one as 0: a learner without a mark would get a grade.
      </Body1>
      <LimitedList
        label={title}
        items={found}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        show={(each) => (
          <CellRow
            sheet={each.sheet}
            cell={each.cell}
            label={`${each.sheet} ${each.cell}`}
            words={wordsOf(each)}
            actions={actions}
          />
        )}
        step={4}
      />
      {mendable > 0 && (
        <div className={styles.mend}>
          <Button size="small" onClick={mend}>
            {mendable === 1 ? 'Correct this formula' : `Correct ${inFigures(mendable)} formulas`}
          </Button>
        </div>
      )}
    </Section>
  );
};
