import { expect, it } from 'vitest';
import { touchedPaneTests } from '../../.config/scripts/checks/touchedPaneTests.mjs';

it.each([
  ['a screen', 'src/taskpane/screens/share/FreezeFormulas.tsx', 'test/pane/share.test.ts'],
  ['words of a screen', 'src/markbook/checkMarks/checkingWords.ts', 'test/pane/checkMarks.test.ts'],
])('the quick loop begins with the nearest tests of the pane where %s changed', (_what, changed, nearest) => {
  const { now, later } = touchedPaneTests([changed]);
  expect(now[0]).toBe(nearest);
  expect(now.length).toBe(3);
  expect(later).toContain('test/pane/everyone.test.ts');
  expect(later).not.toContain(nearest);
});

it('the quick loop looks at no screen where nothing of the pane changed', () => {
  expect(touchedPaneTests(['src/trial/grid/port.ts'])).toEqual({ now: [], later: [] });
});
