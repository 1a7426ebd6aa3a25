import { readUms, type UmsProblem } from '../marks/readUms';
import type { CellInput } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import { parseComponent } from '../terms/parseComponent';
import { parseSeries } from '../terms/parseSeries';
import { readNotOut } from '../terms/readNotOut';
import type { Series } from '../terms/series';
import { hasComponent, kindOf } from '../terms/structure';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { readClaim } from './readClaim';
import type { Sitting } from './sitting';
import type { SittingRules } from './sittingRules';

/** The four cells of one row of a ledger and where it stands in the range, counted from 1. */
export interface SittingCells {
  readonly row: number;
  readonly component: CellInput;
  readonly series: CellInput;
  readonly result: CellInput;
  readonly claimed: CellInput;
}

/** What one row of a ledger says, and everything that is wrong with it. */
export interface SittingRow {
  readonly sitting?: Sitting;
  /** The series claimed, where the row is an external that says so. */
  readonly claimed: Series | undefined;
  /** The component whose row could not be read. */
  readonly unread: ComponentId | undefined;
  readonly findings: readonly LedgerFinding[];
}

const resultFinding = ({ row, result: given }: SittingCells, problem: UmsProblem): LedgerFinding =>
  problem.code === 'ums-above-max'
    ? ledgerFinding('row-result-above-max', { row, given, max: problem.facts.max })
    : ledgerFinding('row-result-unreadable', { row, given });

const claimFindings = (
  { row, claimed: given }: SittingCells,
  component: ComponentId | undefined,
  series: Series | undefined,
  { scale: { structure } }: SittingRules,
): readonly LedgerFinding[] => {
  const claimed = readClaim(given);
  if (claimed === false) return [];
  if (component !== undefined && series !== undefined && kindOf(structure, component) === 'internal') {
    return [ledgerFinding('claim-on-internal', { row, component, series, externalId: structure.external })];
  }
  return claimed === null ? [ledgerFinding('row-claim-unreadable', { row, given })] : [];
};

/** A row that names no component, or one that the subject has not (STR-4). */
const componentFindings = (
  { row, component: given }: SittingCells,
  named: ComponentId | undefined,
  component: ComponentId | undefined,
  subject: SittingRules['subject'],
): readonly LedgerFinding[] => {
  if (named === undefined) return [ledgerFinding('row-component-unreadable', { row, given })];
  return component === undefined ? [ledgerFinding('row-component-not-held', { row, component: named, subject })] : [];
};

/** Reads one row of a ledger: all that is wrong with it at once (SIT-12). A result pending or withheld is none yet (SIT-9). */
export const readSittingRow = (cells: SittingCells, rules: SittingRules): SittingRow => {
  const { row } = cells;
  const { scale, subject } = rules;
  const readComponent = parseComponent(cells.component, rules.known);
  const readSeries = parseSeries(cells.series);
  const named = readComponent.ok ? readComponent.value : undefined;
  const component = named !== undefined && hasComponent(scale.structure, named) ? named : undefined;
  const series = readSeries.ok ? readSeries.value : undefined;
  const notOut = readNotOut(cells.result);
  const reading = readUms(notOut === null ? cells.result : null, component ?? 'qualification', scale);
  const findings = [
    ...componentFindings(cells, named, component, subject),
    ...(readSeries.ok
      ? []
      : [ledgerFinding('row-series-unreadable', { row, given: cells.series, reason: readSeries.problems[0].code })]),
    ...(reading.ok ? [] : [resultFinding(cells, reading.problems[0])]),
    ...(notOut === null ? [] : [ledgerFinding('row-result-not-out', { row, given: cells.result, because: notOut })]),
    ...claimFindings(cells, component, series, rules),
  ];
  if (component === undefined || series === undefined || !reading.ok) {
    return { claimed: undefined, unread: component, findings };
  }
  const claimed = component === scale.structure.external && readClaim(cells.claimed) === true ? series : undefined;
  return { sitting: { component, series, result: reading.value, row }, claimed, unread: undefined, findings };
};
