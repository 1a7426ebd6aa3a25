import { useMemo, type ReactNode } from 'react';
import { formulaTroubles } from '../../../markbook/sharing/diagnosis/formulaTroubles';
import { repairEdits } from '../../../markbook/sharing/diagnosis/repairEdits';
import type { PaneActions } from '../../frame/paneActions';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording/counted';
import type { FormulasRead } from './readWorkbook';

interface RepairFormulasProps {
  readonly read: FormulasRead;
  readonly actions: PaneActions;
  readonly readAgain: () => void;
  readonly leave: () => void;
}

/** Stuck formulas written anew, as a preview: text becomes a formula, in a cell formatted General. */
export const RepairFormulas = ({ read, actions, readAgain, leave }: RepairFormulasProps): ReactNode => {
  const { sheets, places } = read.workbook;
  const edits = useMemo(() => repairEdits(formulaTroubles(sheets, read.cells, places)), [sheets, read, places]);
  const formulasInWords = counted(edits.length, 'formula');
  return (
    <>
      <ScreenHeading screen="Share · Repair formulas" sentence={`${formulasInWords} can be repaired.`} />
      <WritePreview
        edits={edits}
        button={`Repair ${formulasInWords}`}
        done={`Repaired ${formulasInWords}.`}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={() => {
          readAgain();
          leave();
        }}
        onCancel={leave}
      />
    </>
  );
};
