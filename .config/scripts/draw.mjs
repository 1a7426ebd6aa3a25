import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { iconPixels } from '../icons/icon.mjs';
import { png } from '../icons/png.mjs';
import { DEVELOPER_ORIGIN, inProject } from './project.mjs';
import { setUp } from './setUp.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

setUp();
mkdirSync(inProject('assets', 'icons'), { recursive: true });
for (const size of SIZES) writeFileSync(inProject('assets', 'icons', `icon-${size}.png`), png(size, iconPixels(size)));

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
