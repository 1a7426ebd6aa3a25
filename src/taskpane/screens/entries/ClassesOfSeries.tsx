import { Body1, Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  claimAdded,
  claimsWords,
  type ClassEntries,
  type ComponentEntries,
  componentEntriesWords,
  type SeriesEntrant,
  entryAdded,
  learnersMeant,
} from '../../../markbook/entries';
import { componentInWords, counted, seriesInWords } from '../../../markbook/wording';
import { LimitedList } from '../../controls/LimitedList';
import type { EntriesWrite, SetAim } from './entriesAim';
import type { Entries } from './useEntries';
import { useEntriesStyles } from './useEntriesStyles';

interface ClassesOfSeriesProps {
  readonly entries: Entries;
  readonly setAim: SetAim;
}

interface OfClassProps {
  readonly of: ClassEntries;
  readonly enter: (write: EntriesWrite) => void;
  readonly series: Entries['series'];
}

/** Of those found now, the ones that were meant: others may have come or gone meanwhile. */
const still = (now: readonly SeriesEntrant[], meant: readonly SeriesEntrant[]): readonly SeriesEntrant[] => {
  const ids = new Set(meant.map(({ of, learner }) => `${of.tracker.id} ${learner.key?.id ?? ''}`));
  return now.filter(({ of, learner }) => ids.has(`${of.tracker.id} ${learner.key?.id ?? ''}`));
};

const OfComponent = ({
  of,
  entries,
  series,
  enter,
}: OfClassProps & { readonly entries: ComponentEntries }): ReactNode => {
  const styles = useEntriesStyles();
  const { component, left } = entries;
  const name = `${of.of.tracker.name}, ${componentInWords(component)}`;
  return (
    <div className={styles.row}>
      <Body1 className={styles.grow}>{componentEntriesWords(entries)}</Body1>
      {left.length > 0 && (
        <Button
          size="small"
          aria-label={`Enter ${left.length} for ${name}`}
          onClick={() =>
            enter({
              words: `${name}: enter ${learnersMeant(left)} in ${seriesInWords(series)}.`,
              button: `Record ${counted(left.length, 'entry', 'entries')}`,
              done: `Recorded ${counted(left.length, 'entry', 'entries')}.`,
              changesOf: (now) =>
                entryAdded(
                  still(now, left).filter(({ entered }) => !entered.includes(component)),
                  component,
                  series,
                ),
            })
          }
        >
          {`Enter ${left.length}`}
        </Button>
      )}
    </div>
  );
};

const OfClass = (props: OfClassProps): ReactNode => {
  const { of, enter, series } = props;
  const { tracker } = of.of;
  const styles = useEntriesStyles();
  const { claimed, toClaim, withoutKey } = of;
  const hasExternal = of.components.some(({ component }) => component === of.of.scale.structure.external);
  return (
    <>
      <Text weight="semibold">{tracker.name}</Text>
      {of.components.length === 0 && <Body1 block>{`Nothing can be sat in ${seriesInWords(series)}.`}</Body1>}
      {of.components.map((entries) => (
        <OfComponent key={entries.component} {...props} entries={entries} />
      ))}
      {hasExternal && (
        <div className={styles.row}>
          <Body1 className={styles.grow}>{claimsWords(claimed, toClaim.length)}</Body1>
          {toClaim.length > 0 && (
            <Button
              size="small"
              aria-label={`Claim for ${toClaim.length} of ${tracker.name}`}
              onClick={() =>
                enter({
                  words: `${tracker.name}: claim for ${learnersMeant(toClaim)} in ${seriesInWords(series)}.`,
                  button: `Record ${counted(toClaim.length, 'claim')}`,
                  done: `Recorded ${counted(toClaim.length, 'claim')}.`,
                  changesOf: (now) =>
                    claimAdded(
                      still(now, toClaim).filter(({ isClaimed }) => !isClaimed),
                      series,
                    ),
                })
              }
            >
              {`Claim ${toClaim.length}`}
            </Button>
          )}
        </div>
      )}
      {withoutKey > 0 && (
        <Body1
          block
        >{`${counted(withoutKey, 'learner')} without a UCI, ULN or candidate number of their own: nothing can be recorded.`}</Body1>
      )}
    </>
  );
};

/** The classes with their entries and claims of the series; a whole class is entered at once. */
export const ClassesOfSeries = ({ entries: { classes, series }, setAim }: ClassesOfSeriesProps): ReactNode => (
  <LimitedList
    label="Classes"
    items={classes}
    keyOf={({ of }) => of.tracker.id}
    step={8}
    show={(of) => <OfClass of={of} series={series} enter={(write) => setAim({ kind: 'write', write })} />}
  />
);
