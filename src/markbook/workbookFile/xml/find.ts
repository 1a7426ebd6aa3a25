import type { XmlElement } from './parseXml';

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** An attribute as a number; undefined when it is absent or is none. */
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes.get(attribute);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A yes-or-no attribute, absent meaning `absent`. */
export function isOn(element: XmlElement | undefined, attribute: string, absent = false): boolean {
  const text = element?.attributes.get(attribute);
  return text === undefined ? absent : text === '1' || text === 'true';
}

/** The relationship id of an element, whatever prefix the file uses for it. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [key, value] of element.attributes) if (key.endsWith(':id')) return value;
  return undefined;
}
