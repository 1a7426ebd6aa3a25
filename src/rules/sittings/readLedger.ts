import { readUms, type UmsProblem } from '../marks/readUms';
import { type CellInput, isBlank, textOf } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import { parseComponent } from '../terms/parseComponent';
import { parseSeries } from '../terms/parseSeries';
import { readAbsence } from '../terms/readAbsence';
import { readNotOut } from '../terms/readNotOut';
import { readWhole } from '../terms/readWhole';
import type { Series } from '../terms/series';
import { hasComponent, kindOf } from '../terms/structure';
import { inTimeOrder, type Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { readClaim } from './readClaim';
import { inLedgerOrder, type Sitting } from './sitting';
import type { SittingRules } from './sittingRules';

/** The four cells of one row of a ledger and where it stands in the range, counted from 1. */
interface SittingCells {
  readonly row: number;
  readonly component: CellInput;
  readonly series: CellInput;
  readonly result: CellInput;
  readonly claimed: CellInput;
}

/** What one row of a ledger says, and everything that is wrong with it. */
interface SittingRow {
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
const readSittingRow = (cells: SittingCells, rules: SittingRules): SittingRow => {
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

const isEmpty = (cells: SittingCells): boolean =>
  [cells.component, cells.series, cells.result].every(isBlank) && readClaim(cells.claimed) === false;

const isWord = (input: CellInput): boolean => !isBlank(input) && readAbsence(input) === null && !isNumber(input);

const isNumber = (input: CellInput): boolean => {
  const reading = readWhole(input);
  return reading.ok || !reading.faults.includes('unreadable');
};

const hasDigit = (input: CellInput): boolean => /\d/.test(textOf(input));

/** Three words are a header; a component or series with a digit is a sitting mistyped, which must not go unnoticed. */
const isHeader = ({ component, series, result }: SittingCells): boolean =>
  [component, series, result].every(isWord) && ![component, series].some(hasDigit);

/**
 * Reads a learner's sittings from rows of component, series, result and, on rows of the external, claimed. A header row and blank
 * rows are skipped; every problem is named at once (SIT-12). `claimed` replaces what the rows say about claims (SIT-8).
 */
export const readLedger = (
  rows: readonly (readonly CellInput[])[],
  rules: SittingRules,
  claimed?: readonly Series[],
): Ledger => {
  const filled = rows
    .map((cells, index) => ({
      row: index + 1,
      component: cells[0] ?? null,
      series: cells[1] ?? null,
      result: cells[2] ?? null,
      claimed: claimed === undefined ? (cells[3] ?? null) : null,
    }))
    .filter((cells) => !isEmpty(cells));
  const body = filled.filter((cells, index) => !(index === 0 && isHeader(cells)));
  const read = body.map((cells) => readSittingRow(cells, rules));
  const claims = read.flatMap(({ claimed: series }) => (series === undefined ? [] : [series]));
  return {
    structure: rules.scale.structure,
    sittings: read.flatMap(({ sitting }) => (sitting === undefined ? [] : [sitting])).sort(inLedgerOrder),
    claimed: inTimeOrder(claimed ?? claims),
    unread: [...new Set(read.flatMap(({ unread }) => (unread === undefined ? [] : [unread])))],
    findings: read.flatMap(({ findings }) => findings),
  };
};
