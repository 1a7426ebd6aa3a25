import { today } from '../../workbook/today';
import { ukDay } from '../../../markbook/wording';

/** Today as it is written here, dd/mm/yyyy. */
export const dayShown = (): string => ukDay(today().iso);
