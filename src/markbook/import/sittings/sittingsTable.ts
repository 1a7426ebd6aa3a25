import { answered, refused, type Answer, type ComponentId, type Series } from '../../../rules';
import { columnNamed, keptTable, type KeptTable } from '../../keeping';
import { keptHeadings } from '../../kept';
import type { SheetSnapshot } from '../../sheet';
import { type HeldSitting, heldSittings } from '../../sittings';

/** A sitting of which it can be read what it is of. */
export interface KnownSitting extends HeldSitting {
  readonly component: ComponentId;
  readonly series: Series;
}

/** The ledger as it stands on its sheet. */
export interface SittingsTable {
  readonly kept: KeptTable;
  /** Mock sittings are not among them: they are another matter. */
  readonly held: readonly KnownSitting[];
}

export interface SittingsProblem {
  readonly code: 'sittings-column-missing';
  readonly column: string;
}

const isKnown = (sitting: HeldSitting): sitting is KnownSitting =>
  sitting.kind === 'live' && sitting.component !== undefined && sitting.series !== undefined;

/** The ledger on this sheet, if it is there. */
export const sittingsTable = (snapshot: SheetSnapshot): Answer<SittingsTable, SittingsProblem> | undefined => {
  const kept = keptTable(snapshot, 'BTEC_Sittings');
  if (kept === undefined) return undefined;
  const needed = keptHeadings('BTEC_Sittings', (column) => column.needed === true);
  const missing = needed.find((name) => columnNamed(kept, name) === -1);
  if (missing !== undefined) return refused({ code: 'sittings-column-missing', column: missing });
  const rows = kept.rows.map(({ values }) => values);
  return answered({ kept, held: heldSittings([{ ...kept, rows }]).filter(isKnown) });
};
