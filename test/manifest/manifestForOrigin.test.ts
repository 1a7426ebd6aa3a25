import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFaults } from '../../.config/manifest/manifestFaults.mjs';
import { readOrigin } from '../../.config/scripts/build/readOrigin.mjs';
import { manifestFor } from '../../.config/scripts/build/writeManifest.mjs';

const manifest = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8');

describe('the manifest for the place where a school hosts the add-in', () => {
  it('names that place everywhere and the developer’s computer nowhere', () => {
    const published = manifestFor(manifest, 'https://addins.school.example');
    expect(manifestFaults(published, { published: true })).toEqual([]);
    expect(published).not.toContain('localhost');
    expect(published.split('https://addins.school.example').length).toBe(
      manifest.split('https://localhost:3000').length,
    );
  });

  it('is refused for the developer’s computer', () => {
    expect(manifestFaults(manifest, { published: true })).not.toEqual([]);
  });

  it.each([
    ['https://addins.school.example', 'https://addins.school.example'],
    ['https://addins.school.example/', 'https://addins.school.example'],
    ['https://addins.school.example:8443', 'https://addins.school.example:8443'],
    ['https://localhost:3000', 'https://localhost:3000'],
  ])('accepts %s', (text, origin) => {
    expect(readOrigin(text)).toEqual({ ok: true, origin });
  });

  it.each([
    ['http://addins.school.example', /does not begin with https/],
    ['addins.school.example', /is not a web address/],
    ['', /is not a web address/],
    ['https://', /is not a web address/],
    ['https://addins.school.example/btec', /is more than a host/],
    ['https://addins.school.example?x', /is more than a host/],
    ['https://someone:secret@addins.school.example', /holds a name or password/],
    ['https://localhost:4000', /is only this computer/],
  ])('refuses %s with a sentence', (text, why) => {
    const read = readOrigin(text);
    expect(read.ok ? '' : read.sentence).toMatch(why);
  });
});
