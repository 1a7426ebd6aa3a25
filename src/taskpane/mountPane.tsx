import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** A place in the page that the pane is drawn into; what is drawn later takes the place of what was there. */
export const mountPane = (place: HTMLElement): ((pane: ReactNode) => void) => {
  const root = createRoot(place);
  return (pane) => {
    root.render(<StrictMode>{pane}</StrictMode>);
  };
};
