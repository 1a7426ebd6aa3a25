import { describe, expect, it } from 'vitest';
import { onSheet } from '../../../src/markbook/whatNext/onSheet';
import { describeSittings } from '../../../src/markbook/wording/sittings';
import { forkNow } from '../../../src/markbook/whatNext/claimFork';
import { forkSentence } from '../../../src/markbook/whatNext/claimForkWords';
import { noRetake } from '../../../src/markbook/whatNext/noRetake';
import {
  entrySentences,
  noRetakeSentence,
  retakeSentences,
  standingSentence,
} from '../../../src/markbook/whatNext/whatNextWords';
import { sittingRulesFor } from '../../../src/reference/policies/sittingRules';
import { SCALE } from '../../usualScale';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import { learnerWith, type SittingRow } from './classWith';

const rulesOf = (code: string) => {
  const subject = SUBJECTS.find((each) => each.code === code);
  if (subject === undefined) throw new Error(code);
  return sittingRulesFor(subject, SCALE);
};

const said = (sittings: readonly SittingRow[], subject = 'DIT') => {
  const outlook = learnerWith(sittings, { subject });
  return {
    standing: standingSentence(outlook),
    findings: outlook.outcome.findings.map(
      (finding) => `${finding.severity}: ${describeSittings(onSheet(finding, outlook.held))}`,
    ),
    entries: outlook.options.map((option) => `${option.component}: ${entrySentences(option).join(' ')}`),
    retakes: outlook.retakes.flatMap((retake) =>
      retakeSentences(retake, { outcome: outlook.outcome, externalMax: 60 }).map(
        (sentence) => `${retake.component}: ${sentence}`,
      ),
    ),
    claim: forkSentence(forkNow(outlook.ledger, rulesOf(subject)), outlook.ledger.structure.external),
    outlook,
  };
};

const C1 = ['C1', '2025-06', 54] as const;
const C2 = ['C2', '2025-06', 69] as const;

describe('the words beside nasty ledgers', () => {
  it('a practice sitting and its resit', () => {
    const { standing, findings, entries } = said([C1, C2, ['C3', '2025-01', 80], ['C3', '2025-06', 74]]);
    expect(standing).toBe('L2P with 197 UMS, not claimed.');
    expect(findings).toEqual([
      'Warning: Practice sitting: C3 2025-01 came before C1 and C2 (UR, FAQ: C3 must be sat again; CG: C3 must not come first). It probably used the one resit; ask Pearson.',
    ]);
    expect(entries[2]).toBe('C3: Component 3 may be sat 2 times and has been: no resit is left.');
  });

  it('an internal retaken after a claim', () => {
    const { standing, findings, retakes, claim } = said([C1, ['C1', '2026-01', 63], C2, ['C3', '2025-06', 80, 'Yes']]);
    expect(standing).toBe('L2P with 203 UMS, claimed in May/June 2025.');
    expect(findings).toEqual(['Warning: C1 2026-01 is left out: the certificate claimed in 2025-06 stands.']);
    expect(retakes).toEqual([
      'C3: It could add up to 49 UMS.',
      'C3: 39 of 60 on C3 reaches L2M, with the internals at their highest: 1 less than 40, what its UMS is worth there.',
      'C3: L2D needs 54 of 60.',
      'C3: What was claimed in May/June 2025 stands, whatever comes of it.',
    ]);
    expect(claim).toBe('Apart from claims already made, nothing can be claimed until C3 is sat again.');
  });

  it('two claims, the second lower', () => {
    const { standing, retakes, claim } = said([
      ['C1', '2025-06', 60],
      ['C2', '2025-06', 70],
      ['C3', '2026-01', 80, 'Yes'],
      ['C3', '2026-06', 40, 'Yes'],
    ]);
    expect(standing).toBe(
      'L2M with 210 UMS, the better of two claims (December 2025/January 2026). Performance tables count December 2025/January 2026: L2M.',
    );
    expect(retakes).toEqual([
      'C1: It would need C3 again, and no C3 sitting is left for that. Ask Pearson.',
      'C2: It would need C3 again, and no C3 sitting is left for that. Ask Pearson.',
    ]);
    expect(claim).toBe('The ways to claim, side by side. Claims already made are left aside here.');
  });

  it('an internal retaken after an unclaimed external', () => {
    const { standing, outlook } = said([C1, ['C1', '2026-06', 61], C2, ['C3', '2026-01', 80]]);
    expect(standing).toBe(
      'no result. Component 1 in May/June 2026 came after Component 3 in December 2025/January 2026: Component 3 must be sat again in May/June 2026 to meet the terminal rule.',
    );
    expect(noRetakeSentence(noRetake(outlook, {}), '2027-01')).toBe('There is no result yet to compare with.');
  });

  it('X on the resit of the external', () => {
    const { standing, findings } = said([C1, C2, ['C3', '2026-01', 80], ['C3', '2026-06', 'X']]);
    expect(standing).toBe('L2P with 203 UMS, not claimed.');
    expect(findings).toEqual([
      'Warning: C3 2026-06 is X: C3 2026-01 stays the last with a UMS. Check with Pearson.',
      'Note: C3 2026-06 is X. The sources do not say whether an absence uses an attempt: ask Pearson.',
    ]);
  });

  it('X on an internal after the external', () => {
    expect(said([C1, ['C1', '2026-06', 'X'], C2, ['C3', '2026-01', 80]]).findings[0]).toBe(
      'Warning: C1 2026-06 after C3 2026-01 is entered only: ask Pearson whether C3 must be sat again.',
    );
  });

  it('three sittings of an internal', () => {
    const { standing, claim } = said([['C1', '2024-06', 40], C1, ['C1', '2026-01', 61], C2, ['C3', '2026-06', 80]]);
    expect(standing).toBe('no result. Component 1 has 3 results. Only 2 sittings are allowed: the first and one more.');
    expect(claim).toBe('The ways to claim can be set out once the problems of the record are put right.');
  });

  it('a claim without an external', () => {
    const { standing, findings } = said([C1, C2, ['C3', '2026-06', '', 'Yes']]);
    expect(standing).toBe('No UMS yet for Component 3, so there is no result.');
    expect(findings).toEqual(['Problem: Claimed in 2026-06, but C3 has no UMS in that series. The claim is ignored.']);
  });

  it('two rows of one series, counted as the sheet counts them', () => {
    const { standing } = said([C1, ['C1', '2025-06', 61], C2, ['C3', '2026-06', 80]]);
    expect(standing).toBe(
      'no result. Component 1 in May/June 2025 stands in rows 2 and 3. Keep the row with the final result.',
    );
  });

  it('Art and Design in January', () => {
    const { standing } = said([['C1', '2025-01', 54], C2, ['C3', '2025-06', 80]], 'ART');
    expect(standing).toBe(
      'no result. Component 1 in December 2024/January 2025: this subject has no December/January series for it (CG, FAQ).',
    );
  });

  it('a creative subject with one external', () => {
    const { entries, claim } = said([C1, C2, ['C3', '2025-06', 80]], 'MUS');
    expect(entries[2]).toBe('C3: Component 3 can’t be sat in December 2026/January 2027.');
    expect(claim).toBe('There is one way to claim.');
  });

  it('a row that can’t be read', () => {
    expect(said([['C1', '2025-06', 'abc'], C2, ['C3', '2026-06', 80]]).standing).toBe(
      'no result. Row 2: “abc” is not a UMS mark. Type a whole number, X for absent, or leave it blank.',
    );
  });
});
