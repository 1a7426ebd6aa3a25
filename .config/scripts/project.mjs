import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder that holds package.json, with no separator at its end. */
export const ROOT = path.dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

/** @param {...string} parts */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** The address the committed manifest points to, for developers who sideload. */
export const DEVELOPER_ORIGIN = 'https://localhost:3000';
