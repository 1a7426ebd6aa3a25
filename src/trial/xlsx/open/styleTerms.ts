import type { BookStyle } from '../../book/style';

type Horizontal = NonNullable<BookStyle['horizontal']>;
type Vertical = NonNullable<BookStyle['vertical']>;

/** What the file's words for where text stands from left to right are shown as. */
export const HORIZONTAL: ReadonlyMap<string, Horizontal> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
  ['centerContinuous', 'center'],
]);

/** What the file's words for where text stands from top to bottom are shown as. */
export const VERTICAL: ReadonlyMap<string, Vertical> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['bottom', 'bottom'],
]);
