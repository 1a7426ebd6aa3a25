import type { BareFormula, MarksCheck, SendingSeries, TypedBefore, TypingSubject } from '../../../markbook/checkMarks';
import type { ComponentId } from '../../../rules';
import type { useOtherSheets } from './useOtherSheets';

/** A component checked, with what the rest of the workbook has to do with it. */
export interface ClassChecked {
  readonly check: MarksCheck;
  readonly series: SendingSeries;
  readonly others: ReturnType<typeof useOtherSheets>;
  readonly bare: readonly BareFormula[];
  readonly about: TypingSubject;
  /** The sheet of marks to type that was written last. */
  readonly before?: TypedBefore;
  readonly today: string;
}

/** The component that is looked at, checked, and how another one is chosen. */
export interface MarksCheckedProps {
  readonly checked: ClassChecked;
  readonly components: readonly ComponentId[];
  readonly choose: (component: ComponentId) => void;
}
