import { describe, expect, it } from 'vitest';
import { findingWords, moderationSentence, sizeSentence } from '../../../src/markbook/moderation/moderationStateWords';
import { tickedOf } from '../../../src/markbook/moderation/tickedOf';
import type { Moderation } from '../../../src/markbook/moderation/moderation';
import { classOf, classOfSize, moderationIn, type Row } from './cohorts';

const told = (moderation: Moderation): readonly string[] =>
  moderation.advice.findings.map((finding) => findingWords(finding, moderation));

const many = (marks: readonly Row['mark'][], ticks: readonly number[] = []): Moderation =>
  moderationIn({
    readings: [
      classOf(
        'A',
        marks.map((mark, index) => ({ mark, tick: ticks.includes(index) ? 'Yes' : null })),
        true,
      ),
    ],
  });

/** Twenty marks from 20 to 39, so that a sample is smaller than the cohort. */
const TWENTY = Array.from({ length: 20 }, (_, index) => 20 + index);

describe('The sentence a moderation opens with', () => {
  it.each([
    [15, 0, 'Everyone is in the sample: 15 learners with a mark.'],
    [16, 0, 'No ticks yet: Pearson picks 15 of 16 entered.'],
    [100, 0, 'No ticks yet: Pearson picks 15 of 100 entered.'],
    [101, 0, 'No ticks yet: Pearson picks 20 of 101 entered.'],
    [200, 0, 'No ticks yet: Pearson picks 20 of 200 entered.'],
    [201, 0, 'No ticks yet: Pearson picks 25 of 201 entered.'],
    [20, 15, '15 ticked of 20 entered: 1 to add.'],
    [20, 14, '14 ticked of 20 entered: 1 to add.'],
  ])('of %i entered with the first %i ticked', (size, ticked, sentence) => {
    expect(moderationSentence(moderationIn({ readings: [classOfSize(size, ticked)] }))).toBe(sentence);
  });

  it('says that the sample is complete once the size is met and both extremes are ticked', () => {
    const ticks = [0, 19, ...Array.from({ length: 13 }, (_, index) => index + 1)];
    expect(moderationSentence(many(TWENTY, ticks))).toBe('The sample is complete: 15 ticked of 20 entered.');
    expect(moderationSentence(many(TWENTY, ticks.slice(0, 14)))).toBe('14 ticked, and the sample is 15 of 20 entered.');
  });

  it('names a size that is not held before 2026-01, and gives the one that is', () => {
    const before = (size: number): Moderation => moderationIn({ readings: [classOfSize(size)], series: '2025-06' });
    expect(moderationSentence(before(100))).toBe('No sample size is held for 100 learners in May/June 2025.');
    expect(sizeSentence(before(100))).toContain('Ask Pearson');
    expect(moderationSentence(before(99))).toBe('No ticks yet: Pearson picks 10 of 99 entered.');
    expect(sizeSentence(before(99))).toContain('MOD-2');
    expect(sizeSentence(before(99))).toContain('inferred');
  });

  it('has nobody while no one has a mark or an X', () => {
    expect(moderationSentence(many([null, null]))).toBe('Nobody has a mark or an X in C1 yet.');
  });
});

describe('The size and its rule', () => {
  it.each([
    [15, 'The sample is 15: 1 to 15 entered (MOD-1'],
    [16, 'The sample is 15: 16 to 100 entered (MOD-1'],
    [200, 'The sample is 20: 101 to 200 entered (MOD-1'],
    [201, 'The sample is 25: more than 200 entered (MOD-1'],
  ])('of %i entered', (size, start) => {
    expect(sizeSentence(moderationIn({ readings: [classOfSize(size)] }))).toContain(start);
  });
});

