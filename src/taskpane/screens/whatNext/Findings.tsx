import { Badge, Caption1, Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type LearnerOutlook, onSheet, placeOfFinding } from '../../../markbook/whatNext';
import { citationWords, describeSittings, inFull } from '../../../markbook/wording';
import type { LedgerFinding } from '../../../rules';
import { Unfold } from '../../controls/Unfold';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface FindingsProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

const COLOURS = { Problem: 'danger', Warning: 'warning', Note: 'informative' } as const;

const Finding = ({ finding, next, outlook }: FindingsProps & { readonly finding: LedgerFinding }): ReactNode => {
  const styles = useWhatNextStyles();
  const place = placeOfFinding(finding, outlook.held)?.place;
  return (
    <li className={styles.finding}>
      <div className={styles.row}>
        <Badge appearance="tint" shape="rounded" color={COLOURS[finding.severity]}>
          {finding.severity}
        </Badge>
        {place !== undefined && (
          <Link
            inline
            aria-label={`Go to ${place.sheet} ${place.cell}`}
            onClick={() => next.actions.goTo(place.sheet, place.cell)}
          >
            {place.cell}
          </Link>
        )}
      </div>
      <Text block>{inFull(describeSittings(onSheet(finding, outlook.held)))}</Text>
      <Caption1 block className={styles.quiet}>
        {citationWords(finding)}
      </Caption1>
    </li>
  );
};

/** Everything wrong, risky or worth knowing in a ledger, each with its rule and where it is said (SIT-1..12); folded where all are notes. */
export const Findings = ({ next, outlook }: FindingsProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { findings } = outlook.outcome;
  if (findings.length === 0) return null;
  const isWrong = findings.some(({ severity }) => severity !== 'Note');
  return (
    <Unfold title={`To know (${findings.length})`} heading="h2" opensWhen={isWrong}>
      <ul className={styles.plain} aria-label="To know">
        {findings.map((finding) => (
          <Finding
            key={`${finding.code} ${JSON.stringify(finding.facts)}`}
            finding={finding}
            next={next}
            outlook={outlook}
          />
        ))}
      </ul>
    </Unfold>
  );
};
