import { DEFAULT_STYLES } from '@univerjs/core';
import bold from '@fontsource/carlito/files/carlito-latin-700-normal.woff2?url';
import boldItalic from '@fontsource/carlito/files/carlito-latin-700-italic.woff2?url';
import italic from '@fontsource/carlito/files/carlito-latin-400-italic.woff2?url';
import regular from '@fontsource/carlito/files/carlito-latin-400-normal.woff2?url';

const faces = [
  { url: regular, weight: '400', style: 'normal' },
  { url: italic, weight: '400', style: 'italic' },
  { url: bold, weight: '700', style: 'normal' },
  { url: boldItalic, weight: '700', style: 'italic' },
];

/** Puts Carlito, which has Calibri's widths, in Calibri's place on machines without Office, and takes it where no font is named. A face that does not come is left out: only widths differ then. */
export async function loadCalibri(): Promise<void> {
  DEFAULT_STYLES.ff = 'Calibri';
  const loaded = faces.map(({ url, weight, style }) =>
    new FontFace('Calibri', `url(${url}) format('woff2')`, { weight, style }).load(),
  );
  for (const face of await Promise.allSettled(loaded)) if (face.status === 'fulfilled') document.fonts.add(face.value);
}
