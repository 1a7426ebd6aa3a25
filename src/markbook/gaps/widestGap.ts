import type { GapGroup } from './gapGroups';

/** How far the group that does best is from the one that does worst, of those that are shown. */
export type WidestGap =
  | { readonly code: 'not-two' }
  | { readonly code: 'level' }
  | {
      readonly code: 'apart';
      readonly above: GapGroup;
      readonly below: GapGroup;
      readonly percent: number;
      /** Points on average, below zero where the group above has fewer. */
      readonly points: number;
    };

/** The widest gap between the groups that are shown. */
export const widestGap = (groups: readonly GapGroup[]): WidestGap => {
  const shown = groups.flatMap((group) => (group.figures === undefined ? [] : [{ group, figures: group.figures }]));
  const [first, ...others] = shown.sort((a, b) => b.figures.percent - a.figures.percent);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return { code: 'not-two' };
  const percent = first.figures.percent - last.figures.percent;
  if (percent === 0) return { code: 'level' };
  const points = first.figures.averagePoints - last.figures.averagePoints;
  return { code: 'apart', above: first.group, below: last.group, percent, points };
};
