import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderCycles, importsBelow } from '../../.config/architecture/folderCycles.mjs';

describe('folders that need each other', () => {
  it('are found at every level, also round about', () => {
    const imports = [
      ['marks/a.ts', 'grades/b.ts'],
      ['grades/c.ts', 'terms/d.ts'],
      ['terms/e.ts', 'marks/f.ts'],
      ['screens/one/g.ts', 'screens/two/h.ts'],
      ['screens/two/i.ts', 'screens/one/j.ts'],
      ['screens/two/i.ts', 'marks/a.ts'],
    ] as const;
    expect(folderCycles(imports)).toEqual({ '': ['grades', 'marks', 'terms'], screens: ['one', 'two'] });
  });

  it('are none where arrows lead one way', () => {
    const imports = [
      ['one/a.ts', 'two/b.ts'],
      ['one/c.ts', 'two/d.ts'],
      ['two/b.ts', 'two/d.ts'],
    ] as const;
    expect(folderCycles(imports)).toEqual({});
  });

  it('are none in src: move what both need into a folder below both', () => {
    const imports = importsBelow(fileURLToPath(new URL('../../src', import.meta.url)));
    expect(imports.length).toBeGreaterThan(1000);
    expect(folderCycles(imports)).toEqual({});
  });
});
