import {
  answered,
  hasMark,
  readMark,
  umsFor,
  type Answer,
  type CellInput,
  type RawMark,
  type Result,
  type Ums,
} from '../../rules';
import type { KeyCells } from '../keys/readKey';
import type { HeldConversion } from '../tables/chosenConversions';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { conversionGiven } from './conversionGiven';

/** A mark's UMS, and what it came from where there is a mark. */
interface ConvertedMark {
  readonly ums: Result<Ums>;
  readonly mark?: RawMark;
  readonly conversion?: HeldConversion;
}

/** A raw mark's UMS and the conversion used; blank and absent are answered before anything is looked up (UMS-1, UMS-4). */
export const umsOfMark = (
  { mark, ...key }: KeyCells & { readonly mark: CellInput },
  figures: Figures,
): Answer<ConvertedMark, Problem> => {
  const raw = readMark(mark);
  if (!raw.ok) return raw;
  if (!hasMark(raw.value)) return answered({ ums: raw.value });
  const conversion = conversionGiven(key, figures);
  if (!conversion.ok) return conversion;
  const ums = umsFor(raw.value, conversion.value);
  return ums.ok ? answered({ ums: ums.value, mark: raw.value, conversion: conversion.value }) : ums;
};
