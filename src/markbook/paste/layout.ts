import { pasteRole, type PasteRole } from './pasteRole';

/** Where one raw mark, its UMS and what belongs to them stand in a row; columns count from 0. */
export type LayoutBlock = { readonly raw: number; readonly ums: number } & Readonly<
  Partial<Record<Exclude<PasteRole, 'raw' | 'ums'>, number>>
>;

/** How the rows of a paste are read: several blocks stand side by side. */
export interface Layout {
  readonly blocks: readonly LayoutBlock[];
  /** Words of the column's own heading, where several columns of UMS share one of raw marks. */
  readonly title?: string;
  /** Where the tables of several conversions stand side by side: which of them this is, and of how many. */
  readonly beside?: readonly [place: number, of: number];
}

type PartBlock = Partial<Record<PasteRole, number>>;

const isWhole = (block: PartBlock): block is LayoutBlock => block.raw !== undefined && block.ums !== undefined;

/** One layout by the headings; several when one column of raw marks stands beside several of UMS, each a table of its own. */
export const layoutsByHeading = (cells: readonly string[]): readonly Layout[] => {
  const named = cells.flatMap((cell, column) => {
    const role = pasteRole(cell);
    return role === undefined ? [] : [{ role, column, cell }];
  });
  const ums = named.filter(({ role }) => role === 'ums');
  const [raw, ...others] = named.filter(({ role }) => role === 'raw');
  if (raw !== undefined && others.length === 0 && ums.length > 1) {
    return ums.map(({ column, cell }) => ({ blocks: [{ raw: raw.column, ums: column }], title: cell }));
  }
  const blocks: PartBlock[] = [{}];
  for (const { role, column } of named) {
    const last = blocks.at(-1);
    if (last === undefined || last[role] !== undefined) blocks.push({ [role]: column });
    else last[role] = column;
  }
  return [{ blocks: blocks.filter(isWhole) }];
};

const LEAST_SHARE = 3;
/** Rows that are read at most to find out which columns are meant; where there are more ways, it is no converter's table. */
const MOST_TRIED = 100_000;

const pairsOf = (columns: readonly number[]): Layout[] =>
  columns.flatMap((raw) => columns.filter((ums) => ums !== raw).map((ums) => ({ blocks: [{ raw, ums }] })));

const sideBySide = (columns: readonly number[]): Layout[] => {
  const pairs = columns.flatMap((first, index) => {
    const second = columns[index + 1];
    return index % 2 === 0 && second !== undefined ? [{ first, second }] : [];
  });
  return [
    { blocks: pairs.map(({ first, second }) => ({ raw: first, ums: second })) },
    { blocks: pairs.map(({ first, second }) => ({ raw: second, ums: first })) },
  ];
};

/** Every way to read rows without headings: pairs side by side first, else any two columns of figures. */
export const layoutsWithoutHeading = (
  figuresPerColumn: readonly number[],
  rows: number,
): { readonly sideBySide: readonly Layout[]; readonly pairs: readonly Layout[] } => {
  const columns = [...figuresPerColumn.keys()].filter((column) => (figuresPerColumn[column] ?? 0) * LEAST_SHARE > rows);
  const isPaired = columns.length > 2 && columns.length % 2 === 0;
  const isTried = columns.length * (columns.length - 1) * rows <= MOST_TRIED;
  return { sideBySide: isPaired ? sideBySide(columns) : [], pairs: isTried ? pairsOf(columns) : [] };
};
