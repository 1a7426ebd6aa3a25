import { Spinner } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { changesOf, type PackItem } from '../../../../markbook/figuresPack';
import { Notice } from '../../../controls/Notice';
import { readLatest } from '../../../workbook/readLatest';
import { WritePreview } from '../../../preview/WritePreview';
import type { TablesPartProps } from '../tablesPart';
import { joinedEdits, type JoinedEdits } from './joinedEdits';
import { itemsCounted } from './packCounts';

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
