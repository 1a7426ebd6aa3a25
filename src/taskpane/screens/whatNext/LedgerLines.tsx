import { Body1, Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { attemptsSentence, type HeldSitting, ledgerLine, lineStanding } from '../../../markbook/sittings';
import type { LearnerOutlook } from '../../../markbook/whatNext';
import { attemptsLeft } from '../../../rules';
import { SentenceList } from './SentenceList';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface LedgerLinesProps {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}

interface LineProps {
  readonly sitting: HeldSitting;
  readonly standing: string;
  readonly next: WhatNext;
}

const Line = ({ sitting, standing, next }: LineProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { sheet, cell } = sitting.place;
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <Link inline aria-label={`Go to ${sheet} ${cell}`} onClick={() => next.actions.goTo(sheet, cell)}>
          {cell}
        </Link>
        <Text className={styles.grow}>{ledgerLine(sitting)}</Text>
        {standing !== '' && <Text className={styles.quiet}>{standing}</Text>}
      </div>
    </li>
  );
};

/** Every sitting held of a learner, each pointing at its cell, and the attempts that are left (SIT-1, SIT-2, SIT-9). */
export const LedgerLines = ({ next, outlook }: LedgerLinesProps): ReactNode => {
  const styles = useWhatNextStyles();
  const { held, ledger, outcome } = outlook;
  const ordered = held
    .map((sitting, index) => ({ sitting, standing: lineStanding(outcome, index + 1) }))
    .sort(
      (a, b) =>
        (a.sitting.component ?? '').localeCompare(b.sitting.component ?? '') ||
        (a.sitting.series ?? '').localeCompare(b.sitting.series ?? ''),
    );
  return (
    <>
      {ordered.length === 0 ? (
        <Body1 className={styles.block}>No sitting is held.</Body1>
      ) : (
        <ul className={styles.plain} aria-label="Sittings">
          {ordered.map(({ sitting, standing }) => (
            <Line
              key={`${sitting.place.sheet} ${sitting.place.cell}`}
              sitting={sitting}
              standing={standing}
              next={next}
            />
          ))}
        </ul>
      )}
      <SentenceList label="Attempts" sentences={attemptsLeft(ledger, next.rules, next.coming).map(attemptsSentence)} />
    </>
  );
};
