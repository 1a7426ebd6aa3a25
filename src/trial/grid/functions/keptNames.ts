import type { CellPlace } from './pendingAnswers';

export interface NameHabits {
  /** A formula of the add-in that came with the file shows `#NAME?` once it is calculated, until it is entered again. */
  readonly areNamesKept: boolean;
}

interface KeptNames {
  /** Is the function of a cell unknown until its formula is entered again? */
  readonly isNameKept: (place: CellPlace) => boolean;
  /** Tells which cells were given their contents here, not by the file. */
  readonly knowEntered: (isEntered: (place: CellPlace) => boolean) => void;
}

/** Which cells go on showing `#NAME?`, as in an Excel that first met their formulas without the add-in. */
export const keptNames = (habits: () => NameHabits): KeptNames => {
  let isEntered: (place: CellPlace) => boolean = () => true;
  return {
    isNameKept: (place) => habits().areNamesKept && !isEntered(place),
    knowEntered: (told) => {
      isEntered = told;
    },
  };
};
