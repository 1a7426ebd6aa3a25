import { describe, expect, it } from 'vitest';
import { keepTrackers } from '../../src/excel/keepTrackers';
import { withSpare, type SetUp } from '../../src/markbook/setUp/setUp';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { answered, parseSubject, refused } from '../../src/rules';
import { SUBJECTS } from '../../src/reference/specifications/subjects';

const subject = parseSubject('DIT', SUBJECTS);
if (!subject.ok) throw new Error('DIT is a subject.');

const tracker = (id: string): Tracker => ({
  id,
  name: `DIT · ${id}`,
  subject: subject.value,
  sheet: id,
  headerRows: [0, 0],
  learnerRows: [1, 30],
  columns: [{ role: 'uci', heading: 'UCI', column: 0 }],
  series: {},
});

const workbook = (setUp: SetUp) => {
  let kept = setUp;
  let writes = 0;
  const trackers = keepTrackers({
    readSetUp: () => Promise.resolve(answered(kept)),
    changeSetUp: (change) => {
      kept = change(kept);
      writes += 1;
      return Promise.resolve(answered(true));
    },
    startAnew: () => Promise.resolve(answered(true)),
  });
  return { trackers, kept: () => kept, writes: () => writes };
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the trackers of a workbook', () => {
  it('are read, the one the pane was about first', async () => {
    const { trackers } = workbook({
      trackers: [tracker('A'), tracker('C')],
      tracker: 'C',
      screen: 'Grades',
    });
    expect(trackers.state().isRead).toBe(false);
    await turn();
    const { isRead, all, current, screen } = trackers.state();
    expect([isRead, all.map(({ id }) => id), current?.id, screen]).toEqual([true, ['A', 'C'], 'C', 'Grades']);
  });

  it('are kept beside what else the workbook remembers', async () => {
    const { trackers, kept } = workbook({ calculatedWith: 'f' });
    await turn();
    expect((await trackers.save([tracker('A')], 'A')).ok).toBe(true);
    expect(kept()).toEqual({ calculatedWith: 'f', trackers: [tracker('A')], tracker: 'A' });
    expect(trackers.state().current?.id).toBe('A');
  });

  it('remember a choice, and pass over one that is not there', async () => {
    const { trackers, kept } = workbook({ trackers: [tracker('A'), tracker('B')] });
    await turn();
    trackers.choose('Z');
    expect(trackers.state().current?.id).toBe('A');
    trackers.choose('B');
    await turn();
    expect([trackers.state().current?.id, kept().tracker]).toEqual(['B', 'B']);
  });

  it('remember the screen with the next decision, and write nothing for its sake', async () => {
    const { trackers, kept, writes } = workbook({ calculatedWith: 'f' });
    await turn();
    trackers.rememberScreen('Grades', '2026-11-30');
    trackers.rememberScreen('Tables', '2026-11-30');
    await turn();
    expect(writes()).toBe(0);
    await trackers.save([tracker('A')]);
    expect(kept()).toEqual({
      ...{ calculatedWith: 'f', trackers: [tracker('A')] },
      ...{ screen: 'Tables', screenOn: '2026-11-30' },
    });
  });

  it('that do not fit are told, stay through a save, and go when they are to be deleted', async () => {
    const aside = [{ from: 'trackers', value: { id: 'B' } }];
    const { trackers, kept } = workbook({ trackers: [tracker('A')], aside });
    await turn();
    expect(trackers.state().problem).toEqual({ code: 'set-up-in-part', facts: { count: 1 } });
    await trackers.save([tracker('C')]);
    expect(kept()).toEqual({ trackers: [tracker('C')], aside });
    trackers.startAnew();
    await turn();
    expect([kept(), trackers.state().problem]).toEqual([{ trackers: [tracker('C')] }, undefined]);
  });

  it('of another set-up beside theirs are told first, and go alone when that is to be deleted', async () => {
    const entry = { from: 'trackers', value: { id: 'B' } };
    const setUp = withSpare({ trackers: [tracker('A')], aside: [entry] }, ['<setup/>']);
    const { trackers, kept } = workbook(setUp);
    await turn();
    expect(trackers.state().problem).toEqual({ code: 'set-up-twice' });
    await trackers.save([tracker('C')]);
    expect(kept()).toEqual({ ...setUp, trackers: [tracker('C')] });
    trackers.startAnew();
    await turn();
    expect(kept()).toEqual({ trackers: [tracker('C')], aside: [entry] });
    expect(trackers.state().problem).toEqual({ code: 'set-up-in-part', facts: { count: 1 } });
  });

  it('of a set-up that can’t be read are started anew only when asked', async () => {
    let isDamaged = true;
    const answer = <Value>(value: Value) =>
      Promise.resolve(isDamaged ? refused({ code: 'set-up-damaged' } as const) : answered(value));
    const trackers = keepTrackers({
      readSetUp: () => answer({}),
      changeSetUp: (change) => {
        const changed = change({});
        return answer(changed).then((done) => (done.ok ? answered(true) : done));
      },
      startAnew: () => {
        isDamaged = false;
        return Promise.resolve(answered(true));
      },
    });
    await turn();
    expect((await trackers.save([tracker('A')])).ok).toBe(false);
    expect(trackers.state().problem).toEqual({ code: 'set-up-damaged' });
    trackers.startAnew();
    await turn();
    expect(trackers.state()).toEqual({ isRead: true, all: [] });
  });

  it('that can’t be read say why, and are none', async () => {
    const trackers = keepTrackers({
      readSetUp: () => Promise.resolve(refused({ code: 'newer-set-up' })),
      changeSetUp: () => Promise.resolve(refused({ code: 'newer-set-up' })),
      startAnew: () => Promise.resolve(refused({ code: 'newer-set-up' })),
    });
    await turn();
    expect(trackers.state()).toEqual({ isRead: true, all: [], problem: { code: 'newer-set-up' } });
    expect((await trackers.save([tracker('A')])).ok).toBe(false);
    expect(trackers.state().all).toEqual([]);
  });
});
