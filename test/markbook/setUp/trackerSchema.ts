import * as z from 'zod/mini';
import { parseSeries } from '../../../src/rules';
import { COMPONENTS } from '../../../src/reference/specifications/structures';
import { SUBJECTS } from '../../../src/reference/specifications/subjects';
import { COMPONENT_ROLES, PLAIN_ROLES } from '../../../src/markbook/tracker/tracker';
import { SET_UP_BOUNDS } from '../../../src/markbook/setUp/setUpBounds';

const name = z.string().check(z.minLength(1), z.maxLength(SET_UP_BOUNDS.name));
const text = z.string().check(z.maxLength(SET_UP_BOUNDS.name));
const whole = (most: number) => z.int().check(z.gte(-most), z.lte(most));
const row = whole(SET_UP_BOUNDS.row);
const column = z.int().check(z.gte(0), z.lt(SET_UP_BOUNDS.column));

const ROLES = [
  ...PLAIN_ROLES,
  ...COMPONENT_ROLES.flatMap((kind) => COMPONENTS.map((component) => `${kind} ${component}` as const)),
];

const series = z.string().check(
  z.refine((given) => {
    const parsed = parseSeries(given);
    return parsed.ok && parsed.value === given;
  }),
);
const bySeries = <Value extends z.core.$ZodType>(value: Value) =>
  z.record(series, value).check(z.refine((given) => Object.keys(given).length <= SET_UP_BOUNDS.columns));
const byComponent = <Value extends z.core.$ZodType>(value: Value) => z.partialRecord(z.enum(COMPONENTS), value);

const alike = z
  .tuple([column, z.int().check(z.gte(1), z.lte(SET_UP_BOUNDS.column))])
  .check(z.refine(([order, of]) => order < of));

const headerRows = z
  .tuple([row, row])
  .check(z.refine(([first, last]) => first >= 0 && first <= last && last - first < SET_UP_BOUNDS.headingRows));

const sending = z.looseObject({
  series: z.optional(series),
  standardisedOn: z.optional(bySeries(text)),
  inCohort: z.optional(bySeries(z.boolean())),
});

/** What a tracker is, as a schema says it: what reads it by hand is held against this. */
export const trackerSchema = z.looseObject({
  id: name,
  name,
  subject: z.enum(SUBJECTS.map(({ code }) => code)),
  sheet: name,
  table: z.optional(name),
  headerRows,
  learnerRows: z.tuple([row, row]),
  endsThere: z.optional(z.boolean()),
  columns: z
    .array(z.looseObject({ role: z.enum(ROLES), heading: z.string(), column, alike: z.optional(alike) }))
    .check(z.maxLength(SET_UP_BOUNDS.columns)),
  leftAlone: z.optional(z.array(z.string()).check(z.maxLength(SET_UP_BOUNDS.columns))),
  series: byComponent(series),
  mocks: z.optional(z.unknown()),
  sending: z.optional(byComponent(sending)),
  school: z.optional(text),
  shared: z.optional(z.enum(['frozen', 'plain'])),
});
