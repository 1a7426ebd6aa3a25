import { Spinner } from '@fluentui/react-components';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Edit, HeldCells } from '../../../../markbook/edits';
import { changesOf, type PackChanges, type PackItem } from '../../../../markbook/figuresPack';
import type { TableChange } from '../../../../markbook/keeping';
import type { KeptTableName } from '../../../../markbook/kept';
import type { Figures } from '../../../../markbook/tables';
import { Notice } from '../../../controls/Notice';
import { keepEdits } from '../../../keeping/keepEdits';
import { WritePreview } from '../../../preview/WritePreview';
import type { PaneActions } from '../../../workbook/paneActions';
import { readLatest } from '../../../workbook/readLatest';
import type { TablesPartProps } from '../tablesPart';
import { itemsCounted } from './packCounts';

/** The edits of one write into several of the add-in's tables, or why there can be none, in words. */
type JoinedEdits =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly held: readonly HeldCells[] }
  | { readonly ok: false; readonly words: readonly string[] };

/** Reads the sheets of the tables as they are now and says what the changes do on all of them: all, or none. */
const joinedEdits = async (
  changes: PackChanges,
  figures: Pick<Figures, 'sheetOf'>,
  actions: PaneActions,
): Promise<JoinedEdits> => {
  const edits: Edit[] = [];
  const held: HeldCells[] = [];
  const words: string[] = [];
  const named = Object.entries(changes) as readonly (readonly [KeptTableName, readonly TableChange<object>[]])[];
  for (const [table, wanted] of named) {
    const kept = await keepEdits(table, { changes: wanted }, figures, actions);
    if (kept.ok) {
      edits.push(...kept.edits);
      held.push(...kept.held);
    } else words.push(...kept.words);
  }
  return words.length === 0 ? { ok: true, edits, held } : { ok: false, words };
};

interface PackPreviewProps extends TablesPartProps {
  readonly taken: readonly PackItem[];
  readonly onWritten: () => void;
}

/** What taking figures of a pack changes on all sheets concerned, cell by cell, and the one write of it. */
export const PackPreview = ({ taken, figures, workbookChanges, actions, onWritten }: PackPreviewProps): ReactNode => {
  const changes = useMemo(() => changesOf(taken), [taken]);
  // By what they say: their objects are new whenever a colleague types somewhere, and the preview has to stay.
  const wanted = useMemo(() => JSON.stringify(changes), [changes]);
  const [kept, setKept] = useState<{ readonly of: string; readonly joined: JoinedEdits }>();
  const editsNow = useEffectEvent(() => joinedEdits(changes, figures, actions));
  useEffect(
    () => readLatest(editsNow, (joined) => setKept({ of: wanted, joined })),
    [wanted, workbookChanges, figures],
  );
  if (kept?.of !== wanted) return <Spinner size="tiny" label="Reading the sheets" labelPosition="after" />;
  const { joined } = kept;
  if (!joined.ok) return joined.words.map((words) => <Notice key={words} intent="error" text={words} />);
  const counting = itemsCounted(taken);
  return (
    <WritePreview
      edits={joined.edits}
      held={joined.held}
      button={`Take ${counting}`}
      done={`Took ${counting} from the file.`}
      actions={actions}
      onWritten={onWritten}
    />
  );
};
