import { expect } from 'vitest';
import { z } from 'zod';
import { POINTS } from '../../../src/reference/points/points';
import { sittingRulesFor } from '../../../src/reference/policies/sittingRules';
import { SCALE } from '../../usualScale';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import {
  cashInFork,
  cohortShock,
  neededMarks,
  readLedger,
  retakeWorth,
  reviewOfModeration,
  robustnessOf,
  umsRange,
  type ComponentConversions,
  type ComponentId,
  type Conversion,
  type CountingUms,
  type ForcedExternal,
  type LearnerMarks,
  type Series,
} from '../../../src/rules';
import { asRawMark, asUms } from '../../../src/rules/terms/units';
import { shiftedUms } from '../../../src/rules/whatif/shiftedUms';
import { illustrative, illustrativeKeys } from '../../rules/illustrative';
import { CASE_HEAD } from './readCaseFile';

const COMPONENT = z.enum(['C1', 'C2', 'C3']);
const OF = z.string().regex(/^C[123] \d{4}-(01|06)$/);
const SERIES = z.string().regex(/^\d{4}-(01|06)$/);
const THREE = z.tuple([z.number(), z.number(), z.number()]);
const MARK = z.union([z.number(), z.literal('none')]);
const EXTERNAL = z.strictObject({ floor: MARK, lift: MARK });
const GRADES = z.record(z.string(), z.number());
const ask = <Question extends string>(question: Question) => ({ ...CASE_HEAD, ask: z.literal(question) });

export const WHATIF_CASE = z.discriminatedUnion('ask', [
  z.strictObject({ ...ask('needed'), known: z.number(), of: OF, expect: z.record(z.string(), MARK) }),
  z.strictObject({
    ...ask('range'),
    mark: z.number(),
    of: COMPONENT,
    from: SERIES.optional(),
    to: SERIES.optional(),
    expect: z.union([
      z.strictObject({
        lowest: z.number(),
        middle: z.number(),
        highest: z.number(),
        count: z.number(),
        series: z.array(SERIES),
      }),
      z.strictObject({ 'none of': z.number() }),
    ]),
  }),
  z.strictObject({
    ...ask('retake'),
    today: THREE,
    of: OF,
    forces: OF.optional(),
    expect: z.strictObject({
      total: z.number(),
      grade: z.string(),
      next: z.string(),
      gain: z.number(),
      'for next': MARK,
      external: EXTERNAL.optional(),
      'external with full gain': EXTERNAL.optional(),
    }),
  }),
  z.strictObject({
    ...ask('robustness'),
    marks: THREE,
    in: SERIES,
    expect: z.strictObject({ grade: z.string(), margin: MARK, tippings: z.array(z.string()) }),
  }),
  z.strictObject({ ...ask('shift'), of: OF, mark: z.number(), expect: z.record(z.string(), z.number()) }),
  z.strictObject({
    ...ask('shock'),
    class: z.array(THREE),
    of: COMPONENT,
    in: SERIES,
    expect: z.record(z.string(), GRADES),
  }),
  z.strictObject({
    ...ask('fork'),
    sittings: z.array(z.array(z.union([z.string(), z.number()]))),
    resit: SERIES,
    for: z.number(),
    expect: z.array(z.string()),
  }),
  z.strictObject({
    ...ask('review'),
    today: THREE,
    component: COMPONENT,
    lowered: z.number(),
    agreed: z.boolean().optional(),
    expect: z.union([
      z.strictObject({
        before: z.string(),
        after: z.string(),
        protected: z.string(),
        changes: z.boolean(),
        'can lose': z.number(),
      }),
      z.strictObject({ refused: z.string() }),
    ]),
  }),
]);

type WhatifCase = z.infer<typeof WHATIF_CASE>;
type Asking<Question extends WhatifCase['ask']> = Extract<WhatifCase, { ask: Question }>;
type Answers = { readonly [Question in WhatifCase['ask']]: (given: Asking<Question>) => unknown };

const conversionOf = (of: string): Conversion => {
  const [component, series] = of.split(' ') as [ComponentId, Series];
  return illustrative({ subject: 'DIT', component, series });
};

const conversionsIn = (series: string): ComponentConversions => ({
  C1: conversionOf(`C1 ${series}`),
  C2: conversionOf(`C2 ${series}`),
  C3: conversionOf(`C3 ${series}`),
});

