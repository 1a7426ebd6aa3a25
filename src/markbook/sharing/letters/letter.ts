import type { ComponentId, GradeCode, SubjectCode } from '../../../rules';
import type { Learner } from '../../tracker/learner';

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

/** The letters of a class, and those who get none. */
export interface Letters {
  readonly letters: readonly Letter[];
  /** Nothing is known of them that such a letter would say. */
  readonly without: readonly Learner[];
  /** Something of theirs can't be read, so no letter is made. */
  readonly unreadable: readonly Learner[];
}
