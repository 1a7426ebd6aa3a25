import type { NoRange, NothingToClaim } from '../../rules';
import type { FindProblem } from './figuresProblem';
import type { ArgumentProblem } from './arguments';
import type { GradesProblem } from './grades';
import type { MarksProblem } from './marks';
import type { TablesProblem } from './tables';
import type { TermsProblem } from './terms';

/** Every problem that a cell can answer with. */
export type AnswerProblem =
  TermsProblem | MarksProblem | GradesProblem | FindProblem | ArgumentProblem | NoRange | NothingToClaim;

/** Every problem that a cell or a table of the workbook can have. */
export type Problem = AnswerProblem | TablesProblem;
