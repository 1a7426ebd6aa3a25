import { VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GradeCount } from '../../rules';
import { counted } from '../../markbook/wording/counted';

const HEIGHT = 180;
const MARGINS = { top: 16, right: 0, bottom: 28, left: 28 };

const nameOf = (grade: string, count: number): string => `${grade}: ${counted(count, 'learner')}`;

/** The distribution as bars, from the lowest grade to the highest. */
export const DistributionChart = ({ counts }: { readonly counts: readonly GradeCount[] }): ReactNode => (
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
    margins={MARGINS}
    hideLegend
    useSingleColor
    colors={[tokens.colorBrandBackground]}
    barWidth="auto"
    maxBarWidth={28}
    xAxisInnerPadding={0.35}
    xAxisOuterPadding={0.1}
    hideTickOverlap={false}
    yAxisTickCount={4}
    xAxisCategoryOrder="data"
    culture="en-GB"
  />
);
