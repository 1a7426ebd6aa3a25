import { describe, it } from 'vitest';
import { outcomeOf, readLedger, robustnessOf } from '../../src/rules';
import { asRawMark } from '../../src/rules/terms/units';
import { illustrative } from '../rules/illustrative';
import { rulesOf, type LedgerRow } from '../rules/sittings/someLedgers';
import { measureHere } from './measure';

const SIZES = [10_000, 30_000, 100_000] as const;
const RULES = rulesOf('DIT');
const [C1, C2, C3] = (['C1', 'C2', 'C3'] as const).map((component) =>
  illustrative({ subject: 'DIT', component, series: '2024-06' }),
);

const sittingsOf = (learner: number): readonly LedgerRow[] => [
  ['C1', '2025-06', (learner * 7) % 91, ''],
  ['C2', '2026-01', (learner * 11) % 91, ''],
  ['C3', '2026-06', (learner * 13) % 121, learner % 2 === 0 ? 'Yes' : ''],
];

const marksOf = (learner: number) => ({
  C1: asRawMark(learner % 61),
  C2: asRawMark((learner * 7) % 61),
  C3: asRawMark((learner * 11) % 61),
});

const everyLearner = <Given>(size: number, of: (learner: number) => Given): readonly Given[] =>
  Array.from({ length: size }, (_, learner) => of(learner));

describe('the rules alone, of so many learners', () => {
  it.each(SIZES)('%i', (size) => {
    const ledgers = everyLearner(size, sittingsOf);
    const marks = everyLearner(size, marksOf);
    if (C1 === undefined || C2 === undefined || C3 === undefined) throw new Error('There are no conversions.');
    const conversions = { C1, C2, C3 };
    measureHere(`${size} outcomes of three sittings`, () => {
      for (const rows of ledgers) outcomeOf(readLedger(rows, RULES), RULES);
    });
    measureHere(`${size} robustnesses of three marks`, () => {
      for (const each of marks) robustnessOf(each, conversions, RULES.scale);
    });
  });
});
