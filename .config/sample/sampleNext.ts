import type { Figures } from '../../src/markbook/tables/figures';
import { readTracker } from '../../src/markbook/tracker/readTracker';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import { classWhatNext, type ClassSittings } from '../../src/markbook/whatNext/classWhatNext';
import type { Scale } from '../../src/rules';
import { MARKS_SHEET } from './marksSheet';
import type { SampleBook } from './sampleBook';

/** The sample's class and its record of sittings, as What next reads them. */
export const sampleNext = (book: SampleBook, tracker: Tracker, figures: Figures, scale: Scale): ClassSittings => {
  const snapshot = book.snapshot(MARKS_SHEET);
  const reading = readTracker(tracker, snapshot);
  return classWhatNext({
    ...{ tracker, snapshot, reading, figures, scale },
    tables: book.keptTables(),
    isElsewhere: () => false,
  });
};
