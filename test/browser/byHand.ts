import { readFileSync } from 'node:fs';
import path from 'node:path';

type Result = string | number;

/** The UMS of each raw mark by component and series, straight from the list the tracker's tables were made of. */
const tables = new Map(
  readFileSync(path.join(import.meta.dirname, '../data/illustrative-tables.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .map(([subject, component, series, raw, ums]) => [`${subject} ${component} ${series} ${raw}`, Number(ums)]),
);
/** The scale as the design's rules print it. */
const MINIMA: readonly (readonly [minimum: number, grade: string])[] = [
  [270, 'L2D*'],
  [240, 'L2D'],
  [210, 'L2M'],
  [180, 'L2P'],
  [150, 'L1D'],
  [120, 'L1M'],
  [90, 'L1P'],
  [0, 'U'],
];

/** 61 of 60 is an error, and so is everything that counts it in. */
const ERROR = '#VALUE!';

const umsByHand = (mark: Result, component: string, series: string): Result =>
  typeof mark === 'number' ? (tables.get(`DIT ${component} ${series} ${String(mark)}`) ?? ERROR) : mark;

/** What a row of `tracker-graded.xlsx` comes to, worked out apart from the add-in's code: three UMS, total, grade, check. */
export const gradedByHand = ([c1 = '', c2 = '', c3 = '', target]: readonly Result[]): Result[] => {
  const ums = [umsByHand(c1, 'C1', '2025-06'), umsByHand(c2, 'C2', '2025-06'), umsByHand(c3, 'C3', '2026-01')];
  if (ums.includes(ERROR)) return [...ums, ERROR, ERROR, ERROR];
  const numbers = ums.filter((each) => typeof each === 'number');
  if (numbers.length < 3) return [...ums, '', '', ''];
  const total = numbers.reduce((sum, each) => sum + each, 0);
  const grade = MINIMA.find(([minimum]) => total >= minimum)?.[1] ?? '';
  return [...ums, total, grade, grade === target ? 'on target' : ''];
};

/** Grade, count and share, highest first, of a class's grades. */
export const talliedByHand = (grades: readonly Result[]): Result[][] => {
  if (grades.includes(ERROR)) return MINIMA.map((_, index) => (index === 0 ? [ERROR, '', ''] : ['', '', '']));
  const given = grades.filter((grade) => grade !== '');
  return MINIMA.map(([, grade]) => {
    const count = given.filter((each) => each === grade).length;
    return [grade, count, count / given.length];
  });
};
