/** Conditions of other Excels, for tests, which nobody meets without asking; and Excel's habits, which are on unless switched off. */
export interface HostSwitches {
  /** How functions are called: straight, or through Office.js's own slower way, to check that both agree. */
  readonly functions: 'direct' | 'wire';
  /** A cell counts as being edited all the time. */
  readonly isEditing: boolean;
  /** The sheet in front is protected when a workbook opens. */
  readonly isSheetProtected: boolean;
  /** Requests and answers above 5 MB are refused, as on the web. */
  readonly isPayloadLimited: boolean;
  /** Timers of the pane run once a second, as in a pane that is not seen. */
  readonly areTimersSlow: boolean;
  /** Nothing beyond what the manifest requires, as in Excel 2021. */
  readonly isMinimal: boolean;
  /** What is in front: with a chart or another workbook there, nothing of this one is selected. */
  readonly inFront: 'sheet' | 'chart' | 'workbook';
  /** An array written over rows of which some are hidden lands in those that are seen, from the first on. */
  readonly areRowsMisplaced: boolean;
  /** Excel knows the functions without their newest argument: what tells of the call arrives in its place. */
  readonly isMetadataStale: boolean;
  /** A question that finds more than 512 merged areas is refused. */
  readonly areMergesLimited: boolean;
  /** A formula of the add-in that came with the file shows `#NAME?`, calculated or not, until it is entered again. */
  readonly areNamesKept: boolean;
  /** Tables take in what is entered right below or beside them. */
  readonly tablesGrow: boolean;
  /** A formula entered in a column of a table fills it, and every new row. */
  readonly columnsFill: boolean;
  /** Keeping something beside the sheets, and deleting a sheet, leave Ctrl+Z nothing to take back. */
  readonly isUndoEmptied: boolean;
  /** All that one request of the add-in changes is one step of Ctrl+Z. */
  readonly isRequestOneStep: boolean;
}

/** The switches that concern a workbook while it is open. */
export type BookSwitches = Pick<
  HostSwitches,
  'isUndoEmptied' | 'isRequestOneStep' | 'inFront' | 'areRowsMisplaced' | 'areMergesLimited'
>;

const inFrontOf = (given: string | null): HostSwitches['inFront'] =>
  given === 'chart' || given === 'workbook' ? given : 'sheet';

/**
 * Reads the switches from the query of the page's address: `functions=wire`, `editing=on`, `protected=on`, `limit=5MB`,
 * `timers=slow`, `host=minimal`, `front=chart`, `front=workbook`, `rows=misplaced`, `metadata=stale`, `names=kept`; habits are switched
 * off with `tables=still`, `columns=still`, `undo=kept`, `steps=each` and `merges=any`.
 */
export const readHostSwitches = (query: string): HostSwitches => {
  const given = new URLSearchParams(query);
  return {
    functions: given.get('functions') === 'wire' ? 'wire' : 'direct',
    isEditing: given.get('editing') === 'on',
    isSheetProtected: given.get('protected') === 'on',
    isPayloadLimited: given.get('limit') === '5MB',
    areTimersSlow: given.get('timers') === 'slow',
    isMinimal: given.get('host') === 'minimal',
    inFront: inFrontOf(given.get('front')),
    areRowsMisplaced: given.get('rows') === 'misplaced',
    isMetadataStale: given.get('metadata') === 'stale',
    areNamesKept: given.get('names') === 'kept',
    areMergesLimited: given.get('merges') !== 'any',
    tablesGrow: given.get('tables') !== 'still',
    columnsFill: given.get('columns') !== 'still',
    isUndoEmptied: given.get('undo') !== 'kept',
    isRequestOneStep: given.get('steps') !== 'each',
  };
};
