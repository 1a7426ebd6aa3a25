import type { GradingSheet } from '../../../markbook/grades';
import type { ClassMocks, MockWish } from '../../../markbook/mocks';
import type { ClassAtHand } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';

/** A class's mock and what the parts of its screen need to show it, write it and choose about it. */
export interface ClassMockProps extends ScreenProps, ClassAtHand {
  readonly mocks: ClassMocks;
  readonly sheet: GradingSheet;
  readonly wish: MockWish;
  readonly choose: (wish: MockWish) => void;
}
