import { AriaLiveAnnouncer, Caption1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { OfficeBrightness } from '../../excel/officeTheme';
import { paneTheme } from './paneTheme';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '960px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'break-word',
  },
  foot: {
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
});

interface PaneFrameProps {
  readonly brightness: OfficeBrightness;
  readonly version: string;
  /** The name of the screen shown inside. */
  readonly screen: string;
  readonly menu?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every screen: theme, announcements, and the foot that says what this is and whose it is not. */
export const PaneFrame = ({ brightness, version, screen, menu, children }: PaneFrameProps): ReactNode => {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  return (
    <FluentProvider theme={paneTheme(brightness)}>
      <AriaLiveAnnouncer>
        <div className={styles.page}>
          {menu}
          <main className={styles.main} aria-label={screen}>
            {children}
          </main>
          <footer className={styles.foot}>
            <Caption1>{`BTEC grade add-in ${version}`}</Caption1>
            <Caption1>Not affiliated with Pearson. BTEC is theirs.</Caption1>
          </footer>
        </div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};
