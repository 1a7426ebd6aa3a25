import { Body1, Button, Field, Link, Select, Text } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { cellAddress } from '../../../markbook/sheet';
import type { Learner } from '../../../markbook/tracker';
import {
  type Kind,
  kindChoice,
  type KindCounts,
  KINDS,
  type ClassListLearner,
  listedWords,
} from '../../../markbook/whatNext';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** The cells of a learner's row in the tracker, from the first column it has to the last. */
const rowCells = ({ row, cells }: Learner): string => {
  const columns = [...cells.values()].map(({ column }) => column);
  return `${cellAddress(row, Math.min(...columns, Infinity) === Infinity ? 0 : Math.min(...columns))}:${cellAddress(row, Math.max(0, ...columns))}`;
};

interface WhoGainsProps {
  readonly listed: readonly ClassListLearner[];
  readonly counts: KindCounts;
  readonly next: WhatNext;
  readonly open: (row: number) => void;
}

interface RowProps extends Pick<WhoGainsProps, 'next' | 'open'> {
  readonly listed: ClassListLearner;
  readonly kind: Kind | undefined;
}

const Row = ({ listed, kind, next, open }: RowProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { learner } = listed.outlook;
  const cells = rowCells(learner);
  return (
    <div>
      <div className={styles.row}>
        <Link inline onClick={() => next.actions.goTo(next.snapshot.name, cells)}>
          {learner.shownAs}
        </Link>
        <Button
          className={styles.end}
          size="small"
          aria-label={`Open, ${learner.shownAs}`}
          onClick={() => open(learner.row)}
        >
          Open
        </Button>
      </div>
      <Text block>{listedWords(listed, kind)}</Text>
    </div>
  );
};

/** The learners who can still gain, the most pressing first, all or one kind of them. */
export const WhoGains = ({ listed, counts, next, open }: WhoGainsProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [kind, setKind] = useState<Kind>();
  const withSomething = listed.filter(({ kinds }) => kinds.length > 0);
  const shown = kind === undefined ? withSomething : listed.filter(({ kinds }) => kinds.includes(kind));
  return (
    <Section title="Who gains">
      <Field label="Show" className={styles.block}>
        <Select
          className={styles.select}
          value={kind ?? ''}
          onChange={(_, { value }) => setKind(KINDS.find((each) => each === value))}
        >
          <option value="">{`Everyone with something to do (${withSomething.length})`}</option>
          {KINDS.filter((each) => counts[each] > 0).map((each) => (
            <option key={each} value={each}>
              {kindChoice(each, counts)}
            </option>
          ))}
        </Select>
      </Field>
      {shown.length === 0 && <Body1>Nothing is left to enter or to claim.</Body1>}
      <LimitedList
        key={kind ?? ''}
        label="Who gains"
        items={shown}
        keyOf={({ outlook }) => String(outlook.learner.row)}
        show={(each) => <Row listed={each} kind={kind ?? each.kinds[0]} next={next} open={open} />}
        step={8}
      />
    </Section>
  );
};
