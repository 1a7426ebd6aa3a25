import { useEffect } from 'react';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import { loadWhenIdle } from '../workbook/bundle';
import type { Screen } from '../workbook/screen';

/**
 * Once the pane shows its first screen, the others come while nothing else is to do, and what writes before them: nobody
 * waits for a screen, and a pane that stays open while the add-in is updated has all it needs.
 */
export const useLaterParts = (
  hasShown: boolean,
  screens: readonly Screen[],
  { loadWriting }: Pick<WorkbookPorts, 'loadWriting'>,
): void => {
  useEffect(
    () => (hasShown ? loadWhenIdle([loadWriting, ...screens.map(({ show }) => show.load)]) : undefined),
    [hasShown, screens, loadWriting],
  );
};
