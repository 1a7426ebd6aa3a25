import type { MarginSide } from '../../book/terms';
import type { Printing } from '../../grid/port';
import { playing, type Played, type PlayedClass, type Writer } from '../wire/played';
import { invalidArgument, UnplayedMember } from '../wire/refusals';
import { sheetOf } from './sheets';
import type { SheetSubject } from './sheetSubject';

const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** The page settings of a sheet of the file stay as they are in the file: only sheets made here are laid out. */
const change = ({ book, sheetId }: SheetSubject, part: Partial<Printing>): void => {
  const { id } = sheetOf(book, sheetId);
  if (!book.grid.isMadeHere(id)) throw new UnplayedMember('Worksheet.pageLayout of a sheet that came with the file');
  book.grid.changePrinting(id, part);
};

const printingOf = ({ book, sheetId }: SheetSubject): Printing | undefined =>
  book.grid.printing(sheetOf(book, sheetId).id);

const setOrientation = (subject: SheetSubject, value: unknown): void => {
  const orientation = (['portrait', 'landscape'] as const).find((key) => ORIENTATIONS[key] === value);
  if (orientation === undefined) throw invalidArgument();
  change(subject, { orientation });
};

const setPaper = (subject: SheetSubject, value: unknown): void => {
  if (value !== 'A4') throw new UnplayedMember(`PageLayout.paperSize ${String(value)}`);
  change(subject, { paper: 'A4' });
};

const setMargin =
  (side: MarginSide): Writer<SheetSubject> =>
  (subject, value) => {
    if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
    change(subject, { margins: { ...printingOf(subject)?.margins, [side]: value } });
  };

const setCentred: Writer<SheetSubject> = (subject, value) => {
  if (typeof value !== 'boolean') throw invalidArgument();
  change(subject, { isCentred: value });
};

const setFooter =
  (side: 'left' | 'right'): Writer<SheetSubject> =>
  (subject, value) => {
    if (typeof value !== 'string') throw invalidArgument();
    change(subject, { footer: { ...printingOf(subject)?.footer, [side]: value } });
  };

const headerFooterClass: PlayedClass<SheetSubject> = {
  className: 'HeaderFooter',
  scalars: {},
  writes: { LeftFooter: setFooter('left'), RightFooter: setFooter('right') },
};

const headerFooterGroupClass: PlayedClass<SheetSubject> = {
  className: 'HeaderFooterGroup',
  scalars: {},
  objects: { DefaultForAllPages: (subject) => playing(headerFooterClass, subject) },
};

const pageLayoutClass: PlayedClass<SheetSubject> = {
  className: 'PageLayout',
  scalars: {
    Orientation: (subject) => ORIENTATIONS[printingOf(subject)?.orientation ?? 'portrait'],
    PaperSize: () => 'A4',
  },
  writes: {
    Orientation: setOrientation,
    PaperSize: setPaper,
    LeftMargin: setMargin('left'),
    RightMargin: setMargin('right'),
    TopMargin: setMargin('top'),
    BottomMargin: setMargin('bottom'),
    FooterMargin: setMargin('footer'),
    CenterHorizontally: setCentred,
  },
  objects: { HeadersFooters: (subject) => playing(headerFooterGroupClass, subject) },
  methods: {
    SetPrintArea: (subject, given) => change(subject, { printed: given.range(0).area }),
    SetPrintTitleRows: (subject, given) => {
      const { row, rows } = given.range(0).area;
      change(subject, { titleRows: [row, row + rows - 1] });
    },
  },
};

const pageBreakClass: PlayedClass<SheetSubject> = { className: 'PageBreak', scalars: {} };

const pageBreaksClass: PlayedClass<SheetSubject> = {
  className: 'PageBreakCollection',
  scalars: {},
  methods: {
    Add: (subject, given) => {
      const { row } = given.range(0).area;
      const before = printingOf(subject)?.pageStarts ?? [];
      change(subject, { pageStarts: [...new Set([...before, row])].sort((a, b) => a - b) });
      return playing(pageBreakClass, subject);
    },
  },
};

/** How a worksheet prints. */
export const playPageLayout = (subject: SheetSubject): Played => playing(pageLayoutClass, subject);

/** Where a worksheet's pages begin. */
export const playPageBreaks = (subject: SheetSubject): Played => playing(pageBreaksClass, subject);
