/** Conditions of other Excels, for tests; nobody meets them without asking. */
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
}

/**
 * Reads the switches from the query of the page's address: `functions=wire`, `editing=on`, `protected=on`, `limit=5MB`,
 * `timers=slow`, `host=minimal`.
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
  };
};
