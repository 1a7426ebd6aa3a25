import type { Area } from '../../markbook/sheet';
import { rangeAt, type PlacedArea } from './readCells';

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const askInOne = async (context: Excel.RequestContext, place: PlacedArea): Promise<readonly Area[]> => {
  const merged = rangeAt(place).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
};

/** Areas of two bands may be one that reaches over both. */
const withoutDoubles = (areas: readonly Area[]): readonly Area[] => [
  ...new Map(areas.map((area) => [`${area.row} ${area.column}`, area])).values(),
];

/** Excel tells of no more than 512 merged areas at once: where it refuses, they are asked for in halves. */
export const readMerges = async (context: Excel.RequestContext, place: PlacedArea): Promise<readonly Area[]> => {
  try {
    return await askInOne(context, place);
  } catch (error) {
    const { area, worksheet } = place;
    if (area.rows === 1) throw error;
    const half = Math.ceil(area.rows / 2);
    const above = await readMerges(context, { worksheet, area: { ...area, rows: half } });
    const below = { worksheet, area: { ...area, row: area.row + half, rows: area.rows - half } };
    return withoutDoubles([...above, ...(await readMerges(context, below))]);
  }
};
