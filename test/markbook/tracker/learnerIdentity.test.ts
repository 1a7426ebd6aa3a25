import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRows } from '../../../src/markbook/keeping/changedRows';
import { sittingChanges } from '../../../src/markbook/sittings/typedSitting';
import { learnerId, type CellInput } from '../../../src/rules';
import { law } from '../../law';
import { resultsOf } from '../results/resultClass';
import { classWith } from '../whatNext/classWith';

const heldUnder = (key: CellInput, named: CellInput) =>
  classWith({ learners: [[key, 'Ada', 40, 40, 40]], sittings: [[named, 'C1', '2025-06', 60]] });

describe('one learner, however a table spells the number', () => {
  it.each([
    ['0101', 101],
    ['0101', '101'],
    ['L1234A', 'l1234a'],
    ['l1234a', ' L1234A '],
    ['12345024 0101V', '123450240101v'],
    ['0101', '\u200B101\u200E'],
  ])('the sitting of %s is found under %s', (key, named) => {
    const { ledgers, ofOthers } = heldUnder(key, named);
    expect([ledgers[0]?.ledger.sittings.length, ofOthers]).toEqual([1, 0]);
  });

  it('another number is another learner', () => {
    const { ledgers, ofOthers } = heldUnder('0101', '1010');
    expect([ledgers[0]?.ledger.sittings.length, ofOthers]).toEqual([0, 1]);
  });

  it.each([42, '42', '0042'])('the amended mark of 0042 is found by Results under %s, as by Moderation', (named) => {
    const { comparisons } = resultsOf([['Ada', 40, '', '', '0042']], [['0042', 'C1', '2025-06', 60]], {
      moderation: [[named, 'C1', '2025-06', 38]],
      series: { C1: '2025-06' },
    });
    expect(comparisons[0]?.cause?.code).toBe('moderated');
  });

  it('a sitting is written into the row that names its learner, whatever the spelling', () => {
    const values = ['101', 'C1', '2025-06', 60, 'live'];
    const table = {
      name: 'BTEC_Sittings',
      sheet: 'BTEC Sittings',
      row: 0,
      column: 0,
      headers: ['Learner', 'Component', 'Series', 'UMS', 'Kind'],
      rows: [{ values, formulas: values }],
      hasTotals: false,
      formulaAt: () => '',
      areas: [],
    };
    const place = {
      learner: '0101',
      subject: 'DIT',
      component: 'C1',
      series: '2025-06',
      rows: [{ subject: '' }],
    } as const;
    const changes = sittingChanges(place, { mark: 'blank', ums: 'X' });
    expect(changedRows(table, changes).map(({ from }) => from)).toEqual([0]);
  });
});

describe('the spelling in which learners are compared', () => {
  law([fc.string()])('has one spelling of its own', (text) => learnerId(learnerId(text)) === learnerId(text));
  law([fc.string()])(
    'knows no capitals and no spaces around',
    (text) => learnerId(` ${text.toLowerCase()} `) === learnerId(text.toUpperCase()),
  );
});

describe('a cell that identifies nobody', () => {
  it.each(['TBC', 'n/a', '-', '?', 'pending', '#N/A', '#DIV/0!', 0, '0', '0000', '1.2345E+11', '1,23E+12'])(
    '%s in two rows makes them no one learner, and finds no sitting',
    (cell) => {
      const { ledgers, ofOthers } = classWith({
        learners: [
          [cell, 'Ada', 40, 40, 40],
          [cell, 'Ben', 40, 40, 40],
        ],
        sittings: [[cell, 'C1', '2025-06', 60]],
      });
      expect(ledgers.map(({ learner, held }) => [learner.key, learner.uci, held.length])).toEqual([
        [undefined, '', 0],
        [undefined, '', 0],
      ]);
      expect(ofOthers).toBe(1);
    },
  );
});

describe('one number under two names', () => {
  const ledgersOf = (learners: readonly (readonly CellInput[])[]) =>
    classWith({ learners, sittings: [['0101', 'C1', '2025-06', 60]] }).ledgers.map(({ held }) => held.length);

  it('tells neither learner from the other: both are without a result', () => {
    expect(
      ledgersOf([
        ['0101', 'Abara, Ada', 40],
        ['101', 'Cole, Ben', 40],
      ]),
    ).toEqual([0, 0]);
  });

  it('is one learner in two rows, however the name is written, or where one row has none', () => {
    expect(
      ledgersOf([
        ['0101', 'Abara, Ada', 40],
        ['101', 'ADA ABARA', 40],
        ['0101', '', 40],
      ]),
    ).toEqual([1, 1, 1]);
  });
});
