import { describe, expect, it } from 'vitest';
import { printingKept } from '../../../src/trial/grid/book/printing';
import type { Book } from '../../../src/trial/host/model/book';
import { playPageLayout } from '../../../src/trial/host/model/pageLayout';
import type { Played } from '../../../src/trial/host/wire/played';

/** How a sheet prints that was made on the page, or came with the file. */
const sheetWith = (isMadeHere: boolean) => {
  const kept = printingKept();
  const grid = {
    sheets: () => [{ id: 's', name: 'Sheet1', visibility: 'visible' }],
    isMadeHere: () => isMadeHere,
    printing: kept.of,
    changePrinting: kept.change,
  };
  const layout = playPageLayout({ book: { grid } as unknown as Book, sheetId: 's' });
  const foot = (layout.read('HeadersFooters') as Played).read('DefaultForAllPages') as Played;
  return { layout, foot, printing: () => kept.of('s') };
};

describe('the pages of a sheet', () => {
  it('have the margins, the middle and the foot that are asked for', () => {
    const { layout, foot, printing } = sheetWith(true);
    layout.write('LeftMargin', 36);
    layout.write('FooterMargin', 24);
    layout.write('CenterHorizontally', true);
    foot.write('LeftFooter', '&A');
    foot.write('RightFooter', 'Page &P of &N');
    expect(printing()).toMatchObject({
      margins: { left: 36, footer: 24 },
      isCentred: true,
      footer: { left: '&A', right: 'Page &P of &N' },
    });
  });

  it('refuse aloud what is not played, what is no margin, and sheets that came with the file', () => {
    const { layout, foot, printing } = sheetWith(true);
    expect(() => foot.write('CenterHeader', 'Marks')).toThrow('HeaderFooter.centerHeader');
    expect(() => layout.write('Zoom', { horizontalFitToPages: 1 })).toThrow('PageLayout.zoom');
    expect(() => layout.write('LeftMargin', -1)).toThrow();
    expect(printing()).toBeUndefined();
    expect(() => sheetWith(false).foot.write('LeftFooter', '&A')).toThrow('came with the file');
  });
});
