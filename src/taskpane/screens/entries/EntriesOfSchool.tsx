import { useState, type ReactNode } from 'react';
import type { ScreenProps } from '../../workbook/screen';
import type { SchoolClasses } from '../../workbook/useSchoolClasses';
import type { EntriesAim } from './entriesAim';
import { EntriesParts } from './EntriesParts';
import { EntriesToType } from './EntriesToType';
import { RecordSent } from './RecordSent';
import { useEntries } from './useEntries';
import { WriteEntries } from './WriteEntries';

interface EntriesOfSchoolProps extends ScreenProps {
  readonly school: SchoolClasses;
}

/** The entries and claims of a series: looked at, recorded, made into a sheet, and recorded as sent. */
export const EntriesOfSchool = (props: EntriesOfSchoolProps): ReactNode => {
  const { school, workbook, actions } = props;
  const entries = useEntries(school);
  const [aim, setAim] = useState<EntriesAim>({ kind: 'look' });
  const look = (): void => setAim({ kind: 'look' });
  const given = { entries, figures: school.figures, workbookChanges: workbook.changes, actions, onDone: look };
  switch (aim.kind) {
    case 'write':
      return <WriteEntries {...given} write={aim.write} />;
    case 'sheet':
      return <EntriesToType {...given} />;
    case 'sent':
      return <RecordSent {...given} setAim={setAim} />;
    case 'look':
      return <EntriesParts entries={entries} tables={school.tables} actions={actions} setAim={setAim} />;
  }
};
