import { checkUci } from '../terms/checkUci';
import { entryFinding, type EntryFinding } from './entryFinding';

const FOUR_DIGITS = /^\d{4}$/;

const ofUci = (given: string): readonly EntryFinding[] => {
  if (given === '') return [entryFinding('uci-missing', {})];
  const check = checkUci(given);
  if (check === 'not-a-uci') return [entryFinding('uci-form', { given })];
  return check === 'wrong-check-letter' ? [entryFinding('uci-check-letter', { given })] : [];
};

const ofNumber = (given: string, others: readonly string[]): readonly EntryFinding[] => {
  if (given === '') return [entryFinding('candidate-number-missing', {})];
  if (!FOUR_DIGITS.test(given)) return [entryFinding('candidate-number-form', { given })];
  return others.includes(given) ? [entryFinding('candidate-number-shared', { given })] : [];
};

/** What is wrong with the numbers by which a learner is entered; `others` are the candidate numbers of other learners (ENT-7). */
export const identifierFindings = (
  { candidateNumber, uci }: { readonly candidateNumber: string; readonly uci: string },
  others: readonly string[],
): readonly EntryFinding[] => [...ofNumber(candidateNumber, others), ...ofUci(uci)];
