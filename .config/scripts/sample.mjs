import { writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('../sample/sampleTracker') }} */
const { module } = await runnerImport(inProject('.config', 'sample', 'sampleTracker.ts'));
const file = inProject('assets', 'sample-tracker.xlsx');
writeFileSync(file, module.sampleTracker());
process.stdout.write(`Wrote ${file}\n`);
