import { Body1, Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import { hostFacts } from '../../../excel/hostFacts';
import {
  answeredWords,
  ELSEWHERE_WORDS,
  type FormulaTrouble,
  formulaTroubles,
  repairable,
  supportText,
  type TroubledCell,
  troubleWords,
} from '../../../markbook/share';
import { counted } from '../../../markbook/wording';
import { CopyButton } from '../../controls/CopyButton';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import type { FormulasRead } from './readWorkbook';
import type { FormulasState } from './useFormulasRead';

const useTroubleListStyles = makeStyles({
  title: { display: 'block', margin: 0, marginBlockStart: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  formula: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

const Row = ({ cell, actions }: { readonly cell: TroubledCell; readonly actions: PaneActions }): ReactNode => {
  const styles = useTroubleListStyles();
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(cell.sheet, cell.cell)}>
        {`${cell.sheet} ${cell.cell}`}
      </Link>
      <Text className={styles.formula}>{cell.formula}</Text>
    </div>
  );
};

interface TroubleListProps {
  readonly trouble: FormulaTrouble;
  readonly actions: PaneActions;
}

/** Cells with the same trouble: what is wrong, what to do, and where. */
const TroubleList = ({ trouble, actions }: TroubleListProps): ReactNode => {
  const styles = useTroubleListStyles();
  const { what, remedy } = troubleWords(trouble);
  const title = counted(trouble.cells.length, 'cell');
  return (
    <>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1 block>{`${what} ${remedy}`}</Body1>
      <LimitedList
        label={`${title}: ${what}`}
        items={trouble.cells}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        show={(cell) => <Row cell={cell} actions={actions} />}
        step={5}
      />
    </>
  );
};

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalM },
  list: { paddingInlineStart: tokens.spacingHorizontalXL, marginBlock: tokens.spacingVerticalS },
});

interface FormulaHealthProps {
  readonly formulas: FormulasState;
  readonly workbook: WorkbookState;
  readonly actions: PaneActions;
  readonly repair: () => void;
}

const Health = ({
  read,
  workbook,
  actions,
  repair,
}: Omit<FormulaHealthProps, 'formulas'> & { readonly read: FormulasRead }): ReactNode => {
  const styles = useStyles();
  const { sheets, places, unread } = read.workbook;
  const troubles = useMemo(() => formulaTroubles(sheets, read.cells, places), [sheets, read, places]);
  const canMend = repairable(troubles, false).length > 0;
  const canRepair = canMend || repairable(troubles, true).length > 0;
  const canCalculate = troubles.some(({ kind }) => kind === 'waiting');
  return (
    <>
      {troubles.length === 0 && <Body1 block>{answeredWords(read.cells.length)}</Body1>}
      {unread.length > 0 && <Body1 block>{`Not looked at: ${unread.join(', ')}.`}</Body1>}
      {troubles.map((trouble) => (
        <TroubleList key={`${trouble.kind} ${trouble.diagnosis?.sentence ?? ''}`} trouble={trouble} actions={actions} />
      ))}
      <div className={styles.buttons}>
        {canRepair && (
          <Button appearance="primary" onClick={repair}>
            {canMend ? 'Correct formulas' : 'Enter these formulas again'}
          </Button>
        )}
        {canCalculate && <Button onClick={actions.recalculate}>Recalculate the workbook</Button>}
        <CopyButton
          label="Copy a text for support"
          text={supportText({ version: __VERSION__, host: hostFacts(), read, troubles, grades: workbook.grades })}
        />
      </div>
    </>
  );
};

/** Whether the add-in's formulas work in this workbook; where not, what is wrong and what to do, here and elsewhere. */
export const FormulaHealth = ({ formulas, ...others }: FormulaHealthProps): ReactNode => {
  const styles = useStyles();
  return (
    <Section title="Formulas">
      {formulas.read !== undefined && <Health read={formulas.read} {...others} />}
      <Unfold title="#NAME? on another computer" heading="h3">
        <ul className={styles.list}>
          {ELSEWHERE_WORDS.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Unfold>
    </Section>
  );
};
