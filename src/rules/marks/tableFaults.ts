import type { RawRange, TableProblem } from './tableProblem';
import type { ReadRow } from './readTableRows';

const missingRanges = (raws: readonly number[]): RawRange[] =>
  raws.flatMap((raw, index) => {
    const from = index === 0 ? 0 : (raws[index - 1] ?? 0) + 1;
    return from < raw ? [{ from, to: raw - 1 }] : [];
  });

/** Everything that keeps rows, lowest raw mark first, from being one table: raw marks twice or missing, UMS that fall (UMS-3). */
export const tableFaults = (rows: readonly ReadRow[]): TableProblem[] => {
  const once: ReadRow[] = [];
  const problems: TableProblem[] = [];
  for (const row of rows) {
    const last = once.at(-1);
    if (last?.raw === row.raw) {
      problems.push({
        rule: 'UMS-3',
        code: 'table-raw-twice',
        facts: { row: row.row, raw: row.raw, firstRow: last.row },
      });
    } else {
      once.push(row);
    }
  }
  const ranges = missingRanges(once.map(({ raw }) => raw));
  if (ranges.length > 0) {
    problems.push({ rule: 'UMS-3', code: 'table-raw-missing', facts: { ranges, highest: once.at(-1)?.raw ?? 0 } });
  }
  return [...problems, ...falls(once)];
};

const falls = (rows: readonly ReadRow[]): TableProblem[] => {
  let before = 0;
  return rows.flatMap(({ row, raw, ums }): TableProblem[] => {
    if (ums === undefined) return [];
    const higher = before;
    before = ums;
    return ums < higher ? [{ rule: 'UMS-3', code: 'table-ums-falls', facts: { row, raw, ums, before: higher } }] : [];
  });
};
