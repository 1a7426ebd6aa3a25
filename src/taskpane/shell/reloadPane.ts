/** Loads the pane's page anew: a part that did not come is not asked for a second time by every browser. */
export const reloadPane = (): void => location.reload();
