import type { ReactNode } from 'react';
import { ForSchool } from '../../workbook/ForSchool';
import type { ScreenProps } from '../../workbook/screen';
import { AllClasses } from './AllClasses';

/** Every class of the workbook: what is missing, what is due, the most urgent first. */
export const SchoolScreen = (props: ScreenProps): ReactNode => (
  <ForSchool
    {...props}
    screen="School"
    words="Every class that is set up stands here, with what it needs and by when."
    show={(school) => <AllClasses {...props} school={school} />}
  />
);
