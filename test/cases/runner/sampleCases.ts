import { expect } from 'vitest';
import { z } from 'zod';
import { SAMPLE_SIZES } from '../../../src/reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../../src/reference/policies/videoSizes';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import {
  beforeSubmission,
  hasMark,
  readMark,
  sampleAdvice,
  stressTest,
  type Conversion,
  type Entrant,
  type MarkChange,
  type RawMark,
  type Series,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { asRawMark } from '../../../src/rules/terms/units';
import { CASE_HEAD } from './readCaseFile';

const PLACES = z.record(z.string().regex(/^\d+(-\d+)?$/), z.string());

export const SAMPLE_CASE = z.strictObject({
  ...CASE_HEAD,
  subject: z.string().optional(),
  series: z.string(),
  learners: z.array(z.union([z.string(), z.number()])),
  expect: z.strictObject({
    size: z.union([z.number(), z.string()]),
    flags: PLACES.optional(),
    finds: z.array(z.string()),
    replace: z.array(z.string()).optional(),
    proposed: z.union([z.array(z.number()), z.literal('none')]).optional(),
  }),
});

const SUBMISSION = {
  marks: z.array(z.union([z.string(), z.number(), z.null()])),
  assessors: z.array(z.string()).optional(),
  standardised: z.boolean().optional(),
  today: z.string().optional(),
  due: z.string().optional(),
};
const BANDS = z.array(z.strictObject({ from: z.number(), to: z.number(), by: z.number() }));

export const SUBMISSION_CASE = z.strictObject({ ...CASE_HEAD, ...SUBMISSION, expect: z.array(z.string()) });
export const STRESS_CASE = z.strictObject({
  ...CASE_HEAD,
  stress: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('flat'), by: z.number() }),
    z.strictObject({ kind: z.literal('bands'), bands: BANDS }),
    z.strictObject({ kind: z.literal('linear'), atZero: z.number(), atMax: z.number() }),
  ]),
  max: z.number(),
  expect: z.record(z.string(), z.number()),
});

/** A conversion that gives every mark its own number as UMS. */
const asItIs = (max: number): Conversion => ({
  subject: 'DIT',
  component: 'C1',
  series: '2026-06',
  max,
  ums: Array.from({ length: max + 1 }, (_, mark) => mark),
  status: 'illustrative',
  contradicted: false,
  source: 'Invented figures',
  added: '2026-11-21',
  basis: { kind: 'table' },
});

const resultOf = (text: string): Entrant['result'] => {
  const read = readMark(text === 'blank' ? '' : text);
  if (!read.ok) throw new Error(`A case can't have the mark ${text}`);
  return read.value;
};

const entrantsFrom = (text: string): readonly Entrant[] => {
  const told = /^(?:(\d+) of )?(\w+)((?: ticked| video| expected \d+)*)$/.exec(text);
  if (told === null) throw new Error(`A case can't have the learner ${text}`);
  const [, times = '1', result = '', rest = ''] = told;
  const expected = /expected (\d+)/.exec(rest)?.[1];
  const entrant: Entrant = {
    result: resultOf(result),
    ticked: rest.includes('ticked'),
    video: rest.includes('video'),
    ...(expected === undefined ? {} : { expected: asRawMark(Number(expected)) }),
  };
  return Array.from({ length: Number(times) }, () => entrant);
};

const flagsByPlace = (flags: Readonly<Record<string, string>>, count: number): readonly string[] => {
  const all = Array.from({ length: count }, () => 'none');
  for (const [places, flag] of Object.entries(flags)) {
    const [from = 0, to = from] = places.split('-').map(Number);
    all.fill(flag, from - 1, to);
  }
  return all;
};

const fromOne = (places: readonly number[]): number[] => places.map((place) => place + 1);

/** Compares what is said about a sample with what the case expects. */
export const runSampleCase = ({ expect: wanted, ...given }: z.infer<typeof SAMPLE_CASE>): void => {
  const subject = SUBJECTS.find(({ code }) => code === (given.subject ?? 'DIT'));
  if (subject === undefined) throw new Error(`No subject ${String(given.subject)}`);
  const entrants = given.learners.flatMap((learner) => entrantsFrom(String(learner)));
  const series = given.series as Series;
  const advice = sampleAdvice({ entrants, subject, series }, { sample: SAMPLE_SIZES, video: VIDEO_SIZES });
  const { size, flags, findings, replacements, proposal } = advice;
  expect(size.ok ? size.value : size.problems[0].code, 'size').toBe(wanted.size);
  expect(
    findings.map(({ severity, rule, code }) => `${severity} ${rule} ${code}`),
    'finds',
  ).toEqual(wanted.finds);
  if (wanted.flags !== undefined) expect(flags, 'flags').toEqual(flagsByPlace(wanted.flags, entrants.length));
  const offered = replacements.map(
    ({ absent, near, basis, alternatives }) =>
      `${absent + 1} near ${near} by ${basis}: ${fromOne(alternatives).join(', ')}`,
  );
  if (wanted.replace !== undefined) expect(offered, 'replace').toEqual(wanted.replace);
  const proposed = proposal === undefined ? 'none' : fromOne(proposal.chosen);
  if (wanted.proposed !== undefined) expect(proposed, 'proposed').toEqual(wanted.proposed);
};

/** Compares what must be put right before marks are sent with what the case expects. */
export const runSubmissionCase = ({ expect: wanted, ...given }: z.infer<typeof SUBMISSION_CASE>): void => {
  const { marks, assessors = [], standardised = false, today, due } = given;
  const rows = marks.map((mark, index) => {
    const assessor = assessors[index];
    return { mark: readMark(mark, asItIs(60)), ...(assessor === undefined ? {} : { assessor }) };
  });
  const state = {
    isStandardised: standardised,
    ...(today === undefined ? {} : { today }),
    ...(due === undefined ? {} : { due }),
  };
  const found = beforeSubmission(rows, state).map(({ severity, code, facts }) => {
    const [fact] = Object.values(facts) as (string | number | readonly number[])[];
    return `${severity} ${code}: ${typeof fact === 'object' ? fromOne(fact).join(', ') : String(fact)}`;
  });
  expect(found).toEqual(wanted);
};

/** Compares marks after a simulated change with what the case expects. */
export const runStressCase = ({ stress, max, expect: wanted }: z.infer<typeof STRESS_CASE>): void => {
  const marks: RawMark[] = Object.keys(wanted).map((mark) => asRawMark(Number(mark)));
  const stressed = stressTest(marks, stress satisfies MarkChange, asItIs(max), SCALE);
  const after = stressed.map((each) => [each?.before.mark, each?.after.mark] as const);
  expect(Object.fromEntries(after)).toEqual(wanted);
  expect(marks.every((mark) => hasMark(mark))).toBe(true);
};
