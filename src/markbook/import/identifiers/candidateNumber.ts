/** True for four digits; everything else is worth a look. */
export const isCandidateNumber = (number: string): boolean => /^\d{4}$/.test(number);
