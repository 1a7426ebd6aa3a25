import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dueWords, lineFacts, lineName, needWithDays, type SchoolLine } from '../../../markbook/school';
import { LimitedList } from '../../controls/LimitedList';
import { Unfold } from '../../controls/Unfold';
import type { OpenLine } from './openLine';

const useStyles = makeStyles({
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
  const styles = useStyles();
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
export const SchoolCards = ({ lines, open }: SchoolCardsProps): ReactNode => {
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
