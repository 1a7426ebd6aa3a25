import type { readXlsx } from './readXlsx';

/** The reader of workbook files, which comes in a bundle of its own; undefined where that is no longer there, as after an update. */
export const xlsxReader = async (): Promise<typeof readXlsx | undefined> =>
  import('./readXlsx').then(
    (reader) => reader.readXlsx,
    () => undefined,
  );
