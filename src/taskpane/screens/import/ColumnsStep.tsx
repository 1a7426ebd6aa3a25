import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  componentsWithoutColumn,
  lacksComponent,
  type ReadList,
  sameHeading,
  splitName,
  targetOf,
  type TrackerSheet,
  valueColumns,
  type ListLacks,
  listLacks,
  NONE_IN_LIST,
} from '../../../markbook/import';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import { AskedColumns } from './AskedColumns';
import { ColumnsOfList } from './ColumnsOfList';
import { LeftOutRows } from './LeftOutRows';
import { SheetChoice } from './SheetChoice';
import { UnusableIdentifiers } from './UnusableIdentifiers';
import { useImportStyles } from './useImportStyles';
import { listed } from '../../../markbook/wording';
import { PrimaryButton } from '../../controls/PrimaryButton';
import { FootButtons } from '../../controls/FootButtons';
import { LeaveButton } from '../../controls/LeaveButton';

interface ColumnsStepProps {
  readonly list: ReadList;
  readonly tracker: TrackerSheet;
  readonly note?: string;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly chooseSheet: (sheet: number) => void;
  readonly change: (list: ReadList) => void;
  readonly next: () => void;
  readonly back: () => void;
}

const LACKS: Readonly<Record<ListLacks, string>> = {
  learners: NONE_IN_LIST,
  'a column said': 'Say which column is meant, above: no column is taken before that.',
  'an identifier': 'Say which column holds the UCI, ULN, candidate number or name.',
};

const blockedBecause = (list: ReadList): string | undefined => {
  const [lacks] = listLacks(list);
  if (lacksComponent(list) && (lacks === undefined || lacks === 'an identifier'))
    return 'Say of which component the marks are: choose it for that column.';
  return lacks === undefined ? undefined : LACKS[lacks];
};

const targetWords = (list: ReadList): string =>
  targetOf(list) === 'sittings'
    ? 'Results go to the record of sittings, on the sheet BTEC Sittings.'
    : valueColumns(list).length === 0
      ? 'No column of marks is chosen: only blank identifiers are filled in.'
      : 'Marks go to the tracker’s own columns.';

/** What each column of the list is, with everything that was decided about it open to change. */
export const ColumnsStep = (props: ColumnsStepProps): ReactNode => {
  const { list, tracker, note, sheets, sheet, chooseSheet, change, next, back } = props;
  const styles = useImportStyles();
  const blocked = blockedBecause(list);
  const missing = targetOf(list) === 'tracker' ? componentsWithoutColumn(list, tracker) : [];
  return (
    <>
      <SheetChoice {...{ sheets, sheet, chooseSheet }} />
      <Body1 className={styles.block}>{targetWords(list)}</Body1>
      {note !== undefined && <Body1 className={styles.block}>{note}</Body1>}
      {missing.length > 0 && (
        <Body1 className={styles.block}>
          {`The tracker has no column for ${listed(missing)} marks: they are not imported.`}
        </Body1>
      )}
      <UnusableIdentifiers list={list} />
      <AskedColumns {...{ list, change }} />
      <ColumnsOfList
        list={list}
        change={change}
        canCopy={({ heading }) => sameHeading(heading, tracker.copiedTo) !== undefined}
      />
      <NamesSplit list={list} />
      <LeftOutRows list={list} />
      {blocked !== undefined && <Body1 className={styles.stops}>{blocked}</Body1>}
      <FootButtons>
        <PrimaryButton isBlocked={blocked !== undefined} onClick={next}>
          Next
        </PrimaryButton>
        <LeaveButton onClick={back}>Another list</LeaveButton>
      </FootButtons>
    </>
  );
};

const NAMES_SHOWN = 4;

/** How whole names fall into two parts, before they are used. */
const NamesSplit = ({ list }: { readonly list: ReadList }): ReactNode => {
  const column = list.columns.find(({ role }) => role === 'full-name')?.column;
  if (column === undefined) return null;
  // A learner has a row for each result.
  const names = [...new Set(list.rows.map((row) => list.grid[row]?.[column] ?? ''))].filter((name) => name !== '');
  return (
    <Section title="Names are split like this">
      <LimitedList
        label="Names are split like this"
        items={names}
        keyOf={(name) => name}
        step={NAMES_SHOWN}
        show={(name) => <SplitName name={name} />}
      />
    </Section>
  );
};

const SplitName = ({ name }: { readonly name: string }): ReactNode => {
  const styles = useImportStyles();
  const { surname, forename } = splitName(name);
  return (
    <div className={styles.row}>
      <span className={styles.grow}>{name}</span>
      <span className={styles.quiet}>{`surname ${surname}, forename ${forename === '' ? '(none)' : forename}`}</span>
    </div>
  );
};