describe('The advice', () => {
  it('leaves a tie at the top alone where one of them is ticked, and says that sources are silent', () => {
    const moderation = many([...TWENTY, 39], [0, 20]);
    expect(moderation.advice.flags.filter((flag) => flag.startsWith('add'))).toEqual([]);
    expect(told(moderation)).toContain(
      '2 learners share the highest mark, 39. One in the sample is taken as enough (sources are silent).',
    );
  });

  it('adds the first of a tie at the top where none is ticked', () => {
    const moderation = many([...TWENTY, 39], [0]);
    expect(told(moderation)).toContain('No learner with the highest mark (39) is in the sample. Add LEARNER: No20.');
  });

  it('offers two for a ticked learner who was absent: nearest to the mock mark, else to the middle mark', () => {
    const moderation = moderationIn({
      readings: [
        classOf(
          'A',
          [
            { mark: 'X', tick: 'Yes', mock: 37 },
            { mark: 'x', tick: 'Yes' },
            ...TWENTY.map((mark, index) => ({ mark, tick: index === 0 || index === 19 ? 'Yes' : null })),
          ],
          true,
        ),
      ],
    });
    const [mock, middle] = moderation.advice.replacements;
    const marks = (places: readonly number[] = []): unknown[] =>
      places.map((place) => moderation.learners[place]?.learner.cells.get('mark C1')?.value);
    expect([mock?.basis, mock?.near, marks(mock?.alternatives)]).toEqual(['expected mark', 37, [37, 36]]);
    expect([middle?.basis, middle?.near, marks(middle?.alternatives)]).toEqual(['median', 29, [29, 28]]);
    expect(moderationSentence(moderation)).toBe('4 ticked of 22 entered: 2 to replace.');
  });

  it('has no extremes where all marks are zero, and leaves a ticked zero in', () => {
    const moderation = many(
      Array.from({ length: 16 }, () => 0),
      [3],
    );
    expect(told(moderation)).toEqual([
      '1 ticked, but the sample size is 15. Compare with Edexcel Online.',
      'LEARNER: No4: ticked with a mark of 0, which stays in the sample.',
      'Nobody has a mark above zero, so there is no highest or lowest to add.',
    ]);
  });

  it('counts an absent learner as entered, a blank not at all, and keeps an unreadable mark out of the ticks', () => {
    const moderation = many(['X', null, '4O', ...TWENTY], [2]);
    expect(moderation.advice.cohort).toBe(22);
    expect(moderation.advice.marked).toBe(20);
    expect(moderation.advice.replacements).toEqual([]);
    expect(tickedOf(moderation).length).toBe(1);
  });

  it('says that Art and Design is seen on a visit, and proposes a sample for Sport only', () => {
    const readings = [classOfSize(30)];
    expect(told(moderationIn({ readings, subject: 'ART', series: '2026-06' }))).toContain(
      'Moderated on a visit: nothing is uploaded (CG).',
    );
    expect(moderationIn({ readings }).advice.proposal).toBeUndefined();
  });
});

describe('Sport', () => {
  const withVideo = (from: number): Moderation => {
    const readings = [classOfSize(30)];
    const ids = moderationIn({ readings }).learners.map(({ id }) => id);
    const said = new Map(ids.slice(from).map((id) => [id, { video: true }]));
    return moderationIn({ readings, subject: 'SPO', said });
  };

  it('asks for the centre’s own choice and proposes it from those with video', () => {
    const moderation = withVideo(0);
    expect(moderationSentence(moderation)).toBe('No sample yet: choose 15 of 30 entered.');
    expect(moderation.advice.proposal?.chosen.length).toBe(15);
    expect([moderation.advice.proposal?.chosen[0], moderation.advice.proposal?.chosen.at(-1)]).toEqual([0, 29]);
  });

  it('says when fewer than 20 have video, and when the lowest mark has none', () => {
    expect(told(withVideo(10)).join(' ')).not.toContain('need it');
    expect(told(withVideo(11))).toContain('Video for 19 learners, but at least 20 need it (CG).');
    expect(told(withVideo(11))).toContain(
      'No learner with the lowest mark above zero (1) has video, yet the sample needs one (UPD).',
    );
  });
});
