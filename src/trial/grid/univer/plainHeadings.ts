import { TableManager } from '@univerjs/preset-sheets-table';

/** Headings of tables without filter buttons: filtering is something the saved file could not carry. */
export function showPlainHeadings(): void {
  TableManager.prototype.getSheetFilterRangeWithState = () => [];
}
