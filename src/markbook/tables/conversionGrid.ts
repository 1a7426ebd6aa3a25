import {
  compareSeries,
  type ComponentId,
  type Conversion,
  type ConversionKey,
  type Series,
  type SubjectCode,
} from '../../rules';
import { structureFor } from '../../reference/specifications/structures';

/** One component in one series: its conversion where it is held, and whether a tracker uses it. */
export interface GridSquare<Held extends Conversion> extends ConversionKey {
  readonly held?: Held;
  readonly isUsed: boolean;
}

/** Components across, series down: what of a subject is held. */
export interface ConversionGrid<Held extends Conversion> {
  readonly components: readonly ComponentId[];
  readonly rows: readonly { readonly series: Series; readonly squares: readonly GridSquare<Held>[] }[];
}

const isOf = (key: ConversionKey, { subject, component, series }: ConversionKey): boolean =>
  key.subject === subject && key.component === component && key.series === series;

/** The components of a subject by its series, the newest first: every series that is held or used has its row. */
export const conversionGrid = <Held extends Conversion>(
  subject: SubjectCode,
  conversions: readonly Held[],
  used: readonly ConversionKey[],
): ConversionGrid<Held> => {
  const own = [...conversions, ...used].filter((key) => key.subject === subject);
  const { components: known } = structureFor(subject);
  const more = [...new Set(own.map(({ component }) => component))].filter((each) => !known.includes(each)).sort();
  const components = [...known, ...more];
  const all = [...new Set(own.map(({ series }) => series))].sort((a, b) => compareSeries(b, a));
  return {
    components,
    rows: all.map((series) => ({
      series,
      squares: components.map((component): GridSquare<Held> => {
        const key = { subject, component, series };
        const held = conversions.find((each) => isOf(each, key));
        return { ...key, isUsed: used.some((each) => isOf(each, key)), ...(held === undefined ? {} : { held }) };
      }),
    })),
  };
};
