import { mkdirSync, writeFileSync } from 'node:fs';
import { iconPixels } from '../icons/icon.mjs';
import { png } from '../icons/png.mjs';
import { inProject } from './project.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

mkdirSync(inProject('assets', 'icons'), { recursive: true });
for (const size of SIZES) writeFileSync(inProject('assets', 'icons', `icon-${size}.png`), png(size, iconPixels(size)));
