import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { entryIssueWords } from '../../../markbook/entries';
import { counted } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import type { Entries } from './useEntries';

interface EntryIssuesProps {
  readonly entries: Entries;
  readonly actions: PaneActions;
}

/** Rows of the record that are not used, and those of nobody in a class: each a way to its cell. */
export const EntryIssues = ({ entries: { issues, nobody }, actions }: EntryIssuesProps): ReactNode => {
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
