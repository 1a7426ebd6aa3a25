import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { OfficeBrightness } from '../../excel/officeTheme';

/** The Fluent theme that goes with Office's. In contrast themes the browser's forced colours replace its colours. */
export const paneTheme = (brightness: OfficeBrightness): Theme =>
  brightness === 'dark' ? webDarkTheme : webLightTheme;
