import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Tracker } from '../../../markbook/tracker';
import { Section } from '../../controls/Section';
import { Buttons } from './Buttons';
import { TrackerRow } from './TrackerRow';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface OtherTrackersProps {
  readonly all: readonly Tracker[];
  readonly current: Tracker;
  readonly use: (id: string) => void;
  readonly save: (trackers: readonly Tracker[]) => void;
  readonly add: () => void;
}

/** Every tracker of this workbook, to use, rename or remove, and a way to add one. */
export const OtherTrackers = ({ all, current, use, save, add }: OtherTrackersProps): ReactNode => (
  <Section title="Trackers in this workbook">
    <ul className={useStyles().list} aria-label="Trackers">
      {all.map((tracker) => (
        <TrackerRow
          key={tracker.id}
          name={tracker.name}
          isCurrent={tracker.id === current.id}
          use={() => use(tracker.id)}
          rename={(name) => save(all.map((each) => (each.id === tracker.id ? { ...each, name } : each)))}
          remove={() => save(all.filter(({ id }) => id !== tracker.id))}
        />
      ))}
    </ul>
    <Buttons>
      <Button onClick={add}>Set up another tracker</Button>
    </Buttons>
  </Section>
);
