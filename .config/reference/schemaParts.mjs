import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SOURCES = /** @type {Record<string, unknown>} */ (
  JSON.parse(readFileSync(new URL('../../src/reference/sources/sources.json', import.meta.url), 'utf8'))
);

export const status = z.enum(['stated', 'inferred', 'unconfirmed', 'open']);
export const series = z.string().regex(/^20\d\d-0[16]$/);
export const day = z.iso.date();
export const whole = z.number().int().nonnegative();

/** Where something is said: sources by their short names, with their pages as far as known, and what none of them says. */
export const said = {
  sources: z.array(
    z.strictObject({ id: z.enum(Object.keys(SOURCES)), pages: z.array(whole.positive()).min(1).optional() }),
  ),
  note: z.string().min(6).optional(),
};

/** @typedef {{ sources: unknown[], note?: string | undefined }} Said */

/** @param {Said} each */
export const saysWhere = ({ sources, note }) => sources.length > 0 || note !== undefined;

/**
 * Something published: its figures, how sure they are and where they are said.
 * @template {z.ZodRawShape} Figures
 * @param {Figures} figures
 */
export const published = (figures) =>
  z
    .strictObject({ status, ...figures, ...said })
    .refine((each) => saysWhere(/** @type {Said} */ (/** @type {unknown} */ (each))), 'a source, or what none says');
