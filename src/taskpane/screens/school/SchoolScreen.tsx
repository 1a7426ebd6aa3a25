import { Body1, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import {
  deadlineWords,
  dueWords,
  lineFacts,
  lineName,
  needWithDays,
  scaleSentence,
  schoolCounts,
  subjectsToCompare,
  schoolDeadlines,
  type SchoolLine,
  schoolLines,
  type SchoolNeed,
  schoolSentence,
  workKeptSentences,
} from '../../../markbook/school';
import type { TablesSnapshot } from '../../../markbook/tables';
import { Guidance } from '../../controls/Guidance';
import { LimitedList } from '../../controls/LimitedList';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { useIsWide } from '../../controls/useIsWide';
import { ForSchool } from '../../workbook/ForSchool';
import type { PaneActions } from '../../workbook/paneActions';
import type { ScreenProps } from '../../workbook/screen';
import type { ScreenName } from '../../workbook/screenName';
import { today } from '../../workbook/today';
import { useComponentAtHand } from '../../workbook/useComponentAtHand';
import type { SchoolClasses } from '../../workbook/useSchoolClasses';
import type { OpenLine } from './openLine';
import { SchoolTable } from './SchoolTable';

const useSchoolCardsStyles = makeStyles({
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface SchoolCardsProps {
  readonly lines: readonly SchoolLine[];
  readonly open: OpenLine;
}

const nameOf = (line: SchoolLine): string => `${line.tracker.name}, ${lineName(line)}`;

const SAID_ABOVE = ['Date'];

const factsOf = (line: SchoolLine): string =>
  lineFacts(line)
    .filter(([heading, words]) => !SAID_ABOVE.includes(heading) && words !== '–')
    .map(([heading, words]) => `${heading}: ${words}`)
    .join(' · ');

const Card = ({ line, open }: { readonly line: SchoolLine; readonly open: OpenLine }): ReactNode => {
  const styles = useSchoolCardsStyles();
  return (
    <>
      <Link as="button" onClick={() => open(line, line.needs[0])}>
        <Text weight="semibold">{nameOf(line)}</Text>
      </Link>
      <Caption1 className={styles.quiet}>{line.next === undefined ? 'No date held' : dueWords(line.next)}</Caption1>
      {line.needs.length > 0 && (
        <ul className={styles.plain} aria-label={`${nameOf(line)} needs`}>
          {line.needs.map((need) => (
            <li key={need.code}>
              <Link as="button" onClick={() => open(line, need)}>
                {needWithDays(need, line)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Caption1 className={styles.quiet}>{factsOf(line)}</Caption1>
    </>
  );
};

/** The school as a list of cards, for a narrow pane: what needs someone first, what is in order folded away. */
const SchoolCards = ({ lines, open }: SchoolCardsProps): ReactNode => {
  const needing = lines.filter(({ needs }) => needs.length > 0);
  const inOrder = lines.filter(({ needs }) => needs.length === 0);
  const list = (label: string, items: readonly SchoolLine[]): ReactNode => (
    <LimitedList
      label={label}
      items={items}
      step={8}
      keyOf={({ tracker, component, series }) => `${tracker.id} ${component} ${series}`}
      show={(line) => <Card line={line} open={open} />}
    />
  );
  return (
    <>
      {needing.length > 0 && list('Needs you, most urgent first', needing)}
      {inOrder.length > 0 && (
        <Unfold title={`Nothing to do now (${inOrder.length})`} heading="h2" opensWhen={needing.length === 0}>
          {list('Nothing to do now', inOrder)}
        </Unfold>
      )}
    </>
  );
};

interface DeadlinesProps {
  readonly lines: readonly SchoolLine[];
  readonly tables: TablesSnapshot;
  readonly day: string;
  readonly actions: PaneActions;
}

/** Every day of the series that the school works for, registration and certificates among them, the most urgent first. */
const Deadlines = ({ lines, tables, day, actions }: DeadlinesProps): ReactNode => {
  const all = useMemo(() => schoolDeadlines(lines, { tables, today: day }), [lines, tables, day]);
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

const WAYS: Readonly<Record<SchoolNeed['code'], ScreenName>> = {
  marks: 'Check marks',
  besides: 'Set up',
  sample: 'Moderation',
  standardisation: 'Check marks',
  sending: 'Moderation',
  changed: 'Moderation',
  entries: 'Entries',
  'not-entered': 'Entries',
  claims: 'What next',
  results: 'Results',
  series: 'Grades',
  table: 'Tables',
};

/** Where something that a class needs is seen to; a class that needs nothing opens on Today. */
const leadsTo = (need: SchoolNeed | undefined): ScreenName => (need === undefined ? 'Today' : WAYS[need.code]);

interface AllClassesProps extends ScreenProps {
  readonly school: SchoolClasses;
}

/** All classes of the workbook, each component a line. */
const AllClasses = ({ trackers, actions, school }: AllClassesProps): ReactNode => {
  const { classes, figures, tables } = school;
  const day = today().iso;
  const isWide = useIsWide();
  const [, takeComponent] = useComponentAtHand('');
  const lines = useMemo(
    () => schoolLines(classes, { all: trackers.all, figures, tables, today: day }),
    [classes, trackers.all, figures, tables, day],
  );
  const open: OpenLine = ({ tracker, component }, need) => {
    takeComponent(component, tracker.id);
    actions.chooseTracker(tracker.id);
    actions.openScreen(leadsTo(need));
  };
  const scale = scaleSentence(subjectsToCompare(lines));
  const kept = workKeptSentences(lines, { tables, today: day });
  return (
    <>
      <ScreenHeading screen="School" sentence={schoolSentence(schoolCounts(lines))} />
      {isWide ? <SchoolTable lines={lines} open={open} /> : <SchoolCards lines={lines} open={open} />}
      <Deadlines lines={lines} tables={tables} day={day} actions={actions} />
      {kept.length > 0 && (
        <Section title="Keeping of work">
          {kept.map((words) => (
            <Body1 block key={words}>
              {words}
            </Body1>
          ))}
          <Guidance topic="keeping" label="Keeping of work" />
        </Section>
      )}
      {scale !== '' && (
        <Section title="UMS scale">
          <Body1 block>{scale}</Body1>
          <Link as="button" onClick={() => actions.openScreen('Set up', 'scale')}>
            Compare the scale in Set up
          </Link>
        </Section>
      )}
    </>
  );
};

/** Every class of the workbook: what is missing, what is due, the most urgent first. */
export const SchoolScreen = (props: ScreenProps): ReactNode => (
  <ForSchool
    {...props}
    screen="School"
    words="Every class that is set up stands here, with what it needs and by when."
    show={(school) => <AllClasses {...props} school={school} />}
  />
);
