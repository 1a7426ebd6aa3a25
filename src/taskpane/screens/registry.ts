import { checkMarksInAWord } from './checkMarks/checkMarksInAWord';
import { entriesInAWord } from './entries/entriesInAWord';
import { gradesInAWord } from './grades/gradesInAWord';
import { importInAWord } from './import/importInAWord';
import { mocksInAWord } from './mocks/mocksInAWord';
import { moderationInAWord } from './moderation/moderationInAWord';
import { resultsInAWord } from './results/resultsInAWord';
import { bundle } from '../workbook/bundle';
import type { Screen } from '../workbook/screen';
import { schoolInAWord } from './school/schoolInAWord';
import { setUpInAWord } from './setUp/setUpInAWord';
import { shareInAWord } from './share/shareInAWord';
import { tablesInAWord } from './tables/tablesInAWord';
import { todayInAWord } from './today/todayInAWord';
import { whatNextInAWord } from './whatNext/whatNextInAWord';

/** The screens that work, in the order of the menu; each comes in a bundle of its own. */
export const SCREENS: readonly [Screen, ...Screen[]] = [
  {
    name: 'School',
    group: 'School',
    stateInAWord: schoolInAWord,
    show: bundle(async () => (await import('./school/SchoolScreen')).SchoolScreen),
  },
  {
    name: 'Today',
    group: 'School',
    stateInAWord: todayInAWord,
    show: bundle(async () => (await import('./today/TodayScreen')).TodayScreen),
  },
  {
    name: 'Set up',
    group: 'Get ready',
    stateInAWord: setUpInAWord,
    show: bundle(async () => (await import('./setUp/SetUpScreen')).SetUpScreen),
  },
  {
    name: 'Tables',
    group: 'Get ready',
    stateInAWord: tablesInAWord,
    show: bundle(async () => (await import('./tables/TablesScreen')).TablesScreen),
  },
  {
    name: 'Import',
    group: 'Get ready',
    stateInAWord: importInAWord,
    show: bundle(async () => (await import('./import/ImportScreen')).ImportScreen),
  },
  {
    name: 'Grades',
    group: 'Marking',
    stateInAWord: gradesInAWord,
    show: bundle(async () => (await import('./grades/GradesScreen')).GradesScreen),
  },
  {
    name: 'Mocks',
    group: 'Marking',
    stateInAWord: mocksInAWord,
    show: bundle(async () => (await import('./mocks/MocksScreen')).MocksScreen),
  },
  {
    name: 'Entries',
    group: 'Sending',
    stateInAWord: entriesInAWord,
    show: bundle(async () => (await import('./entries/EntriesScreen')).EntriesScreen),
  },
  {
    name: 'Check marks',
    group: 'Sending',
    stateInAWord: checkMarksInAWord,
    show: bundle(async () => (await import('./checkMarks/CheckMarksScreen')).CheckMarksScreen),
  },
  {
    name: 'Moderation',
    group: 'Sending',
    stateInAWord: moderationInAWord,
    show: bundle(async () => (await import('./moderation/ModerationScreen')).ModerationScreen),
  },
  {
    name: 'Results',
    group: 'Results',
    stateInAWord: resultsInAWord,
    show: bundle(async () => (await import('./results/ResultsScreen')).ResultsScreen),
  },
  {
    name: 'What next',
    group: 'Results',
    stateInAWord: whatNextInAWord,
    show: bundle(async () => (await import('./whatNext/WhatNextScreen')).WhatNextScreen),
  },
  {
    name: 'Share',
    group: 'Share',
    stateInAWord: shareInAWord,
    show: bundle(async () => (await import('./share/ShareScreen')).ShareScreen),
  },
];
