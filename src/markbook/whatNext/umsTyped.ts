/** A whole number of UMS, also below zero; undefined for anything else. */
export const moreTyped = (text: string): number | undefined => {
  const plain = text.trim().replace('−', '-');
  return /^[+-]?\d{1,3}$/.test(plain) ? Number(plain) : undefined;
};
