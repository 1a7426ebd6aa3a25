import { freeSheetName } from '../sheet';

const MOST_SIGNS = 31;
/** Room for a number behind it. */
const ROOM = 4;

/** A name Excel takes for a sheet, made of what the class is called, and free in this workbook. */
export const newSheetName = (wanted: string, taken: readonly string[]): string => {
  const plain = wanted
    .replace(/[\\/?*[\]:'\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_SIGNS - ROOM)
    .trim();
  return freeSheetName(plain === '' || /^history$/i.test(plain) ? 'Class' : plain, taken);
};

/** A free name for the class's table: letters, figures and underscores, never one that Excel takes for a cell or that is the add-in's own. */
export const newTableName = (sheet: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const parts = sheet.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const plain = ['Class', ...parts].join('_');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? plain : `${plain}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
};
