import type { ReactNode } from 'react';
import type { WorkbookState } from '../../excel/freshness';
import type { PaneActions } from '../frame/paneActions';
import { TablesScreen } from './tables/TablesScreen';

export interface ScreenProps {
  readonly workbook: WorkbookState;
  readonly actions: PaneActions;
}

export interface Screen {
  readonly name: string;
  readonly show: (props: ScreenProps) => ReactNode;
}

/** The screens that work, in the order of the teacher's year. */
export const SCREENS: readonly [Screen, ...Screen[]] = [{ name: 'Tables', show: TablesScreen }];
