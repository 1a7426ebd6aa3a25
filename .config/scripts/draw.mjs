import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOrInstallChromium } from './browser/findOrInstallChromium.mjs';
import { DEVELOPER_ORIGIN, inProject } from './project.mjs';
import { setUp, stop } from './setUp.mjs';

setUp();

const { drawnIcons, ICON_FOLDER } = await import('../icons/drawIcons.mjs');
const { chromium } = await import('playwright-core');
const chromiumHere = findOrInstallChromium();
if ('sentence' in chromiumHere) stop(chromiumHere.sentence);
else {
  const browser = await chromium.launch({ executablePath: chromiumHere.found, args: ['--no-sandbox'] });
  for (const [name, png] of await drawnIcons(browser)) writeFileSync(path.join(ICON_FOLDER, name), png);
  await browser.close();
}

const { withDiagram } = await import('../architecture/diagram.mjs');
const file = inProject('assets', 'docs', 'architecture.md');
writeFileSync(file, await withDiagram(readFileSync(file, 'utf8')));

const { functionsCatalogue } = await import('./build/functionsCatalogue.mjs');
const { withFunctionTable } = await import('../docs/functionTable.mjs');
const readme = inProject('README.md');
const { json } = await functionsCatalogue({ origin: DEVELOPER_ORIGIN });
writeFileSync(readme, withFunctionTable(readFileSync(readme, 'utf8'), json.functions));

const { officeFacts, officePage } = await import('../docs/officePage.mjs');
writeFileSync(inProject('assets', 'docs', 'office-js.md'), officePage(officeFacts()));
