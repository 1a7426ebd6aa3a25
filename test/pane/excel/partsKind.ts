import type { Book, XmlPart } from '../workbook/book';
import { emptyUndo } from '../workbook/undo';
import { find, members, type Kind } from './client';

interface PartHere {
  readonly book: Book;
  readonly part: XmlPart;
}

const partKind: Kind<PartHere> = {
  name: 'CustomXmlPart',
  read: { id: ({ part }) => part.id },
  tells: { getXml: ({ part }) => part.xml },
  does: {
    setXml: ({ book, part }, xml: string) => {
      part.xml = xml;
      emptyUndo(book);
    },
    delete: ({ book, part }) => {
      book.parts = book.parts.filter((each) => each !== part);
      emptyUndo(book);
    },
  },
};

const partsOfKind: Kind<{ readonly book: Book; readonly namespace: string }> = {
  name: 'CustomXmlPartScopedCollection',
  items: members(
    () => partKind,
    ({ book, namespace }) =>
      book.parts
        .filter(({ xml }) => /^[^>]*>/.exec(xml)?.[0].includes(`"${namespace}"`))
        .map((part) => ({ book, part })),
  ),
};

/** Excel's CustomXmlPartCollection. */
export const partsKind: Kind<Book> = {
  name: 'CustomXmlPartCollection',
  finds: {
    getByNamespace: find(
      () => partsOfKind,
      (book, namespace: string) => ({ book, namespace }),
    ),
    add: find(
      () => partKind,
      (book, xml: string): PartHere => {
        book.made += 1;
        const part = { id: `{part-${book.made}}`, xml };
        book.parts.push(part);
        emptyUndo(book);
        return { book, part };
      },
      true,
    ),
  },
};
