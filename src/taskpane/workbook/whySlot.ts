import type { ReactNode } from 'react';
import type { SelectedCell } from '../../markbook/sheet';
import type { ScreenProps } from './screen';

/** What stands at the foot of every screen is told: the selected cell, absent until it was read, and all that a screen is told. */
export interface WhyProps extends ScreenProps {
  readonly selected?: SelectedCell;
}

/** The explanation at the foot of every screen. */
export type WhySlot = (props: WhyProps) => ReactNode;

/** The id of the place at the foot, so that the keyboard can get there past a long screen. */
export const WHY_PLACE = 'why-at-foot';
