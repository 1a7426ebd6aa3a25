import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type FoundTracker, type TrackerDraft, type TrackerRows, withRows } from '../../../markbook/tracker';
import { readWhole } from '../../../rules';
import { Unfold } from '../../controls/Unfold';

const useTrackerRowsFormStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalM },
  input: { minWidth: 0, width: '100%' },
  button: { marginBlockStart: tokens.spacingVerticalM },
});

interface TrackerRowsFormProps {
  readonly found: FoundTracker;
  readonly lookAt: (rows: TrackerRows) => void;
}

type RowName = 'firstHeading' | 'lastHeading' | 'firstLearner' | 'lastLearner';

const LABELS: Readonly<Record<RowName, string>> = {
  firstHeading: 'First heading row',
  lastHeading: 'Last heading row',
  firstLearner: 'First learner row',
  lastLearner: 'Last learner row',
};

const NAMES = Object.keys(LABELS) as RowName[];

const rowsOf = ({ headerRows, learnerRows }: FoundTracker): Record<RowName, string> => ({
  firstHeading: String(headerRows[0] + 1),
  lastHeading: String(headerRows[1] + 1),
  firstLearner: String(learnerRows[0] + 1),
  lastLearner: String(learnerRows[1] + 1),
});

/** The rows typed, counted from 0, where each is a row below the one before. */
const typedRows = (typed: Record<RowName, string>): readonly [number, number, number, number] | undefined => {
  const [a, b, c, d] = NAMES.map((name) => {
    const whole = readWhole(typed[name]);
    return whole.ok ? whole.value : 0;
  });
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return a >= 1 && b >= a && b - a < 3 && c > b && d >= c ? [a - 1, b - 1, c - 1, d - 1] : undefined;
};

/** Heading and learner rows, to be put right where the proposal missed them. */
const TrackerRowsForm = ({ found, lookAt }: TrackerRowsFormProps): ReactNode => {
  const styles = useTrackerRowsFormStyles();
  const [typed, setTyped] = useState(rowsOf(found));
  const rows = typedRows(typed);
  const isSame = NAMES.every((name) => typed[name] === rowsOf(found)[name]);
  const look = (): void => {
    if (rows === undefined) return;
    const [firstHeading, lastHeading, firstLearner, lastLearner] = rows;
    const isLastTyped = lastLearner !== found.learnerRows[1];
    lookAt({
      headerRows: [firstHeading, lastHeading],
      firstLearner,
      ...(isLastTyped ? { lastLearner } : {}),
    });
  };
  return (
    <>
      <div className={styles.fields}>
        {NAMES.map((name) => (
          <Field key={name} label={LABELS[name]}>
            <Input
              className={styles.input}
              input={{ size: 3 }}
              inputMode="numeric"
              value={typed[name]}
              onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
            />
          </Field>
        ))}
      </div>
      {rows === undefined && (
        <Field
          validationState="error"
          validationMessage="Type row numbers as on the sheet: one to three heading rows, learners below them."
        />
      )}
      <Button className={styles.button} disabledFocusable={rows === undefined || isSame} onClick={look}>
        Use these rows
      </Button>
    </>
  );
};

const useStyles = makeStyles({ name: { marginBlockStart: tokens.spacingVerticalM } });

interface RowsAndNameProps {
  readonly draft: TrackerDraft;
  readonly lookAt: (rows: TrackerRows) => FoundTracker | undefined;
  readonly change: (draft: TrackerDraft) => void;
}

/** Folded below the columns: the rows, where no table says them, and what the tracker is called. */
export const RowsAndName = ({ draft, lookAt, change }: RowsAndNameProps): ReactNode => {
  const styles = useStyles();
  const { found, name } = draft;
  const look = (rows: TrackerRows): void => {
    const other = lookAt(rows);
    if (other !== undefined) change(withRows(draft, other, rows.lastLearner !== undefined));
  };
  const key = [...found.headerRows, ...found.learnerRows].join();
  return (
    <Unfold title={found.table === undefined ? 'Rows and name' : 'Name'} heading="h2">
      {found.table === undefined && <TrackerRowsForm key={key} found={found} lookAt={look} />}
      <Field className={styles.name} label="Name of this tracker">
        <Input value={name} onChange={(_, { value }) => change({ ...draft, name: value })} />
      </Field>
    </Unfold>
  );
};
