import type { PointsScale } from '../../rules';
import { points } from './points.json';

/** Performance-table points of each qualification grade (PTS-1). */
export const POINTS: PointsScale = points;
