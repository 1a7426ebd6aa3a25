import fc from 'fast-check';
import { describe, expect, test as example } from 'vitest';
import { law } from '../../law';
import { outcomeSentence } from '../../../src/markbook/wording/outcomeSentence';
import { describeSittings } from '../../../src/markbook/wording/sittings';
import { checkLedger, entryOptions, outcomeOf, readLedger } from '../../../src/rules';
import { anyLedger, rulesOf } from './someLedgers';

const TWO_SOURCES = new Set(['practice-sitting', 'creative-resit', 'creative-resit-open']);

describe('Sentences about sittings', () => {
  law([anyLedger, fc.constantFrom('DIT', 'MUS', 'ART')])('fit into a cell’s message', (rows, subject) => {
    const rules = rulesOf(subject);
    const ledger = readLedger(rows, rules);
    for (const finding of checkLedger(ledger, rules)) {
      expect(describeSittings(finding).length).toBeLessThanOrEqual(TWO_SOURCES.has(finding.code) ? 200 : 120);
    }
    const notices = entryOptions(ledger, rules, '2026-06').flatMap((option) => [
      ...option.refusals,
      ...option.consequences,
    ]);
    for (const notice of notices) {
      expect(describeSittings(notice).length).toBeLessThanOrEqual(TWO_SOURCES.has(notice.code) ? 200 : 120);
    }
    const sentence = outcomeSentence(outcomeOf(ledger, rules));
    expect(sentence.length).toBeGreaterThan(0);
    expect(sentence.length).toBeLessThanOrEqual(120);
    expect(sentence).toMatch(/^[^a-z].*\.$/);
  });

  example('a whole class’s sittings given as one learner’s are named in a sentence that still fits', () => {
    const rules = rulesOf('DIT');
    const ofClass = Array.from({ length: 200 }, () => ['C1', '2025-06', 54]);
    const [first] = checkLedger(readLedger(ofClass, rules), rules);
    expect(first === undefined ? '' : describeSittings(first)).toBe(
      'C1 2025-06 stands in rows 1, 2, 3 and 197 more. Keep the row with the final result.',
    );
  });

  example('of two retakes after the external, the later says in which series C3 must be sat', () => {
    const rules = rulesOf('DIT');
    const rows = [
      ['C1', '2024-06', 54],
      ['C2', '2024-06', 70],
      ['C3', '2025-01', 80],
      ['C1', '2026-01', 60],
      ['C2', '2025-06', 75],
    ];
    expect(outcomeSentence(outcomeOf(readLedger(rows, rules), rules))).toBe(
      'C1 2026-01 came after C3 2025-01: C3 must be sat again in 2026-01 to meet the terminal rule.',
    );
  });
});
