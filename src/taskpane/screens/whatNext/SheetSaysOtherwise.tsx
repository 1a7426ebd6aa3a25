import { useMemo, type ReactNode } from 'react';
import { otherwiseSentence, otherwiseWords, saidOtherwise } from '../../../markbook/results';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import { Notice } from '../../controls/Notice';
import type { WhatNext } from './whatNextOf';

interface SheetSaysOtherwiseProps {
  readonly next: WhatNext;
  /** The learner looked at; the class where there is none. */
  readonly outlook?: LearnerOutlook;
}

/** Results that count here while the mark on the sheet says another: Results says why. */
export const SheetSaysOtherwise = ({ next, outlook }: SheetSaysOtherwiseProps): ReactNode => {
  const { ledgers, choices, mockColumns, actions } = next;
  const found = useMemo(
    () =>
      saidOtherwise(
        ledgers,
        choices.filter(({ component }) => !mockColumns.includes(component)),
      ),
    [ledgers, choices, mockColumns],
  );
  const words =
    outlook === undefined
      ? otherwiseSentence(found)
      : found
          .filter(({ learner }) => learner.row === outlook.learner.row)
          .map(otherwiseWords)
          .join(' ');
  if (words === '') return null;
  const action = { label: 'Go to Results', run: () => actions.openScreen('Results') };
  return <Notice intent="warning" text={words} action={action} />;
};
