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
  /** Tables take in what is entered right below or beside them. */
  readonly tablesGrow: boolean;
  /** A formula entered in a column of a table fills it, and every new row. */
  readonly columnsFill: boolean;
  /** Keeping something beside the sheets, and deleting a sheet, leave Ctrl+Z nothing to take back. */
  readonly isUndoEmptied: boolean;
  /** All that one request of the add-in changes is one step of Ctrl+Z. */
  readonly isRequestOneStep: boolean;
}

/**
 * Reads the switches from the query of the page's address: `functions=wire`, `editing=on`, `protected=on`, `limit=5MB`,
 * `timers=slow`, `host=minimal`; habits are switched off with `tables=still`, `columns=still`, `undo=kept` and `steps=each`.
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
    tablesGrow: given.get('tables') !== 'still',
    columnsFill: given.get('columns') !== 'still',
    isUndoEmptied: given.get('undo') !== 'kept',
    isRequestOneStep: given.get('steps') !== 'each',
  };
};
