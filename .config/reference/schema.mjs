import { z } from 'zod';
import { day, published, said, saysWhere, series, status, whole } from './schemaParts.mjs';
import { specifications, subjects } from './subjectSchemas.mjs';

/** What each file of src/reference must look like; the build and the tests hold the data against it. */

/** @param {readonly (string | number)[]} values */
const isStrictlyIncreasing = (values) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));

const minima = { L1P: whole, L1M: whole, L1D: whole, L2P: whole, L2M: whole, L2D: whole };

/** @param {{ max: number, minima: Record<string, number> }} part */
const doMinimaRise = (part) => isStrictlyIncreasing([0, ...Object.values(part.minima), part.max]);

const componentPart = z
  .strictObject({ max: whole, minima: z.strictObject(minima) })
  .refine(doMinimaRise, 'the minima rise to the maximum');

const qualificationPart = z
  .strictObject({ max: whole, minima: z.strictObject({ ...minima, 'L2D*': whole }) })
  .refine(doMinimaRise, 'the minima rise to the maximum');

const scale = z
  .strictObject({
    status: z.literal('unconfirmed'),
    ...said,
    internal: componentPart,
    onlyInternal: componentPart.safeExtend({ ...said, note: said.note.unwrap() }),
    external: componentPart,
    qualification: qualificationPart,
    leastExternalPercent: published({ value: whole.max(100) }),
  })
  .refine(
    ({ internal, onlyInternal, external, qualification }) =>
      2 * internal.max + external.max === qualification.max && onlyInternal.max === 2 * internal.max,
    'the component maxima add up',
  );

const points = published({
  points: z
    .strictObject({
      'L2D*': z.number(),
      L2D: z.number(),
      L2M: z.number(),
      L2P: z.number(),
      L1D: z.number(),
      L1M: z.number(),
      L1P: z.number(),
      U: z.literal(0),
    })
    .refine((each) => isStrictlyIncreasing(Object.values(each).toReversed()), 'a higher grade has more points'),
});

const ruleId = z.string().regex(/^(?:(?:STR|SCALE|UMS|SIT|ENT|MOD|REV|PTS|WHATIF)-[1-9]\d*|TERMS)$/);

/** The sources by their short names; whatever cites one names it as it is called here. */
const sources = z.record(
  z.string().regex(/^[A-Z]{2,3}2?$/),
  z.strictObject({
    title: z.string().min(3),
    spoken: z.string().min(3),
    date: z
      .string()
      .regex(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/)
      .optional(),
    address: z.url().optional(),
  }),
);

/** Which rule a policy states, how sure that is, where it is said, and what of it no source says. */
const citation = {
  rule: ruleId,
  standing: status,
  ...said,
  sources: said.sources.min(1),
};

/** Policies, each in force from a series until the next. @param {z.ZodRawShape} figures */
const policies = (figures) =>
  z
    .array(z.strictObject({ from: series, ...citation, ...figures }))
    .min(1)
    .refine((each) => isStrictlyIncreasing(each.map(({ from }) => from)), 'policies stand in time order');

const sizes = z.strictObject({
  policies: policies({
    bands: z
      .array(z.strictObject({ upTo: whole.nullable(), size: z.union([z.literal('all'), whole.positive()]) }))
      .min(1)
      .refine(
        (bands) => isStrictlyIncreasing(bands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY)),
        'bands stand from the smallest cohort up',
      ),
  }),
});

const attempts = policies({ most: whole.positive() });
const offered = policies({ months: z.array(z.enum(['01', '06'])).min(1) });

const availability = z.strictObject({
  attempts: z.strictObject({ internal: attempts, external: attempts }),
  offered: z.strictObject({
    internal: offered,
    internalInSummerOnly: offered,
    external: offered,
    creativeExternal: offered,
  }),
});

const keyDates = z.strictObject({
  years: z.array(
    z.strictObject({
      year: z.string().regex(/^20\d\d-\d\d$/),
      status: z.enum(['current', 'history']),
      events: z
        .array(
          published({
            event: z.string(),
            series,
            from: day.optional(),
            to: day.optional(),
            month: z
              .string()
              .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
              .optional(),
            yearGiven: z.literal(false).optional(),
          }),
        )
        .refine(
          (events) => events.every(({ to, month }) => (to === undefined) !== (month === undefined)),
          'a day or a month',
        )
        .refine(
          (events) => events.every(({ from, to }) => from === undefined || (to !== undefined && from <= to)),
          'from comes before to',
        ),
      certificatesAbout: published({ decemberJanuary: z.string(), mayJune: z.string() }).optional(),
      workKept: published({ weeksAfterCertificates: whole.positive() }).optional(),
    }),
  ),
});

const rules = z.strictObject({
  year: z.string().regex(/^20\d\d-\d\d$/),
  rules: z
    .array(
      z
        .strictObject({ id: ruleId, title: z.string().min(10), status, ...said })
        .refine(saysWhere, 'a source, or what it follows from'),
    )
    .refine((each) => new Set(each.map(({ id }) => id)).size === each.length, 'each rule once'),
});

const guidance = z.strictObject({
  year: z.string().regex(/^20\d\d-\d\d$/),
  sentences: z.array(
    published({
      topic: z.enum([
        'claims',
        'entries',
        'sending',
        'late',
        'standardisation',
        'report',
        'review',
        'letters',
        'keeping',
      ]),
      when: z.enum(['visit', 'video', 'consortium']).optional(),
      words: z.string().min(10),
      status: z.enum(['stated', 'open']),
    }),
  ),
});

const daysWithin = published({ days: whole.positive(), of: z.string() });

const reviewDays = z.strictObject({
  appealWithin: daysWithin,
  preliminaryWithin: daysWithin,
  hearingWithin: daysWithin,
});

/** The schema of every data file below src/reference, by its path there. */
export const SCHEMAS = {
  'guidance/guidance.json': guidance,
  'points/points.json': points,
  'policies/availability.json': availability,
  'policies/keyDates.json': keyDates,
  'policies/reviewDays.json': reviewDays,
  'policies/sampleSizes.json': sizes,
  'policies/videoSizes.json': sizes,
  'rules/rules.json': rules,
  'scale/scale.json': scale,
  'sources/sources.json': sources,
  'specifications/specifications.json': specifications,
  'specifications/subjects.json': subjects,
};
