const DIGITS = 4;

/** A candidate number with the zeros that Excel took away: `101` is `0101`. */
export const withLeadingZeros = (number: string): string =>
  /^\d{1,3}$/.test(number) ? number.padStart(DIGITS, '0') : number;

/** True for four digits; everything else is worth a look. */
export const isCandidateNumber = (number: string): boolean => /^\d{4}$/.test(number);
