import { answered, refused } from '../../rules';
import { checkedGrid, decodeText, isPacked, type OnSheet, readXlsx } from '../import';
import { openList, type OpenedOrNot } from './openList';

const openWorkbook = (bytes: Uint8Array, onSheet?: OnSheet): OpenedOrNot => {
  const opened = readXlsx(bytes, onSheet);
  if (!opened.ok) return opened;
  const checked = opened.value.sheets.map(({ name, grid }) => ({ name, grid: checkedGrid(grid) }));
  const sheets = checked.flatMap(({ name, grid }) => (grid.ok ? [{ name, grid: grid.value }] : []));
  const note = opened.value.notes.join(' ');
  if (sheets.length > 0) return answered({ sheets, ...(note !== '' && { note }) });
  const [first] = checked;
  return first === undefined || first.grid.ok ? refused({ code: 'list-empty' }) : first.grid;
};

/** Reads a file with a list: a workbook, or text in whichever way its letters were stored. */
export const openListFile = (bytes: Uint8Array, topUms: readonly number[], onSheet?: OnSheet): OpenedOrNot => {
  if (isPacked(bytes)) return openWorkbook(bytes, onSheet);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { encoding } = text.value;
  return openList(
    text.value.text,
    topUms,
    encoding === 'UTF-8' ? undefined : `Read as ${encoding}. Check the accents in names.`,
  );
};
