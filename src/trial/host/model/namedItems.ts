import type { NameInfo } from '../../grid/port';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { itemNotFound } from '../wire/refusals';
import type { Book } from './book';
import { placeOfName } from './namedPlace';

interface NameSubject {
  readonly book: Book;
  readonly name: NameInfo;
}

const refersTo = ({ refersTo: text }: NameInfo): string => (text.startsWith('=') ? text : `=${text}`);

const rangeOf = ({ book, name }: NameSubject): Played | null => {
  const place = placeOfName(book, name);
  return place === undefined ? null : book.play.range(place);
};

const nameClass: PlayedClass<NameSubject> = {
  className: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    _Id: ({ name }) => name.name,
    Name: ({ name }) => name.name,
    Formula: ({ name }) => refersTo(name),
    Scope: ({ name }) => (name.sheetId === null ? 'Workbook' : 'Worksheet'),
    Visible: () => true,
  },
  objects: {
    Worksheet: ({ book, name }) => {
      if (name.sheetId === null) throw itemNotFound();
      return book.play.worksheet(name.sheetId);
    },
    WorksheetOrNullObject: ({ book, name }) => (name.sheetId === null ? null : book.play.worksheet(name.sheetId)),
  },
  methods: {
    GetRange: (subject) => {
      const range = rangeOf(subject);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
};

interface NamesSubject {
  readonly book: Book;
  readonly sheetId: string | null;
}

const namesOf = ({ book, sheetId }: NamesSubject): readonly NameInfo[] =>
  book.grid.names().filter((name) => name.sheetId === sheetId);

const withKey = (subject: NamesSubject, key: string): Played | null => {
  const name = namesOf(subject).find((each) => each.name.toUpperCase() === key.toUpperCase());
  return name === undefined ? null : playing(nameClass, { book: subject.book, name });
};

const collectionClass: PlayedClass<NamesSubject> = {
  className: 'NamedItemCollection',
  scalars: {},
  items: (subject) => namesOf(subject).map((name) => playing(nameClass, { book: subject.book, name })),
  methods: {
    GetItem: (subject, given) => {
      const name = withKey(subject, given.text(0));
      if (name === null) throw itemNotFound();
      return name;
    },
    GetItemOrNullObject: (subject, given) => withKey(subject, given.text(0)),
    GetCount: (subject) => namesOf(subject).length,
  },
};

/** The defined names of the workbook, or of one sheet. */
export const playNames = (book: Book, sheetId: string | null): Played => playing(collectionClass, { book, sheetId });
