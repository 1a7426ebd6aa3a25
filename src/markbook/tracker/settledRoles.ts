import type { Structure } from '../../rules';
import { saysLaterAttempt, saysModerated } from './otherHeadings';
import type { Confidence, ProposedColumn } from './proposal';
import { isOfSeveral, type ColumnRole } from './tracker';
import { listed } from '../wording';

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, 'a guess': 1 };

/** The mark itself goes before what moderation has made of it. */
const strength = ({ confidence, isHidden, heading }: ProposedColumn): number =>
  RANK[confidence] * 2 + (isHidden ? 0 : 1) + (saysModerated(heading) ? 0 : 0.5);

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

const isMarkRole = (role: ColumnRole): boolean => role.startsWith('mark ');

const named = ({ heading }: ProposedColumn): string => (heading === '' ? 'a column without a heading' : `“${heading}”`);

/** A retake alone is not taken for the mark unasked. */
const asAttempt = ({ role: _role, ...rest }: ProposedColumn): ProposedColumn => ({
  ...rest,
  confidence: 'a guess',
  why: `heading “${rest.heading}”: a later attempt, to be chosen if it counts`,
});

/** A column that could have a role which others could have as well. */
const besideRivals = (column: ProposedColumn, role: ColumnRole, rivals: readonly ProposedColumn[]): ProposedColumn => {
  const [first] = rivals;
  if (first === undefined) return isMarkRole(role) && saysLaterAttempt(column.heading) ? asAttempt(column) : column;
  const best = Math.max(...rivals.map(strength));
  const { role: given, ...rest } = column;
  if (given === role && isMarkRole(role) && strength(column) === best) {
    return {
      ...rest,
      confidence: 'a guess',
      why: `${listed(rivals.map(named))} could be it just as well: choose one`,
    };
  }
  if (strength(column) < best || (strength(column) === best && first.column < column.column)) {
    const taker = rivals.find((each) => strength(each) === best);
    return { ...rest, confidence: 'a guess', why: `like “${taker?.heading ?? ''}”, which is taken for it` };
  }
  const isRivalled =
    isMarkRole(role) && rivals.some(({ confidence, heading }) => confidence !== 'a guess' || saysLaterAttempt(heading));
  if (!isRivalled || column.confidence !== 'sure') return column;
  return { ...column, confidence: 'likely', why: `${column.why}; ${listed(rivals.map(named))} could be it too` };
};

/**
 * Gives each role to one column: the strongest proposal keeps it, the others say which one has it. Where two could be the
 * mark just as well, neither is taken: which of them stands first says nothing.
 */
export const settledRoles = (
  proposed: readonly ProposedColumn[],
  isMark: (column: ProposedColumn) => boolean,
  structure: Structure,
): readonly ProposedColumn[] => {
  const columns = withMarksInOrder(proposed, isMark, structure);
  return columns.map((column): ProposedColumn => {
    const { role } = column;
    if (role === undefined || isOfSeveral(role)) return column;
    return besideRivals(
      column,
      role,
      columns.filter((each) => each !== column && each.role === role),
    );
  });
};
