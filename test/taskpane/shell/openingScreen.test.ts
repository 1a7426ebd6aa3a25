import { describe, expect, it } from 'vitest';
import type { TrackersState } from '../../../src/excel/trackersState';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { bundle } from '../../../src/taskpane/workbook/bundle';
import { openingScreen } from '../../../src/taskpane/shell/openingScreen';
import { undoneSentence } from '../../../src/taskpane/shell/undoneSentence';
import type { Screen } from '../../../src/taskpane/workbook/screen';
import type { ScreenName } from '../../../src/taskpane/workbook/screenName';

const screen = (name: ScreenName): Screen => ({
  name,
  group: 'Get ready',
  stateInAWord: () => '',
  show: bundle(() => Promise.resolve(() => null)),
});
const SCREENS: readonly [Screen, ...Screen[]] = [screen('Set up'), screen('Today'), screen('Tables')];

const DAY = '2026-11-30';
const NONE: TrackersState = { isRead: true, all: [] };
const SOME: TrackersState = { isRead: true, all: [{} as Tracker] };

const opens = (trackers: TrackersState, screens = SCREENS): string | undefined =>
  openingScreen(screens, trackers, DAY)?.name;

describe('the screen the pane opens on', () => {
  it.each([
    ['none while the set-up is read', { isRead: false, all: [] }, undefined],
    ['Today without a tracker', NONE, 'Today'],
    ['Today with one, where no screen is remembered', SOME, 'Today'],
    ['the one looked at last on this day', { ...SOME, screen: 'Tables', screenOn: DAY }, 'Tables'],
    ['Today on the day after', { ...SOME, screen: 'Tables', screenOn: '2026-11-29' }, 'Today'],
    ['the one remembered without a day, as earlier editions did', { ...SOME, screen: 'Tables' }, 'Tables'],
    ['Today where the remembered one is not there', { ...SOME, screen: 'Share', screenOn: DAY }, 'Today'],
  ] as const)('is %s', (_which, trackers, name) => {
    expect(opens(trackers)).toBe(name);
  });

  it('is the first where there is no Today', () => {
    expect(opens(SOME, [screen('Tables')])).toBe('Tables');
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
