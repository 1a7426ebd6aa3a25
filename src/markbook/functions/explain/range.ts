import { umsFor, type RawMark } from '../../../rules';
import type { Figures, HeldConversion } from '../../tables';
import { componentInWords, counted, seriesInWords } from '../../wording';
import type { RangeFound } from '../answers/range';
import type { AnswerShown, Explanation, WhyStep } from './explained';
import { figureQualifiers } from './umsSteps';

const FEW = 3;

const bySeries = (mark: RawMark, used: readonly HeldConversion[]): readonly WhyStep[] =>
  used.map((conversion) => {
    const ums = umsFor(mark, conversion);
    return {
      text: `${seriesInWords(conversion.series)} (${conversion.status}): ${ums.ok ? ums.value : ''} UMS.`,
      rule: conversion.basis.kind === 'table' ? 'UMS-1' : 'UMS-2',
      place: conversion.place,
    };
  });

/** What a raw mark was worth in the series held. */
export const explainRange = (
  { mark, subject, component, range, used }: RangeFound,
  _shown: AnswerShown,
  figures: Figures,
): Explanation => {
  const { lowest, middle, highest, count } = range;
  const scale = figures.scaleFor(subject);
  return {
    short: `${lowest} to ${highest} UMS, ${count} series`,
    sentence: `${counted(mark, 'mark')} on ${componentInWords(component)} came to ${lowest} to ${highest} UMS in the ${count} series held; the middle one is ${middle}.`,
    steps: [
      ...bySeries(mark, used),
      { text: 'These are what happened in those series: no forecast and no probability.', rule: 'WHATIF-2' },
      ...(count < FEW ? [{ text: `${count} is too few series to rely on.`, rule: 'WHATIF-2' } as const] : []),
    ],
    qualifiers: scale.ok ? figureQualifiers(used, scale.value) : [],
  };
};
