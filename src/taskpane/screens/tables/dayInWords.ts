/** A date as it is written here, dd/mm/yyyy; anything that is not a date stays as it was typed. */
export const dayInWords = (typed: string): string => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  return found === null ? typed : found.slice(1).reverse().join('/');
};
