import { type Confidence, saysLaterAttempt } from '../../tracker';
import { isForOneColumn, type AskedRole, type ImportRole, type ListColumn } from './importRole';

/** A column with what it seems to be, and how surely. */
export interface SeemingColumn extends ListColumn {
  readonly confidence: Confidence;
  /** Its cells, to tell whether two columns say the same. */
  readonly cells: readonly string[];
}

interface SettledColumns {
  readonly columns: readonly ListColumn[];
  readonly asked: readonly AskedRole[];
}

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, 'a guess': 1 };
/** Roles where a wrong choice of column does no harm: the second of them is left out. */
const HARMLESS: ReadonlySet<ImportRole> = new Set(['surname', 'forename', 'full-name', 'form', 'class']);

const isMark = (role: ImportRole): boolean => role === 'mark' || role.startsWith('mark ');

/** A raw mark says so itself, beside an adjusted one. */
const strength = ({ confidence, heading, role }: SeemingColumn): number =>
  RANK[confidence] * 2 + (isMark(role) && /\braw\b/i.test(heading) ? 1 : 0);

const sayTheSame = (columns: readonly SeemingColumn[]): boolean =>
  columns.every(({ cells }) => cells.join('\n') === columns[0]?.cells.join('\n'));

/** A resubmission's mark may be the one that counts, where anything stands there. */
const isLaterAttempt = ({ heading, cells }: SeemingColumn): boolean =>
  saysLaterAttempt(heading) && cells.some((text) => text !== '');

type Choice = { readonly column: number } | { readonly among: readonly number[] };

const choiceOf = (role: ImportRole, columns: readonly SeemingColumn[]): Choice => {
  const best = Math.max(...columns.map(strength));
  const strongest = columns.filter((column) => strength(column) === best);
  const [first] = strongest;
  const isUnsure = (isMark(role) || role.startsWith('ums')) && first?.confidence === 'a guess';
  const attempts = isMark(role) ? columns.filter((each) => isLaterAttempt(each) && !strongest.includes(each)) : [];
  if (attempts.length > 0) return { among: [...strongest, ...attempts].map(({ column }) => column) };
  if (first !== undefined && !isUnsure && (strongest.length === 1 || HARMLESS.has(role) || sayTheSame(strongest))) {
    return { column: first.column };
  }
  return { among: (isUnsure ? columns : strongest).map(({ column }) => column) };
};

/** Marks whose component nothing names, beside columns that name theirs: a total or the like. */
const isOfNoComponent = (role: ImportRole, roles: ReadonlySet<ImportRole>): boolean =>
  (role === 'mark' || role === 'ums') &&
  !roles.has('component') &&
  [...roles].some((each) => each.startsWith(`${role} `));

/** Gives each use to the one column that must be it; where several could be, none is taken and the teacher is asked. */
export const settledColumns = (seeming: readonly SeemingColumn[]): SettledColumns => {
  const roles = new Set(seeming.map(({ role }) => role));
  const choices = new Map<ImportRole, Choice>();
  for (const role of roles) {
    if (!isForOneColumn(role) || isOfNoComponent(role, roles)) continue;
    choices.set(
      role,
      choiceOf(
        role,
        seeming.filter((column) => column.role === role),
      ),
    );
  }
  const keeps = ({ role, column }: SeemingColumn): boolean => {
    const choice = choices.get(role);
    return !isForOneColumn(role) || (choice !== undefined && 'column' in choice && choice.column === column);
  };
  return {
    columns: seeming.map((each): ListColumn => {
      const { column, heading, role, isSensitive, examples } = each;
      return { column, heading, role: keeps(each) ? role : 'left-out', isSensitive, examples };
    }),
    asked: [...choices].flatMap(([role, choice]) => ('among' in choice ? [{ role, columns: choice.among }] : [])),
  };
};
