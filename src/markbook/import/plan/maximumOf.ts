import { componentScale, type ComponentId } from '../../../rules';
import { HIGHEST_RAW_MAXIMUM, rawMaximumOf } from '../../../reference/specifications/specifications';
import type { Figures } from '../../tables';
import type { Tracker } from '../../tracker';
import type { Maximum, MaximumOf } from './checkedValues';

/**
 * The most that a mark or UMS can be: a mark's from the conversion of its series, else from the largest held of its
 * component, else the usual maximum, which nobody has confirmed.
 */
export const maximumOf = (
  { subject, series: chosen }: Pick<Tracker, 'subject' | 'series'>,
  figures: Figures | undefined,
): MaximumOf => {
  const scale = figures?.layoutFor(subject);
  const largest = (component: ComponentId): Maximum => {
    const held = (figures?.conversions ?? []).filter(
      (each) => each.subject === subject && each.component === component,
    );
    if (held.length === 0) return { max: rawMaximumOf(subject, component) ?? HIGHEST_RAW_MAXIMUM, isUnconfirmed: true };
    return { max: Math.max(...held.map(({ max }) => max)), isUnconfirmed: false };
  };
  const raw = (component: ComponentId, series: Tracker['series'][ComponentId]): Maximum => {
    const conversion = series === undefined ? undefined : figures?.find({ subject, component, series });
    return conversion?.ok === true ? { max: conversion.value.max, isUnconfirmed: false } : largest(component);
  };
  return ({ what, component, series }) => {
    if (what === 'mark') return raw(component, series ?? chosen[component]);
    return scale?.ok === true
      ? { max: componentScale(scale.value, component).max, isUnconfirmed: scale.value.status === 'assumed' }
      : { max: Number.MAX_SAFE_INTEGER, isUnconfirmed: true };
  };
};
