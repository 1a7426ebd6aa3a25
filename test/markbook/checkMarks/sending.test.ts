import { describe, expect, it } from 'vitest';
import { sendingSeries, withSendingSeries } from '../../../src/markbook/checkMarks/sending';
import { readSetUp, writeSetUp } from '../../../src/markbook/setUp/setUp';
import { findTrackers } from '../../../src/markbook/tracker/findTrackers';
import { draftOf, trackerOf } from '../../../src/markbook/tracker/trackerDraft';
import { subjectOfCode } from '../../../src/reference/specifications/subjects';
import type { Series, Subject } from '../../../src/rules';
import { CLASS, classSheet } from './markedClass';

const [DIT, ART] = ['DIT', 'ART'].map(subjectOfCode);

const offered = (today: string, subject: Subject | undefined = DIT, graded?: Series) =>
  sendingSeries(CLASS, 'C1', { today, subject, graded });

describe('the series marks are sent in', () => {
  it.each([
    ['2025-08-01', '2026-01'],
    ['2025-12-31', '2026-01'],
    ['2026-01-31', '2026-01'],
    ['2026-02-01', '2026-06'],
    ['2026-07-31', '2026-06'],
  ])('is, on %s, the one now worked for', (today, expected) => {
    expect(offered(today).chosen).toBe(expected);
  });

  it('is a summer series for a subject without December/January internals', () => {
    expect(offered('2025-12-01', ART)).toEqual({ chosen: '2026-06', choices: ['2025-06', '2026-06'] });
  });

  it('is the one of the grades where that is known, and the one chosen before all', () => {
    expect(offered('2025-12-01', DIT, '2024-06')).toEqual({
      chosen: '2024-06',
      choices: ['2024-06', '2025-06', '2026-01', '2026-06'],
    });
    const tracker = withSendingSeries(CLASS, 'C1', '2025-06');
    const given = { today: '2025-12-01', subject: DIT, graded: '2024-06' } as const;
    expect(sendingSeries(tracker, 'C1', given).chosen).toBe('2025-06');
    expect(sendingSeries(tracker, 'C2', given).chosen).toBe('2024-06');
  });

  it('is kept in the workbook’s set-up', () => {
    const tracker = withSendingSeries(CLASS, 'C1', '2025-06');
    const setUp = readSetUp(writeSetUp({ trackers: [tracker] }));
    expect(setUp).toEqual({ trackers: [tracker] });
  });
});

describe('choosing a class’s columns again', () => {
  it('keeps how its marks are sent', () => {
    const [found] = findTrackers([classSheet([['0101', 'ASH: Ann', '11B', 30, 31, 32]])]);
    if (found === undefined) throw new Error('No tracker was found.');
    const { sending } = withSendingSeries(CLASS, 'C1', '2025-06');
    const kept = { id: 'one', subject: 'DIT', series: {}, ...(sending && { sending }) };
    expect(trackerOf(draftOf(found), kept).sending).toEqual({ C1: { series: '2025-06' } });
  });
});
