import { internalsOf, type Scale, type Structure } from '../../rules';
import { USUAL_STRUCTURE } from '../specifications/structures';
import data from './scale.json';

const { internal, onlyInternal, external, qualification } = data;

/** The UMS scale as known so far for most subjects; a teacher confirms or corrects it in the workbook (SCALE-1, STR-1). */
const SCALE: Scale = {
  structure: USUAL_STRUCTURE,
  internal,
  external,
  qualification,
  source: `${data.note} (${data.sources.map(({ id }) => id).join(', ')})`,
  status: data.status as Scale['status'],
};

/** The scale as known so far for subjects of one structure: with an only internal it is assumed, and grades nobody (section 2). */
export const builtInScale = (structure: Structure): Scale =>
  internalsOf(structure).length > 1
    ? { ...SCALE, structure }
    : {
        ...SCALE,
        structure,
        internal: { max: onlyInternal.max, minima: onlyInternal.minima },
        source: onlyInternal.note,
        status: 'assumed',
      };

/** How much of the qualification's UMS the external must carry, in per cent (SCALE-3). */
export const LEAST_EXTERNAL_PERCENT: number = data.leastExternalPercent.value;
