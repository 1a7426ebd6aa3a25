import { describe, expect, it } from 'vitest';
import type { WorkbookState } from '../../../src/excel/freshness';
import type { TrackersState } from '../../../src/excel/trackersState';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { openingScreen } from '../../../src/taskpane/frame/openingScreen';
import { undoneSentence } from '../../../src/taskpane/frame/undoneSentence';
import type { Screen } from '../../../src/taskpane/screens/screen';
import type { ScreenName } from '../../../src/taskpane/screens/screenName';
import { table } from '../../excel/pretendWorkbook';

const screen = (name: ScreenName): Screen => ({ name, group: 'Get ready', stateInAWord: () => '', show: () => null });
const SCREENS: readonly [Screen, ...Screen[]] = [screen('Set up'), screen('Tables'), screen('Grades')];

const workbook = (figures?: WorkbookState['figures'], isReading = false): WorkbookState => ({
  isReading,
  grades: 'unknown',
  changes: 0,
  problems: {},
  ...(figures && { figures }),
});
const HELD = readFigures([table(90)]);
const NONE = readFigures([]);
const SOME = { isRead: true, all: [{} as Tracker] };

const opens = (state: WorkbookState, trackers: TrackersState, screens = SCREENS): string | undefined =>
  openingScreen(screens, state, trackers)?.name;

describe('the screen the pane opens on', () => {
  it.each([
    ['none while the set-up is read', workbook(HELD), { isRead: false, all: [] }, undefined],
    ['none while the tables are read', workbook(undefined, true), SOME, undefined],
    ['the one remembered, without waiting', workbook(undefined, true), { ...SOME, screen: 'Tables' }, 'Tables'],
    ['another where the remembered one is not there', workbook(HELD), { ...SOME, screen: 'Share' }, 'Grades'],
    ['Set up without a tracker', workbook(HELD), { isRead: true, all: [] }, 'Set up'],
    ['Tables without a conversion', workbook(NONE), SOME, 'Tables'],
    ['Tables when the tables could not be read', workbook(), SOME, 'Tables'],
    ['Grades when all is ready', workbook(HELD), SOME, 'Grades'],
  ])('is %s', (_which, state, trackers, name) => {
    expect(opens(state, trackers)).toBe(name);
  });

  it('is the first where the one that needs the teacher is not there', () => {
    expect(opens(workbook(HELD), SOME, [screen('Tables')])).toBe('Tables');
  });
});

describe('what an undo says', () => {
  it('names what it left', () => {
    const left = [{ sheet: 'Class', cell: 'H7' }];
    expect(undoneSentence({ left: [], kept: [] })).toBe('Undone: everything is as it was before.');
    expect(undoneSentence({ left, kept: [] })).toBe('Undone. It left a cell changed since: Class H7.');
    expect(undoneSentence({ left, kept: ['BTEC Tables'] })).toBe(
      'Undone. It left a cell changed since: Class H7. BTEC Tables stayed for that reason.',
    );
    expect(undoneSentence({ left: [], kept: ['BTEC_Sittings'] })).toBe(
      'Undone. BTEC_Sittings stayed as it is, because it was changed since.',
    );
  });
});
