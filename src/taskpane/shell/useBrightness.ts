import { useSyncExternalStore } from 'react';
import { officeBrightness, watchOfficeBrightness, type OfficeBrightness } from '../../excel/officeTheme';

/** Office's brightness, followed live. */
export const useBrightness = (): OfficeBrightness => useSyncExternalStore(watchOfficeBrightness, officeBrightness);
