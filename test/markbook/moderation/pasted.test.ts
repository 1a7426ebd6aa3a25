import { describe, expect, it } from 'vitest';
import { readAmendedList } from '../../../src/markbook/moderation/amendedList';
import { amendedPlan, type AmendedPlan } from '../../../src/markbook/moderation/amendedPlan';
import { matchedList } from '../../../src/markbook/moderation/matchedList';
import type { Moderation } from '../../../src/markbook/moderation/moderation';
import { readSampledList } from '../../../src/markbook/moderation/sampledList';
import { classOf, moderationIn } from './cohorts';

const CLASS = moderationIn({
  readings: [
    classOf('A', [
      { number: '0101', name: 'ABARA: Aisha', mark: 30 },
      { number: '0102', name: 'BAINES: Lena', mark: 31 },
      { number: '0103', name: 'COLE: Will', mark: 'X' },
      { number: '2026', name: 'DHILLON: Dev', mark: null },
    ]),
  ],
});

/** Who a pasted list finds: surely, with the teacher's word, and not at all. */
const found = (text: string): readonly [string[], string[], string[]] => {
  const list = readSampledList(text);
  if (!list.ok) throw new Error(list.problems[0].code);
  const { sure, toConfirm, nobody } = matchedList(list.value.listed, CLASS.learners);
  return [
    sure.map(({ found: { learner } }) => learner.candidateNumber),
    toConfirm.map(({ listed, why }) => `${listed.shownAs}: ${why}`),
    nobody.map(({ shownAs }) => shownAs),
  ];
};

describe('A pasted list of those sampled', () => {
  it.each([
    ['0101\n0102', ['0101', '0102']],
    ['0101, 0102; 0103', ['0101', '0102', '0103']],
    ['1\t0101\tABARA: Aisha\t30\n2\t0102\tBAINES: Lena\t31', ['0101', '0102']],
    ['0101\n0101', ['0101']],
    ['Candidate number,Name\n0101,ABARA: Aisha\n0103,COLE: Will', ['0101', '0103']],
  ])('%j finds them by candidate number', (text, numbers) => {
    expect(found(text)).toEqual([numbers, [], []]);
  });

  it('never takes a name alone, nor a number that stands beside another name, without a word', () => {
    expect(found('Aisha Abara')).toEqual([[], ['Aisha Abara: name-alone'], []]);
    expect(found('0101 BAINES: Lena')).toEqual([[], ['BAINES: Lena: number-and-name-disagree'], []]);
    expect(found('Sample 2026')).toEqual([[], ['Sample: number-and-name-disagree'], []]);
  });

  it('takes no date or series for a candidate number', () => {
    expect(found('Sample for June 2026\n15/05/2026\n2026-06 0101')).toEqual([['0101'], [], ['Sample for']]);
  });

  it('lists those who are nobody of the cohort, and asks about a number that lost its zeros', () => {
    expect(found('9999\nNobody Known\n101')).toEqual([[], ['101: number-without-zeros'], ['9999', 'Nobody Known']]);
  });

  it('takes only the ticked lines where some are ticked, by sign or by column', () => {
    expect(found('0101 ✓\n0102\n0103 ✔')[0]).toEqual(['0101', '0103']);
    expect(
      found('Candidate number,Name,Sampled\n0101,ABARA: Aisha,Yes\n0102,BAINES: Lena,\n0103,COLE: Will,Y')[0],
    ).toEqual(['0101', '0103']);
  });

  it('refuses an empty box in words', () => {
    expect(readSampledList(' \n').ok).toBe(false);
  });
});

const planOf = (text: string, moderation: Moderation = CLASS): AmendedPlan => {
  const list = readAmendedList(text);
  if (!list.ok) throw new Error(list.problems[0].code);
  const plan = amendedPlan(list.value, { moderation, classId: 'A', answers: new Map() });
  if ('marks' in plan) throw new Error(`${plan.marks} marks for ${plan.learners}`);
  return plan;
};

const taken = ({ amended, refused, same }: AmendedPlan): unknown[] => [
  amended.map(({ learner, mark }) => [learner.learner.candidateNumber, mark]),
  refused.map(({ learner, why }) => [learner.learner.candidateNumber, why]),
  same,
];

