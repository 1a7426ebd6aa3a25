import type { Place } from './place';
import { invalidArgument } from './refusals';

/** What a method was called with: values as they travelled, objects already found. */
export interface Arguments {
  value(index: number): unknown;
  /** The range given, or the address of one. */
  rangeOrText(index: number): Place | string;
  range(index: number): Place;
  text(index: number): string;
  optionalText(index: number): string | undefined;
  whole(index: number): number;
  optionalWhole(index: number): number | undefined;
  flag(index: number): boolean;
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const wholeOf = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

const textOf = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
};

/** Reads a method's arguments; one of the wrong kind is an InvalidArgument, as in Excel. */
export const argumentsOf = (
  values: readonly unknown[],
  objects: readonly ({ readonly place: Place | undefined } | null | undefined)[],
): Arguments => {
  const range = (index: number): Place => {
    const place = objects[index]?.place;
    if (place === undefined) throw invalidArgument();
    return place;
  };
  return {
    value: (index) => values[index],
    range,
    rangeOrText: (index) => (objects[index] === undefined ? textOf(values[index]) : range(index)),
    text: (index) => textOf(values[index]),
    optionalText: (index) => (isAbsent(values[index]) ? undefined : textOf(values[index])),
    whole: (index) => wholeOf(values[index]),
    optionalWhole: (index) => (isAbsent(values[index]) ? undefined : wholeOf(values[index])),
    flag: (index) => values[index] === true,
  };
};
