import { Body1, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  type Fork,
  forkIfResat,
  forkNote,
  forkNow,
  forkSentence,
  type LearnerOutlook,
  resatSentence,
} from '../../../markbook/whatNext';
import { claimOptionInWords, claimOptionNote, seriesInWords, sittingInWords } from '../../../markbook/wording';
import type { ClaimOption, ComponentId } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface ClaimForkProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

const rowOf = (option: ClaimOption): readonly [head: string, ...cells: string[]] => {
  const note = claimOptionNote(option);
  return [
    `${claimOptionInWords(option)}${note === '' ? '' : ` (${note})`}`,
    `${option.best.grade}, ${option.best.total}`,
    `${option.tables.grade}, ${option.tablesPoints} points`,
  ];
};

interface WaysProps {
  readonly fork: Fork;
  readonly label: string;
  readonly externalId: ComponentId;
}

const Ways = ({ fork, label, externalId }: WaysProps): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <>
      <Body1 className={styles.block}>{forkSentence(fork, externalId)}</Body1>
      {fork.ok && fork.options.length > 0 && (
        <SideBySide label={label} headings={['Way', 'Learner’s best', 'Tables count']} rows={fork.options.map(rowOf)} />
      )}
    </>
  );
};

const IfResat = ({ next, outlook }: ClaimForkProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [typed, setTyped] = useState('');
  const { coming, under, rules } = next;
  const { external: externalId } = rules.scale.structure;
  const conversion = under[externalId];
  if (conversion === undefined) return null;
  const resat = forkIfResat(outlook.ledger, { series: coming, mark: typed, conversion }, rules);
  return (
    <>
      <Field
        label={`If ${externalId} were resat in ${seriesInWords(coming)}: raw mark out of ${conversion.max}`}
        hint={`Read with ${sittingInWords(conversion)}.`}
        {...(resat.code === 'mark unusable' && { validationMessage: `Type a whole mark from 0 to ${conversion.max}.` })}
      >
        <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {resat.code === 'fork' && (
        <>
          <div className={styles.row}>
            <Qualifier words={SCENARIO} />
            <Body1>{resatSentence(resat.ums, externalId, coming)}</Body1>
          </div>
          <Ways
            fork={resat.fork}
            label={`Ways to claim if ${externalId} were resat in ${seriesInWords(coming)}`}
            externalId={externalId}
          />
        </>
      )}
    </>
  );
};

/** The ways to claim, side by side and without advice; before a resit also with a mark assumed for it (WHATIF-6). */
export const ClaimFork = ({ next, outlook }: ClaimForkProps): ReactNode => {
  const styles = useWhatNextStyles();
  const fork = forkNow(outlook.ledger, next.rules);
  const { external: externalId } = next.rules.scale.structure;
  const external = outlook.options.find(({ component }) => component === externalId);
  const note = forkNote(next.rules.creative);
  const canResit = !next.rules.creative && fork.ok && fork.options.length === 1 && external?.refusals.length === 0;
  return (
    <>
      {note !== '' && <Body1 className={styles.block}>{note}</Body1>}
      <Ways fork={fork} label="Ways to claim" externalId={externalId} />
      {canResit && (
        <Unfold title={`If ${externalId} were resat`} heading="h3">
          <IfResat next={next} outlook={outlook} />
        </Unfold>
      )}
    </>
  );
};
