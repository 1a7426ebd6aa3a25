import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { claimChanges, claimWords, subjectFills, withdrawalChanges } from '../../../markbook/sittings';
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
import type { ClaimOption, ComponentId, Series } from '../../../rules';
import { Guidance } from '../../controls/Guidance';
import { Qualifier } from '../../controls/Qualifier';
import { SCENARIO } from '../../controls/qualifierWords';
import { Section } from '../../controls/Section';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { KeepPreview } from '../../keeping/KeepPreview';
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
const ClaimFork = ({ next, outlook }: ClaimForkProps): ReactNode => {
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

interface LearnerClaimsProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

interface Doing {
  readonly kind: 'record' | 'record earlier' | 'withdraw';
  readonly series: Series;
}

interface ButtonsProps {
  readonly outlook: LearnerOutlook;
  readonly start: (doing: Doing) => void;
}

const ClaimButtons = ({ outlook, start }: ButtonsProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { claimable, ledger } = outlook;
  return (
    <div className={styles.buttons}>
      {claimable.map(({ series, onlyBeforeResit }) => (
        <Button
          key={series}
          size="small"
          onClick={() => start({ kind: onlyBeforeResit ? 'record earlier' : 'record', series })}
        >
          {`Record a claim in ${seriesInWords(series)}`}
        </Button>
      ))}
      {ledger.claimed.map((series) => (
        <Button key={series} size="small" onClick={() => start({ kind: 'withdraw', series })}>
          {`Withdraw the claim in ${seriesInWords(series)}`}
        </Button>
      ))}
    </div>
  );
};

/** The learner's claims: the ways to claim side by side, and recording or withdrawing one (SIT-8, WHATIF-6). */
export const LearnerClaims = ({ next, outlook }: LearnerClaimsProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [doing, setDoing] = useState<Doing>();
  const isWithdrawal = doing?.kind === 'withdraw';
  return (
    <Section title="Claims">
      <ClaimFork next={next} outlook={outlook} />
      <Unfold title="About claims" heading="h3">
        <Guidance topic="claims" label="About claims" />
      </Unfold>
      {doing === undefined ? (
        <ClaimButtons outlook={outlook} start={setDoing} />
      ) : (
        <>
          <Body1 className={styles.block}>{claimWords(doing.kind)}</Body1>
          <KeepPreview
            table="BTEC_Sittings"
            changes={(isWithdrawal ? withdrawalChanges : claimChanges)([outlook], doing.series)}
            fills={subjectFills(next.ledgers)}
            figures={next.figures}
            workbookChanges={next.workbook.changes}
            button={isWithdrawal ? 'Withdraw the claim' : 'Record the claim'}
            done={`${isWithdrawal ? 'Withdrew' : 'Recorded'} a claim in ${seriesInWords(doing.series)}.`}
            learners={next.reading.learners}
            actions={next.actions}
            onWritten={() => setDoing(undefined)}
            onCancel={() => setDoing(undefined)}
          />
        </>
      )}
    </Section>
  );
};
