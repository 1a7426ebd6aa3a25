import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from '../../controls/CopyButton';
import { Unfold } from '../../controls/Unfold';
import { keptHeadings } from '../../../markbook/kept';

const useStyles = makeStyles({
  method: { marginBlockEnd: tokens.spacingVerticalL },
  title: { display: 'block', margin: 0 },
  steps: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXL },
  headings: {
    display: 'block',
    marginBlockEnd: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface MethodProps {
  readonly title: string;
  readonly table: 'BTEC_Tables' | 'BTEC_Boundaries';
  readonly row: string;
}

const Method = ({ title, table, row }: MethodProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.method}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <ol className={styles.steps}>
        <li>Add a sheet and paste these headings into cell A1.</li>
        <li>{row}</li>
        <li>Select it all, press Ctrl+T and tick “My table has headers”.</li>
        <li>{`On the Table Design tab, name the table ${table}.`}</li>
      </ol>
      <Body1 className={styles.headings}>{keptHeadings(table).join(' · ')}</Body1>
      <CopyButton label={`Copy the headings of ${table}`} text={keptHeadings(table).join('\t')} />
    </div>
  );
};

/** How a conversion gets into the workbook with nothing but the sheet: exact headings, ready to copy. */
export const AddByHand = (): ReactNode => (
  <Unfold title="Add a UMS table on the sheet" heading="h2">
    <Method
      title="From Pearson’s marks converter"
      table="BTEC_Tables"
      row="Add one row for each raw mark, 0 to the maximum: for example DIT, C1, 2024-06, 42, 66."
    />
    <Method
      title="From grade boundaries only"
      table="BTEC_Boundaries"
      row="Add one row for each UMS table: its maximum and the six raw boundaries. Its UMS are marked estimated."
    />
  </Unfold>
);
