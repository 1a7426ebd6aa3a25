import { answered, refused, together, type Answer } from '../terms/answer';
import { textOf, type CellInput } from '../terms/cell';
import type { BoundaryPoint, Conversion, ConversionKey, ConversionStatus, Rounding } from '../terms/conversion';
import { readWhole } from '../terms/readWhole';
import { componentScale, type Scale } from '../terms/scale';
import type { BoundaryProblem } from './boundaryProblem';
import { interpolate } from './interpolate';
import { readBoundaries, type GivenBoundaries, type ReadBoundary } from './readBoundaries';

export interface GivenConversion {
  readonly key: ConversionKey;
  readonly max: CellInput;
  readonly boundaries: GivenBoundaries;
  readonly rounding: CellInput;
  readonly status: ConversionStatus;
  readonly source: string;
  readonly added: string;
  readonly scale: Scale;
}

/** No assignment or paper has more marks than this; a slip of the keyboard must not fill the memory. */
const MOST_RAW_MARKS = 1000;

const readMaximum = (cell: CellInput): Answer<number, BoundaryProblem> => {
  const reading = readWhole(cell, MOST_RAW_MARKS);
  if (reading.ok) return answered(reading.value);
  return refused({
    rule: 'UMS-3',
    code: 'boundaries-max-unreadable',
    facts: { text: textOf(cell), most: MOST_RAW_MARKS },
  });
};

const readRounding = (cell: CellInput): Answer<Rounding, BoundaryProblem> => {
  const text = textOf(cell).toLowerCase();
  if (text === '' || text === 'nearest') return answered('nearest');
  if (text === 'down') return answered('down');
  return refused({ rule: 'UMS-2', code: 'rounding-unknown', facts: { text: textOf(cell) } });
};

const pointsThrough = (boundaries: readonly ReadBoundary[], max: number, scale: Scale['internal']): BoundaryPoint[] => [
  { raw: 0, ums: 0 },
  ...boundaries.map(({ grade, raw }) => ({ raw, ums: scale.minima[grade], grade })),
  { raw: max, ums: scale.max },
];

/** Makes a conversion of boundaries alone, always estimated; otherwise says everything that is wrong with them (UMS-2, UMS-3). */
export const compileBoundaries = (given: GivenConversion): Answer<Conversion, BoundaryProblem> => {
  const { key, source, added, status: declared } = given;
  const maximum = readMaximum(given.max);
  const boundaries = readBoundaries(given.boundaries, maximum.ok ? maximum.value : MOST_RAW_MARKS);
  const readings = together(maximum, boundaries, readRounding(given.rounding));
  if (!readings.ok) return readings;
  const [max, read, rounding] = readings.value;
  const points = pointsThrough(read, max, componentScale(given.scale, key.component));
  const ums = Array.from({ length: max + 1 }, (_, raw) => interpolate(raw, points, rounding).ums);
  const basis = { kind: 'boundaries', points, rounding, declared } as const;
  return answered({ ...key, max, ums, status: 'estimated', contradicted: false, source, added, basis });
};