const countingOf = ([c1, c2, c3]: readonly [number, number, number]): CountingUms => [
  { component: 'C1', result: asUms(c1) },
  { component: 'C2', result: asUms(c2) },
  { component: 'C3', result: asUms(c3) },
];

const marksOf = ([c1, c2, c3]: readonly [number, number, number]): LearnerMarks => ({
  C1: asRawMark(c1),
  C2: asRawMark(c2),
  C3: asRawMark(c3),
});

const externalOf = ({ floor, lift }: ForcedExternal): object => ({ floor: floor ?? 'none', lift: lift ?? 'none' });

const DIT = SUBJECTS.find(({ code }) => code === 'DIT');

const ANSWERS: Answers = {
  needed: ({ known, of }) =>
    Object.fromEntries(
      neededMarks(asUms(known), conversionOf(of), SCALE).map(({ grade, mark }) => [grade, mark ?? 'none']),
    ),
  range: ({ mark, of, from, to }) => {
    const held = illustrativeKeys.filter(({ subject, component }) => subject === 'DIT' && component === of);
    const range = umsRange(asRawMark(mark), held.map(illustrative), { from: from as Series, to: to as Series });
    return range.ok ? range.value : { 'none of': range.problems[0].facts.held };
  },
  retake: ({ today, of, forces }) => {
    const conversion = conversionOf(of);
    const forcedExternal = forces === undefined ? undefined : conversionOf(forces);
    const { component } = conversion;
    const worth = retakeWorth({ counting: countingOf(today), component, conversion, forcedExternal }, SCALE);
    return {
      total: worth.totalNow,
      grade: worth.gradeNow,
      next: worth.nextGrade ?? 'none',
      gain: worth.gain,
      'for next': worth.neededForNext ?? 'none',
      ...(worth.external === undefined ? {} : { external: externalOf(worth.external) }),
      ...(worth.externalWithFullGain === undefined
        ? {}
        : { 'external with full gain': externalOf(worth.externalWithFullGain) }),
    };
  },
  robustness: ({ marks, in: series }) => {
    const robustness = robustnessOf(marksOf(marks), conversionsIn(series), SCALE);
    return {
      grade: robustness?.grade,
      margin: robustness?.margin ?? 'none',
      tippings: robustness?.tippings.map(({ component, by, grade }) => `${component} by ${by}: ${grade}`),
    };
  },
  shift: ({ of, mark, expect: wanted }) =>
    Object.fromEntries(
      Object.keys(wanted).map((by) => [by, shiftedUms(asRawMark(mark), Number(by), conversionOf(of))]),
    ),
  shock: ({ class: learners, of, in: series }) =>
    Object.fromEntries(
      cohortShock(learners.map(marksOf), of, conversionsIn(series), SCALE).map(({ by, counts }) => [
        by,
        Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ grade, count }) => [grade, count])),
      ]),
    ),
  fork: ({ sittings, resit, for: result }) => {
    if (DIT === undefined) throw new Error('No subject DIT');
    const rules = sittingRulesFor(DIT, SCALE);
    const assumed = { series: resit as Series, result: asUms(result) };
    const options = cashInFork(readLedger(sittings, rules), assumed, rules, POINTS);
    return options.ok
      ? options.value.map(({ kind, best }) => `${kind}: ${best.grade} ${best.total}`)
      : options.problems;
  },
  review: ({ today, component, lowered, agreed = false }) => {
    const given = { counting: countingOf(today), component, lowered: asUms(lowered), marksAgreed: agreed };
    const review = reviewOfModeration(given, SCALE);
    if (!review.ok) return { refused: review.problems[0].code };
    const { now, then, thenIfGradeProtected, doesGradeChange, canLose } = review.value;
    return {
      before: `${now.total} ${now.grade}`,
      after: `${then.total} ${then.grade}`,
      protected: `${thenIfGradeProtected.total} ${thenIfGradeProtected.grade}`,
      changes: doesGradeChange,
      'can lose': canLose,
    };
  },
};

/** Compares the answer to a what-if question with what the case expects. */
export const runWhatifCase = (given: WhatifCase): void => {
  const answer = ANSWERS[given.ask] as (asked: WhatifCase) => unknown;
  expect(answer(given)).toEqual(given.expect);
};
