import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalS,
  },
});

interface FileToSaveProps {
  readonly file: string;
  readonly text: string;
  /** What kind of text it is, such as `text/csv`. */
  readonly type: string;
}

/** A file to download, and its text to copy where Office's frame lets nothing be downloaded. */
export const FileToSave = ({ file, text, type }: FileToSaveProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.file}>
        <Link href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={file}>
          {`Download ${file}`}
        </Link>
        <CopyButton label="Copy the text of the file" text={text} />
      </div>
      <Body1 block>{`If Excel saves no file, copy the text, paste it into a text file and name it “${file}”.`}</Body1>
    </>
  );
};
