import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Tracker } from '../../../markbook/tracker';
import { LeaveButton } from '../../controls/LeaveButton';
import { Section } from '../../controls/Section';
import { Buttons } from './Buttons';

const useTrackerRowStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RenameProps {
  readonly name: string;
  readonly rename: (name: string) => void;
  readonly close: () => void;
}

const Rename = ({ name, rename, close }: RenameProps): ReactNode => {
  const [typed, setTyped] = useState(name);
  const keep = (): void => {
    if (typed.trim() !== '') rename(typed.trim());
    close();
  };
  return (
    <>
      <Field label={`New name for ${name}`}>
        <Input
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            keep();
          }}
        />
      </Field>
      <Buttons>
        <Button onClick={keep}>Rename</Button>
        <LeaveButton onClick={close}>Cancel</LeaveButton>
      </Buttons>
    </>
  );
};

interface TrackerRowProps {
  readonly name: string;
  readonly isCurrent: boolean;
  readonly use: () => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
}

const RowButtons = ({ name, isCurrent, use, ask }: TrackerRowProps & { ask: (doing: Doing) => void }): ReactNode => (
  <Buttons>
    {!isCurrent && (
      <Button size="small" aria-label={`Use ${name}`} onClick={use}>
        Use
      </Button>
    )}
    <Button size="small" aria-label={`Rename ${name}`} onClick={() => ask('renaming')}>
      Rename
    </Button>
    <Button size="small" aria-label={`Remove ${name}`} onClick={() => ask('removing')}>
      Remove
    </Button>
  </Buttons>
);

type Doing = 'nothing' | 'renaming' | 'removing';

/** One tracker of the workbook: use it, rename it, or have the add-in forget it. */
const TrackerRow = (props: TrackerRowProps): ReactNode => {
  const { name, isCurrent, rename, remove } = props;
  const [doing, setDoing] = useState<Doing>('nothing');
  const close = (): void => setDoing('nothing');
  return (
    <li className={useTrackerRowStyles().row}>
      {doing === 'renaming' ? (
        <Rename name={name} rename={rename} close={close} />
      ) : (
        <Text weight={isCurrent ? 'semibold' : 'regular'}>{isCurrent ? `${name} (in use)` : name}</Text>
      )}
      {doing === 'nothing' && <RowButtons {...props} ask={setDoing} />}
      {doing === 'removing' && (
        <>
          <Text block>The add-in forgets which columns these are. Nothing on the sheet changes.</Text>
          <Buttons>
            <Button size="small" onClick={remove}>{`Yes, remove ${name}`}</Button>
            <Button size="small" onClick={close}>
              Keep it
            </Button>
          </Buttons>
        </>
      )}
    </li>
  );
};

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
