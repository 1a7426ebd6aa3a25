import type { ComponentId, SubjectCode } from '../../rules';
import type { ColumnRole } from './tracker';

/** How much a proposal can be relied on, in the words the teacher reads. */
export type Confidence = 'sure' | 'likely' | 'a guess';

/** What a column may be, and why. Without a role it is left alone, and the reason says so. */
export interface RoleProposal {
  readonly role?: ColumnRole;
  readonly confidence: Confidence;
  /** One short clause: `heading “C1 /60”, marks 0 to 54`. Names no learner. */
  readonly why: string;
  /** True where the subject decides which component is meant, as for “Exam”. */
  readonly isByKind?: boolean;
}

/** A column of a range that looks like a tracker. */
export interface ProposedColumn extends RoleProposal {
  readonly column: number;
  /** Two heading rows joined by a space; '' where there is no heading. */
  readonly heading: string;
  readonly alike?: readonly [order: number, of: number];
  readonly isHidden: boolean;
  /** Three of the marks below, where it is to be asked whether the column is meant. */
  readonly examples?: readonly string[];
}

export interface SubjectGuess {
  readonly subject: SubjectCode;
  readonly confidence: Confidence;
  readonly why: string;
}

/** A table or range that looks like a tracker. */
export interface FoundTracker {
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  readonly isProtected: boolean;
  readonly table?: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly learnerRows: readonly [first: number, last: number];
  readonly columns: readonly ProposedColumn[];
  readonly learners: number;
  readonly hiddenLearners: number;
  /** Rows among and below the learners that are not learners, such as averages. */
  readonly leftOut: readonly number[];
  /** A row that says of those below it that they have left, and how many they are. */
  readonly leavers?: { readonly row: number; readonly below: number };
  readonly subject?: SubjectGuess;
  /** Components with a column for raw marks. */
  readonly marks: readonly ComponentId[];
}
