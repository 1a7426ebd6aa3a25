import { answered, refused } from '../rules';
import type { FromWorkbook } from './runExcel';
import { workbookProblem } from './workbookProblem';

const BYTES_AT_ONCE = 8_192;

const base64Of = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  }
  return btoa(parts.join(''));
};

/** Opens a file that lies beside the pane's page as a new workbook; the one that is open stays as it is. */
export const openWorkbook = async (file: string): Promise<FromWorkbook<true>> => {
  const fetched = await fetch(file).catch(() => undefined);
  if (fetched?.ok !== true) return refused({ code: 'file-missing' });
  try {
    await Excel.createWorkbook(base64Of(new Uint8Array(await fetched.arrayBuffer())));
    return answered(true);
  } catch (error) {
    return refused(workbookProblem(error));
  }
};
