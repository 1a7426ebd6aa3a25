/** The layout of a pane of 320 px when everything is shown at 200 %: tables of figures draw closer together. */
export const ZOOMED = '@media (max-width: 240px)';
