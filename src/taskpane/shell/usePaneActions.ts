import { useMemo, useState } from 'react';
import type { Freshness } from '../../excel/freshness';
import type { TrackersKept } from '../../excel/keepTrackers';
import type { WorkbookPorts } from '../../excel/workbookPorts';
import type { WorkbookProblem } from '../../markbook/wording';
import type { PaneActions } from '../workbook/paneActions';

interface ActionParts {
  readonly freshness: Freshness;
  readonly trackers: TrackersKept;
  readonly ports: WorkbookPorts;
  readonly write: PaneActions['write'];
  readonly openScreen: PaneActions['openScreen'];
  readonly startTour: PaneActions['startTour'];
}

/** Everything a screen can ask for, wired to the workbook; and why the last wish to see a cell was not met. */
export const usePaneActions = ({
  freshness,
  trackers,
  ports,
  write,
  openScreen,
  startTour,
}: ActionParts): { readonly actions: PaneActions; readonly missed: WorkbookProblem | undefined } => {
  const [missed, setMissed] = useState<WorkbookProblem>();
  const actions = useMemo(
    (): PaneActions => ({
      goTo: (sheet, cells) =>
        void ports.goTo(sheet, cells).then((shown) => setMissed(shown.ok ? undefined : shown.problems[0])),
      pointAt: (sheet, cells) => void ports.pointAt(sheet, cells),
      readAgain: freshness.readAgain,
      recalculate: freshness.recalculate,
      openScreen,
      openWorkbook: ports.openWorkbook,
      sheetNames: ports.sheetNames,
      tableNames: ports.tableNames,
      selection: ports.selection,
      readSheet: ports.readSheet,
      readSheetAnew: ports.readSheetAnew,
      readClassSheet: ports.readClassSheet,
      readAreas: ports.readAreas,
      write,
      isOneStep: ports.isOneStep,
      loadsWithWorkbook: ports.loadsWithWorkbook,
      loadWithWorkbook: ports.loadWithWorkbook,
      openHelp: ports.openHelp,
      startTour,
      selfCheck: ports.selfCheck,
      saveTrackers: trackers.save,
      chooseTracker: trackers.choose,
      forgetTracker: trackers.forget,
      startSetUpAnew: trackers.startAnew,
    }),
    [freshness, trackers, ports, write, openScreen, startTour],
  );
  return { actions, missed };
};
