/** Replaces the characters from start to end; start equal to end inserts. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies patches that do not overlap; insertions at one place keep their order. */
export function applyPatches(source: string, patches: readonly Patch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const patch of [...patches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
