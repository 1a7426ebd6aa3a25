import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import type { WorkbookProblem } from '../../../markbook/wording';
import { inTurn } from '../../workbook/inTurn';
import type { PaneActions } from '../../workbook/paneActions';
import { readWorkbook, type FormulasRead } from './readWorkbook';

/** The workbook's formulas as last read, or why they could not be; both absent until they were read. */
export interface FormulasState {
  readonly read?: FormulasRead;
  readonly problem?: WorkbookProblem;
  readonly readAgain: () => void;
}

/** Excel tells nobody when its cells are calculated: after a change the workbook is read once it has come to rest. */
const REST_IN_MS = 600;

/** Reads the formulas of the whole workbook now, and again when something has changed; one reading at a time. */
export const useFormulasRead = (workbook: WorkbookState, actions: PaneActions): FormulasState => {
  const [state, setState] = useState<Omit<FormulasState, 'readAgain'>>({});
  const [asked, setAsked] = useState(0);
  const [readInTurn] = useState(inTurn);
  const readOnce = useEffectEvent(async (): Promise<void> => {
    const found = await readWorkbook(actions);
    setState((before) => (found.ok ? { read: found.value } : { ...before, problem: found.problems[0] }));
  });
  const look = useEffectEvent(() => readInTurn(() => readOnce()));
  useEffect(() => {
    void look();
  }, [asked]);
  useEffect(() => {
    const timer = setTimeout(() => void look(), REST_IN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [workbook.changes, workbook.grades]);
  return { ...state, readAgain: () => setAsked((times) => times + 1) };
};
