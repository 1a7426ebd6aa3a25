/** A free name for a sheet that is to be made: `BTEC Tables`, else `BTEC Tables 2`. */
export const freeSheetName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (number: number): string => (number === 1 ? wanted : `${wanted} ${number}`);
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
};
