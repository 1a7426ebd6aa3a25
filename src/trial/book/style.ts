/** The lines at the edges of cells, in the file's words. */
export const LINES = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

export type Line = (typeof LINES)[number];

export interface BorderLine {
  readonly line: Line;
  /** As `#1F4E78`. */
  readonly colour?: string;
}

/** All that a cell's style says of how it looks. What is absent is as a workbook has it where nobody said otherwise. */
export interface BookStyle {
  readonly numberFormat?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>>;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Degrees clockwise, or letters that stand below each other. */
  readonly rotation?: number | 'stacked';
  /** In steps of Excel's. */
  readonly indent?: number;
}
