import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { RULES } from '../../../src/reference/rules/rules';
import { SOURCES } from '../../../src/reference/sources/sources';
import type { RuleId } from '../../../src/rules';

/** `scale, unconfirmed`: the UMS scale as it ships, which no source at hand gives. */
const NAME = `(?:${Object.keys(SOURCES).join('|')})`;
const SOURCE = new RegExp(`^(?:illustrative|scale, unconfirmed|${NAME}(?:(?:, | and | against )${NAME})*)$`);

/** What every case says, whatever it asks: its name, the rules it stands for and where the answer comes from. */
export const CASE_HEAD = {
  name: z.string().min(1),
  rules: z.array(z.enum([...RULES.keys()] as [RuleId, ...RuleId[]])).min(1),
  source: z.string().regex(SOURCE),
  /** True for a case that only tests a value below, on or above a threshold. */
  threshold: z.literal(true).optional(),
};

/** Reads cases; an unknown, missing or doubled key or name stops everything with the case's place and the key. */
export const parseCases = <Schema extends z.ZodType<{ readonly name: string }>>(
  file: string,
  text: string,
  schema: Schema,
): readonly z.infer<Schema>[] => {
  const given: unknown = parse(text, { uniqueKeys: true });
  const read = z.array(schema).min(1).safeParse(given);
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const names = read.data.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${file}: two cases are named "${twice}"`);
  return read.data;
};

/** Reads a file of cases that stands beside the runner. */
export const readCaseFile = <Schema extends z.ZodType<{ readonly name: string }>>(
  file: string,
  schema: Schema,
): readonly z.infer<Schema>[] => parseCases(file, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), schema);
