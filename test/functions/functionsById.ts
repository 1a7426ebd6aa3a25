import * as award from '../../src/functions/award';
import * as boundary from '../../src/functions/boundary';
import * as certify from '../../src/functions/certify';
import * as check from '../../src/functions/check';
import * as gap from '../../src/functions/gap';
import * as grade from '../../src/functions/grade';
import * as list from '../../src/functions/list';
import * as markgrade from '../../src/functions/markgrade';
import * as need from '../../src/functions/need';
import * as outcome from '../../src/functions/outcome';
import * as points from '../../src/functions/points';
import * as qualgrade from '../../src/functions/qualgrade';
import * as range from '../../src/functions/range';
import * as sampleflags from '../../src/functions/sampleflags';
import * as samplesize from '../../src/functions/samplesize';
import * as source from '../../src/functions/source';
import * as tally from '../../src/functions/tally';
import * as total from '../../src/functions/total';
import * as ums from '../../src/functions/ums';
import * as umsfrom from '../../src/functions/umsfrom';

type CellFunction = (...given: never[]) => unknown[][];

const all: Readonly<Record<string, CellFunction>> = {
  ...award,
  ...boundary,
  ...certify,
  ...check,
  ...gap,
  ...grade,
  ...list,
  ...markgrade,
  ...need,
  ...outcome,
  ...points,
  ...qualgrade,
  ...range,
  ...sampleflags,
  ...samplesize,
  ...source,
  ...tally,
  ...total,
  ...ums,
  ...umsfrom,
};

/** Every worksheet function by its name in a formula. */
export const functionsById: ReadonlyMap<string, CellFunction> = new Map(
  Object.entries(all).map(([name, each]) => [name.toUpperCase(), each]),
);
