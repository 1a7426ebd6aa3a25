import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  type HeldSitting,
  readTypedSitting,
  sittingChanges,
  sittingGone,
  subjectFills,
  typedSittingWords,
} from '../../../markbook/sittings';
import { type LearnerOutlook, sittingSeries } from '../../../markbook/whatNext';
import { seriesInWords, sittingName } from '../../../markbook/wording';
import { textOf, type ComponentId, type Series } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { KeepPreview } from '../../keeping/KeepPreview';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { LeaveButton } from '../../controls/LeaveButton';

interface SittingFormProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
  readonly close: () => void;
}

interface Typed {
  readonly component: ComponentId;
  readonly series: Series;
  readonly mark: string;
  readonly ums: string;
}

/** What is held for a component and series, as text to correct. */
const heldFor = (
  { held }: LearnerOutlook,
  component: ComponentId,
  series: Series,
): Typed & { readonly rows: readonly HeldSitting[] } => {
  const rows = held.filter((each) => each.component === component && each.series === series);
  const [one] = rows;
  const [mark, ums] = [textOf(one?.mark ?? null), textOf(one?.cells[2] ?? null)];
  return { component, series, mark, ums, rows };
};

const rowsWords = (rows: number): string =>
  rows === 0
    ? 'It is added to the record of sittings.'
    : rows === 1
      ? 'It takes the place of the row held; a claim and a note beside it stay.'
      : `It stands in ${rows} rows: the first is kept with what is typed here, the others are deleted.`;

interface FieldsProps {
  readonly typed: Typed;
  readonly next: WhatNext;
  readonly max: number | undefined;
  readonly move: (to: Pick<Typed, 'component' | 'series'>) => void;
  readonly type: (to: Partial<Typed>) => void;
}

const Fields = ({ typed, next, max, move, type }: FieldsProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { component, series } = typed;
  const choices = sittingSeries(next.coming);
  return (
    <>
      <ComponentChoice
        components={next.scale.structure.components}
        chosen={component}
        onChoose={(each) => move({ component: each, series })}
      />
      <Field label="Series">
        <Select
          className={styles.select}
          value={series}
          onChange={(_, { value }) => {
            const chosen = choices.find((each) => each === value);
            if (chosen !== undefined) move({ component, series: chosen });
          }}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {seriesInWords(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Raw mark"
        hint={max === undefined ? 'A whole mark, X or blank.' : `Out of ${max}, X or blank. Its UMS follows.`}
      >
        <Input
          value={typed.mark}
          onChange={(_, { value }) => type({ mark: value, ...(max === undefined ? {} : { ums: '' }) })}
        />
      </Field>
      <Field label="UMS" hint="Blank: taken from the mark; both blank: entered, no result yet.">
        <Input value={typed.ums} onChange={(_, { value }) => type({ ums: value })} />
      </Field>
    </>
  );
};

type Aim = 'type' | 'write' | 'take out';

interface StartProps {
  readonly canWrite: boolean;
  readonly canGo: boolean;
  readonly start: (aim: Aim) => void;
  readonly close: () => void;
}

const Start = ({ canWrite, canGo, start, close }: StartProps): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.buttons}>
      <Button disabled={!canWrite} onClick={() => start('write')}>
        Show what changes
      </Button>
      {canGo && <Button onClick={() => start('take out')}>Take it out</Button>}
      <LeaveButton onClick={close}>Cancel</LeaveButton>
    </div>
  );
};

/** What is typed, how it reads, and the change to the ledger that it comes to. */
const useTypedSitting = ({ next, outlook }: SittingFormProps) => {
  const { figures, tracker, scale, coming } = next;
  const [typed, setTyped] = useState<Typed>(() =>
    heldFor(outlook, scale.structure.components[0] ?? scale.structure.external, coming),
  );
  const [aim, setAim] = useState<Aim>('type');
  const { component, series } = typed;
  const { rows } = heldFor(outlook, component, series);
  const found = figures.find({ subject: tracker.subject, component, series });
  const conversion = found.ok ? found.value : undefined;
  const read = readTypedSitting(typed, conversion, scale);
  const { subject } = tracker;
  const place = { learner: outlook.learner.key?.text ?? '', subject, component, series, rows };
  const become = (to: Typed): void => {
    setAim('type');
    setTyped(to);
  };
  const changes =
    aim === 'take out'
      ? sittingGone(place)
      : aim === 'write' && read.ok
        ? sittingChanges(place, read.value)
        : undefined;
  const words = read.ok ? rowsWords(rows.length) : typedSittingWords(read.problems[0]);
  return { typed, aim, setAim, rows, conversion, canWrite: read.ok, words, become, changes };
};

/** Adds a sitting by hand, corrects one, or takes it out, through a preview. */
export const SittingForm = (props: SittingFormProps): ReactNode => {
  const { next, outlook, close } = props;
  const styles = useWhatNextStyles();
  const { typed, aim, setAim, rows, conversion, canWrite, words, become, changes } = useTypedSitting(props);
  const isGoing = aim === 'take out';
  return (
    <div className={styles.fields}>
      <Fields
        typed={typed}
        next={next}
        max={conversion?.max}
        move={(to) => become(heldFor(outlook, to.component, to.series))}
        type={(to) => become({ ...typed, ...to })}
      />
      <Body1>{isGoing ? 'It is taken out of the record of sittings.' : words}</Body1>
      {changes === undefined ? (
        <Start canWrite={canWrite} canGo={rows.length > 0} start={setAim} close={close} />
      ) : (
        <KeepPreview
          table="BTEC_Sittings"
          changes={changes}
          fills={subjectFills(next.ledgers)}
          figures={next.figures}
          workbookChanges={next.workbook.changes}
          button={isGoing ? 'Take the sitting out' : 'Write the sitting'}
          done={`${isGoing ? 'Took out' : 'Wrote'} ${sittingName(typed)} in the record of sittings.`}
          learners={next.reading.learners}
          actions={next.actions}
          onWritten={close}
          onCancel={() => setAim('type')}
        />
      )}
    </div>
  );
};
