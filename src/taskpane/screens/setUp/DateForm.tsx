import { Body1, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dateChange, dateGone, type DateDraft } from '../../../markbook/dates/dateToKeep';
import { EVENTS, readEvent } from '../../../markbook/dates/knownEvent';
import { seriesDates } from '../../../markbook/dates/seriesDates';
import { dateIssueWords, eventInWords } from '../../../markbook/wording/dates';
import type { Series } from '../../../rules';
import { KeepPreview } from '../../keeping/KeepPreview';
import { Buttons } from './Buttons';
import type { DatesAtHand } from './datesAtHand';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

const OTHER = 'something else';
const SOURCE = 'Pearson’s key dates schedule';

type Aim = 'type' | 'write' | 'take out';

interface FieldsProps {
  readonly draft: DateDraft;
  readonly type: (to: Partial<DateDraft>) => void;
}

const WhatFields = ({ draft, type }: FieldsProps): ReactNode => {
  const known = EVENTS.find((each) => each === draft.what);
  return (
    <>
      <Field label="What">
        <Select value={known ?? OTHER} onChange={(_, { value }) => type({ what: value === OTHER ? '' : value })}>
          {EVENTS.map((each) => (
            <option key={each} value={each}>
              {eventInWords(each)}
            </option>
          ))}
          <option value={OTHER}>Something else</option>
        </Select>
      </Field>
      {known === undefined && (
        <Field label="What it is called">
          <Input value={draft.what} onChange={(_, { value }) => type({ what: value })} />
        </Field>
      )}
    </>
  );
};

const Fields = (props: FieldsProps): ReactNode => {
  const { draft, type } = props;
  return (
    <>
      <WhatFields {...props} />
      <Field label="From" hint="For a stretch of days, such as 23/11/2026; else leave it blank.">
        <Input value={draft.from} onChange={(_, { value }) => type({ from: value })} />
      </Field>
      <Field label="To, or on" hint="The last day, such as 15/12/2026.">
        <Input value={draft.to} onChange={(_, { value }) => type({ to: value })} />
      </Field>
      <Field label="Source">
        <Input value={draft.source} onChange={(_, { value }) => type({ source: value })} />
      </Field>
    </>
  );
};

const asked = (series: Series): DateDraft => ({ series, what: 'marks and sample', from: '', to: '', source: SOURCE });

/** Types one date from Pearson's schedule into BTEC_Dates, in place of the one held for the same thing; or takes it out. */
export const DateForm = ({ series, ...props }: DatesAtHand & { readonly series: Series }): ReactNode => {
  const styles = useStyles();
  const { tables, figures, changes, actions } = props;
  const [draft, setDraft] = useState<DateDraft>(() => asked(series));
  const [aim, setAim] = useState<Aim>('type');
  const read = dateChange(draft);
  const event = readEvent(draft.what);
  const isHeld = seriesDates(series, tables).some(({ kind, date }) => kind === 'typed' && date.event === event);
  const isGoing = aim === 'take out';
  const change = isGoing ? dateGone({ series, what: event }) : aim === 'write' && read.ok ? read.value : undefined;
  const isBlank = draft.to === '' && draft.from === '';
  const start = (): void => {
    setAim('type');
    setDraft(asked(series));
  };
  return (
    <div className={styles.form}>
      <Fields
        draft={draft}
        type={(to) => {
          setAim('type');
          setDraft({ ...draft, ...to });
        }}
      />
      {!read.ok && !isBlank && (
        <Body1>{dateIssueWords({ code: read.problems[0].code, ...read.problems[0].facts })}</Body1>
      )}
      {change === undefined ? (
        <Buttons>
          <Button disabled={!read.ok} onClick={() => setAim('write')}>
            Show what changes
          </Button>
          {isHeld && <Button onClick={() => setAim('take out')}>Take it out</Button>}
        </Buttons>
      ) : (
        <KeepPreview
          table="BTEC_Dates"
          changes={[change]}
          figures={figures}
          workbookChanges={changes}
          button={isGoing ? 'Take the date out' : 'Write the date'}
          done={`${isGoing ? 'Took out' : 'Wrote'} a date of ${series} on the sheet BTEC Dates.`}
          actions={actions}
          onWritten={start}
          onCancel={() => setAim('type')}
        />
      )}
    </div>
  );
};
