import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  claimAdded,
  describeEntry,
  type SeriesEntrant,
  entriesWithdrawn,
  entryAdded,
  entryName,
  type HeldEntry,
} from '../../../markbook/entries';
import { componentInWords, NO_OWN_NUMBER, capital } from '../../../markbook/wording';
import { foundAgain, type Learner } from '../../../markbook/tracker';
import { isOffered, type ComponentId } from '../../../rules';
import { LearnerPicker } from '../../controls/LearnerPicker';
import type { EntriesWrite, SetAim } from './entriesAim';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

interface OneEntrantProps {
  readonly entries: Entries;
  readonly setAim: SetAim;
}

interface OfLearnerProps {
  readonly entrant: SeriesEntrant;
  readonly entries: Entries;
  readonly write: (write: EntriesWrite) => void;
}

const findAgain = (now: readonly SeriesEntrant[], { of, learner }: SeriesEntrant): readonly SeriesEntrant[] =>
  now.filter((each) => each.of.tracker.id === of.tracker.id && each.learner.key?.id === learner.key?.id);

type Ask = (words: string, changesOf: EntriesWrite['changesOf']) => void;

const HeldOfLearner = ({
  entrant,
  day,
  ask,
}: {
  readonly entrant: SeriesEntrant;
  readonly day: string;
  readonly ask: Ask;
}) => {
  const styles = useEntriesStyles();
  const takeOut = (each: HeldEntry): void =>
    ask(`take out ${entryName(each)}`, (now) =>
      entriesWithdrawn(
        findAgain(now, entrant).flatMap(({ held }) =>
          held.filter(({ component, kind }) => component === each.component && kind === each.kind),
        ),
        day,
      ),
    );
  return entrant.held.map((each) => (
    <div key={`${each.component} ${each.kind}`} className={styles.row}>
      <Body1 className={styles.grow}>{`${entryName(each)}${each.sentOn === undefined ? '' : ', sent'}.`}</Body1>
      <Button size="small" onClick={() => takeOut(each)}>
        {`Take out ${entryName(each)}`}
      </Button>
    </div>
  ));
};

const OfLearner = ({ entrant, entries: { series, day }, write }: OfLearnerProps): ReactNode => {
  const styles = useEntriesStyles();
  const { learner, of, entered, isClaimed, findings } = entrant;
  if (learner.key === undefined) return <Body1>{`${capital(NO_OWN_NUMBER)}, so nothing can be recorded.`}</Body1>;
  const open = of.scale.structure.components.filter(
    (component) => !entered.includes(component) && isOffered(of.sittings.rules, component, series),
  );
  const ask: Ask = (words, changesOf) =>
    write({
      words: `${learner.shownAs}: ${words}.`,
      button: 'Change the record',
      done: 'Changed one entry.',
      changesOf,
    });
  const enter = (component: ComponentId): void =>
    ask(`enter ${componentInWords(component)}`, (now) => entryAdded(findAgain(now, entrant), component, series));
  return (
    <div className={styles.fields}>
      <HeldOfLearner entrant={entrant} day={day} ask={ask} />
      {findings.map((finding) => (
        <Body1 key={describeEntry(finding)}>{describeEntry(finding)}</Body1>
      ))}
      <div className={styles.row}>
        {open.map((component) => (
          <Button key={component} size="small" onClick={() => enter(component)}>
            {`Enter ${componentInWords(component)}`}
          </Button>
        ))}
        {!isClaimed && (
          <Button
            size="small"
            onClick={() => ask('record the claim', (now) => claimAdded(findAgain(now, entrant), series))}
          >
            Record the claim
          </Button>
        )}
      </div>
    </div>
  );
};

/** The entries of one learner, such as a retake or a resit: entered or taken out one by one. */
export const OneEntrant = ({ entries, setAim }: OneEntrantProps): ReactNode => {
  const styles = useEntriesStyles();
  const { classes, entrants } = entries;
  const [classId, setClassId] = useState(classes[0]?.of.tracker.id ?? '');
  const [chosen, setChosen] = useState<Learner>();
  const members = useMemo(() => entrants.filter(({ of }) => of.tracker.id === classId), [entrants, classId]);
  const learners = useMemo(() => members.map(({ learner }) => learner), [members]);
  const found = foundAgain(chosen, learners);
  const entrant = members.find(({ learner }) => learner === found);
  return (
    <div className={styles.fields}>
      <Field label="Class">
        <Select
          value={classId}
          onChange={(_, { value }) => {
            setClassId(value);
            setChosen(undefined);
          }}
        >
          {classes.map(({ of: { tracker } }) => (
            <option key={tracker.id} value={tracker.id}>
              {tracker.name}
            </option>
          ))}
        </Select>
      </Field>
      <LearnerPicker key={classId} learners={learners} chosen={entrant?.learner} onChoose={setChosen} />
      {entrant !== undefined && (
        <OfLearner entrant={entrant} entries={entries} write={(write) => setAim({ kind: 'write', write })} />
      )}
    </div>
  );
};
