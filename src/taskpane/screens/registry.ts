import { checkMarksInAWord } from './checkMarks/checkMarksInAWord';
import { CheckMarksScreen } from './checkMarks/CheckMarksScreen';
import { entriesInAWord } from './entries/entriesInAWord';
import { EntriesScreen } from './entries/EntriesScreen';
import { gradesInAWord } from './grades/gradesInAWord';
import { GradesScreen } from './grades/GradesScreen';
import { importInAWord } from './import/importInAWord';
import { ImportScreen } from './import/ImportScreen';
import { mocksInAWord } from './mocks/mocksInAWord';
import { MocksScreen } from './mocks/MocksScreen';
import { moderationInAWord } from './moderation/moderationInAWord';
import { ModerationScreen } from './moderation/ModerationScreen';
import { resultsInAWord } from './results/resultsInAWord';
import { ResultsScreen } from './results/ResultsScreen';
import type { Screen } from '../frame/screen';
import { schoolInAWord } from './school/schoolInAWord';
import { SchoolScreen } from './school/SchoolScreen';
import { setUpInAWord } from './setUp/setUpInAWord';
import { SetUpScreen } from './setUp/SetUpScreen';
import { shareInAWord } from './share/shareInAWord';
import { ShareScreen } from './share/ShareScreen';
import { tablesInAWord } from './tables/tablesInAWord';
import { TablesScreen } from './tables/TablesScreen';
import { todayInAWord } from './today/todayInAWord';
import { TodayScreen } from './today/TodayScreen';
import { whatNextInAWord } from './whatNext/whatNextInAWord';
import { WhatNextScreen } from './whatNext/WhatNextScreen';

/** The screens that work, in the order of the menu. */
export const SCREENS: readonly [Screen, ...Screen[]] = [
  { name: 'School', group: 'School', stateInAWord: schoolInAWord, show: SchoolScreen },
  { name: 'Today', group: 'School', stateInAWord: todayInAWord, show: TodayScreen },
  { name: 'Set up', group: 'Get ready', stateInAWord: setUpInAWord, show: SetUpScreen },
  { name: 'Tables', group: 'Get ready', stateInAWord: tablesInAWord, show: TablesScreen },
  { name: 'Import', group: 'Get ready', stateInAWord: importInAWord, show: ImportScreen },
  { name: 'Grades', group: 'Marking', stateInAWord: gradesInAWord, show: GradesScreen },
  { name: 'Mocks', group: 'Marking', stateInAWord: mocksInAWord, show: MocksScreen },
  { name: 'Entries', group: 'Sending', stateInAWord: entriesInAWord, show: EntriesScreen },
  { name: 'Check marks', group: 'Sending', stateInAWord: checkMarksInAWord, show: CheckMarksScreen },
  { name: 'Moderation', group: 'Sending', stateInAWord: moderationInAWord, show: ModerationScreen },
  { name: 'Results', group: 'Results', stateInAWord: resultsInAWord, show: ResultsScreen },
  { name: 'What next', group: 'Results', stateInAWord: whatNextInAWord, show: WhatNextScreen },
  { name: 'Share', group: 'Share', stateInAWord: shareInAWord, show: ShareScreen },
];
