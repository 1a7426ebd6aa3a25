import type { Area, SheetInfo } from '../../book/terms';
import type { Relationship, XlsxPackage, XmlElement, XmlPart } from '../../../markbook/workbookFile';
import type { Palette } from './colours';
import type { FileCell } from './readCells';
import type { FileStyles } from './readStyles';

/** A table as its part describes it. */
export interface FileTable {
  readonly name: string;
  readonly path: string;
  readonly part: XmlPart;
  /** Header row included, totals row left out. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly totalsRows: number;
}

/** A worksheet as it lies in the file. */
export interface FileSheet extends SheetInfo {
  readonly part: XmlPart;
  /** Its element in the workbook part. */
  readonly entry: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly cells: readonly FileCell[];
  readonly tables: readonly FileTable[];
}

/** The whole workbook as it lies in the file: what opening shows and what saving compares with. */
export interface FileBook {
  readonly file: XlsxPackage;
  readonly workbook: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly styles: FileStyles;
  readonly stylePart: XmlPart | null;
  readonly palette: Palette;
  readonly strings: readonly string[];
  readonly hasRichText: boolean;
  readonly sheets: readonly FileSheet[];
  readonly isDate1904: boolean;
}
