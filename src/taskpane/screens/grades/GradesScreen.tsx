import type { ReactNode } from 'react';
import { ForGrades } from '../../workbook/ForGrades';
import type { ScreenProps } from '../../workbook/screen';
import { GradesOfTracker } from './GradesOfTracker';
import { UmsAndTotals } from './UmsAndTotals';

/** How a class stands: graded by live formulas, what is in the way, who is near another grade, what each learner needs. */
export const GradesScreen = (props: ScreenProps): ReactNode => (
  <ForGrades
    screen="Grades"
    {...props}
    show={(given) => <GradesOfTracker {...props} {...given} />}
    before={(given, toConfirm) => <UmsAndTotals {...props} {...given} toConfirm={toConfirm} />}
  />
);
