import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { OfficeBrightness } from '../../excel/officeTheme';

// Fluent's yellow badge is all but white on white, and what it qualifies a grade with must be seen.
const LIGHT: Theme = {
  ...webLightTheme,
  colorPaletteYellowBackground1: webLightTheme.colorPaletteMarigoldBackground2,
  colorPaletteYellowBorder1: webLightTheme.colorPaletteMarigoldBorderActive,
  colorPaletteYellowForeground1: webLightTheme.colorNeutralForeground1,
};

/** The Fluent theme that goes with Office's. In contrast themes the browser's forced colours replace its colours. */
export const paneTheme = (brightness: OfficeBrightness): Theme => (brightness === 'dark' ? webDarkTheme : LIGHT);
