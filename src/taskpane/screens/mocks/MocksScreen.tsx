import type { ReactNode } from 'react';
import { ForGrades } from '../../workbook/ForGrades';
import type { ScreenProps } from '../../workbook/screen';
import { MocksOfTracker } from './MocksOfTracker';

/** A class's mock under past series: what it was worth, what each learner needs on what remains; kept apart from live results. */
export const MocksScreen = (props: ScreenProps): ReactNode => (
  <ForGrades screen="Mocks" {...props} show={(given) => <MocksOfTracker {...props} {...given} />} />
);
