import { inFigures } from '../wording';
import { PACK_BOUNDS } from './packSchema';

/** Why a file is not taken as a pack of figures. */
export type PackProblem =
  | { readonly code: 'pack-too-large' }
  | { readonly code: 'not-a-pack' }
  | { readonly code: 'pack-newer'; readonly facts: { readonly version: number } }
  | { readonly code: 'pack-damaged'; readonly facts: { readonly place: string } }
  | { readonly code: 'pack-twice'; readonly facts: { readonly what: string } }
  | { readonly code: 'pack-unusable'; readonly facts: { readonly what: string; readonly words: string } };

const NOTHING = 'Nothing was taken from it.';

/** One sentence or two: what is wrong with the file, where, and what to do. */
export const describePackProblem = (problem: PackProblem): string => {
  switch (problem.code) {
    case 'pack-too-large':
      return `This file has more than ${inFigures(PACK_BOUNDS.letters)} letters, which no file of figures has. ${NOTHING} Choose the file that your colleague saved on Tables.`;
    case 'not-a-pack':
      return `This is no file of figures saved by this add-in. ${NOTHING} Choose the file that your colleague saved on Tables; a converter’s table goes in with “Add a table”.`;
    case 'pack-newer':
      return `These figures were saved by a newer version of the add-in (format ${problem.facts.version}). ${NOTHING} Close the pane and open it again to get the newest add-in, then choose the file once more.`;
    case 'pack-damaged':
      return `This file of figures is damaged${problem.facts.place === '' ? '' : ` at ${problem.facts.place}`}. ${NOTHING} Ask for it to be saved again.`;
    case 'pack-twice':
      return `This file of figures holds ${problem.facts.what} twice. ${NOTHING} Ask for it to be saved again.`;
    case 'pack-unusable':
      return `${problem.facts.what} in this file can’t be used: ${problem.facts.words} ${NOTHING} Ask for it to be corrected and saved again.`;
  }
};
