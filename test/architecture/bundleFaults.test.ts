import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleFaults } from '../../.config/scripts/build/bundleFaults.mjs';

let dist: string;
const write = (name: string, code: string): void => writeFileSync(path.join(dist, name), code);

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'bundles-'));
  mkdirSync(path.join(dist, 'assets'));
  write('functions.js', 'var a=1;');
  write('assets/taskpane-a.js', 'const first=()=>import("./first-b.js");export{first};');
  write('assets/first-b.js', 'import{first}from"./taskpane-a.js";export{first};');
});
afterEach(() => rmSync(dist, { recursive: true }));

it('finds nothing where bundles are light and each needs only those before it', () => {
  expect(bundleFaults(dist)).toEqual([]);
});

it('names the bundles that need each other', () => {
  write('assets/shared-c.js', 'import{first}from"./first-b.js";export{first};');
  write('assets/first-b.js', 'import"./shared-c.js";');
  expect(bundleFaults(dist).map((fault) => fault.replace(/:.*$/u, ''))).toContain('Bundles need each other');
});

it('says what has grown heavier than it may be', () => {
  write('assets/first-b.js', `export const a="${randomBytes(700_000).toString('base64')}";`);
  expect(bundleFaults(dist)).toEqual([
    expect.stringMatching(/^The pane with its first screen has \d+ kB, and may have \d+/u),
  ]);
});

it('says where there is nothing to weigh', () => {
  rmSync(path.join(dist, 'assets', 'taskpane-a.js'));
  write('assets/first-b.js', '');
  expect(bundleFaults(dist).length).toBeGreaterThan(0);
});
