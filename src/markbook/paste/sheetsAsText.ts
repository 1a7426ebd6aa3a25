import { isConverterTable } from './wrongPlace';

/** One sheet of an opened workbook as it would be pasted. */
export interface TextSheet {
  readonly name: string;
  readonly text: string;
}

interface SheetCells {
  readonly name: string;
  readonly grid: readonly (readonly string[])[];
}

const asText = ({ name, grid }: SheetCells): TextSheet => ({
  name,
  text: grid
    .map((row) =>
      row
        .map((cell) => cell.replace(/[\t\r\n]+/g, ' '))
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .trim(),
});

/** The sheets of a workbook that hold a converter's table; all with anything on them where none does, so that the teacher can look. */
export const sheetsAsText = (sheets: readonly SheetCells[], topUms: readonly number[]): readonly TextSheet[] => {
  const filled = sheets.map(asText).filter(({ text }) => text !== '');
  const withTable = filled.filter(({ text }) => isConverterTable(text, topUms));
  return withTable.length > 0 ? withTable : filled;
};
