/** What stands for one sitting: a mark, absent (`X`), or nothing yet. Three different states all the way through. */
export type Result<Mark extends number> = Mark | 'X' | 'blank';

/** True when there is a mark, 0 included. */
export const hasMark = <Mark extends number>(r: Result<Mark>): r is Mark => typeof r === 'number';
