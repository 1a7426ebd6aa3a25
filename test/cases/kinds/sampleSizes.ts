import { z } from 'zod';
import { parseSeries, sampleSize, type SampleSizePolicy } from '../../../src/rules';
import { SAMPLE_SIZES } from '../../../src/reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../../src/reference/policies/videoSizes';
import { cell, kindOf, said, type Kind } from '../runner/kind';

const cohorts = z.strictObject({ cohorts: z.array(cell).min(1), series: cell.optional() });

const sizes = (given: z.output<typeof cohorts>, policies: readonly SampleSizePolicy[]): unknown => {
  const series = given.series === undefined ? undefined : parseSeries(given.series);
  if (series?.ok === false) return said(series);
  return given.cohorts.map((cohort) => said(sampleSize({ cohort, series: series?.value }, policies)));
};

export const SAMPLE_SIZE_KINDS: Readonly<Record<string, Kind>> = {
  'sample sizes': kindOf(cohorts, (given) => sizes(given, SAMPLE_SIZES)),
  'learners with video': kindOf(cohorts, (given) => sizes(given, VIDEO_SIZES)),
};
