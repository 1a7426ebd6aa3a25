import type { FrameWindow } from '../seam/frameWindow';

/**
 * Calls back once the pane's script has named its functions. Office.js says that functions can be called as soon as it is
 * ready itself, which on a slow computer is before that script has run: a call then would answer #VALUE! for good.
 */
export const whenAssociated = (frame: FrameWindow, callback: () => void): void => {
  const association = frame.CustomFunctions?._association;
  if (association === undefined || Object.keys(association.mappings).length > 0) {
    callback();
    return;
  }
  let isWaiting = true;
  association.onchange(() => {
    if (!isWaiting) return;
    isWaiting = false;
    // The others are named by the same script, without a pause.
    frame.setTimeout(callback);
  });
};
