import { isBlank, textOf, type CellInput } from '../terms/cell';
import { readAbsence } from '../terms/readAbsence';
import { readWhole } from '../terms/readWhole';
import type { Series } from '../terms/series';
import { inTimeOrder, type Ledger } from './ledger';
import { readClaim } from './readClaim';
import { readSittingRow, type SittingCells } from './readSittingRow';
import { inLedgerOrder } from './sitting';
import type { SittingRules } from './sittingRules';

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
