import { describe, expect, it } from 'vitest';
import { externalNeeds, needsInReach } from '../../../src/markbook/whatNext/externalNeeds';
import { marginOf } from '../../../src/markbook/whatNext/marginOf';
import { marginSentence } from '../../../src/markbook/whatNext/marginWords';
import { noRetake } from '../../../src/markbook/whatNext/noRetake';
import {
  externalNeedsHeading,
  externalNeedsWords,
  noRetakeSentence,
  retakeSentences,
} from '../../../src/markbook/whatNext/whatNextWords';
import { retakeTerms } from '../../../src/markbook/whatNext/retakeTerms';
import { SCALE } from '../../usualScale';
import { classWith, learnerWith, type SittingRow } from './classWith';

const C1 = ['C1', '2025-06', 54] as const;
const C2 = ['C2', '2025-06', 69] as const;
const C3 = ['C3', '2026-01', 80] as const;

const sentences = (sittings: readonly SittingRow[], component: string): readonly string[] => {
  const { retakes, outcome } = learnerWith(sittings);
  return retakes
    .filter((retake) => retake.component === component)
    .flatMap((retake) => retakeSentences(retake, { outcome, externalMax: 60 }));
};

describe('another sitting', () => {
  it('of an internal forces the external: gain, marks for the next grade, floor and lift', () => {
    expect(sentences([C1, C2, C3], 'C1')).toEqual([
      'It could add up to 36 UMS.',
      '41 of 60 on C1 reaches L2M, with the others as they are: 5 more than 36, what its UMS is worth there.',
      'C3 has to be sat again with it, and the new C3 counts.',
      'If C1 does not rise, C3 needs 29 of 60 to keep L2P; it needs 44 of 60 to reach L2M.',
      'With full marks on C1, C3 needs 11 of 60 to keep L2P; it needs 26 of 60 to reach L2M.',
    ]);
  });

  it('of the external counts even if it is lower, unless the first was claimed', () => {
    expect(sentences([C1, C2, C3], 'C3')).toEqual([
      'It could add up to 40 UMS.',
      '44 of 60 on C3 reaches L2M, with the others as they are: 4 more than 40, what its UMS is worth there.',
      'L2D needs 59 of 60.',
      'Unclaimed, the resit counts even if it is lower: it needs 29 of 60 to keep L2P.',
    ]);
    expect(sentences([C1, C2, [...C3, 'Yes']], 'C3').at(-1)).toBe(
      'What was claimed in December 2025/January 2026 stands, whatever comes of it.',
    );
  });

  it('of an internal answers the new assignment of its series, which is said where one can be entered', () => {
    const terms = (sittings: readonly SittingRow[]): string =>
      retakeTerms(learnerWith(sittings).retakes, '2027-01', SCALE.structure);
    expect(terms([C1, C2, C3])).toBe(
      'A retake in December 2026/January 2027 answers the new assignment of that series. Work may be adapted where no concern was raised about it (CG).',
    );
    const sat = [C1, C2].flatMap(([component, , ums]) => [[component, '2025-01', ums] as const]);
    expect(terms([C1, C2, ...sat, C3])).toBe('');
  });

  it('is read from the mark kept with the sitting, where its series is the one chosen', () => {
    const [first] = learnerWith([[...C1, '', 36], C2, C3]).retakes;
    expect([first?.now, first?.more]).toEqual([36, 5]);
  });

  it('can be out of reach, and nothing is above L2D*', () => {
    expect(
      sentences(
        [
          ['C1', '2025-06', 90],
          ['C2', '2025-06', 27],
          ['C3', '2026-01', 36],
        ],
        'C1',
      )[1],
    ).toBe('Even 60 of 60 on C1 does not reach L2P, with the others as they are.');
    expect(
      sentences(
        [
          ['C1', '2025-06', 90],
          ['C2', '2025-06', 90],
          ['C3', '2026-01', 100],
        ],
        'C1',
      ).slice(0, 2),
    ).toEqual(['The UMS that counts is the highest there is.', 'L2D* is the highest grade there is.']);
  });

  it('needs a conversion to be weighed up', () => {
    const { retakes, options, outcome } = learnerWith([C1, C2, C3], { under: {} });
    expect(noRetakeSentence(noRetake({ retakes, options, outcome }, {}), '2027-01')).toBe(
      'Choose a series for C1, C2 and C3 below: marks are read with its UMS table.',
    );
  });
});

describe('the external that is owed', () => {
  const needs = (sittings: readonly SittingRow[]) => {
    const { ledger, outcome } = learnerWith(sittings);
    const { under } = classWith({ learners: [] });
    return externalNeeds(ledger, outcome, { series: '2027-01', conversion: under['C3'] }, SCALE);
  };

  it('needs so many marks for each grade with the highest internals', () => {
    const found = needs([C1, ['C1', '2026-06', 63], C2, C3]);
    expect(
      found === undefined
        ? []
        : [externalNeedsHeading(found, '2027-01'), ...externalNeedsWords(needsInReach(found), found.conversion)],
    ).toEqual([
      'With 63 UMS on C1 and 69 on C2, C3 in December 2026/January 2027 needs:',
      'L2D*: out of reach',
      'L2D: 54 of 60',
      'L2M: 39 of 60',
      'L2P: 24 of 60',
      'L1D: 9 of 60',
      'L1M: secured, if C3 is sat',
    ]);
  });

  it('is owed while it was never sat, and not while an internal is missing or the ledger is complete', () => {
    expect(needs([C1, C2])?.internals.map(({ result }) => result)).toEqual([54, 69]);
    expect(needs([C1])).toBeUndefined();
    expect(needs([C1, C2, C3])).toBeUndefined();
    expect(needs([C1, C3])).toBeUndefined();
  });
});

describe('the margin', () => {
  const margin = (sittings: readonly SittingRow[]): string => {
    const made = classWith({
      learners: [['U1', 'Ada Able', 40, 40, 40]],
      sittings: sittings.map((row) => ['U1', ...row]),
    });
    const [outlook] = made.outlooks;
    const best = outlook?.outcome.best;
    if (outlook === undefined || best === undefined) throw new Error('There is no certificate.');
    return marginSentence(marginOf(best, outlook.held, { figures: made.figures, subject: 'DIT', scale: SCALE }));
  };

  it('is told from the marks and series behind the certificate', () => {
    expect(
      margin([
        ['C1', '2025-06', 54, '', 36],
        ['C2', '2025-06', 75, '', 50],
        ['C3', '2026-01', 80, '', 40],
      ]),
    ).toBe('L2P, 1 mark on C1, C2 or C3 from L2M.');
  });

  it('is not told without a mark, without a conversion, or where mark and UMS disagree', () => {
    expect(
      margin([
        ['C1', '2025-06', 54],
        ['C2', '2025-01', 69, '', 46],
        ['C3', '2026-01', 80, '', 41],
      ]),
    ).toBe(
      'Not worked out: no raw mark is kept for Component 1 in May/June 2025; no UMS table is held for Component 2 in December 2024/January 2025; mark 41 of Component 3 in December 2025/January 2026 gives 82 UMS, the record has 80.',
    );
    expect(
      margin([
        ['C1', '2025-06', 54, '', 'forty'],
        [...C2, '', 46],
        [...C3, '', 40],
      ]),
    ).toBe('Not worked out: the mark of Component 1 in May/June 2025 is not a whole mark in range.');
  });
});
