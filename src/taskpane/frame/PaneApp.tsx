import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Freshness } from '../../excel/freshness';
import type { goTo } from '../../excel/goTo';
import { describeWorkbookProblem, type WorkbookProblem } from '../../markbook/wording/workbook';
import type { Screen } from '../screens/screen';
import { Notice } from './Notice';
import type { PaneActions } from './paneActions';
import { PaneFrame } from './PaneFrame';
import { ScreenMenu } from './ScreenMenu';
import { StopsHere } from './StopsHere';
import { useBrightness } from './useBrightness';
import { WorkbookNotices } from './WorkbookNotices';

interface PaneAppProps {
  readonly freshness: Freshness;
  readonly goTo: typeof goTo;
  readonly screens: readonly [Screen, ...Screen[]];
  readonly version: string;
}

/** The whole pane: the workbook's state above, the screen below; a menu once there is more than one screen. */
export const PaneApp = ({ freshness, goTo: show, screens, version }: PaneAppProps): ReactNode => {
  const brightness = useBrightness();
  const workbook = useSyncExternalStore(freshness.subscribe, freshness.state);
  const [missed, setMissed] = useState<WorkbookProblem>();
  const [screen, setScreen] = useState(screens[0]);
  const actions: PaneActions = {
    readAgain: freshness.readAgain,
    recalculate: freshness.recalculate,
    goTo: (sheet, cell) => void show(sheet, cell).then((shown) => setMissed(shown.ok ? undefined : shown.problems[0])),
  };
  const hasMenu = screens.length > 1;
  return (
    <PaneFrame
      brightness={brightness}
      version={version}
      screen={screen.name}
      menu={hasMenu && <ScreenMenu screens={screens} current={screen} workbook={workbook} choose={setScreen} />}
    >
      <StopsHere key={screen.name}>
        <WorkbookNotices workbook={workbook} actions={actions} />
        {missed !== undefined && <Notice intent="warning" text={describeWorkbookProblem(missed)} />}
        <screen.show workbook={workbook} actions={actions} />
      </StopsHere>
    </PaneFrame>
  );
};
