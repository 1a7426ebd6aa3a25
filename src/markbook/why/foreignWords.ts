import type { SelectedCell } from '../sheet';
import type { Figures } from '../tables';
import type { ReadFormula } from '../formula';
import type { WorkbookPlaces } from '../places';
import { namesNobody } from './inputs';

/** What an explanation may say in a workbook's own words: somebody's name may be among them. */
export interface ForeignWords {
  /** Sources, who checked the scale, names, tables and columns as a formula spells them. */
  readonly words: readonly string[];
  /** Names of sheets, which stand before a cell's address. */
  readonly sheets: readonly string[];
}

interface Explaining {
  readonly selected: SelectedCell;
  readonly formula: ReadFormula;
  readonly places: WorkbookPlaces;
  readonly figures: Figures;
}

const ADDRESS = /^@?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?#?$/i;

/** The words in which a formula names anything, but for plain addresses. */
const wordsOfFormula = ({ calls, names, unknown }: ReadFormula): readonly string[] =>
  [
    ...names,
    ...unknown,
    ...calls.flatMap(({ given }) => given.flatMap(({ kind, written }) => (kind === 'constant' ? [] : [written]))),
  ].filter((word) => !ADDRESS.test(word.replace(/&""$/, '')));

const wordsOfFigures = ({ conversions, subjectsHeld, layoutFor }: Figures): readonly string[] => [
  ...conversions.flatMap(({ source, added }) => [source, added]),
  ...[undefined, ...subjectsHeld].flatMap((subject) => {
    const scale = layoutFor(subject);
    return scale.ok ? [scale.value.checkedBy ?? '', scale.value.checkedOn ?? ''] : [];
  }),
];

const NUMERIC = /^[\d\s./-]*$/;

/** The words of the workbook, not ours, that the explanation of a cell may hold. */
export const foreignWords = ({ selected, formula, places, figures }: Explaining): ForeignWords => ({
  words: [
    ...wordsOfFormula(formula),
    ...wordsOfFigures(figures),
    ...(namesNobody([[selected.value]]) ? [] : [selected.text]),
  ].filter((word) => !NUMERIC.test(word)),
  sheets: places.sheets.map(({ sheet }) => sheet),
});
