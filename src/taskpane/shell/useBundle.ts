import { useEffect, useState } from 'react';
import type { Bundle } from '../workbook/bundle';
import { readLatest } from '../workbook/readLatest';

/** A part that comes in a bundle of its own, once it is there, or that it did not come; it is asked for only when it is wanted. */
export const useBundle = <Part>(
  wanted: Bundle<Part>,
  isWanted = true,
): { readonly part: Part | undefined; readonly isGone: boolean } => {
  const [isThere, setIsThere] = useState<boolean>();
  useEffect(
    () => (isWanted && wanted.part() === undefined ? readLatest(() => wanted.load(), setIsThere) : undefined),
    [wanted, isWanted],
  );
  const part = wanted.part();
  return { part, isGone: part === undefined && isThere === false };
};
