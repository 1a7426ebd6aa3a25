import type { GradingSheet } from '../../../markbook/grades';
import type { ClassMocks, MockWish } from '../../../markbook/mocks';

/** A class's mock and what the parts of its screen need to show it, write it and choose about it. */
export interface ClassMockProps {
  readonly mocks: ClassMocks;
  readonly sheet: GradingSheet;
  readonly wish: MockWish;
  readonly choose: (wish: MockWish) => void;
}
