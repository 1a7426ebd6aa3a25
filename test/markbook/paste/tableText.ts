import { readFileSync } from 'node:fs';

/** Raw 0 to 60 to UMS: invented, rising to 90. */
export const umsOf = (raw: number): number => Math.round(raw * 1.5);

export const RAWS: readonly number[] = Array.from({ length: 61 }, (_, raw) => raw);

/** One of the seven pastes given, as it landed on the clipboard. */
export const givenPaste = (name: string): string =>
  readFileSync(new URL(`../../data/converter-pastes/${name}`, import.meta.url), 'utf8');
