import { BOUNDARY_GRADES, parseGrade, type Conversion, type ConversionKey } from '../../rules';
import type { FoundReading } from '../tables';
import type { TableChange } from './tableChange';

/** A day of the calendar as Excel counts it. */
type DateSerial = number;

const keyCells = ({ subject, component, series }: ConversionKey) => ({
  Subject: subject,
  Component: component,
  Series: series,
});

const gradeIn = (text: string): string => {
  const grade = parseGrade(text);
  return grade.ok ? grade.value : text;
};

/** The rows of BTEC_Tables for a full table: one for each raw mark, lowest first, with the grades given beside them. */
export const tableToKeep = (conversion: Conversion, reading: FoundReading, added: DateSerial): TableChange => {
  const grades = new Map(reading.rows.map(({ raw, grade }) => [Number(raw), gradeIn(grade)]));
  const { subject, component, series, status, source } = conversion;
  return {
    key: { subject, component, series },
    rows: conversion.ums.map((ums, raw) => ({
      ...keyCells(conversion),
      Raw: raw,
      UMS: ums,
      Grade: grades.get(raw) ?? '',
      Status: status,
      Source: source,
      Added: added,
    })),
  };
};

/** The row of BTEC_Boundaries for a conversion known by its boundaries only. */
export const boundariesToKeep = (conversion: Conversion, added: DateSerial): TableChange => {
  const { subject, component, series, basis, max, source } = conversion;
  if (basis.kind === 'table') return { key: { subject, component, series }, rows: [] };
  const raws = Object.fromEntries(
    BOUNDARY_GRADES.map((grade) => [grade, basis.points.find((point) => point.grade === grade)?.raw ?? '']),
  );
  return {
    key: { subject, component, series },
    rows: [
      {
        ...keyCells(conversion),
        Max: max,
        ...raws,
        Rounding: basis.rounding,
        Status: basis.declared,
        Source: source,
        Added: added,
      },
    ],
  };
};
