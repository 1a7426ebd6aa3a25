import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Tracker } from '../../../markbook/tracker/tracker';
import { Section } from '../../frame/Section';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS },
});

interface TrackerRowProps {
  readonly tracker: Tracker;
  readonly isCurrent: boolean;
  readonly use: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

type Doing = 'nothing' | 'renaming' | 'removing';

const TrackerRow = ({ tracker, isCurrent, use, rename, remove }: TrackerRowProps): ReactNode => {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [name, setName] = useState(tracker.name);
  if (doing === 'renaming') {
    const keep = (): void => {
      if (name.trim() !== '') rename(name.trim());
      setDoing('nothing');
    };
    return (
      <li className={styles.row}>
        <Field label={`New name for ${tracker.name}`}>
          <Input
            value={name}
            onChange={(_, { value }) => setName(value)}
            onKeyDown={({ key }) => key === 'Enter' && keep()}
          />
        </Field>
        <div className={styles.buttons}>
          <Button onClick={keep}>Rename</Button>
          <Button onClick={() => setDoing('nothing')}>Cancel</Button>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <Text weight={isCurrent ? 'semibold' : 'regular'}>{isCurrent ? `${tracker.name} (in use)` : tracker.name}</Text>
      {doing === 'removing' && (
        <Text block>The add-in forgets which columns these are. Nothing on the sheet changes.</Text>
      )}
      <div className={styles.buttons}>
        {doing === 'nothing' ? (
          <>
            {!isCurrent && (
              <Button size="small" onClick={use} aria-label={`Use ${tracker.name}`}>
                Use
              </Button>
            )}
            <Button size="small" onClick={() => setDoing('renaming')} aria-label={`Rename ${tracker.name}`}>
              Rename
            </Button>
            <Button size="small" onClick={() => setDoing('removing')} aria-label={`Remove ${tracker.name}`}>
              Remove
            </Button>
          </>
        ) : (
          <>
            <Button size="small" onClick={remove}>{`Yes, remove ${tracker.name}`}</Button>
            <Button size="small" onClick={() => setDoing('nothing')}>
              Keep it
            </Button>
          </>
        )}
      </div>
    </li>
  );
};

interface OtherTrackersProps {
  readonly all: readonly Tracker[];
  readonly current: Tracker;
  readonly use: (id: string) => void;
  readonly save: (trackers: readonly Tracker[]) => void;
  readonly add: () => void;
}

/** Every tracker of this workbook, to use, rename or remove, and a way to add one. */
export const OtherTrackers = ({ all, current, use, save, add }: OtherTrackersProps): ReactNode => {
  const styles = useStyles();
  return (
    <Section title="Trackers in this workbook">
      <ul className={styles.list} aria-label="Trackers">
        {all.map((tracker) => (
          <TrackerRow
            key={tracker.id}
            tracker={tracker}
            isCurrent={tracker.id === current.id}
            use={() => use(tracker.id)}
            rename={(name) => save(all.map((each) => (each.id === tracker.id ? { ...each, name } : each)))}
            remove={() => save(all.filter(({ id }) => id !== tracker.id))}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={add}>Set up another tracker</Button>
      </div>
    </Section>
  );
};
