import { expect, it } from 'vitest';
import { boundElements, xmlPart } from '../../../src/markbook/workbookFile/package/partText';

const parts = (): Map<string, Uint8Array> =>
  new Map(['a.xml', 'b.xml'].map((name) => [name, new TextEncoder().encode('<x><y/><y/></x>')]));

it('a file of which fewer elements are to be read is refused once its parts hold more, a part read again counted once', () => {
  const bounded = parts();
  boundElements(bounded, 5);
  expect(xmlPart(bounded, 'a.xml')?.root.children.length).toBe(2);
  expect(xmlPart(bounded, 'a.xml')?.root.children.length).toBe(2);
  expect(() => xmlPart(bounded, 'b.xml')).toThrow('The part b.xml holds more than can be read.');
  const free = parts();
  expect([xmlPart(free, 'a.xml'), xmlPart(free, 'b.xml')].every((part) => part !== null)).toBe(true);
});
