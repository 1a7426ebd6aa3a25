import { tellsWho } from '../../tracker';
import type { ReadList } from './readList';

/** What a list lacks before its rows can be told apart. */
export type ListLacks = 'learners' | 'a column said' | 'an identifier';

/** What a list lacks, the first to be put right first. */
export const listLacks = ({
  rows,
  asked,
  columns,
}: Pick<ReadList, 'rows' | 'asked' | 'columns'>): readonly ListLacks[] => [
  ...(rows.length === 0 ? (['learners'] as const) : []),
  ...(asked.length > 0 ? (['a column said'] as const) : []),
  ...(columns.some(({ role }) => tellsWho(role)) ? [] : (['an identifier'] as const)),
];
