interface PaneWindow {
  readonly external?: { readonly GetHostInfo?: unknown };
  readonly Office?: unknown;
  readonly CustomFunctions?: { readonly _association: { readonly mappings: object } };
}

const BRIDGE = 'the script that joins it to this page, /trial/bridge.js';

/** The document in the frame; null where the browser shows a page of its own there. */
const documentIn = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};

/** Which part of the pane is not there, once its page has loaded; undefined when all is. */
export const missingInPane = (frame: HTMLIFrameElement): string | undefined => {
  // Microsoft's script leaves for an empty page where nothing joins it to Excel.
  if (documentIn(frame)?.URL === 'about:blank') return BRIDGE;
  if ((documentIn(frame)?.getElementById('pane') ?? null) === null) return 'its page, /taskpane.html';
  const inside = frame.contentWindow as unknown as PaneWindow;
  if (inside.external?.GetHostInfo === undefined) return BRIDGE;
  if (inside.Office === undefined) return 'Microsoft’s script, /officejs/office.js';
  const functions = Object.keys(inside.CustomFunctions?._association.mappings ?? {});
  return functions.length === 0 ? 'its own script' : undefined;
};
