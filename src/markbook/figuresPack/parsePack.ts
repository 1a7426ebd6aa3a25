import type * as z from 'zod/mini';
import { answered, refused, type Answer } from '../../rules';
import type { PackProblem } from './packProblem';
import { PACK_BOUNDS, PACK_FORMAT, PACK_VERSION, packHeadSchema, packSchema, type FiguresPack } from './packSchema';

type Refusal = ReturnType<typeof refused<PackProblem>>;

const PARTS: Readonly<Record<string, string>> = {
  tables: 'UMS table',
  boundaries: 'grade boundaries',
  scales: 'UMS scale',
  dates: 'date',
};

const placeOf = ([part, index, ...fields]: readonly PropertyKey[]): string => {
  if (part === undefined) return '';
  const name = PARTS[String(part)];
  if (name === undefined || typeof index !== 'number') return `“${String(part)}”`;
  const field = fields.find((each) => typeof each === 'string');
  return `${name} ${index + 1}${field === undefined ? '' : `, “${field}”`}`;
};

const damagedAt = (error: z.core.$ZodError): Refusal =>
  refused({ code: 'pack-damaged', facts: { place: placeOf(error.issues[0]?.path ?? []) } });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const saysItIsOne = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'format' in given && given.format === PACK_FORMAT;

/** Whether a text means to be a pack, whole or not. */
export const isPack = (text: string): boolean => text.slice(0, PACK_FORMAT.length * 4).includes(PACK_FORMAT);

/** The pack that a text holds; nothing is known yet of whether its figures can be used. */
export const parsePack = (text: string): Answer<FiguresPack, PackProblem> => {
  if (text.length > PACK_BOUNDS.letters) return refused({ code: 'pack-too-large' });
  const given = json(text.replace(/^\uFEFF/, ''));
  if (given === undefined && isPack(text)) return refused({ code: 'pack-damaged', facts: { place: '' } });
  if (!saysItIsOne(given)) return refused({ code: 'not-a-pack' });
  const head = packHeadSchema.safeParse(given);
  if (!head.success) return damagedAt(head.error);
  const { version } = head.data;
  if (version > PACK_VERSION) return refused({ code: 'pack-newer', facts: { version } });
  const pack = packSchema.safeParse(given);
  return pack.success ? answered(pack.data) : damagedAt(pack.error);
};
