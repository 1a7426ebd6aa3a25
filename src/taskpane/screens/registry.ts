import type { Screen } from './screen';
import { tablesInAWord } from './tables/tablesInAWord';
import { TablesScreen } from './tables/TablesScreen';

/** The screens that work, in the order of the menu. */
export const SCREENS: readonly [Screen, ...Screen[]] = [
  { name: 'Tables', group: 'Get ready', stateInAWord: tablesInAWord, show: TablesScreen },
];
