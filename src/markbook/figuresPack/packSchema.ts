import * as z from 'zod/mini';
import { GRADES } from '../../rules';

// The pane's policy lets no text run as code, which is how the checker would make itself faster.
z.config({ jitless: true });

/** The format's name, and the version of it that is written here. Both are for ever: files keep them. */
export const PACK_FORMAT = 'btec-figures-pack';
export const PACK_VERSION = 1;

/** The most that is read of a pack: many times what a trust holds. */
export const PACK_BOUNDS = { letters: 2_000_000, text: 500, entries: 2_000, rawMarks: 1_000, figure: 10_000 } as const;

const text = z.string().check(z.maxLength(PACK_BOUNDS.text), z.regex(/^\P{Cc}*$/u));
const figure = z.int().check(z.gte(0), z.lte(PACK_BOUNDS.figure));
const listOf = <Entry extends z.core.$ZodType>(entry: Entry) => z.array(entry).check(z.maxLength(PACK_BOUNDS.entries));

const sitting = { subject: text, component: text, series: text };
const origin = { status: z.enum(['published', 'typed', 'illustrative', 'estimated']), source: text, added: text };
const minima = { L1P: figure, L1M: figure, L1D: figure, L2P: figure, L2M: figure, L2D: figure };

/** A full table: the UMS of each raw mark from 0, and the grades that stand beside them. */
const table = z
  .strictObject({
    ...sitting,
    ...origin,
    ums: z.array(figure).check(z.minLength(1), z.maxLength(PACK_BOUNDS.rawMarks + 1)),
    grades: z.optional(z.array(z.enum(['', ...GRADES]))),
  })
  .check(z.refine(({ ums, grades }) => grades === undefined || grades.length === ums.length));

/** A UMS table known by its boundaries only. */
const boundaries = z.strictObject({
  ...sitting,
  ...origin,
  max: figure,
  rawBoundaries: z.strictObject(minima),
  rounding: z.enum(['nearest', 'down']),
});

const componentPart = z.strictObject({ max: figure, minima: z.strictObject(minima) });

/** A UMS scale, and who compared it with the specification; without a subject it is for all. */
const scale = z.strictObject({
  subject: z.optional(text),
  internal: componentPart,
  external: componentPart,
  qualification: z.strictObject({ max: figure, minima: z.strictObject({ ...minima, 'L2D*': figure }) }),
  status: z.enum(['unconfirmed', 'confirmed', 'changed']),
  checkedBy: text,
  checkedOn: text,
});

const date = z.strictObject({ series: text, what: text, from: z.optional(text), to: text, source: text });

/** What every version of the format says of itself. */
export const packHeadSchema = z.looseObject({ format: z.literal(PACK_FORMAT), version: z.int() });

/** A pack of this version in every part: what is not known here could change what the rest means. */
export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  saved: text,
  tables: listOf(table),
  boundaries: listOf(boundaries),
  scales: listOf(scale),
  dates: listOf(date),
});

/** The figures of a workbook without anybody's name in it but whose who compared the scale. */
export type FiguresPack = z.infer<typeof packSchema>;

export type PackTable = FiguresPack['tables'][number];
export type PackBoundaries = FiguresPack['boundaries'][number];
export type PackScale = FiguresPack['scales'][number];
export type PackDate = FiguresPack['dates'][number];
