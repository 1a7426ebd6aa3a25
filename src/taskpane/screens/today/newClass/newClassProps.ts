import type { ScreenProps } from '../../../workbook/screen';

/** What making a class's sheet needs. */
export interface NewClassProps extends ScreenProps {
  /** Back to where the teacher came from. */
  readonly leave: () => void;
}
