import { Body1, Button, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  claimChanges,
  claimWords,
  type ClassClaim,
  classClaims,
  classClaimWords,
  type LearnerLedger,
  subjectFills,
  withdrawalChanges,
} from '../../../markbook/sittings';
import type { Series } from '../../../rules';
import { KeepPreview } from '../../keeping/KeepPreview';
import { counted, seriesInWords } from '../../../markbook/wording';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

/** The learners follow from the ledgers as they stand: one whose sitting is gone meanwhile must not be claimed for. */
interface Doing {
  readonly kind: 'record' | 'withdraw';
  readonly series: Series;
}

const learnersFor = (doing: Doing | undefined, found: readonly ClassClaim[]): readonly LearnerLedger[] => {
  const claim = found.find(({ series }) => series === doing?.series);
  return (doing?.kind === 'record' ? claim?.open : claim?.claimed) ?? [];
};

interface OfSeriesProps {
  readonly claim: ClassClaim;
  readonly start: (doing: Doing) => void;
}

const OfSeries = ({ claim, start }: OfSeriesProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { series, open, claimed } = claim;
  return (
    <div className={styles.block}>
      <Text block>{classClaimWords(claim)}</Text>
      <div className={styles.buttons}>
        {open.length > 0 && (
          <Button size="small" onClick={() => start({ kind: 'record', series })}>
            {`Record ${counted(open.length, 'claim')} in ${seriesInWords(series)}`}
          </Button>
        )}
        {claimed.length > 0 && (
          <Button size="small" onClick={() => start({ kind: 'withdraw', series })}>
            {`Withdraw ${counted(claimed.length, 'claim')} in ${seriesInWords(series)}`}
          </Button>
        )}
      </div>
    </div>
  );
};

/** The class's claims, series by series: recorded or withdrawn together, through a preview (SIT-8). */
export const ClassClaims = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const [doing, setDoing] = useState<Doing>();
  const { outlooks, figures, workbook, actions } = next;
  const found = useMemo(() => classClaims(outlooks), [outlooks]);
  const learners = learnersFor(doing, found);
  if (doing !== undefined && learners.length > 0) {
    const { kind, series } = doing;
    const isRecord = kind === 'record';
    const changes = (isRecord ? claimChanges : withdrawalChanges)(learners, series);
    return (
      <>
        <Body1 className={styles.block}>{claimWords(kind)}</Body1>
        <KeepPreview
          table="BTEC_Sittings"
          changes={changes}
          fills={subjectFills(next.ledgers)}
          figures={figures}
          workbookChanges={workbook.changes}
          button={`${isRecord ? 'Record' : 'Withdraw'} ${counted(changes.length, 'claim')}`}
          done={`${isRecord ? 'Recorded' : 'Withdrew'} ${counted(changes.length, 'claim')} in ${seriesInWords(series)}.`}
          learners={next.reading.learners}
          actions={actions}
          onWritten={() => setDoing(undefined)}
          onCancel={() => setDoing(undefined)}
        />
      </>
    );
  }
  if (found.length === 0) return <Body1>Nothing can be claimed yet, and nothing is claimed.</Body1>;
  return found.map((claim) => <OfSeries key={claim.series} claim={claim} start={setDoing} />);
};
