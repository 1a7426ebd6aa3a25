import {
  AriaLiveAnnouncer,
  Caption1,
  FluentProvider,
  makeStyles,
  type Theme,
  tokens,
  useAnnounce,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OfficeBrightness } from '../../excel/officeTheme';
import { paneKeys } from '../controls/paneKeys';
import { keepFocus } from './keepFocus';

// Fluent's yellow badge is all but white on white, and what it qualifies a grade with must be seen.
const LIGHT: Theme = {
  ...webLightTheme,
  colorPaletteYellowBackground1: webLightTheme.colorPaletteMarigoldBackground2,
  colorPaletteYellowBorder1: webLightTheme.colorPaletteMarigoldBorderActive,
  colorPaletteYellowForeground1: webLightTheme.colorNeutralForeground1,
};

/** The Fluent theme that goes with Office's. In contrast themes the browser's forced colours replace its colours. */
const paneTheme = (brightness: OfficeBrightness): Theme => (brightness === 'dark' ? webDarkTheme : LIGHT);

/** Says the name of a screen that took another's place, to someone who does not see it. */
const SayScreen = ({ name }: { readonly name: string }): null => {
  const { announce } = useAnnounce();
  const said = useRef(name);
  useEffect(() => {
    if (said.current !== name) announce(name);
    said.current = name;
  }, [name, announce]);
  return null;
};

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    // Too low for a head and a foot that stay: everything scrolls.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100dvh' },
  },
  scroller: {
    // Holds what is there for screen readers only, which otherwise lengthens the page behind it.
    position: 'relative',
    flexGrow: 1,
    flexShrink: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    '@media (max-height: 420px)': { overflowY: 'visible', minHeight: 'auto' },
  },
  main: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '960px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'break-word',
    // Fields give way where the pane is narrow or its text large; their own least sizes would push them past its edge.
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select, & .fui-Input, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Input__input, & .fui-Select__select': { minWidth: 0 },
    '& .fui-Select__select': { height: 'auto', minHeight: '32px' },
    '& .fui-RadioGroup': { flexWrap: 'wrap' },
    // What is not chosen can be: in grey it would look as if it could not.
    '& :is(.fui-Radio, .fui-Checkbox):not(:has(:disabled)) .fui-Label': { color: tokens.colorNeutralForeground1 },
  },
  credits: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '960px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    paddingBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '&:empty': { display: 'none' },
    '@media (max-height: 420px)': { maxHeight: 'none' },
  },
});

interface PaneFrameProps {
  readonly brightness: OfficeBrightness;
  readonly version: string;
  /** The name of the screen shown inside. */
  readonly screen: string;
  /** What is to be known of the year on every screen, said quietly at its end; '' for nothing. */
  readonly notice?: string;
  /** The sources named by letters on this screen, spelled out; '' where none is. */
  readonly sources?: string;
  /** What stays in view above the screen. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
  /** What stays in view below the screen. */
  readonly foot?: ReactNode;
  /** Opens the help, for F1. */
  readonly help?: () => void;
}

/** What surrounds every screen: theme, announcements, head and foot, and what this is and whose it is not. */
export const PaneFrame = ({
  brightness,
  version,
  screen,
  notice = '',
  sources = '',
  head,
  children,
  foot,
  help,
}: PaneFrameProps): ReactNode => {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => (page.current === null ? undefined : keepFocus(page.current)), []);
  useEffect(() => (page.current === null ? undefined : paneKeys(page.current, help)), [help]);
  return (
    <FluentProvider theme={paneTheme(brightness)}>
      <AriaLiveAnnouncer>
        <SayScreen name={screen} />
        <div ref={page} className={styles.page}>
          {head}
          <div className={styles.scroller} key={screen}>
            <main className={styles.main} aria-label={screen}>
              {children}
            </main>
            <footer className={styles.credits}>
              {notice !== '' && <Caption1>{notice}</Caption1>}
              {sources !== '' && <Caption1>{sources}</Caption1>}
              <Caption1>{`BTEC grade add-in ${version}`}</Caption1>
              <Caption1>Not affiliated with Pearson. BTEC is theirs.</Caption1>
            </footer>
          </div>
          <div className={styles.foot}>{foot}</div>
        </div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};
