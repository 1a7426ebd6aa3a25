import type { Figures } from '../markbook/tables';
import { cellError } from './cells/cellError';

const LONGEST_WAIT_IN_MS = 10_000;

let held: Figures | undefined;
let hasGivenUp = false;
let answers = 0;
const waiting = new Set<(figures: Figures) => void>();

/**
 * Hands the workbook's figures to the functions; those that were called before the first read are answered now. True when
 * some had given up waiting: their cells show #N/A until the workbook is calculated again.
 */
export const setFigures = (figures: Figures): boolean => {
  const isLate = hasGivenUp;
  hasGivenUp = false;
  held = figures;
  for (const answer of waiting) answer(figures);
  waiting.clear();
  return isLate;
};

/** How often figures have been answered from: it tells whether Excel calls the functions at all. */
export const timesAnswered = (): number => answers;

const notRead = (): Error => cellError({ code: 'tables-not-read', facts: {} });

const firstRead = (): Promise<Figures> =>
  new Promise((resolve, reject) => {
    const answer = (figures: Figures): void => {
      clearTimeout(timer);
      resolve(figures);
    };
    const giveUp = (): void => {
      waiting.delete(answer);
      hasGivenUp = true;
      reject(notRead());
    };
    const timer = setTimeout(giveUp, LONGEST_WAIT_IN_MS);
    waiting.add(answer);
  });

/**
 * Answers from the workbook's figures: at once when they are there, else after the first read, else with #N/A; once some
 * cell has waited in vain, the cells that depend on it don't wait as long again. Excel takes a promise as well as cells,
 * but its metadata generator refuses a type that says so.
 */
export const withFigures = (answer: (figures: Figures) => unknown[][]): unknown[][] => {
  answers += 1;
  if (held !== undefined) return answer(held);
  if (hasGivenUp) throw notRead();
  return firstRead().then(answer) as unknown as unknown[][];
};
