import { describe, expect, it } from 'vitest';
import { gradeMovesSentence, gradeMoveWords, movedTitle } from '../../../src/markbook/grades/gradeMoveWords';
import { movesBetween } from '../../../src/markbook/grades/gradeMoves';
import { gradesBeside, targetGrade } from '../../../src/markbook/grades/gradesBeside';
import { readTracker } from '../../../src/markbook/tracker/readTracker';
import type { GradeCode } from '../../../src/rules';
import { sheetOf, TRACKER } from './classOf';

const WITH_TARGET = {
  ...TRACKER,
  columns: [...TRACKER.columns, { role: 'target', heading: 'Target', column: 4 } as const],
};

/** Learners with a target as typed and the grade they have. */
const besideTarget = (rows: readonly (readonly [target: string, grade: GradeCode | undefined])[]) => {
  const sheet = sheetOf([
    ['Name', 'C1', 'C2', 'C3', 'Target'],
    ...rows.map(([target], index) => [`Learner ${index + 1}`, 1, 1, 1, target]),
  ]);
  const { learners } = readTracker(WITH_TARGET, sheet);
  return gradesBeside(
    learners.map((learner, index) => ({ learner, grade: rows[index]?.[1] })),
    targetGrade,
  );
};

describe('grades beside those aimed at', () => {
  const { moves, without } = besideTarget([
    ['L2M', 'L2M'],
    ['L2 Merit', 'L2P'],
    ['L2M', 'U'],
    ['L1P', 'L2P'],
    ['?', 'L2P'],
    ['', 'L2P'],
    ['L2P', undefined],
  ]);

  it('are on, above or below, and nobody is counted whose target or grade is not known', () => {
    expect([moves.same, moves.higher.length, moves.lower.length, without]).toEqual([1, 1, 2, 3]);
    expect(gradeMovesSentence(moves, 'target', without)).toBe(
      '1 on target, 1 above, 2 below. 3 learners without a target or a grade.',
    );
  });

  it('are told farthest first', () => {
    expect(moves.lower.map((move) => gradeMoveWords(move, 'target'))).toEqual(['U, target L2M', 'L2P, target L2M']);
    expect(movedTitle('lower', 'target', 2)).toBe('Below target (2)');
    expect(movedTitle('higher', 'expected', 1)).toBe('Higher than expected (1)');
  });

  it('make a grid of the grades that occur, whose cells add up to those compared', () => {
    expect(moves.grades).toEqual(['L2M', 'L2P', 'L1P', 'U']);
    const cells = moves.grades.flatMap((from) => moves.grades.map((to) => movesBetween(moves, from, to)));
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(moves.moves.length);
    expect(movesBetween(moves, 'L2M', 'L2P')).toBe(1);
  });
});
