import type { ReactNode } from 'react';
import { ForSchool } from '../../workbook/ForSchool';
import type { ScreenProps } from '../../workbook/screen';
import { EntriesOfSchool } from './EntriesOfSchool';

/** Entries and claims of a series, for all classes of the workbook. */
export const EntriesScreen = (props: ScreenProps): ReactNode => (
  <ForSchool
    {...props}
    screen="Entries"
    words="Entries and claims are recorded here for every class that is set up."
    show={(school) => <EntriesOfSchool {...props} school={school} />}
  />
);
