import { useState, type ReactNode } from 'react';
import { ForGrades } from '../../workbook/ForGrades';
import type { ScreenProps } from '../../workbook/screen';
import { FormulaHealth } from './FormulaHealth';
import { RepairFormulas } from './RepairFormulas';
import { ShareClass } from './ShareClass';
import type { ShareAim } from './shareAim';
import { useFormulasRead } from './useFormulasRead';

/** Passing a class on: as values, as plain formulas, on paper, as counts; and why formulas fail on another computer. */
export const ShareScreen = (props: ScreenProps): ReactNode => {
  const { workbook, trackers, actions } = props;
  const [aim, setAim] = useState<ShareAim>('look');
  const formulas = useFormulasRead(workbook, actions);
  if (aim === 'repair' && formulas.read !== undefined) {
    return (
      <RepairFormulas
        read={formulas.read}
        actions={actions}
        readAgain={formulas.readAgain}
        leave={() => setAim('look')}
      />
    );
  }
  return (
    <>
      <ForGrades
        screen="Share"
        {...props}
        show={(given) => (
          <ShareClass
            {...given}
            workbook={workbook}
            trackers={trackers}
            actions={actions}
            formulas={formulas}
            aim={aim}
            setAim={setAim}
          />
        )}
      />
      {(aim === 'look' || trackers.current === undefined) && (
        <FormulaHealth formulas={formulas} workbook={workbook} actions={actions} repair={() => setAim('repair')} />
      )}
    </>
  );
};
