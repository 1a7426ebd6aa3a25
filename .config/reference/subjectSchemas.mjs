import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { published, said, status, whole } from './schemaParts.mjs';

const componentId = z.string().regex(/^C[1-9]$/);

/** A value and the short name of the source that says it. @param {z.ZodType} value */
const fact = (value) => z.tuple([value, z.string()]);

const component = z.strictObject({
  title: fact(z.string().min(3)).optional(),
  entryCode: fact(z.string().regex(/^B[A-Z]{2}0[1-9]$/)).optional(),
  length: fact(z.string().min(3)).optional(),
  rawMaximum: fact(whole.positive()),
  umsMaximum: fact(whole.positive()),
});

/** A regular expression, for text in any case. */
const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'i').source !== '';
  } catch {
    return false;
  }
}, 'a regular expression');

const subjectCode = z.string().regex(/^[A-Z]{3}$/);

const specification = z.strictObject({
  nickname: pattern.optional(),
  faintNickname: pattern.optional(),
  external: z.string(),
  components: z.record(componentId, component),
  evidence: z
    .array(z.strictObject({ about: z.enum(['creative', 'winterInternals', 'moderation', 'video']), status, ...said }))
    .optional(),
});

/** What each specification says, with its sources. */
export const specifications = z
  .strictObject({
    sources: z.record(z.string(), published({})),
    specifications: z.record(subjectCode, specification),
  })
  .refine(
    (data) =>
      Object.values(data.specifications)
        .flatMap(({ external, components }) => [
          external,
          ...Object.values(components).flatMap((each) => Object.values(each).flatMap((one) => one?.[1] ?? [])),
        ])
        .every((from) => from in data.sources),
    'every fact names a source that is listed',
  );

/** Which components each subject has, by what its specification says. */
const SPECIFIED = /** @type {z.infer<typeof specifications>} */ (
  JSON.parse(readFileSync(new URL('../../src/reference/specifications/specifications.json', import.meta.url), 'utf8'))
).specifications;

const subject = z
  .strictObject({
    code: subjectCode,
    title: z.string().min(3),
    number: z
      .string()
      .regex(/^\d{3}\/\d{4}\/[\dX]$/)
      .optional(),
    doubt: z.string().min(10).optional(),
    components: z.array(componentId).min(2),
    external: componentId,
    creative: z.boolean(),
    winterInternals: z.boolean(),
    moderation: z.enum(['upload', 'visit']),
    video: z.boolean(),
  })
  .refine(({ external, components }) => components.includes(external), 'the external is one of the components')
  .refine(
    ({ components }) => components.every((id, index) => id === `C${index + 1}`),
    'components stand in the order of their numbers',
  )
  .refine(
    ({ code, components }) => Object.keys(SPECIFIED[code]?.components ?? {}).join() === components.join(),
    'the components are those in specifications.json',
  );

/** The subjects, each with the components of its specification. */
export const subjects = z
  .strictObject({
    usual: z.strictObject({ components: z.array(componentId).min(1), external: componentId }),
    subjects: z.array(subject).min(1),
  })
  .refine((data) => new Set(data.subjects.map(({ code }) => code)).size === data.subjects.length, 'each code once')
  .refine(
    (data) => Object.keys(SPECIFIED).every((code) => data.subjects.some((each) => each.code === code)),
    'every subject in specifications.json is one of these',
  );
