import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { entriesSentence, findingGroups, heldOnce } from '../../../markbook/entries';
import { dayOf } from '../../../markbook/dates';
import type { TablesSnapshot } from '../../../markbook/tables';
import { FootButtons } from '../../controls/FootButtons';
import { Guidance } from '../../controls/Guidance';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import type { SetAim } from './entriesAim';
import { ClassesOfSeries } from './ClassesOfSeries';
import type { Entries } from './useEntries';
import { EntryIssues } from './EntryIssues';
import { FindingGroups } from './FindingGroups';
import { OneEntrant } from './OneEntrant';
import { SeriesOfEntries } from './SeriesOfEntries';
import { SinceSent } from './SinceSent';

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
