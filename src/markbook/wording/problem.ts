import type { NoRange, NothingToClaim } from '../../rules';
import type { FiguresProblem } from './figuresProblem';
import type { ArgumentProblem } from './arguments';
import type { GradesProblem } from './grades';
import type { MarksProblem } from './marks';
import type { TermsProblem } from './terms';

/** Every problem that a cell or a table of the workbook can have. */
export type Problem =
  TermsProblem | MarksProblem | GradesProblem | FiguresProblem | ArgumentProblem | NoRange | NothingToClaim;
