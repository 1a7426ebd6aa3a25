import type { AssessorMarks } from './assessorMarks';

/** Who has the lowest and who the highest middle mark, and how many marks lie between. */
export interface MiddlesApart {
  readonly lowest: AssessorMarks;
  readonly highest: AssessorMarks;
  readonly by: number;
}

/** How far apart the middles of those compared lie; undefined where there are not two. */
export const middlesApart = (all: readonly AssessorMarks[]): MiddlesApart | undefined => {
  const [lowest, ...others] = [...all].sort((a, b) => a.middle - b.middle);
  const highest = others.at(-1);
  return lowest === undefined || highest === undefined
    ? undefined
    : { lowest, highest, by: highest.middle - lowest.middle };
};
