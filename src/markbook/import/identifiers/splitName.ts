/** A name in two parts, exactly as they were written. */
export interface NameParts {
  readonly surname: string;
  readonly forename: string;
  readonly at: ':' | ',' | ' ' | 'nowhere';
}

/** Splits a name at its first colon, else its first comma, else its last space: shown to the teacher before it is used. */
export const splitName = (name: string): NameParts => {
  const trimmed = name.trim();
  for (const at of [':', ','] as const) {
    const place = trimmed.indexOf(at);
    if (place !== -1) return { surname: trimmed.slice(0, place).trim(), forename: trimmed.slice(place + 1).trim(), at };
  }
  const space = trimmed.lastIndexOf(' ');
  if (space === -1) return { surname: trimmed, forename: '', at: 'nowhere' };
  return { surname: trimmed.slice(space + 1), forename: trimmed.slice(0, space).trim(), at: ' ' };
};
