import { claimOptions, type ClaimOption } from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import type { Figures } from '../../tables';
import { claimOptionName, claimOptionNote } from '../../wording';
import {
  inRows,
  refusal,
  refusedWhole,
  single,
  valueOn,
  type Answers,
  type CellAnswer,
  type ShownValue,
} from '../call/cellAnswer';
import type { ArgumentsGiven } from '../call/range';
import type { GivenLedger } from './givenLedger';
import { ledgerOf } from './ledger';

/** One way to claim, and by which rules. */
export interface WayToClaim {
  readonly option: ClaimOption;
  readonly given: GivenLedger;
}

const COLUMNS = 6;

/** BTEC.CERTIFY: the ways to claim, side by side (WHATIF-6). */
export const certifyAnswers = (
  given: ArgumentsGiven<'sittings' | 'subject'>,
  figures: Figures,
): Answers<WayToClaim> => {
  const read = ledgerOf(given, figures);
  if (!read.ok) return single(read.refused);
  const { ledger, rules, grading } = read.value;
  const options = claimOptions(ledger, rules, POINTS);
  if (!options.ok) return refusedWhole(options.problems[0]);
  const rowOf = (option: ClaimOption): readonly CellAnswer<WayToClaim>[] => {
    const on = (value: ShownValue): CellAnswer<WayToClaim> => valueOn(value, { option, given: read.value });
    const graded = (value: ShownValue): CellAnswer<WayToClaim> =>
      grading.ok ? on(value) : refusal(grading.problems[0]);
    const { best, tables, tablesPoints } = option;
    return [
      on(claimOptionName(option)),
      graded(best.grade),
      on(best.total),
      graded(tables.grade),
      graded(tablesPoints),
      on(claimOptionNote(option)),
    ];
  };
  const rows = options.value.map(rowOf);
  return inRows({ rows: rows.length, columns: COLUMNS }, (row) => rows[row] ?? []);
};
