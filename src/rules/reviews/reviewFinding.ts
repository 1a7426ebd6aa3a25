import { findingMaker, type FindingKind, type FindingOf } from '../terms/finding';

interface ReviewFacts {
  readonly 'results-not-out': object;
  readonly 'marks-agreed': object;
  readonly 'agreement-unknown': object;
  readonly 'review-first': object;
  readonly 'one-learner': object;
  readonly 'appeal-late': { readonly daysLate: number };
  readonly 'appeal-open': { readonly daysLeft: number };
}

type ReviewCode = keyof ReviewFacts;

/** One thing that stands in the way of a review of moderation or an appeal, or how long there is (REV-1 to REV-3). */
export type ReviewFinding = { [Code in ReviewCode]: FindingOf<Code, ReviewFacts[Code]> }[ReviewCode];

const KINDS: Readonly<Record<ReviewCode, FindingKind>> = {
  'results-not-out': { rule: 'REV-1', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'marks-agreed': { rule: 'REV-1', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'agreement-unknown': { rule: 'REV-1', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'review-first': { rule: 'REV-2', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'one-learner': { rule: 'REV-2', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'appeal-late': { rule: 'REV-3', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'appeal-open': { rule: 'REV-3', severity: 'Note', standing: 'stated', sources: ['CG'] },
};

/** A finding with everything that is known about its kind. */
export const reviewFinding = findingMaker<ReviewFacts>(KINDS);
