import type { CustomXmlPart } from '../../book/bookState';
import { invalidArgument } from '../wire/refusals';

/** The custom XML parts of the workbook: they travel with the file. */
export interface CustomXmlParts {
  all(): readonly CustomXmlPart[];
  find(id: string): CustomXmlPart | undefined;
  byNamespace(namespace: string): readonly CustomXmlPart[];
  add(xml: string): CustomXmlPart;
  replace(id: string, xml: string): void;
  remove(id: string): void;
}

const rootOf = (xml: string): Element | undefined => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.querySelector('parsererror') === null ? document.documentElement : undefined;
};

/** The namespace of a part's root element; empty when it has none. */
export const namespaceOf = ({ xml }: CustomXmlPart): string => rootOf(xml)?.namespaceURI ?? '';

export const createCustomXmlParts = (first: readonly CustomXmlPart[], changed: () => void): CustomXmlParts => {
  let parts = first;
  const keep = (next: readonly CustomXmlPart[]): void => {
    parts = next;
    changed();
  };
  const ensureXml = (xml: string): void => {
    if (rootOf(xml) === undefined) throw invalidArgument();
  };
  return {
    all: () => parts,
    find: (id) => parts.find((part) => part.id.toUpperCase() === id.toUpperCase()),
    byNamespace: (namespace) => parts.filter((part) => namespaceOf(part) === namespace),
    add: (xml) => {
      ensureXml(xml);
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
      keep([...parts, part]);
      return part;
    },
    replace: (id, xml) => {
      ensureXml(xml);
      keep(parts.map((part) => (part.id === id ? { id, xml } : part)));
    },
    remove: (id) => {
      keep(parts.filter((part) => part.id !== id));
    },
  };
};
