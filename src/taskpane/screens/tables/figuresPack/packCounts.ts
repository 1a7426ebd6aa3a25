import type { KeptTableName } from '../../../../markbook/kept';
import type { PackItem } from '../../../../markbook/figuresPack';
import { counted, listed } from '../../../../markbook/wording';

interface PackCounts {
  readonly tables: number;
  readonly scales: number;
  readonly dates: number;
}

/** "24 UMS tables, 1 UMS scale and 9 dates"; '' of nothing. */
export const packCounted = ({ tables, scales, dates }: PackCounts): string =>
  listed([
    ...(tables === 0 ? [] : [counted(tables, 'UMS table')]),
    ...(scales === 0 ? [] : [counted(scales, 'UMS scale')]),
    ...(dates === 0 ? [] : [counted(dates, 'date')]),
  ]);

const isIn = (table: KeptTableName, { changes }: PackItem): boolean => changes[table] !== undefined;

/** The same of some items of a pack. */
export const itemsCounted = (items: readonly PackItem[]): string => {
  const scales = items.filter((item) => isIn('BTEC_Scale', item)).length;
  const dates = items.filter((item) => isIn('BTEC_Dates', item)).length;
  return packCounted({ tables: items.length - scales - dates, scales, dates });
};
