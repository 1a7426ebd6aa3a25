/** How groups of learners compare, by a column that the teacher names; small groups are not shown. */
export { gapColumns } from './gapColumns';
export { type GapGroup, gapGroups } from './gapGroups';
export { gapSentence, groupName, groupWords } from './gapWords';
export { widestGap } from './widestGap';
