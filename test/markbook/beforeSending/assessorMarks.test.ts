import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessorMarks, type AssessorMarks } from '../../../src/markbook/beforeSending/assessorMarks';
import { middlesApart } from '../../../src/markbook/beforeSending/middlesApart';
import {
  apartSentence,
  assessorCells,
  lookAgainSentences,
  spreadSentence,
} from '../../../src/markbook/beforeSending/assessorMarksWords';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { CellInput } from '../../../src/rules';
import { law } from '../../law';
import { moderationIn, trackerNamed } from '../moderation/cohorts';
import { sheetOf } from '../tracker/sheets';

type Row = readonly [assessor: CellInput, mark: CellInput];

const compared = (...classes: readonly (readonly Row[])[]): readonly AssessorMarks[] => {
  const readings = classes.map((rows, place) => {
    const id = String.fromCharCode(65 + place);
    const tracker = trackerNamed(id);
    const columns = [...tracker.columns, { role: 'assessor C1' as const, heading: 'Assessor', column: 4 }];
    const cells = rows.map(([assessor, mark], index): CellInput[] => {
      const number = String(100 * (place + 1) + index);
      return [number, `LEARNER: No${number}`, mark, null, assessor];
    });
    return readTracker(
      { ...tracker, columns },
      sheetOf([['No', 'Name', 'C1', 'Mock', 'Assessor'], ...cells], { name: id }),
    );
  });
  return assessorMarks(moderationIn({ readings }));
};

const by = (assessor: CellInput, ...marks: readonly CellInput[]): readonly Row[] =>
  marks.map((mark) => [assessor, mark]);

describe('The marks of a cohort by who gave them', () => {
  it('stand side by side: lowest, middle, highest and the middle half', () => {
    const all = compared([...by('AB', 10, 20, 30, 40), ...by('CD', 25, 26, 27)]);
    expect(all.map(assessorCells)).toEqual([
      ['AB', 4, 10, 20, 40, '10 to 30'],
      ['CD', 3, 25, 26, 27, '25 to 27'],
    ]);
    expect(all.map(spreadSentence)[0]).toBe('4 marks, 10 to 40; the middle one 20, the middle half 10 to 30.');
    expect(apartSentence(middlesApart(all))).toBe('The middle marks lie 6 marks apart: AB 20, CD 26.');
  });

  it('are of one assessor across classes, in whatever case the name is written', () => {
    expect(compared(by('Ab', 10), by('aB ', 20)).map(({ name, marked }) => [name, marked])).toEqual([['Ab', 2]]);
  });

  it('are of the class where nobody is named, and it is said', () => {
    const all = compared(by('', 10, 20), by('AB', 30));
    expect(all.map((each) => assessorCells(each)[0])).toEqual(['DIT · A, nobody named', 'AB']);
  });

  it('leave out absent learners, gaps and what is no mark', () => {
    expect(compared([...by('AB', 'X', null, 'twelve', 30), ...by('CD', 'X')]).map(assessorCells)).toEqual([
      ['AB', 1, 30, 30, 30, '30 to 30'],
    ]);
  });

  it.each([
    ['seven others: too few to tell', [30, 31, 32, 33, 34, 35, 60], []],
    ['just as far as the measure', [30, 30, 32, 32, 34, 34, 40, 34], []],
    ['one mark further', [30, 30, 32, 32, 34, 34, 41, 34], ['LEARNER: No106']],
    ['all the same but one', [30, 30, 30, 30, 30, 30, 30, 60], []],
  ])('name who lies far from the others: %s', (_, marks, names) => {
    const [first] = compared(by('AB', ...marks));
    expect(first?.apart.map(({ learner }) => learner.shownAs)).toEqual(names);
  });

  it('say which mark was given most often, from three times and every fifth learner on', () => {
    expect(compared(by('AB', 30, 30, 31)).flatMap(lookAgainSentences)).toEqual([]);
    expect(compared(by('AB', 30, 31, 30, 30)).flatMap(lookAgainSentences)).toEqual([
      'AB: the mark 30 was given 3 times of 4.',
    ]);
    const others = Array.from({ length: 12 }, (_, index) => 25 + index);
    expect(compared(by('AB', 30, 30, ...others, 40)).flatMap(lookAgainSentences)).toHaveLength(1);
    expect(compared(by('AB', 30, 30, ...others, 40, 41)).flatMap(lookAgainSentences)).toEqual([]);
  });

  const marks = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
  law([marks])('do not depend on the order of the rows, and every mark counts once', (given) => {
    const [one] = compared(by('AB', ...given));
    const [other] = compared(by('AB', ...[...given].reverse()));
    const figures = (each: AssessorMarks | undefined) => each && [...assessorCells(each), each.apart.length];
    expect(figures(one)).toEqual(figures(other));
    expect(one?.marked).toBe(given.length);
  });
});
