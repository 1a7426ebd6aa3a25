import { describe, expect, it } from 'vitest';
import type { ReadList } from '../../../src/markbook/import/list/readList';
import type { WordMeaning } from '../../../src/markbook/import/answers';
import { withinOneSeries } from '../../../src/markbook/import/sittings/oneSeries';
import { confirmed, EVERY, handMadeSheet, listIn, listOf, marksTable, matchKinds, stateOf } from './threeLists';

describe('the results list', () => {
  const list = listIn('results-edexcel-style.csv');
  const asked = {
    numbersOf: ['2025-06'],
    words: new Map<string, WordMeaning>([['', 'leave-out']]),
  } as const;
  const answers = { ...asked, who: confirmed(stateOf(list, marksTable(), asked)) };

  it('goes to the ledger, one row for each learner, component and series, under the UCI', () => {
    const state = stateOf(list, marksTable(), answers);
    expect(state.target).toBe('sittings');
    expect(state.plan.added.length).toBe(94);
    expect(state.plan.edits.map(({ kind }) => kind)).toEqual([
      'add-sheet',
      ...Array<string>(2).fill('cells'),
      'add-table',
    ]);
    const learners = state.plan.edits.find((edit) => edit.kind === 'cells' && edit.row === 1 && edit.column === 0);
    expect(learners?.kind === 'cells' ? learners.after[0]?.slice(0, 3) : undefined).toEqual([
      '123450240101V',
      'C1',
      '2025-06',
    ]);
  });

  it('asks about its two blanks and takes X for absent', () => {
    expect(stateOf(list, marksTable()).questions.words).toEqual([{ word: '', shownAs: '', times: 2 }]);
    const absent = stateOf(list, marksTable(), answers).plan.added.filter(({ after }) => after === 'X');
    expect(absent.map(({ what }) => what)).toEqual(['C3 2026-01 UMS', 'C2 2025-06 UMS']);
  });

  it('is found by number and name together, which agree for all in both series', () => {
    expect(matchKinds(stateOf(list, marksTable(), asked))).toEqual(['sure number-of-another-series']);
    expect(matchKinds(stateOf(list, marksTable(), { ...asked, numbersOf: EVERY }))).toEqual(['sure candidate-number']);
  });

  it('keeps a candidate number to one series where the tracker has no UCI', () => {
    const who = confirmed(stateOf(list, handMadeSheet(), asked));
    const { plan } = stateOf(list, handMadeSheet(), { ...asked, who });
    expect(new Set(plan.added.map(({ what }) => what.slice(3, 10)))).toEqual(new Set(['2025-06']));
    expect(plan.added.length).toBe(63);
    expect(plan.numberOnly).toEqual({ results: 31, learners: 31 });
  });

  it('keeps it from a series that the ledger knows and the teacher’s word does not cover', () => {
    const result = (number: string) => ({
      learner: { key: { kind: 'candidate-number', text: number, id: number } } as never,
      series: '2025-06' as const,
    });
    const held = [{ learner: '0101', series: '2024-06' }] as never;
    const { kept, heldBack } = withinOneSeries([result('0101'), result('0102')], held, EVERY);
    expect([kept.length, heldBack.length]).toEqual([1, 1]);
  });

  it('keeps it to both where the teacher says that it is the same in both', () => {
    const { plan } = stateOf(list, handMadeSheet(), { ...asked, numbersOf: EVERY });
    expect(new Set(plan.added.map(({ what }) => what.slice(3, 10)))).toEqual(new Set(['2025-06', '2026-01']));
    expect([plan.added.length, plan.numberOnly]).toEqual([94, undefined]);
  });
});

describe('results under a number alone', () => {
  const numbered = (text: string): ReadList => listOf(`Candidate;Series;Component;UMS\n${text}`);

  it('belong to the learner of that number in its own series only', () => {
    const list = numbered('0101;June 2025;C1;45\n0101;June 2024;C1;40\n');
    const { matches, plan } = stateOf(list, marksTable(), { numbersOf: ['2025-06'] });
    expect(matches.map(({ kind }) => kind)).toEqual(['sure', 'none']);
    expect(plan.added.map(({ what }) => what)).toEqual(['C1 2025-06 UMS']);
  });

  it('of one series go to the ledger where the tracker has no UCI', () => {
    const { plan } = stateOf(numbered('0101;June 2025;C1;45\n'), handMadeSheet(), { numbersOf: EVERY });
    expect(plan.added.map(({ what }) => what)).toEqual(['C1 2025-06 UMS']);
    expect(plan.numberOnly).toBeUndefined();
  });
});

describe('results that are not out', () => {
  const learners = marksTable().reading.learners.slice(0, 4);
  const listed = (heading: string) =>
    listOf(
      [
        `UCI,Component,Series,${heading}`,
        ...['Q', 'r', '60', 'X'].map((result, place) => `${learners[place]?.uci ?? ''},C1,June 2025,${result}`),
      ].join('\n'),
    );

  it('Q and R beside a UMS are named, asked about by nobody and written nowhere', () => {
    const { questions, plan } = stateOf(listed('UMS'), marksTable(), { numbersOf: EVERY });
    expect(questions.words).toEqual([]);
    expect(plan.aside.map(({ text, as }) => [text, as])).toEqual([
      ['Q', 'pending'],
      ['r', 'withheld'],
    ]);
    expect(plan.added.map(({ after }) => after)).toEqual([60, 'X']);
    expect(plan.odd).toEqual([]);
  });

  it('beside a raw mark they are words of the school’s own, and asked about', () => {
    const { questions } = stateOf(listed('Mark'), marksTable(), { numbersOf: EVERY });
    expect(questions.words.map(({ word }) => word)).toEqual(['q', 'r']);
  });
});
