import { bench, describe } from 'vitest';
import { award } from '../../src/functions/award';
import { setFigures } from '../../src/functions/figures';
import { need } from '../../src/functions/need';
import { tally } from '../../src/functions/tally';
import { sampleflags } from '../../src/functions/sampleflags';
import { ums } from '../../src/functions/ums';
import { umsfrom } from '../../src/functions/umsfrom';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import './customFunctions';

const TIMES = { iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 };
const MARKS = 20_000;
const WHOLE_COLUMN = 1_048_576;

setFigures(readFigures(ILLUSTRATIVE));
const one = (value: unknown): unknown[][] => [[value]];
const [DIT, C1, SERIES] = [one('DIT'), one('C1'), one('2024-06')];

const marks = Array.from({ length: MARKS }, (_, row) => [String((row * 7) % 61)]);
const threeMarks = Array.from({ length: MARKS }, (_, row) => [row % 61, (row * 7) % 61, (row * 3) % 71]);
const whole = (width: number): unknown[][] =>
  Array.from({ length: WHOLE_COLUMN }, (_, row) =>
    Array.from({ length: width }, () => (row < 200 ? String(row % 60) : '')),
  );
const column = whole(1);
const columns = whole(3);
const table = Array.from({ length: 61 }, (_, raw) => Math.floor((raw * 3) / 2));

/** Read the ratios: how many times as long as a bare loop over the same marks. */
describe('20,000 marks', () => {
  bench('a bare loop over an array', () => void marks.map(([mark]) => [table[Number(mark)]]), TIMES);
  bench('UMS over a range', () => void ums(marks, DIT, C1, SERIES), TIMES);
  bench('UMS in single cells', () => void marks.map(([mark]) => ums(one(mark), DIT, C1, SERIES)), TIMES);
  bench('AWARD over rows', () => void award(threeMarks, DIT, SERIES), TIMES);
  bench('NEED over a range', () => void need(marks, one('L2P'), DIT, C1, SERIES, one('')), TIMES);
});

describe('whole columns, 200 marks in them', () => {
  bench('a bare loop over an array', () => void column.map(([mark]) => [table[Number(mark)]]), TIMES);
  bench('UMS', () => void ums(column, DIT, C1, SERIES), TIMES);
  bench('AWARD', () => void award(columns, DIT, SERIES), TIMES);
  bench('SAMPLEFLAGS', () => void sampleflags(column), TIMES);
  bench('TALLY', () => void tally(column.map(() => [0])), TIMES);
  bench(
    'UMSFROM',
    () =>
      void umsfrom(
        one(42),
        columns.map((_, row) => (row <= 60 ? [row, row] : [0, 0])),
      ),
    TIMES,
  );
});
