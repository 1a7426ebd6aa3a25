/** The first script of the pane in the trial workbook: takes Office.js's way to Excel from the page around it. */
interface TrialPage {
  readonly trialHost?: { attach(frame: Window): object };
}

const around = window.parent as unknown as TrialPage;
const host = window.parent === window ? undefined : around.trialHost;
if (host !== undefined) Object.assign(window, { external: host.attach(window) });

export {};
