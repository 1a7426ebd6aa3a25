import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDiagram } from '../../.config/architecture/diagram.mjs';

const document = readFileSync(new URL('../../assets/docs/architecture.md', import.meta.url), 'utf8');

describe('the picture of the folders', () => {
  it('shows the imports as they are; npm run draw draws it anew', async () => {
    expect(await withDiagram(document)).toBe(document);
  }, 120_000);

  it('needs its place in the document', async () => {
    await expect(withDiagram('# No place')).rejects.toThrow('no place for the picture');
  });
});
