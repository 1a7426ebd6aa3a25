import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dateEntries, type DateEntry, dateIssueWords, entryChange, eventInWords } from '../../../markbook/dates';
import { readEvent } from '../../../markbook/keys';
import type { Series } from '../../../rules';
import { KeepPreview } from '../../keeping/KeepPreview';
import { Buttons } from './Buttons';
import type { DatesAtHand } from './datesAtHand';
import { seriesInWords } from '../../../markbook/wording';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

const SOURCE = 'Pearson’s key dates schedule';
const HINT = 'One day, such as 15/12/2026, or 23/11/2026 to 15/12/2026.';

interface Typed {
  /** What was typed, by what it is a date of. */
  readonly days: Readonly<Record<string, string>>;
  readonly other: DateEntry;
  readonly source: string;
}

const NOTHING: Typed = { days: {}, other: { what: '', days: '' }, source: SOURCE };

interface EntryProps {
  readonly what: string;
  readonly days: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly change: (days: string) => void;
}

const Entry = ({ what, days, hint, problem, change }: EntryProps): ReactNode => (
  <Field
    label={eventInWords(what)}
    {...(hint !== undefined && { hint })}
    {...(problem !== undefined && { validationMessage: problem })}
  >
    <Input value={days} onChange={(_, { value }) => change(value)} />
  </Field>
);

interface OtherProps {
  readonly other: DateEntry;
  /** True where the schedule's name for it is one that has a field already. */
  readonly isAbove: boolean;
  readonly problem: string | undefined;
  readonly change: (other: DateEntry) => void;
}

/** A date of something that the add-in has no word for. */
const OtherEntry = ({ other, isAbove, problem, change }: OtherProps): ReactNode => (
  <>
    <Field
      label="Something else"
      hint="What it is called in the schedule."
      {...(isAbove && { validationMessage: 'It has a field above.' })}
    >
      <Input value={other.what} onChange={(_, { value }) => change({ ...other, what: value })} />
    </Field>
    {other.what.trim() !== '' && !isAbove && (
      <Entry what={other.what} days={other.days} problem={problem} change={(days) => change({ ...other, days })} />
    )}
  </>
);

/** What is typed for a series, beside what is held, and the changes it comes to. */
const useTypedDates = (series: Series, { tables }: DatesAtHand) => {
  const [typed, type] = useState(NOTHING);
  const held = dateEntries(series, tables);
  const entries = held.map(({ what, days }) => ({ what, days: typed.days[what] ?? days }));
  const changed = entries.filter(({ days }, index) => days.trim() !== held[index]?.days);
  const other = { what: readEvent(typed.other.what), days: typed.other.days };
  const isAbove = entries.some(({ what }) => what === other.what);
  const more = isAbove || other.days.trim() === '' ? [] : [other];
  const readings = [...changed, ...more].map((entry) => ({ entry, read: entryChange(entry, { series, ...typed }) }));
  const problemOf = (what: string): string | undefined => {
    const read = readings.find(({ entry }) => entry.what === what)?.read;
    return read?.ok === false ? dateIssueWords({ code: read.problems[0].code, ...read.problems[0].facts }) : undefined;
  };
  const changes = readings.flatMap(({ read }) => (read.ok ? [read.value] : []));
  return { typed, type, entries, other, isAbove, problemOf, changes, isRead: changes.length === readings.length };
};

interface SaveProps extends DatesAtHand {
  readonly series: Series;
  readonly typed: ReturnType<typeof useTypedDates>;
  readonly isWriting: boolean;
  readonly start: (isWriting: boolean) => void;
  readonly done: () => void;
}

/** What the typed dates change, and the button that writes it. */
const Save = ({ series, typed, isWriting, start, done, ...at }: SaveProps): ReactNode => {
  const { changes, isRead } = typed;
  const count = changes.length === 1 ? 'a date' : `${changes.length} dates`;
  if (!isWriting || changes.length === 0) {
    return (
      <Buttons>
        <Button disabled={!isRead || changes.length === 0} onClick={() => start(true)}>
          Show what changes
        </Button>
      </Buttons>
    );
  }
  return (
    <KeepPreview
      table="BTEC_Dates"
      changes={changes}
      figures={at.figures}
      workbookChanges={at.changes}
      button={`Write ${count}`}
      done={`Wrote ${count} of ${seriesInWords(series)} on the sheet BTEC Dates.`}
      actions={at.actions}
      onWritten={done}
      onCancel={() => start(false)}
    />
  );
};

/** The dates of a series from Pearson's schedule, typed over what is held and kept in BTEC_Dates at once; an emptied one goes. */
export const DateForm = ({ series, ...props }: DatesAtHand & { readonly series: Series }): ReactNode => {
  const styles = useStyles();
  const reading = useTypedDates(series, props);
  const { typed, type, entries, other, isAbove, problemOf } = reading;
  const [isWriting, setIsWriting] = useState(false);
  const change = (to: Partial<Typed>): void => {
    setIsWriting(false);
    type({ ...typed, ...to });
  };
  return (
    <div className={styles.form}>
      {entries.map(({ what, days }, index) => (
        <Entry
          key={what}
          what={what}
          days={days}
          problem={problemOf(what)}
          change={(text) => change({ days: { ...typed.days, [what]: text } })}
          {...(index === 0 && { hint: HINT })}
        />
      ))}
      <OtherEntry
        other={typed.other}
        isAbove={isAbove}
        problem={problemOf(other.what)}
        change={(to) => change({ other: to })}
      />
      <Field label="Source">
        <Input value={typed.source} onChange={(_, { value }) => change({ source: value })} />
      </Field>
      <Save
        {...props}
        series={series}
        typed={reading}
        isWriting={isWriting}
        start={setIsWriting}
        done={() => change(NOTHING)}
      />
    </div>
  );
};
