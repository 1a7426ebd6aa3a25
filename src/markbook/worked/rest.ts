import { isBlank, readAbsence, textOf, type CellInput } from '../../rules';

/** What a number rests on: how many of the cells it is worked out from hold a number, nothing, an X, or other text. */
export interface Rest {
  readonly numbers: number;
  readonly blanks: number;
  readonly absent: number;
  /** Texts that a sum passes over, as they stand. */
  readonly texts: readonly string[];
  /** True where some of it can't be looked into. */
  readonly isUnseen: boolean;
}

export const NOTHING: Rest = { numbers: 0, blanks: 0, absent: 0, texts: [], isUnseen: false };

export const UNSEEN: Rest = { ...NOTHING, isUnseen: true };

/** True where nothing on the sheet stands behind it, as behind a constant. */
export const isFree = ({ numbers, blanks, absent, texts, isUnseen }: Rest): boolean =>
  numbers + blanks + absent + texts.length === 0 && !isUnseen;

/** All that several parts rest on. */
export const restOfAll = (rests: readonly Rest[]): Rest =>
  rests.reduce(
    (sum, each) => ({
      numbers: sum.numbers + each.numbers,
      blanks: sum.blanks + each.blanks,
      absent: sum.absent + each.absent,
      texts: each.texts.length === 0 ? sum.texts : [...sum.texts, ...each.texts],
      isUnseen: sum.isUnseen || each.isUnseen,
    }),
    NOTHING,
  );

/** What the best of several parts rests on: a number there is, whatever else is missing; without one, all of them. */
export const bestOf = (rests: readonly Rest[]): Rest => {
  const all = restOfAll(rests);
  return all.numbers === 0 ? all : { ...NOTHING, numbers: all.numbers, isUnseen: all.isUnseen };
};

const isWanting = ({ blanks, absent, texts }: Rest): boolean => blanks + absent + texts.length > 0;

/** What a product rests on: a weight or a maximum makes no mark of work that is not there. */
export const productOf = (left: Rest, right: Rest): Rest => {
  if (isWanting(left) === isWanting(right)) return restOfAll([left, right]);
  const wanting = isWanting(left) ? left : right;
  return { ...wanting, isUnseen: left.isUnseen || right.isUnseen };
};

/** What a cell without a formula gives to a sum. */
export const restOfValue = (value: CellInput): Rest => {
  if (isBlank(value)) return { ...NOTHING, blanks: 1 };
  if (typeof value === 'number') return { ...NOTHING, numbers: 1 };
  if (readAbsence(value) === 'X') return { ...NOTHING, absent: 1 };
  return { ...NOTHING, texts: [textOf(value)] };
};
