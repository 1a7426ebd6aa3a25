import type { SheetArea } from '../../sheet';

/** What tells one result from all others: the cell it is worked out from and the conversion used. */
export const signatureOf = ({ sheet, area }: SheetArea, conversion: string): string =>
  `ums of ${sheet.toUpperCase()} ${area.row} ${area.column} by ${conversion}`;

/** The total of three results. */
export const totalSignature = (results: readonly string[]): string => `total of ${results.join(' and ')}`;

/** The grade of a total. */
export const gradeSignature = (total: string): string => `grade of ${total}`;
