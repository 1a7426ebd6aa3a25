import type { Figures } from '../markbook/tables/figures';
import { cellError } from './cells/cellError';

const LONGEST_WAIT_IN_MS = 10_000;

let held: Figures | undefined;
let hasGivenUp = false;
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

const firstRead = (): Promise<Figures> =>
  new Promise((resolve, reject) => {
    const answer = (figures: Figures): void => {
      clearTimeout(timer);
      resolve(figures);
    };
    const giveUp = (): void => {
      waiting.delete(answer);
      hasGivenUp = true;
      reject(cellError({ rule: 'TERMS', code: 'tables-not-read', facts: {} }));
    };
    const timer = setTimeout(giveUp, LONGEST_WAIT_IN_MS);
    waiting.add(answer);
  });

/**
 * Answers from the workbook's figures: at once when they are there, else after the first read, else with #N/A. Excel takes a
 * promise as well as cells, but its metadata generator refuses a type that says so.
 */
export const withFigures = (answer: (figures: Figures) => unknown[][]): unknown[][] =>
  held === undefined ? (firstRead().then(answer) as unknown as unknown[][]) : answer(held);
