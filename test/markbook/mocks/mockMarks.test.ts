import { describe, expect, it } from 'vitest';
import { mockMarksWords } from '../../../src/markbook/mocks/mockWords';
import { TRACKER } from '../grades/classOf';

const mocked = (name: string, from: object) => ({ ...TRACKER, name, mocks: { from, series: {}, needed: {} } });

describe('marks that were said to be a mock', () => {
  it('are named where a screen would take them for real ones, class by class', () => {
    const trackers = [
      mocked('11A', { C1: 'mark column', C3: 'mock column' }),
      mocked('11B', { C1: 'live', C2: 'mark column' }),
      TRACKER,
    ];
    expect(mockMarksWords(trackers, ['C1', 'C2', 'C3'])).toBe(
      'As said on Mocks, these marks are a mock: Component 1 in 11A and Component 2 in 11B. They are no marks to send, and grades from them are no results.',
    );
    expect(mockMarksWords(trackers, ['C3'])).toBe('');
  });
});
