import { z } from 'zod';
import {
  compileBoundaries,
  compileTable,
  explainUms,
  fewestRawFor,
  readMark,
  readUms,
  totalUms,
  umsFor,
  type ComponentId,
  type Conversion,
  type Result,
  type Ums,
} from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { cell, kindOf, said, type Kind } from '../runner/kind';
import { heldConversion } from './heldConversion';

const component = z.enum(['C1', 'C2', 'C3']);
const cells = z.array(cell).min(1);

const umsOf = (mark: z.output<typeof cell>, conversion: Conversion): unknown => {
  const reading = readMark(mark, conversion);
  if (!reading.ok) return said(reading);
  return typeof reading.value === 'string' ? reading.value : said(umsFor(reading.value, conversion));
};

const table = z.strictObject({
  component,
  raw: cells,
  UMS: cells,
  grade: z.array(cell).optional(),
});

const boundaries = z.strictObject({
  component,
  maximum: cell,
  boundaries: z.strictObject({ L1P: cell, L1M: cell, L1D: cell, L2P: cell, L2M: cell, L2D: cell }),
  rounding: cell.optional(),
  marks: z.array(z.number()).optional(),
});

const of = (id: ComponentId) => ({ subject: 'DIT', component: id, series: '2024-06' }) as const;
const known = { status: 'typed', source: 'a case', added: '2026-11-21', scale: SCALE } as const;

const compiledBoundaries = (given: z.output<typeof boundaries>) =>
  compileBoundaries({
    ...known,
    key: of(given.component),
    max: given.maximum,
    boundaries: given.boundaries,
    rounding: given.rounding ?? '',
  });

const result = (given: z.output<typeof cell>, part: ComponentId): Result<Ums> => {
  const reading = readUms(given, part, SCALE);
  if (!reading.ok) throw new Error(`${String(given)} is no UMS of ${part}`);
  return reading.value;
};

export const MARK_KINDS: Readonly<Record<string, Kind>> = {
  'UMS of marks': kindOf(z.strictObject({ marks: cells, of: heldConversion }), (given) =>
    given.marks.map((mark) => umsOf(mark, given.of)),
  ),
  'table pasted': kindOf(table, (given) => {
    const rows = given.raw.map((raw, index) => ({
      raw,
      ums: given.UMS[index] ?? '',
      grade: given.grade?.[index] ?? '',
    }));
    return said(compileTable({ ...known, key: of(given.component), rows }), ({ conversion, warnings }) => ({
      UMS: conversion.ums,
      warnings: warnings.map(({ code }) => code),
    }));
  }),
  'boundaries typed': kindOf(boundaries, (given) =>
    said(compiledBoundaries(given), (conversion) => (given.marks ?? []).map((mark) => conversion.ums[mark])),
  ),
  'how a mark was converted': kindOf(boundaries.extend({ mark: z.number() }), ({ mark, ...given }) => {
    const conversion = compiledBoundaries(given);
    const reading = readMark(mark);
    if (!conversion.ok || !reading.ok || typeof reading.value === 'string') throw new Error('nothing to explain');
    return said(explainUms(reading.value, conversion.value), (steps) => steps.map(({ code }) => code));
  }),
  'fewest raw marks for UMS': kindOf(z.strictObject({ UMS: z.array(z.number()), of: heldConversion }), (given) =>
    given.UMS.map((wanted) => fewestRawFor(wanted, given.of) ?? 'none'),
  ),
  'total UMS': kindOf(z.strictObject({ C1: cell, C2: cell, C3: cell }), (given) =>
    said(totalUms((['C1', 'C2', 'C3'] as const).map((id) => ({ component: id, result: result(given[id], id) })))),
  ),
};
