import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument } from '../wire/refusals';
import type { Book } from './book';

const numberFormatClass: PlayedClass<Book> = {
  className: 'NumberFormatInfo',
  scalars: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
};

const dateFormatClass: PlayedClass<Book> = {
  className: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: () => '/',
    LongDatePattern: () => 'dd mmmm yyyy',
    ShortDatePattern: () => 'dd/mm/yyyy',
    TimeSeparator: () => ':',
    LongTimePattern: () => 'hh:mm:ss',
  },
};

const cultureClass: PlayedClass<Book> = {
  className: 'CultureInfo',
  scalars: { Name: () => 'en-GB' },
  objects: {
    NumberFormat: (book) => playing(numberFormatClass, book),
    DatetimeFormat: (book) => playing(dateFormatClass, book),
  },
};

const MODES = { automatic: 'Automatic', manual: 'Manual' } as const;

const setMode = ({ grid }: Book, value: unknown): void => {
  const mode = (['automatic', 'manual'] as const).find((key) => MODES[key] === value);
  if (mode === undefined) throw invalidArgument();
  grid.setCalculationMode(mode);
};

const SCOPES: Readonly<Record<string, 'dirty' | 'full'>> = { Recalculate: 'dirty', Full: 'full', FullRebuild: 'full' };

/** How long a request waits for a calculation that add-in functions hold up. */
const PATIENCE = 10_000;

const calculate = ({ grid }: Book, type: string): Promise<unknown> => {
  const scope = SCOPES[type];
  if (scope === undefined) throw invalidArgument();
  return Promise.race([grid.recalculate(scope), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
};

interface NewWorkbook {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
};

const createdClass: PlayedClass<NewWorkbook> = {
  className: 'WorkbookCreated',
  scalars: { Id: () => 'new' },
  methods: {
    // Once the request is answered: with the workbook goes the document that asked.
    Open: ({ book, bytes }) => void setTimeout(() => book.openAnother(bytes)),
  },
};

const applicationClass: PlayedClass<Book> = {
  className: 'Application',
  scalars: {
    CalculationMode: ({ grid }) => MODES[grid.calculationMode()],
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  writes: { CalculationMode: setMode },
  objects: { CultureInfo: (book) => playing(cultureClass, book) },
  methods: {
    Calculate: async (book, given) => {
      await calculate(book, given.text(0));
      return null;
    },
    CreateWorkbook: (book, given) => playing(createdClass, { book, bytes: bytesOf(given.text(0)) }),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** The application: calculation and the customs of the country. */
export const playApplication = (book: Book): Played => playing(applicationClass, book);
