import { useMemo, useState, type ReactNode } from 'react';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import { classMocks, mockWish, type MockWish } from '../../../markbook/mocks';
import type { ClassAtHand } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';
import { ClassMock } from './ClassMock';

/** The mock of one tracker, followed as its sheet and the tables change; what the teacher chooses is kept with the tracker. */
export const MocksOfTracker = (props: ScreenProps & ClassAtHand): ReactNode => {
  const { tracker, snapshot, figures, scale, trackers, actions } = props;
  const [wished, setWished] = useState<MockWish>();
  const wish = useMemo(() => wished ?? mockWish(tracker.mocks), [wished, tracker.mocks]);
  const sheet = useMemo(() => gradingSheet(tracker, snapshot), [tracker, snapshot]);
  const mocks = useMemo(() => {
    const live = chosenSeries(tracker, sheet.seriesWritten);
    return classMocks(sheet.reading, { figures, live, wish }, scale);
  }, [tracker, sheet, figures, wish, scale]);
  const choose = (next: MockWish): void => {
    setWished(next);
    const all = trackers.all.map((each) => (each.id === tracker.id ? { ...each, mocks: next } : each));
    void actions.saveTrackers(all, tracker.id);
  };
  return <ClassMock {...props} mocks={mocks} sheet={sheet} wish={wish} choose={choose} />;
};
