import { TABLE_HEADINGS } from './tableHeadings';
import type { ScalePartFigures } from './scaleFigures';

/** The scale as the cells of a BTEC_Scale table, ready to paste; who checked it and when are left to type; a blank Status is worked out from the figures. */
export const scaleAsTable = (parts: readonly ScalePartFigures[]): string =>
  [
    TABLE_HEADINGS.BTEC_Scale,
    ...parts.map(({ scope, max, minima }) => {
      const figures = Array.from({ length: 7 }, (_, index) => minima[index]?.toString() ?? '');
      return [scope, '', max.toString(), ...figures, '', '', ''];
    }),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
