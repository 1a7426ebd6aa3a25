import 'virtual:associate';
import { version } from '../../package.json';
import { followSelection } from '../excel/followSelection';
import { keepTrackers } from '../excel/keepTrackers';
import { officeReady } from '../excel/officeReady';
import { changeSetUpPart, readSetUpPart, startSetUpAnew } from '../excel/setUpPart';
import { paneShown } from '../excel/paneShown';
import { startFreshness } from '../excel/startFreshness';
import { workbookPorts } from '../excel/workbookPorts';
import { setFigures, timesAnswered } from '../functions/figures';
import { NotInExcel } from '../taskpane/shell/NotInExcel';
import { PaneApp } from '../taskpane/shell/PaneApp';
import { SCREENS } from '../taskpane/screens/registry';
import { mountPane } from '../taskpane/mountPane';
import { WhyAtFoot } from '../taskpane/why/WhyAtFoot';

const start = async (place: HTMLElement): Promise<void> => {
  const draw = mountPane(place);
  const openedIn = await officeReady(() => draw(<NotInExcel openedIn="no-office-script" version={version} />));
  if (openedIn === 'excel') {
    const shown = paneShown();
    const freshness = startFreshness({ setFigures, timesAnswered }, version, shown);
    const pane = {
      freshness,
      trackers: keepTrackers({ readSetUp: readSetUpPart, changeSetUp: changeSetUpPart, startAnew: startSetUpAnew }),
      selection: followSelection(shown, freshness.whenMoved),
      ports: workbookPorts,
    };
    draw(<PaneApp {...pane} screens={SCREENS} why={WhyAtFoot} version={version} />);
  } else {
    draw(<NotInExcel openedIn={openedIn} version={version} />);
  }
};

const place = document.getElementById('pane');
if (place !== null) void start(place);
