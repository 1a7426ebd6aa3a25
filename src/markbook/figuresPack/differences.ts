import { plainText } from './packRows';
import type { Difference } from './packItem';

/** What is shown where one of the two says nothing. */
const shown = (text: string): string => (text === '' ? 'nothing' : text);

/** The difference of two texts; none where they are the same. */
export const difference = (what: string, here: string, given: string): readonly Difference[] =>
  here === given ? [] : [{ what, here: shown(here), given: shown(given) }];

const alike = (text: string): string => plainText(text).replaceAll('’', "'");

/** The difference of two sources; one that says nothing contradicts none. */
export const sourceDifference = (here: string, given: string): readonly Difference[] =>
  given === '' || alike(here) === alike(given) ? [] : difference('Source', here, given);
