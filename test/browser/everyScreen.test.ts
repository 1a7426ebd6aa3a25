import { beforeAll, describe, expect, it } from 'vitest';
import { untilReady } from './browserPage';
import { openPlainTracker, RANGE_TRACKER } from './gradesBench';
import { openSharedPane, showScreen, type PaneBench } from './pane';

let bench: PaneBench;

const TRACKER = { ...RANGE_TRACKER, series: { C1: '2025-06', C2: '2025-06', C3: '2026-01' } } as const;

beforeAll(async () => {
  bench = await openSharedPane();
  await openPlainTracker(bench, [TRACKER]);
});

describe('every screen beside the grid, by way of Microsoft’s own library', () => {
  it.each([
    ['School', /^1 class: \d of 3 components needs? you\.$/],
    ['Set up', 'DIT · 11B DIT: 32 learners.'],
    ['Tables', '15 UMS tables held.'],
    ['Import', 'Import into DIT · 11B DIT, 32 learners.'],
    ['Grades', '28 of 32 graded. 2 absent, 2 blank.'],
    ['Mocks', 'No mock is pointed out yet for this class.'],
    ['Entries', /: no entries recorded yet\.$/],
    ['Check marks', '31 of 32 can be sent. 1 blank.'],
    ['Moderation', 'No ticks yet: Pearson picks 10 of 31 entered.'],
    ['Results', 'No results yet for this class.'],
    ['What next', 'No sittings are held yet for 32 learners.'],
    ['Share', /./],
  ] as const)('%s says how the class stands', async (name, sentence) => {
    await showScreen(bench, name);
    const heading = bench.pane.getByRole('heading', { level: 1, name: sentence });
    await heading.waitFor();
    await untilReady(bench.page);
    expect(await heading.count()).toBe(1);
  });
});
