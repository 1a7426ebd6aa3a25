import type { CellInput, LearnerId } from '../../rules';
import type { Work } from '../worked';
import type { ColumnRole } from './tracker';

/** One cell of a learner's row: what it holds, what the formula bar shows, and where it stands. */
export interface LearnerCell {
  /** In a cell of marks what it counts as: a sum over blank tasks is blank, one that is to be asked about is no mark. */
  readonly value: CellInput;
  /** Why a number worked out there does not count as the mark it shows. */
  readonly work?: Work;
  /** The formula with `=`, otherwise the value as Excel writes it; '' is blank. */
  readonly formula: string | number | boolean;
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** Its address, such as `H7`. */
  readonly cell: string;
}

/** What tells a learner from all others: the UCI, else the ULN, else the candidate number, as text. */
export interface LearnerKey {
  readonly kind: 'uci' | 'uln' | 'candidate-number';
  /** As the sheet has it. */
  readonly text: string;
  /** As learners are compared. */
  readonly id: LearnerId;
}

/** One learner of the tracker as the sheet has it. Held in memory only, never kept. */
export interface Learner {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Absent where the row has none of the three, or shares it with somebody else of the class. */
  readonly key?: LearnerKey;
  /** Identifiers as text, leading zeros kept; '' where the cell is blank or there is no such column. */
  readonly uci: string;
  readonly uln: string;
  readonly candidateNumber: string;
  /** Parts of the name exactly as they stand in the cells; '' where there is no such column. */
  readonly surname: string;
  readonly forename: string;
  readonly fullName: string;
  /** What the pane calls the learner: the name, else the key, else the row. */
  readonly shownAs: string;
  readonly className: string;
  readonly form: string;
  /** The row's cell under each column of the tracker; marks, UMS, grades and target are read here, as `mark C1`. */
  readonly cells: ReadonlyMap<ColumnRole, LearnerCell>;
  /** The row's cells under the columns of tasks and learning outcomes, by sheet column; absent where there are none. */
  readonly tasks?: ReadonlyMap<number, LearnerCell>;
}
