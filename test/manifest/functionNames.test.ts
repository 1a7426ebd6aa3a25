import { describe, expect, it } from 'vitest';
import { nameFaults } from '../../.config/manifest/functionNames.mjs';

describe('the names of cell functions', () => {
  it('accepts three letters', () => {
    expect(nameFaults(['UMS'])).toEqual([]);
  });

  it('refuses two letters', () => {
    expect(nameFaults(['UM'])).toEqual(['The function name UM is shorter than 3 characters.']);
  });

  it('accepts 128 characters and refuses 129', () => {
    expect(nameFaults(['U'.repeat(128)])).toEqual([]);
    expect(nameFaults(['U'.repeat(129)])).toHaveLength(1);
  });

  it('refuses the address of the last cell and accepts what lies beyond it', () => {
    expect(nameFaults(['XFD1048576'])).toEqual(['The function name XFD1048576 is the address of a cell.']);
    expect(nameFaults(['XFE1', 'XFD1048577', 'XFD0'])).toEqual([]);
  });

  it('refuses an address in row and column form', () => {
    expect(nameFaults(['R1C1', 'R12', 'C12'])).toHaveLength(3);
  });

  it('refuses a name that starts with a digit', () => {
    expect(nameFaults(['1UMS'])).toHaveLength(1);
  });

  it('refuses the name of a macro function', () => {
    expect(nameFaults(['Result'])).toEqual(['The function name Result is the name of an Excel macro function.']);
  });

  it('refuses a name that stands twice', () => {
    expect(nameFaults(['UMS', 'UMS'])).toEqual(['The function UMS is described twice.']);
  });
});
