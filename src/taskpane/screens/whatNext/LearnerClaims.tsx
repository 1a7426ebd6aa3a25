import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { claimChanges, claimWords, subjectFills, withdrawalChanges } from '../../../markbook/sittings';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import type { Series } from '../../../rules';
import { Guidance } from '../../controls/Guidance';
import { Unfold } from '../../controls/Unfold';
import { Section } from '../../controls/Section';
import { KeepPreview } from '../../keeping/KeepPreview';
import { ClaimFork } from './ClaimFork';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';
import { seriesInWords } from '../../../markbook/wording';

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
