import { Body1, Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dayOf } from '../../../markbook/dates';
import {
  entriesSentence,
  entryIssueWords,
  findingGroups,
  heldOnce,
  kindsPutRight,
  sinceSentences,
} from '../../../markbook/entries';
import type { TablesSnapshot } from '../../../markbook/tables';
import { counted } from '../../../markbook/wording';
import { FootButtons } from '../../controls/FootButtons';
import { Guidance } from '../../controls/Guidance';
import { LimitedList } from '../../controls/LimitedList';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { PaneActions } from '../../workbook/paneActions';
import { ClassesOfSeries } from './ClassesOfSeries';
import type { SetAim } from './entriesAim';
import { FindingGroups } from './FindingGroups';
import { OneEntrant } from './OneEntrant';
import { SeriesOfEntries } from './SeriesOfEntries';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

interface SinceSentProps {
  readonly entries: Entries;
  readonly setAim: SetAim;
}

/** What was sent, when and by whom, and what has changed since (ENT-8). */
const SinceSent = ({ entries: { since }, setAim }: SinceSentProps): ReactNode => {
  const styles = useEntriesStyles();
  const { toSend, toWithdraw, otherKind } = since;
  const isOpen = toSend.length + toWithdraw.length > 0;
  return (
    <div className={styles.fields}>
      {sinceSentences(since).map((words) => (
        <Body1 key={words}>{words}</Body1>
      ))}
      {isOpen && (
        <Button size="small" onClick={() => setAim({ kind: 'sent' })}>
          Record as sent
        </Button>
      )}
      {otherKind.length > 0 && (
        <Button
          size="small"
          onClick={() =>
            setAim({
              kind: 'write',
              write: {
                words: 'What was sat has changed since these entries were recorded.',
                button: `Correct ${counted(otherKind.length, 'entry', 'entries')}`,
                done: `Corrected ${counted(otherKind.length, 'entry', 'entries')}.`,
                changesOf: kindsPutRight,
              },
            })
          }
        >
          Correct their kind
        </Button>
      )}
    </div>
  );
};

interface EntryIssuesProps {
  readonly entries: Entries;
  readonly actions: PaneActions;
}

/** Rows of the record that are not used, and those of nobody in a class: each a way to its cell. */
const EntryIssues = ({ entries: { issues, nobody }, actions }: EntryIssuesProps): ReactNode => {
  const all = [
    ...issues.map((issue) => ({ place: issue.place, words: entryIssueWords(issue) })),
    ...nobody.map(({ place, learner }) => ({
      place,
      words: `${learner} is in no class of this workbook, or is written otherwise there.`,
    })),
  ];
  if (all.length === 0) return null;
  const title = `${counted(all.length, 'row')} of the record not used`;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={all}
        keyOf={({ place }) => `${place.sheet} ${place.cell}`}
        step={5}
        show={({ place, words }) => (
          <>
            <Link as="button" onClick={() => actions.goTo(place.sheet, place.cell)}>
              {`${place.sheet} ${place.cell}`}
            </Link>
            {` ${words}`}
          </>
        )}
      />
    </Section>
  );
};

interface EntriesPartsProps {
  readonly entries: Entries;
  readonly tables: TablesSnapshot;
  readonly actions: PaneActions;
  readonly setAim: SetAim;
}

const whenToDo = ({ series, day }: Entries, tables: TablesSnapshot): string => {
  const deadline = dayOf(series, 'entries', tables);
  return deadline !== undefined && deadline < day ? 'To put right' : 'Before the deadline';
};

/** The entries of a series as they stand: what is to be put right, the classes, one learner, and what was sent. */
export const EntriesParts = ({ entries, tables, actions, setAim }: EntriesPartsProps): ReactNode => {
  const { series, entrants } = entries;
  const held = heldOnce(entrants.map((each) => each.held));
  const groups = findingGroups(entrants);
  const isProblem = ({ severity }: { readonly severity: string }): boolean => severity === 'Problem';
  const problems = entrants.filter(({ findings }) => findings.some(isProblem)).length;
  const known = groups.filter(({ finding }) => finding.severity === 'Note');
  const toDo = groups.filter(({ finding }) => finding.severity !== 'Note');
  return (
    <>
      <ScreenHeading screen="Entries" sentence={entriesSentence(series, { held, problems })} />
      <SeriesOfEntries entries={entries} tables={tables} />
      <EntryIssues entries={entries} actions={actions} />
      {toDo.length > 0 && (
        <Section title={`${whenToDo(entries, tables)} (${toDo.length})`}>
          <FindingGroups groups={toDo} entries={entries} setAim={setAim} />
        </Section>
      )}
      <Section title="Classes">
        <ClassesOfSeries entries={entries} setAim={setAim} />
      </Section>
      <Section title="One learner">
        <OneEntrant entries={entries} setAim={setAim} />
      </Section>
      <Section title="Sent">
        <SinceSent entries={entries} setAim={setAim} />
      </Section>
      {known.length > 0 && (
        <Unfold title={`Good to know (${known.length})`} heading="h2">
          <FindingGroups groups={known} entries={entries} setAim={setAim} />
        </Unfold>
      )}
      <Unfold title="About entries" heading="h2">
        <Guidance topic="entries" label="About entries" />
      </Unfold>
      <Unfold title="About claims" heading="h2">
        <Guidance topic="claims" label="About claims" />
      </Unfold>
      {held.length > 0 ? (
        <FootButtons>
          <Button appearance="primary" onClick={() => setAim({ kind: 'sheet' })}>
            Make the sheet to type
          </Button>
        </FootButtons>
      ) : (
        <Body1 block>Record the entries of a class above: the sheet to type is made of them.</Body1>
      )}
    </>
  );
};
