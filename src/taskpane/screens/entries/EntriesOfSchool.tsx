import { useMemo, useState, type ReactNode } from 'react';
import { classEntries } from '../../../markbook/entries/classEntries';
import { entrantsOf, entriesOfNobody } from '../../../markbook/entries/entrants';
import { heldEntries } from '../../../markbook/entries/heldEntries';
import { sinceSent } from '../../../markbook/entries/sinceSent';
import { comingSeries } from '../../../markbook/whatNext/comingSeries';
import type { Series } from '../../../rules';
import { rememberedChoice } from '../../frame/rememberedChoice';
import type { ScreenProps } from '../../frame/screen';
import { today } from '../../frame/today';
import type { SchoolClasses } from '../../frame/useSchoolClasses';
import type { EntriesAim } from './entriesAim';
import { EntriesParts } from './EntriesParts';
import { EntriesToType } from './EntriesToType';
import { RecordSent } from './RecordSent';
import { WriteEntries } from './WriteEntries';

/** The series whose entries are looked at: of the whole school, not of one class. */
const useEntriesSeries = rememberedChoice<Series>();

interface EntriesOfSchoolProps extends ScreenProps {
  readonly school: SchoolClasses;
}

/** Everything about the entries of one series, worked out anew whenever the workbook changes. */
const useEntries = ({ classes, tables }: SchoolClasses) => {
  const day = today().iso;
  const [chosen, choose] = useEntriesSeries('');
  const series = chosen ?? comingSeries(day);
  const found = useMemo(() => {
    const asked = { series, today: day };
    const { entries, issues } = heldEntries(tables);
    const entrants = entrantsOf(classes, entries, asked);
    return {
      ...{ entrants, issues },
      classes: classEntries(entrants, asked),
      nobody: entriesOfNobody(entrants, entries, series),
      since: sinceSent(entrants),
    };
  }, [classes, tables, series, day]);
  return { ...found, series, day, choose };
};

/** What the parts of the screen are handed. */
export type Entries = ReturnType<typeof useEntries>;

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
