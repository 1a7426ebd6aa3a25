import {
  answered,
  hasMark,
  readMark,
  umsFor,
  type Answer,
  type CellInput,
  type RawMark,
  type Ums,
} from '../../../rules';
import type { KeyCells } from '../../keys';
import type { Figures, HeldConversion } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { conversionGiven } from './conversionGiven';

/** A mark with its UMS and the conversion used. */
export interface ConvertedMark {
  readonly mark: RawMark;
  readonly ums: Ums;
  readonly conversion: HeldConversion;
}

/** A mark's UMS, or that there is no mark yet. */
type UmsOfMark =
  ({ readonly kind: 'ums' } & ConvertedMark) | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' };

/** A raw mark's UMS and the conversion used; blank and absent are answered before anything is looked up (UMS-1, UMS-4). */
export const umsOfMark = (
  { mark, ...key }: KeyCells & { readonly mark: CellInput },
  figures: Figures,
): Answer<UmsOfMark, AnswerProblem> => {
  const raw = readMark(mark);
  if (!raw.ok) return raw;
  if (!hasMark(raw.value)) return answered({ kind: 'absence', absence: raw.value });
  const conversion = conversionGiven(key, figures);
  if (!conversion.ok) return conversion;
  const ums = umsFor(raw.value, conversion.value);
  return ums.ok ? answered({ kind: 'ums', mark: raw.value, ums: ums.value, conversion: conversion.value }) : ums;
};
