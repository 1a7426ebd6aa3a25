import 'virtual:associate';
import { version } from '../../package.json';
import { officeReady } from '../excel/officeReady';
import { paneShown } from '../excel/paneShown';
import { startFreshness } from '../excel/startFreshness';
import { setFigures, timesAnswered } from '../functions/figures';

const start = async (): Promise<void> => {
  if ((await officeReady(() => undefined)) === 'excel')
    startFreshness({ setFigures, timesAnswered }, version, paneShown());
};

void start();
