import { useMemo } from 'react';
import type { Grading } from '../../../markbook/grades';
import { correctionsOf, marksToCorrect } from '../../../markbook/checkMarks';
import { useTypedMarks } from '../../correcting/useTypedMarks';
import type { PaneActions } from '../../workbook/paneActions';

/** The marks that can't be used, what is typed in their place, and both as they are shown: as a list, then as a preview. */
export const useCorrecting = (grading: Grading, actions: PaneActions, corrected: () => void) => {
  const typing = useTypedMarks();
  const marks = useMemo(() => marksToCorrect(grading), [grading]);
  const { name: sheet } = grading.sheet.snapshot;
  const corrections = correctionsOf(marks, typing.typed, sheet);
  const onWritten = (): void => {
    typing.forget();
    corrected();
  };
  return {
    list: { marks, typing, corrections, sheet, actions },
    preview: { corrections, sheet, actions, onWritten },
  };
};
