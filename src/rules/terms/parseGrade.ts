import { answered, refused, type Answer, type NoFacts, type ProblemOf } from './answer';
import { isBlank, textOf, type CellInput } from './cell';
import { BOUNDARY_GRADES, type GradeCode } from './grade';
import { nearMisses } from './nearMiss';

export type GradeProblem =
  | ProblemOf<'grade-missing', NoFacts>
  | ProblemOf<'grade-unknown', { readonly text: string; readonly suggestions: readonly GradeCode[] }>;

const WORDS: Readonly<Record<string, string>> = { D: 'DISTINCTION', M: 'MERIT', P: 'PASS' };

const SPELLINGS: readonly (readonly [string, GradeCode])[] = [
  ...BOUNDARY_GRADES.flatMap((grade): (readonly [string, GradeCode])[] => {
    const level = grade.slice(1, 2);
    const letter = grade.slice(2);
    return [grade, `${letter}${level}`, `LEVEL ${level} ${WORDS[letter] ?? letter}`].map(
      (text) => [text, grade] as const,
    );
  }),
  ...['L2D*', '*2', 'D*2', 'L2*', 'LEVEL 2 DISTINCTION*', 'LEVEL 2 DISTINCTION STAR'].map(
    (text) => [text, 'L2D*'] as const,
  ),
  ...['U', 'F', 'UNCLASSIFIED'].map((text) => [text, 'U'] as const),
];

const MEANINGS: ReadonlyMap<string, GradeCode> = new Map(SPELLINGS);

/** Reads a grade in any of the spellings schools meet, such as `L2D*`, `*2`, `D2` or `Level 1 Pass` (PTS-1). */
export const parseGrade = (input: CellInput): Answer<GradeCode, GradeProblem> => {
  if (isBlank(input)) return refused({ rule: 'TERMS', code: 'grade-missing', facts: {} });
  const typed = textOf(input).toUpperCase().replaceAll(' *', '*');
  const grade = MEANINGS.get(typed);
  if (grade !== undefined) return answered(grade);
  const suggestions = typed.length > 2 ? nearMisses(typed, SPELLINGS) : [];
  return refused({ rule: 'TERMS', code: 'grade-unknown', facts: { text: textOf(input), suggestions } });
};
