import type { LedgerRow } from './someLedgers';

interface Plain {
  readonly status: string;
  readonly total: number | undefined;
  readonly tables: number | undefined;
}

/**
 * The outcome of a sound ledger, worked out a second time in the plainest way: rows are readable, none stands twice, and
 * the subject has every series.
 */
export const plainOutcome = (rows: readonly LedgerRow[]): Plain => {
  const sat = rows
    .filter(([, , result]) => typeof result === 'number')
    .map((row) => row as [string, string, number, string]);
  const of = (wanted: string) => sat.filter(([component]) => component === wanted);
  const none = { total: undefined, tables: undefined };
  if (['C1', 'C2', 'C3'].some((component) => of(component).length > 2)) return { status: 'Check', ...none };
  if (['C1', 'C2', 'C3'].some((component) => of(component).length === 0)) return { status: 'Incomplete', ...none };
  const best = (component: string, series: string) =>
    Math.max(...of(component).flatMap(([, when, ums]) => (when <= series ? [ums] : [])));
  const total = ([, series, ums]: readonly [string, string, number, string]) =>
    best('C1', series) + best('C2', series) + ums;
  const externals = of('C3').sort(([, a], [, b]) => (a < b ? -1 : 1));
  const last = externals[externals.length - 1];
  if (last === undefined) return { status: 'Incomplete', ...none };
  const usable = externals.filter((external) => Number.isFinite(total(external)));
  if (!usable.includes(last)) return { status: 'Practice only', ...none };
  const claimed = usable.filter(([, , , claim]) => claim === 'Yes');
  const isAfter = [...of('C1'), ...of('C2')].some(([, series]) => series > last[1]);
  if (claimed.length === 0 && isAfter) return { status: 'Resit C3 needed', ...none };
  const totals = (claimed.length === 0 ? [last] : claimed).map(total);
  return { status: 'OK', total: Math.max(...totals), tables: totals[0] };
};
