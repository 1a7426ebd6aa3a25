import type { ComponentId, GradeCode, SubjectCode } from '../../../rules';
import type { Learner } from '../../tracker';

/** One component in a letter: what stands in it, or '' where nothing is known or is to be said. */
export interface LetterRow {
  readonly component: ComponentId;
  /** In words, as `May/June 2026`. */
  readonly series: string;
  readonly mark: number | 'absent' | '';
  readonly outOf: number | '';
  readonly ums: number | '';
  readonly grade: GradeCode | '';
}

/** What a letter says of the qualification, where it says anything. */
export interface LetterAward {
  readonly total: number;
  readonly grade: GradeCode;
  readonly isClaimed: boolean;
}

/** A notice or a letter to one learner, before it is a page or a line of a file. */
export interface Letter {
  readonly kind: 'marks' | 'marks and grades' | 'results';
  readonly subject: SubjectCode;
  readonly learner: Learner;
  readonly rows: readonly LetterRow[];
  readonly award?: LetterAward;
  /** What the reader has to know, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Why a learner gets no letter: nothing is known that it would say; a mark or the record can't be read, or there is no name;
 * no number of their own finds their results; results of theirs count for no subject, so that those left may say too much.
 */
export type NoLetterBecause = 'nothing to say' | 'unreadable' | 'no number' | 'no subject';

/** The letters of a class, and those who get none. */
export interface Letters {
  readonly letters: readonly Letter[];
  readonly leftOut: readonly { readonly learner: Learner; readonly because: NoLetterBecause }[];
  /** Components of which nothing is said, because their mark columns hold a mock. */
  readonly mocks: readonly ComponentId[];
}
