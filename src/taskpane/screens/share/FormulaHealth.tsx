import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { hostFacts } from '../../../excel/hostFacts';
import type { WorkbookState } from '../../../excel/freshness';
import { answeredWords, ELSEWHERE_WORDS, formulaTroubles, repairable, supportText } from '../../../markbook/share';
import { CopyButton } from '../../controls/CopyButton';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { FormulasRead } from './readWorkbook';
import { TroubleList } from './TroubleList';
import type { FormulasState } from './useFormulasRead';

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
            {canMend ? 'Repair formulas' : 'Enter these formulas again'}
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
