import { today } from '../../frame/today';

/** Today as it is written here, dd/mm/yyyy. */
export const dayShown = (): string => today().iso.split('-').reverse().join('/');
