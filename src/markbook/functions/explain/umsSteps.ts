import { explainUms, type BoundaryPoint, type Conversion, type RawMark, type Scale } from '../../../rules';
import type { HeldConversion } from '../../tables';
import { decimal, sittingName, sourceText } from '../../wording';
import type { WhyQualifier, WhyStep } from './explained';

type UmsStep = Extract<ReturnType<typeof explainUms>, { ok: true }>['value'][number];

const pointText = ({ raw, ums, grade }: BoundaryPoint): string =>
  grade === undefined ? `${raw} marks, ${ums} UMS` : `${grade} at ${raw} marks, ${ums} UMS`;

const textOf = (step: UmsStep): string => {
  switch (step.code) {
    case 'conversion-used':
      return `Figures used: ${step.facts.subject}, ${sittingName(step.facts)}.`;
    case 'row-looked-up':
      return `In its table, raw mark ${step.facts.mark} of ${step.facts.max} is ${step.facts.ums} UMS.`;
    case 'between-boundaries': {
      const { mark, below, above, numerator, denominator } = step.facts;
      return `${mark} lies between ${pointText(below)} and ${pointText(above)}: on a straight line ${decimal(numerator, denominator)} UMS.`;
    }
    case 'rounded': {
      const { isExact, rounding, ums } = step.facts;
      if (isExact) return `That is whole already: ${ums} UMS.`;
      return rounding === 'down'
        ? `Rounded down: ${ums} UMS.`
        : `Rounded to the nearest whole UMS, a half going up: ${ums}.`;
    }
    case 'held-below-grade':
      return `The mark is below the boundary of ${step.facts.point.grade ?? 'the next grade'}, so it is held at ${step.facts.ums} UMS, one short of that grade.`;
  }
};

/** The conversion a figure comes from: what it is, where its figures come from, where it stands. */
export const conversionStep = (conversion: HeldConversion, scale: Scale): WhyStep => ({
  text: `Figures used: ${conversion.subject}, ${sittingName(conversion)} (${sourceText(conversion, scale)}).`,
  rule: conversion.basis.kind === 'table' ? 'UMS-1' : 'UMS-2',
  place: conversion.place,
});

/** How a mark became its UMS, step by step, after the conversion has been named. */
export const markSteps = (mark: RawMark, conversion: Conversion): readonly WhyStep[] => {
  const steps = explainUms(mark, conversion);
  if (!steps.ok) return [];
  return steps.value
    .filter(({ code }) => code !== 'conversion-used')
    .map((step) => ({ text: textOf(step), rule: step.rule }));
};

/** What is to be known about the figures used. */
export const figureQualifiers = (conversions: readonly Conversion[], scale: Scale): readonly WhyQualifier[] => [
  ...new Set(conversions.map(({ status }) => status)),
  ...(conversions.some(({ contradicted }) => contradicted) ? (['contradicted'] as const) : []),
  `scale ${scale.status}`,
];
