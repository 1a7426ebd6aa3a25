import { answered, refused, refusedFor, type Answer } from '../terms/answer';
import type { Conversion, ConversionKey, ConversionStatus } from '../terms/conversion';
import { componentScale, type Scale } from '../terms/scale';
import { readTableRows, type TableRow } from './readTableRows';
import { tableFaults } from './tableFaults';
import type { TableProblem, TableWarning } from './tableProblem';
import { tableWarnings } from './tableWarnings';

/** A conversion ready for look-ups, with what is odd about its table. */
export interface CompiledTable {
  readonly conversion: Conversion;
  readonly warnings: readonly TableWarning[];
}

export interface GivenTable {
  readonly key: ConversionKey;
  readonly rows: readonly TableRow[];
  readonly status: ConversionStatus;
  readonly source: string;
  readonly added: string;
  readonly scale: Scale;
}

/** Makes a conversion of a full table, raw 0 to the maximum; otherwise says everything that is wrong with it (UMS-1, UMS-3). */
export const compileTable = (given: GivenTable): Answer<CompiledTable, TableProblem> => {
  const { key, scale } = given;
  const { rows, problems } = readTableRows(given.rows, componentScale(scale, key.component).max);
  const [first, ...rest] = [...problems, ...tableFaults(rows)];
  if (first !== undefined) return refusedFor([first, ...rest]);
  if (rows.length === 0) return refused({ rule: 'UMS-3', code: 'table-empty', facts: {} });
  const warnings = tableWarnings(rows, key.component, scale);
  const conversion: Conversion = {
    ...key,
    max: rows.length - 1,
    ums: rows.map(({ ums = 0 }) => ums),
    status: given.status,
    contradicted: warnings.some(({ code }) => code === 'table-grade-contradicted'),
    source: given.source,
    added: given.added,
    basis: { kind: 'table' },
  };
  return answered({ conversion, warnings });
};
