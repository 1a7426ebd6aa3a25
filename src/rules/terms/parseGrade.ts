import { answered, refused, type Answer, type NoFacts, type ProblemOf } from './answer';
import { isBlank, textOf, type CellInput } from './cell';
import { BOUNDARY_GRADES, type GradeCode } from './grade';
import { nearMisses } from './nearMiss';
import { readNotOut, type NotOut } from './readNotOut';

export type GradeProblem =
  | ProblemOf<'grade-missing', NoFacts>
  | ProblemOf<'grade-level-missing', { readonly text: string }>
  | ProblemOf<'grade-not-out', { readonly text: string; readonly because: NotOut }>
  | ProblemOf<'grade-unknown', { readonly text: string; readonly suggestions: readonly GradeCode[] }>;

const WORDS: Readonly<Record<string, string>> = { D: 'DISTINCTION', M: 'MERIT', P: 'PASS' };

const STARS = ['DISTINCTION*', 'DISTINCTION STAR'];

const inWords = (level: string, word: string): readonly string[] => [
  `LEVEL ${level} ${word}`,
  `L${level} ${word}`,
  `${word} AT LEVEL ${level}`,
];

const SPELLINGS: readonly (readonly [string, GradeCode])[] = [
  ...BOUNDARY_GRADES.flatMap((grade): (readonly [string, GradeCode])[] => {
    const level = grade.slice(1, 2);
    const letter = grade.slice(2);
    return [grade, `${letter}${level}`, ...inWords(level, WORDS[letter] ?? letter)].map(
      (text) => [text, grade] as const,
    );
  }),
  ...['L2D*', '*2', '2*', 'D*2', 'D2*', 'L2*', ...STARS.flatMap((star) => inWords('2', star))].map(
    (text) => [text, 'L2D*'] as const,
  ),
  ...['U', 'F', 'UNCLASSIFIED'].map((text) => [text, 'U'] as const),
];

/** A grade of the older awards, or half of one of these: it could be either level's. */
const WITHOUT_LEVEL: ReadonlySet<string> = new Set(['D*', ...Object.entries(WORDS).flat(), ...STARS]);

const MEANINGS: ReadonlyMap<string, GradeCode> = new Map(SPELLINGS);

const plain = (input: CellInput): string => textOf(input).toUpperCase().replaceAll(' *', '*');

/** The grade that a cell holds in any of the spellings schools meet (PTS-1); undefined for all else, whatever it resembles. */
export const gradeIn = (input: CellInput): GradeCode | undefined => MEANINGS.get(plain(input));

/** Reads a grade in any of the spellings schools meet, such as `L2D*`, `*2`, `D2` or `Level 1 Pass` (PTS-1). `D*` alone names no level; Q and R are no result yet. */
export const parseGrade = (input: CellInput): Answer<GradeCode, GradeProblem> => {
  if (isBlank(input)) return refused({ rule: 'TERMS', code: 'grade-missing', facts: {} });
  const typed = plain(input);
  const grade = MEANINGS.get(typed);
  if (grade !== undefined) return answered(grade);
  const text = textOf(input);
  const because = readNotOut(input);
  if (because !== null) return refused({ rule: 'TERMS', code: 'grade-not-out', facts: { text, because } });
  if (WITHOUT_LEVEL.has(typed)) return refused({ rule: 'TERMS', code: 'grade-level-missing', facts: { text } });
  const suggestions = typed.length > 2 ? nearMisses(typed, SPELLINGS) : [];
  return refused({ rule: 'TERMS', code: 'grade-unknown', facts: { text, suggestions } });
};
