import type { ConversionKey } from '../../../../rules';

/** Each conversion once. */
export const distinctKeys = (keys: readonly ConversionKey[]): readonly ConversionKey[] => [
  ...new Map(keys.map((key) => [`${key.subject} ${key.component} ${key.series}`, key])).values(),
];
