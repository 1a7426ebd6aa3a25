import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../../src/reference/specifications/structures';
import { parseComponent, type CellInput } from '../../../src/rules';

describe('a component is read as C1, 1 or Component 1', () => {
  test.each<[CellInput, string]>([
    ['C1', 'C1'],
    ['c2', 'C2'],
    [' C3 ', 'C3'],
    ['C 1', 'C1'],
    [1, 'C1'],
    [2, 'C2'],
    [3, 'C3'],
    ['3', 'C3'],
    ['Component 1', 'C1'],
    ['COMPONENT 2', 'C2'],
    ['component3', 'C3'],
  ])('%s is %s', (input, component) => {
    expect(parseComponent(input, COMPONENTS)).toEqual({ ok: true, value: component });
  });

  test.each<[CellInput, readonly string[]]>([
    [0, []],
    [4, []],
    [1.5, []],
    ['C4', []],
    ['CC1', ['C1']],
    ['Compnent 2', ['C2']],
    ['Component', []],
    ['Component 4', []],
    ['１', []],
    [true, []],
    ['Human Lifespan Development', []],
  ])('%s is no component; suggested: %j', (input, suggestions) => {
    expect(parseComponent(input, COMPONENTS)).toEqual({
      ok: false,
      problems: [
        {
          rule: 'TERMS',
          code: 'component-unknown',
          facts: { text: typeof input === 'boolean' ? 'TRUE' : String(input), suggestions },
        },
      ],
    });
  });

  test.each([null, '', ' '])('a blank component is missing', (input) => {
    expect(parseComponent(input, COMPONENTS)).toEqual({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'component-missing', facts: {} }],
    });
  });
});