describe('Pasted amended marks', () => {
  it('are taken beside candidate numbers, with or without headings', () => {
    expect(taken(planOf('0101 28\n0102 31'))).toEqual([[['0101', 28]], [], 1]);
    expect(
      taken(planOf('Candidate number\tName\tMark\tAmended\n0101\tABARA: Aisha\t30\t28\n0102\tBAINES: Lena\t31\t')),
    ).toEqual([[['0101', 28]], [], 0]);
  });

  it('are taken as a whole column in the order of the sheet, a blank being no amendment', () => {
    expect(taken(planOf('28\n\nX\n\n'))).toEqual([[['0101', 28]], [], 3]);
    expect(taken(planOf('Amended C1\n28\n30\nX\n\n'))).toEqual([
      [
        ['0101', 28],
        ['0102', 30],
      ],
      [],
      2,
    ]);
  });

  it('leave absent, blank and impossible ones alone, and say why', () => {
    expect(taken(planOf('0101 X\n0103 20\n2026 20\n0102 31'))).toEqual([
      [],
      [
        ['0101', 'absent-now'],
        ['0103', 'was-absent'],
        ['2026', 'not-entered'],
      ],
      1,
    ]);
  });

  it('are not taken as a column of another length', () => {
    const list = readAmendedList('28\n29');
    if (!list.ok) throw new Error('not read');
    expect(amendedPlan(list.value, { moderation: CLASS, classId: 'A', answers: new Map() })).toEqual({
      marks: 2,
      learners: 4,
    });
  });

  it('say which lines were not understood', () => {
    const list = readAmendedList('0101 28\nthe moderator says so');
    expect(list.ok && list.value.kind === 'by-learner' && list.value.unread).toEqual(['the moderator says so']);
  });

  it.each([
    '0101 31,0',
    '0101\t31,5',
    '0101 31 / 60',
    '0101 28 - 60',
    '0101 28 x 2',
    '0101\t28\t30',
    '0101\t30\t28',
    'Candidate number\tAmended by\n0101\t2',
    'Candidate number\tAdjustment C1\n0101\t2',
    'Learner no.\tChange\n0101\t2',
    'Candidate number\tAmended UMS\n0101\t42',
    'Candidate number\tMark A\tMark B\n0101\t28\t29',
    'Candidate number\tNew\tRevised\n0101\t28\t29',
    'Candidate number\tDeduction\n0101\t2',
    'Candidate number\tCentre mark\tReduction\n0101\t30\t2',
    'Candidate number\tCentre mark\tTolerance\n0101\t30\t2',
    'Candidate number\tCentre mark\tMax\n0101\t30\t60',
    'Candidate number\tMarks off\n0101\t2',
    'Candidate number\tCentre mark\n0101\t28',
    'Moderation of Component 1\nCandidate number\tChange\n0101\t2',
    'Moderation of C1\nCandidate number\tUMS\n0101\t42',
    '0101 reduced by 2',
    'ABARA: Aisha down 2',
  ])('are not read where it is not said which figure is the new mark: %j', (text) => {
    const list = readAmendedList(text);
    expect(list.ok && list.value).toEqual({ kind: 'by-learner', marks: [], unread: text.split('\n') });
  });

  it('are not taken for marks where they are how much each mark changed', () => {
    const list = readAmendedList('Amended by\n2\n1\nX\n0');
    expect(list.ok && list.value).toMatchObject({ kind: 'by-learner', marks: [] });
  });

  it.each([
    'Candidate number\tCentre mark\tModerated mark\n0101\t30\t28',
    'Candidate number\tModerated mark\tCentre mark\n0101\t28\t30',
    'Candidate number\tMark sent\tMark\n0101\t30\t28',
    'Candidate number\tAmended UMS\tAmended mark\n0101\t42\t28',
    '1\t0101\tABARA: Aisha\t28',
    '1. 0101 28',
    '0101 15/05/2026 28',
    'Candidate number\tMark (out of 60)\n0101\t28',
    'Candidate number\tCentre mark\tMark (max 60)\tMax\n0101\t30\t28\t60',
  ])('are the ones that their heading says, or the one figure beside a learner: %j', (text) => {
    expect(taken(planOf(text))).toEqual([[['0101', 28]], [], 0]);
  });
});
