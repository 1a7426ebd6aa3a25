import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnIcons, ICON_FOLDER } from '../../.config/icons/drawIcons.mjs';
import { launchBrowser } from './browserPage';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** How far two pictures of one size differ: the mean over all pixels and colours, of 255. */
const difference = (one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (first === undefined || first.length !== second?.length) return 255;
      return first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / first.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );

describe('the icons', () => {
  it('are the one drawing in every size', async () => {
    for (const [name, drawn] of await drawnIcons(browser))
      expect(await difference(drawn, readFileSync(path.join(ICON_FOLDER, name))), name).toBeLessThan(2);
  });
});
