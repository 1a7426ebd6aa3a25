import type { DressedCells, DressEdit, Looks } from '../../markbook/edits';
import { rangeAt, type PlacedArea } from '../reading/readCells';

const PLAIN = { fill: '#FFFFFF', bold: false, colour: '#000000', alignment: 'General' } as const;
const ALIGNMENTS = ['Left', 'Center', 'Right'] as const;

const asked = (place: PlacedArea): Excel.Range => {
  const range = rangeAt(place);
  range.format.fill.load('color');
  range.format.font.load(['bold', 'color']);
  range.format.load('horizontalAlignment');
  return range;
};

/** What a cell has that a plain one has not, as far as others are given it. */
const looksOf = ({ format }: Excel.Range, which: DressEdit['looks']): Looks => {
  const alignment = ALIGNMENTS.find((each) => each === format.horizontalAlignment);
  const aligned = alignment === undefined ? {} : { alignment };
  if (which === 'alignment') return aligned;
  return {
    ...aligned,
    ...(format.fill.color !== PLAIN.fill && { fill: format.fill.color }),
    ...(format.font.bold && { bold: true }),
    ...(format.font.color !== PLAIN.colour && { colour: format.font.color }),
  };
};

const put = ({ format }: Excel.Range, { fill, bold, colour, alignment }: Looks): void => {
  if (fill !== undefined) format.fill.color = fill;
  if (bold !== undefined) format.font.bold = bold;
  if (colour !== undefined) format.font.color = colour;
  if (alignment !== undefined) format.horizontalAlignment = alignment;
};

const takeOff = ({ format }: Excel.Range, { fill, bold, colour, alignment }: Looks): void => {
  if (fill !== undefined) format.fill.clear();
  if (bold !== undefined) format.font.bold = PLAIN.bold;
  if (colour !== undefined) format.font.color = PLAIN.colour;
  if (alignment !== undefined) format.horizontalAlignment = PLAIN.alignment;
};

/** True where all of the cells look so, and else are plain. */
const looks = ({ format }: Excel.Range, { fill, bold, colour, alignment }: Looks): boolean =>
  format.fill.color === (fill ?? PLAIN.fill) &&
  format.font.bold === (bold ?? PLAIN.bold) &&
  format.font.color === (colour ?? PLAIN.colour) &&
  format.horizontalAlignment === (alignment ?? PLAIN.alignment);

interface Target {
  readonly worksheet: Excel.Worksheet;
  readonly sheetId: string;
}

/** Gives plain cells the looks of another, and logs what they were given. On a protected sheet nothing is dressed. */
export const dressCells = async (
  context: Excel.RequestContext,
  target: Target | undefined,
  { area, like, looks: which }: DressEdit,
  log: { readonly dressed: DressedCells[] },
): Promise<void> => {
  if (target === undefined) return;
  const { worksheet, sheetId } = target;
  const range = asked({ worksheet, area });
  const model = asked({ worksheet, area: { ...like, rows: 1, columns: 1 } });
  worksheet.protection.load('protected');
  await context.sync();
  const wanted = looksOf(model, which);
  if (worksheet.protection.protected || !looks(range, {}) || Object.keys(wanted).length === 0) return;
  put(range, wanted);
  log.dressed.push({ sheetId, area, looks: wanted });
  await context.sync();
};

/** Makes cells plain again that still look as they were given to. */
export const undressCells = async (
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  dressed: readonly DressedCells[],
): Promise<void> => {
  const found = dressed.flatMap(({ sheetId, area, looks: given }) => {
    const worksheet = sheets.get(sheetId);
    return worksheet === undefined ? [] : [{ range: asked({ worksheet, area }), given }];
  });
  if (found.length === 0) return;
  await context.sync();
  for (const { range, given } of found) if (looks(range, given)) takeOff(range, given);
  await context.sync();
};
