import { useMemo } from 'react';
import { classEntries, entrantsOf, entriesOfNobody, heldEntries, sinceSent } from '../../../markbook/entries';
import { comingSeries } from '../../../markbook/whatNext';
import type { Series } from '../../../rules';
import { rememberedChoice } from '../../workbook/rememberedChoice';
import { today } from '../../workbook/today';
import type { SchoolClasses } from '../../workbook/useSchoolClasses';

/** The series whose entries are looked at: of the whole school, not of one class. */
const useEntriesSeries = rememberedChoice<Series>();

/** Everything about the entries of one series, worked out anew whenever the workbook changes. */
export const useEntries = ({ classes, tables, unread }: SchoolClasses) => {
  const day = today().iso;
  const [chosen, choose] = useEntriesSeries('');
  const series = chosen ?? comingSeries(day);
  const found = useMemo(() => {
    const asked = { series, today: day, tables };
    const { entries, issues } = heldEntries(tables);
    const entrants = entrantsOf(classes, entries, asked);
    return {
      ...{ entrants, issues },
      classes: classEntries(entrants, asked),
      nobody: entriesOfNobody(entrants, entries, { series, unread: unread.map(({ tracker }) => tracker.subject) }),
      since: sinceSent(entrants),
    };
  }, [classes, tables, unread, series, day]);
  return { ...found, series, day, choose };
};

/** What the parts of the screen are handed. */
export type Entries = ReturnType<typeof useEntries>;
