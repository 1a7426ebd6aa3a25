import { decodeXmlText } from './xmlText';

interface TagRest {
  readonly attributes: ReadonlyMap<string, string>;
  /** Just after the tag's `>`. */
  readonly end: number;
  readonly empty: boolean;
}

const NONE: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** Reads the attributes of a tag from just behind its name; null when the tag is broken. */
export function readAttributes(source: string, from: number): TagRest | null {
  let at = from;
  let attributes: Map<string, string> | null = null;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (!match) break;
    at = ATTRIBUTE.lastIndex;
    const value = decodeXmlText(match[2] ?? match[3] ?? '');
    const name = match[1] ?? '';
    attributes ??= new Map();
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(source);
  return end ? { attributes: attributes ?? NONE, end: TAG_END.lastIndex, empty: end[1] === '/' } : null;
}
