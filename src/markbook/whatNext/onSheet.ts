import type { LedgerFinding } from '../../rules';
import type { HeldSitting } from '../sittings';

const rowOnSheet = (held: readonly HeldSitting[], row: number): number => {
  const cell = held[row - 1]?.place.cell ?? '';
  return Number(cell.replace(/\D/g, '')) || row;
};

/** A finding that counts rows as the sheet does, so that its words and the sheet agree. */
export const onSheet = (finding: LedgerFinding, held: readonly HeldSitting[]): LedgerFinding => {
  const { facts } = finding;
  if ('rows' in facts) {
    return { ...finding, facts: { ...facts, rows: facts.rows.map((row) => rowOnSheet(held, row)) } } as LedgerFinding;
  }
  if (!('row' in facts)) return finding;
  return { ...finding, facts: { ...facts, row: rowOnSheet(held, facts.row) } } as LedgerFinding;
};

/** The sitting that a finding is about, where it is about one that stands on the sheet. */
export const placeOfFinding = (finding: LedgerFinding, held: readonly HeldSitting[]): HeldSitting | undefined => {
  const { facts } = finding;
  if ('rows' in facts) return held[(facts.rows[0] ?? 0) - 1];
  if ('row' in facts) return held[facts.row - 1];
  const component = 'component' in facts ? facts.component : 'externalId' in facts ? facts.externalId : undefined;
  const series = 'series' in facts ? facts.series : undefined;
  if (typeof series !== 'string') return undefined;
  return held.find((each) => each.component === component && each.series === series);
};
