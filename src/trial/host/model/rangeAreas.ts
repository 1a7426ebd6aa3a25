import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument } from '../wire/refusals';
import { fullAddress } from '../addresses';
import { cellCount, isEntireColumn, isEntireRow } from '../areas';
import { clearRange } from './clearRange';
import { formatClass, type FormatSubject } from './rangeFormat';
import { sheetOf } from './sheets';

const address = ({ book, sheetId, areas }: FormatSubject): string => {
  const { name } = sheetOf(book, sheetId);
  return areas.map((area) => fullAddress(name, area)).join(',');
};

const rangesOf = ({ book, sheetId, areas }: FormatSubject): Played[] =>
  areas.map((area) => book.play.range({ sheetId, area }));

const collectionClass: PlayedClass<FormatSubject> = {
  className: 'RangeCollection',
  scalars: {},
  items: rangesOf,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (subject, given) => {
      const range = rangesOf(subject)[given.whole(0)];
      if (range === undefined) throw invalidArgument();
      return range;
    },
  },
};

const areasClass: PlayedClass<FormatSubject> = {
  className: 'RangeAreas',
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  objects: {
    Areas: (subject) => playing(collectionClass, subject),
    Format: (subject) => playing(formatClass, subject),
    Worksheet: ({ book, sheetId }) => book.play.worksheet(sheetId),
  },
  methods: {
    Clear: ({ book, sheetId, areas }, given) => {
      for (const area of areas) clearRange(book, { sheetId, area }, given.optionalText(0) ?? 'All');
    },
  },
};

/** Several ranges of one sheet. */
export const playAreas = (subject: FormatSubject): Played => playing(areasClass, subject);
