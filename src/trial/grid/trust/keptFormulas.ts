import { tokenize } from '@borgar/fx/xlsx';

const CHANGES_BY_ITSELF = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
const MAY_MATTER = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(|\./i;

/**
 * Tells formulas whose saved results say nothing about this page: those with the clock or chance in them, and those with a
 * function of the add-in, which is asked again as soon as it answers.
 */
export function keptFormulas(namespace: string): (formula: string) => boolean {
  const verdicts = new Map<string, boolean>();
  const judge = (formula: string): boolean =>
    tokenize(formula).some(
      ({ type, value }) =>
        type === 'func' &&
        (CHANGES_BY_ITSELF.has(value.toUpperCase()) || value.toUpperCase().startsWith(`${namespace}.`)),
    );
  return (formula) => {
    if (!MAY_MATTER.test(formula)) return false;
    const known = verdicts.get(formula);
    const verdict = known ?? judge(formula);
    if (known === undefined) verdicts.set(formula, verdict);
    return verdict;
  };
}
