import { answered, hasMark, readMark, umsFor, type Answer, type CellInput, type Result, type Ums } from '../../rules';
import type { KeyCells } from './readKey';
import type { HeldConversion } from '../tables/chosenConversions';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { conversionGiven } from './conversionGiven';

/** A raw mark's UMS and the conversion used; blank and absent are answered before anything is looked up (UMS-1, UMS-4). */
export const umsOfMark = (
  { mark, ...key }: KeyCells & { readonly mark: CellInput },
  figures: Figures,
): Answer<{ readonly ums: Result<Ums>; readonly conversion?: HeldConversion }, Problem> => {
  const raw = readMark(mark);
  if (!raw.ok) return raw;
  if (!hasMark(raw.value)) return answered({ ums: raw.value });
  const conversion = conversionGiven(key, figures);
  if (!conversion.ok) return conversion;
  const ums = umsFor(raw.value, conversion.value);
  return ums.ok ? answered({ ums: ums.value, conversion: conversion.value }) : ums;
};
