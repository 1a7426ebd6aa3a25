import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { setUp } from './setUp.mjs';

setUp();
const { rulesTable } = await import('../docs/rulesTable.mjs');
const file = inProject('assets', 'docs', 'rules.md');
mkdirSync(inProject('assets', 'docs'), { recursive: true });
writeFileSync(file, rulesTable());
process.stdout.write(`Wrote ${file}\n`);
