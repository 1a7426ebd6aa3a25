import { VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GradeCount } from '../../rules';
import { roundAxis } from './roundAxis';
import { counted } from '../../markbook/wording';

const HEIGHT = 180;
/** Room for the figures of the axis: the more digits, the more. */
const marginsFor = (most: number): { top: number; right: number; bottom: number; left: number } => ({
  top: 16,
  right: 0,
  bottom: 28,
  left: 20 + 8 * String(most).length,
});

const nameOf = (grade: string, count: number): string => `${grade}: ${counted(count, 'learner')}`;

const mostOf = (counts: readonly GradeCount[]): number => Math.max(...counts.map(({ count }) => count));

/** The distribution as bars, from the lowest grade to the highest. */
export const DistributionChart = ({ counts }: { readonly counts: readonly GradeCount[] }): ReactNode => {
  const { top, ticks } = roundAxis(mostOf(counts));
  return (
    <VerticalBarChart
      chartTitle="Distribution of grades"
      data={[...counts].reverse().map(({ grade, count }) => ({
        x: grade,
        y: count,
        legend: 'Learners',
        color: tokens.colorBrandBackground,
        callOutAccessibilityData: { ariaLabel: nameOf(grade, count) },
      }))}
      height={HEIGHT}
      margins={marginsFor(mostOf(counts))}
      hideLegend
      useSingleColor
      colors={[tokens.colorBrandBackground]}
      barWidth="auto"
      maxBarWidth={28}
      xAxisInnerPadding={0.35}
      xAxisOuterPadding={0.1}
      hideTickOverlap={false}
      yAxisTickCount={ticks}
      yMaxValue={top}
      xAxisCategoryOrder="data"
      culture="en-GB"
    />
  );
};
