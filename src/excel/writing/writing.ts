export { applyEdits } from './applyEdits';
export { leftToUndo } from './leftToUndo';
export { undoEdits } from './undoEdits';
