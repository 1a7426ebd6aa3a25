/**
 * Do saved results stand when a file is opened, until something calculates them again? Excel leaves add-in cells so; the
 * page calculates everything unless its address says `opening=saved`.
 */
export const savedResultsStand = (query: string): boolean => new URLSearchParams(query).get('opening') === 'saved';
