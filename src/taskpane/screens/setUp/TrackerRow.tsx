import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Buttons } from './Buttons';
import { LeaveButton } from '../../controls/LeaveButton';

const useStyles = makeStyles({
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
export const TrackerRow = (props: TrackerRowProps): ReactNode => {
  const { name, isCurrent, rename, remove } = props;
  const [doing, setDoing] = useState<Doing>('nothing');
  const close = (): void => setDoing('nothing');
  return (
    <li className={useStyles().row}>
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
