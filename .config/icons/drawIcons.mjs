import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../scripts/project.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

export const ICON_FOLDER = inProject('assets', 'icons');

/** The one drawing that every size is made of. */
const drawing = () => readFileSync(path.join(ICON_FOLDER, 'icon.svg'), 'utf8');

/**
 * The icon in every size that Excel asks for: each file's name with its PNG.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<readonly (readonly [name: string, png: Buffer])[]>}
 */
export const drawnIcons = async (browser) => {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing()}`);
  /** @type {(readonly [string, Buffer])[]} */
  const icons = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    icons.push([`icon-${size}.png`, await page.screenshot({ omitBackground: true })]);
  }
  await page.close();
  return icons;
};
