import { describe, expect, it } from 'vitest';
import { appealSentences } from '../../../src/markbook/moderation/appealWords';
import { appealState, reviewState, type ReviewOf } from '../../../src/markbook/moderation/reviewState';
import { reviewSentences } from '../../../src/markbook/moderation/reviewWords';
import { datesTable } from '../school/schoolOf';

const TABLES = [
  datesTable([
    ['2027-06', 'Results', '19/08/2027'],
    ['2027-06', 'Post-results services', '23/09/2027'],
  ]),
];
const on = (today: string, more: Partial<ReviewOf> = {}): ReviewOf => ({
  ...{ series: '2027-06', today, tables: TABLES },
  ...more,
});

const NO_LEARNER = 'An appeal comes from the school and is for the whole cohort, not for one learner (CG).';
const AGREEMENT = 'Look in the final report first: where Pearson agreed the marks there is no review (CG).';
const TOO_EARLY =
  'May/June 2027: no review of moderation before 19/08/2027: it can be asked for from results day, once all learners have their results (CG).';

describe('A review of moderation', () => {
  it.each([
    ['2027-08-18', [TOO_EARLY, AGREEMENT]],
    [
      '2027-08-19',
      ['May/June 2027: a review of moderation can be asked for until 23/09/2027, 35 days left.', AGREEMENT],
    ],
    ['2027-09-23', ['May/June 2027: a review of moderation can be asked for until 23/09/2027, today.', AGREEMENT]],
    [
      '2027-09-24',
      ['May/June 2027: a review of moderation was to be asked for by 23/09/2027, 1 day ago. Ask Pearson.', AGREEMENT],
    ],
  ])('has its own clock: on %s', (today, told) => {
    expect(reviewSentences(reviewState(on(today)))).toEqual(told);
  });

  it('says that its last day is not held, and of results that are here that they are out', () => {
    const notHeld = reviewSentences(reviewState(on('2027-08-01', { tables: [], hasResults: true })));
    expect(notHeld[0]).toBe(
      'May/June 2027: the last day for a review of moderation is not held. Take it from Pearson’s key dates and type it in Set up, Dates.',
    );
    expect(reviewSentences(reviewState(on('2027-08-01', { tables: [] })))[0]).toMatch(
      /^May\/June 2027: no review of moderation: it /,
    );
  });
});

describe('What is decided of a review and an appeal', () => {
  it.each([
    ['2027-08-18', undefined],
    ['2027-09-22', { code: 'open', until: '2027-09-23', daysLeft: 1 }],
    ['2027-09-25', { code: 'over', until: '2027-09-23', daysAgo: 2 }],
  ])('has a clock from results on: on %s', (today, clock) => {
    expect(reviewState(on(today)).clock).toEqual(clock);
  });

  it('has steps for what can be sent only, and before results nothing else', () => {
    const codes = (today: string) => appealState(on(today), '2027-08-01').findings.map(({ code }) => code);
    expect(codes('2027-08-18')).toEqual(['results-not-out']);
    expect(codes('2027-08-20')).toEqual(['appeal-open']);
    expect(appealState(on('2027-08-18'), '2027-08-01').steps).toBeUndefined();
    expect(appealState(on('2027-08-20')).steps).toBeUndefined();
    expect(appealState(on('2027-08-20'), '2027-08-01').steps).toEqual({
      preliminaryBy: expect.stringMatching(/^2027-/) as unknown,
      hearingBy: expect.stringMatching(/^2027-/) as unknown,
    });
  });
});

describe('An appeal', () => {
  const first = (today: string, decidedOn: string) => appealSentences(appealState(on(today), decidedOn))[0];

  it('says of its last day that no source says it counts', () => {
    expect(first('2027-10-01', '2027-09-01')).toBe(
      'Send an appeal today, 01/10/2027: that the last day itself counts is inferred, no source says it.',
    );
    expect(first('2027-09-30', '2027-09-01')).toBe(
      'Send an appeal by 01/10/2027: 1 day left. The last day itself counts: inferred.',
    );
    expect(first('2027-10-02', '2027-09-01')).toBe('The appeal was to be sent by 01/10/2027, 1 day ago. Ask Pearson.');
  });

  it('comes after a review only, and for the whole cohort', () => {
    expect(appealSentences(appealState(on('2027-09-30')))).toEqual([
      'An appeal comes only after a review: give the day of its decision to see until when.',
      NO_LEARNER,
    ]);
    expect(appealSentences(appealState(on('2027-08-18'), '2027-08-01'))).toEqual([
      'Results of May/June 2027 are not out, so there is no review’s decision to appeal against (CG).',
      NO_LEARNER,
    ]);
  });
});
