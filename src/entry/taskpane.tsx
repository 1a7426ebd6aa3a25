import 'virtual:associate';
import { version } from '../../package.json';
import { goTo } from '../excel/goTo';
import { officeReady } from '../excel/officeReady';
import { startFreshness } from '../excel/startFreshness';
import { setFigures } from '../functions/figures';
import { NotInExcel } from '../taskpane/frame/NotInExcel';
import { PaneApp } from '../taskpane/frame/PaneApp';
import { SCREENS } from '../taskpane/screens/registry';
import { mountPane } from '../taskpane/mountPane';

const start = async (place: HTMLElement): Promise<void> => {
  const openedIn = await officeReady();
  if (openedIn === 'excel') {
    const freshness = startFreshness(setFigures, version);
    mountPane(place, <PaneApp freshness={freshness} goTo={goTo} screens={SCREENS} version={version} />);
  } else {
    mountPane(place, <NotInExcel openedIn={openedIn} version={version} />);
  }
};

const place = document.getElementById('pane');
if (place !== null) void start(place);
