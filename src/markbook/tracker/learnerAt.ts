import { learnerId, textOf, withLeadingZeros, type CellInput } from '../../rules';
import { identifierIn } from '../keys';
import { cellAddress } from '../sheet';
import { countedAs, type Work } from '../worked';
import type { SheetCells } from './cellsOf';
import type { Learner, LearnerCell, LearnerKey } from './learner';
import { isOfSeveral, type ColumnRole, type TrackerColumn } from './tracker';

/** A candidate number typed as a number has lost its leading zeros: they are part of it. */
const candidateNumber = (value: CellInput): string =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? withLeadingZeros(String(value)) : textOf(value);

const keyOf = (uci: string, uln: string, candidate: string): LearnerKey | undefined => {
  const [kind, text] =
    uci !== ''
      ? (['uci', uci] as const)
      : uln !== ''
        ? (['uln', uln] as const)
        : (['candidate-number', candidate] as const);
  return text === '' ? undefined : { kind, text, id: learnerId(text) };
};

const nameOf = (full: string, forename: string, surname: string): string =>
  full === '' ? [forename, surname].filter((part) => part !== '').join(' ') : full;

/** Looks into the formula of a cell of marks. */
export type LookInto = (
  cell: Pick<LearnerCell, 'value' | 'formula' | 'column'> & { readonly row: number },
) => Work | undefined;

const holdsMarks = (role: ColumnRole): boolean =>
  role.startsWith('mark ') || role.startsWith('mock ') || isOfSeveral(role);

/** Reads one row as a learner. */
export const learnerAt = (
  cells: SheetCells,
  row: number,
  columns: readonly TrackerColumn[],
  lookInto: LookInto,
): Learner => {
  const cellOf = ({ role, column }: TrackerColumn): LearnerCell => {
    const [value, formula] = [cells.valueAt(row, column), cells.formulaAt(row, column)];
    const place = { formula, column, cell: cellAddress(row, column) };
    const work = holdsMarks(role) ? lookInto({ value, formula, column, row }) : undefined;
    return work === undefined ? { value, ...place } : { value: countedAs(work), work, ...place };
  };
  const several = columns.filter(({ role }) => isOfSeveral(role));
  const byRole = new Map<ColumnRole, LearnerCell>(
    columns.filter((each) => !several.includes(each)).map((column) => [column.role, cellOf(column)]),
  );
  const textIn = (role: ColumnRole): string => textOf(byRole.get(role)?.value ?? null);
  // A form merged over several rows is the form of all of them.
  const groupIn = (role: 'class' | 'form'): string => {
    const column = byRole.get(role)?.column;
    const merged = column === undefined ? undefined : cells.mergeAt(row, column);
    return merged === undefined ? textIn(role) : cells.textAt(merged.row, merged.column);
  };
  const asWritten = (role: ColumnRole): string => String(byRole.get(role)?.value ?? '');
  const uci = identifierIn(textIn('uci'));
  const uln = identifierIn(textIn('uln'));
  const candidate = identifierIn(candidateNumber(byRole.get('candidate-number')?.value ?? null));
  const key = keyOf(uci, uln, candidate);
  const name = nameOf(textIn('full-name'), textIn('forename'), textIn('surname'));
  return {
    row,
    isHidden: cells.isRowHidden(row),
    ...(key === undefined ? {} : { key }),
    uci,
    uln,
    candidateNumber: candidate,
    surname: asWritten('surname'),
    forename: asWritten('forename'),
    fullName: asWritten('full-name'),
    shownAs: name === '' ? (key?.text ?? `Row ${row + 1}`) : name,
    className: groupIn('class'),
    form: groupIn('form'),
    cells: byRole,
    ...(several.length === 0 ? {} : { tasks: new Map(several.map((column) => [column.column, cellOf(column)])) }),
  };
};
