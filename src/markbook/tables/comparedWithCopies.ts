import type { Candidate } from './candidate';
import { keyText } from './rowKey';

const figuresOf = ({ conversion }: Candidate): string =>
  conversion === undefined ? '' : `${conversion.status} ${conversion.ums.join(' ')}`;

/**
 * A conversion that a copied sheet gives other figures for can't be used: nobody has said which of the two is right.
 * Copies are only compared; what stands in a copy alone is not held.
 */
export const comparedWithCopies = (
  candidates: readonly Candidate[],
  copies: readonly Candidate[],
): readonly Candidate[] => {
  const copied = new Map(copies.map((copy) => [keyText(copy.key), copy]));
  return candidates.map((candidate) => {
    const copy = copied.get(keyText(candidate.key));
    if (copy === undefined || figuresOf(copy) === figuresOf(candidate)) return candidate;
    const { key, place, isEstimated, issues } = candidate;
    const facts = { ...key, first: place, second: copy.place };
    const reason = { rule: 'UMS-3', code: 'conversion-twice', facts } as const;
    return {
      key,
      place,
      isEstimated,
      reason,
      issues: [...issues, { ...copy.place, severity: 'problem', problem: reason, key }],
    };
  });
};
