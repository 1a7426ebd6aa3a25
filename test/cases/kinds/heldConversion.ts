import { z } from 'zod';
import { parseComponent, parseSeries, type Conversion } from '../../../src/rules';
import { COMPONENTS } from '../../../src/reference/specifications/structures';
import { illustrative } from '../../rules/illustrative';

/** One of the illustrative conversions, named as `DIT C1 2024-06`. */
export const heldConversion = z.string().transform((name): Conversion => {
  const [subject = '', componentText = '', seriesText = ''] = name.split(' ');
  const component = parseComponent(componentText, COMPONENTS);
  const series = parseSeries(seriesText);
  if (!component.ok || !series.ok) throw new Error(`${name} is no subject, component and series`);
  return illustrative({ subject, component: component.value, series: series.value });
});
