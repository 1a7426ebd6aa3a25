import { Body1, Link } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { TablesSnapshot } from '../../../markbook/tables';
import { nextDate, nextDateWords } from '../../../markbook/today';
import type { Tracker } from '../../../markbook/tracker';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { today } from '../../workbook/today';

interface NextDayProps {
  readonly tracker: Tracker;
  readonly tables: TablesSnapshot;
  readonly actions: PaneActions;
}

/** The next date the class has to keep, and the days left; the way to the dates where none is held. */
export const NextDay = ({ tracker, tables, actions }: NextDayProps): ReactNode => {
  const day = today().iso;
  const next = useMemo(() => nextDate(tracker, day, tables), [tracker, day, tables]);
  return (
    <Section title="Next date">
      <Body1 block>{nextDateWords(next, day)}</Body1>
      <Link as="button" onClick={() => actions.openScreen('Set up')}>
        {next.code === 'none' ? 'Type it from Pearson’s key dates in Set up' : 'All dates in Set up'}
      </Link>
    </Section>
  );
};
