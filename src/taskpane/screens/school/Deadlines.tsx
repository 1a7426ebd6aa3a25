import { Body1, Link } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { deadlineWords, schoolDeadlines, type SchoolLine } from '../../../markbook/school';
import type { TablesSnapshot } from '../../../markbook/tables';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

interface DeadlinesProps {
  readonly lines: readonly SchoolLine[];
  readonly tables: TablesSnapshot;
  readonly today: string;
  readonly actions: PaneActions;
}

/** Every day of the series that the school works for, registration and certificates among them, the most urgent first. */
export const Deadlines = ({ lines, tables, today, actions }: DeadlinesProps): ReactNode => {
  const all = useMemo(() => schoolDeadlines(lines, { tables, today }), [lines, tables, today]);
  if (all.length === 0) return null;
  return (
    <Section title="Deadlines">
      <LimitedList
        label="Deadlines, most urgent first"
        items={all}
        keyOf={({ event, series }) => `${event} ${series}`}
        show={(each) => <Body1>{deadlineWords(each)}</Body1>}
        step={8}
      />
      <Link as="button" onClick={() => actions.openScreen('Set up')}>
        All dates in Set up
      </Link>
    </Section>
  );
};
