import { Body1, Button, Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type FindingGroup, findingGroups, findingRemedy, type Remedy } from '../../../markbook/entries';
import { citationWords, counted, firstOf } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import type { SetAim } from './entriesAim';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly entries: Entries;
  readonly setAim: SetAim;
}

const nameOf = ({ learner, of }: FindingGroup['entrants'][number]): string => `${learner.shownAs} (${of.tracker.name})`;

/** What is found about the entries, each thing once with everyone it is true of, and the one thing that puts it right. */
export const FindingGroups = ({ groups, entries: { series, day }, setAim }: FindingGroupsProps): ReactNode => {
  const styles = useEntriesStyles();
  const asked = { series, today: day };
  const putRight = (group: FindingGroup, { button, table }: Remedy): void =>
    setAim({
      kind: 'write',
      write: {
        words: group.words,
        ...{ button, table },
        done: table === 'BTEC_Sittings' ? 'Recorded the claims beside the results.' : 'Changed the record of entries.',
        changesOf: (now) => {
          const same = findingGroups(now).find(({ words }) => words === group.words);
          return same === undefined ? [] : (findingRemedy(same, asked)?.changes ?? []);
        },
      },
    });
  const show = (group: FindingGroup): ReactNode => {
    const remedy = findingRemedy(group, asked);
    return (
      <>
        <Body1 block>
          <Text weight="semibold">{`${group.finding.severity}: `}</Text>
          {group.words}
        </Body1>
        <Body1 block>{`${counted(group.entrants.length, 'learner')}: ${firstOf(group.entrants.map(nameOf))}.`}</Body1>
        <Caption1 className={styles.quiet}>{citationWords(group.finding)}</Caption1>
        {remedy !== undefined && remedy.changes.length > 0 && (
          <Button size="small" onClick={() => putRight(group, remedy)}>
            {remedy.button}
          </Button>
        )}
      </>
    );
  };
  return (
    <LimitedList label="Found about the entries" items={groups} keyOf={({ words }) => words} step={6} show={show} />
  );
};
