import type { Structure } from '../../rules';
import type { Confidence, ProposedColumn } from './proposal';
import type { ColumnRole } from './tracker';

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, 'a guess': 1 };

const FINAL = /\b(final|moderated|submitted|awarded|best|agreed)\b/i;

const strength = ({ confidence, heading, isHidden }: ProposedColumn): number =>
  RANK[confidence] * 4 + (FINAL.test(heading) ? 2 : 0) + (isHidden ? 0 : 1);

/** Marks without a component in their heading, in the order of the components, where there are just as many left. */
const withMarksInOrder = (
  columns: readonly ProposedColumn[],
  isMark: (column: ProposedColumn) => boolean,
  { components }: Structure,
) => {
  const taken = new Set(columns.map(({ role }) => role));
  const free = components.filter((component) => !taken.has(`mark ${component}`));
  const unnamed = columns.filter(isMark);
  if (unnamed.length === 0 || unnamed.length !== free.length) return columns;
  return columns.map((column): ProposedColumn => {
    const component = free[unnamed.indexOf(column)];
    if (component === undefined || !unnamed.includes(column)) return column;
    return { ...column, role: `mark ${component}`, confidence: 'a guess', why: `${column.why}; taken in order` };
  });
};

/** Gives each role to one column: the strongest proposal keeps it, the others say which one has it. */
export const settledRoles = (
  proposed: readonly ProposedColumn[],
  isMark: (column: ProposedColumn) => boolean,
  structure: Structure,
): readonly ProposedColumn[] => {
  const columns = withMarksInOrder(proposed, isMark, structure);
  const best = new Map<ColumnRole, ProposedColumn>();
  for (const column of columns) {
    if (column.role === undefined) continue;
    const before = best.get(column.role);
    if (before === undefined || strength(column) > strength(before)) best.set(column.role, column);
  }
  return columns.map((column): ProposedColumn => {
    if (column.role === undefined || best.get(column.role) === column) return column;
    const { role, ...rest } = column;
    return { ...rest, confidence: 'a guess', why: `like “${best.get(role)?.heading ?? ''}”, which is taken for it` };
  });
};
