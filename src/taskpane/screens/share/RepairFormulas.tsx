import { useMemo, type ReactNode } from 'react';
import { formulaTroubles, repairable, repairEdits } from '../../../markbook/share';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';
import type { FormulasRead } from './readWorkbook';

interface RepairFormulasProps {
  readonly read: FormulasRead;
  readonly actions: PaneActions;
  readonly readAgain: () => void;
  readonly leave: () => void;
}

/** Stuck formulas written anew, as a preview: text becomes a formula, in a cell formatted General, #NAME? is entered again. */
export const RepairFormulas = ({ read, actions, readAgain, leave }: RepairFormulasProps): ReactNode => {
  const { sheets, places } = read.workbook;
  const troubles = useMemo(() => formulaTroubles(sheets, read.cells, places), [sheets, read, places]);
  const edits = useMemo(() => repairEdits(troubles), [troubles]);
  const [mended, again] = [repairable(troubles, false).length, repairable(troubles, true).length];
  const formulasInWords = counted(mended + again, 'formula');
  const words =
    mended === 0
      ? { title: 'Enter formulas again', can: 'entered again', button: 'Enter', done: 'Entered', after: ' again' }
      : { title: 'Repair formulas', can: 'repaired', button: 'Repair', done: 'Repaired', after: '' };
  return (
    <>
      <ScreenHeading screen={`Share · ${words.title}`} sentence={`${formulasInWords} can be ${words.can}.`} />
      <WritePreview
        edits={edits}
        button={`${words.button} ${formulasInWords}${words.after}`}
        done={`${words.done} ${formulasInWords}${words.after}.`}
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
