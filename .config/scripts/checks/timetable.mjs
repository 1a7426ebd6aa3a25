/**
 * @typedef {{ step: string, seconds: number, isBeside: boolean }} Timed
 * @typedef {{ timed: <Result>(step: string, work: () => Promise<Result>, place?: { isBeside: boolean }) => Promise<Result>, lines: () => string[] }} Timetable
 */

const WIDEST = 30;

/** @param {Timed} row */
const lineOf = ({ step, seconds, isBeside }) =>
  `${(isBeside ? `  beside: ${step}` : step).padEnd(WIDEST)}${seconds.toFixed(1).padStart(8)} s`;

/**
 * Notes how long each step takes. What runs beside another step is said to, since it adds nothing of its own.
 * @param {() => number} now milliseconds
 * @returns {Timetable}
 */
export const createTimetable = (now = () => Date.now()) => {
  const from = now();
  /** @type {Timed[]} */
  const rows = [];
  return {
    timed: async (step, work, { isBeside } = { isBeside: false }) => {
      const started = now();
      try {
        return await work();
      } finally {
        rows.push({ step, seconds: (now() - started) / 1000, isBeside });
      }
    },
    lines: () => {
      const all = { step: 'all together', seconds: (now() - from) / 1000, isBeside: false };
      return [...rows.filter(({ isBeside }) => !isBeside), ...rows.filter(({ isBeside }) => isBeside), all].map(lineOf);
    },
  };
};
