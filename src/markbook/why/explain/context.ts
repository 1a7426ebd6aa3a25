import type { CellInput } from '../../../rules';
import type { Figures } from '../../tables/figures';
import type { Given } from '../../formula/expression';
import type { Explained } from './explained';

/** The cells of one call for one cell of its answer, by the names of the arguments. */
export type CellsGiven = Readonly<Record<string, CellInput>>;

/** Explains one cell of an answer from one cell of each argument. */
export type CellExplainer = (cells: CellsGiven, figures: Figures, fallback: Given) => Explained;

/** The value of an argument; one left out is blank. */
export const cellOf = (cells: CellsGiven, name: string): CellInput => cells[name] ?? null;
