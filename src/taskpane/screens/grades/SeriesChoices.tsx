import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChosenSeries, Grading, SeriesChoice } from '../../../markbook/grades';
import type { PaneActions } from '../../workbook/paneActions';
import type { QualifierWords } from '../../controls/Qualifier';
import { Qualifiers } from '../../controls/Qualifiers';
import { CONTRADICTED, NEWEST, STATUS_WORDS } from '../../controls/qualifierWords';
import { seriesInWords, sittingInWords } from '../../../markbook/wording';
import { NoTableHeld } from '../../workbook/NoTableHeld';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface SeriesChoicesProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
  readonly choose: (series: ChosenSeries) => void;
}

interface ChoiceProps extends Omit<SeriesChoicesProps, 'grading'> {
  readonly choice: SeriesChoice;
  readonly subject: string;
}

const qualifiersOf = ({ conversion, held }: SeriesChoice): readonly QualifierWords[] =>
  conversion === undefined
    ? []
    : [
        STATUS_WORDS[conversion.status],
        ...(conversion.contradicted ? [CONTRADICTED] : []),
        ...(held[0] === conversion ? [NEWEST] : []),
      ];

const Choice = ({ choice, subject, actions, choose }: ChoiceProps): ReactNode => {
  const styles = useStyles();
  const { component, held, chosen, conversion } = choice;
  if (held.length === 0) {
    return <NoTableHeld of={`${subject} ${component}`} component={component} actions={actions} />;
  }
  const isMissing = chosen !== undefined && conversion === undefined;
  return (
    <div className={styles.field}>
      <Field
        label={`Series of ${component}`}
        {...(isMissing && {
          validationMessage: `No UMS table is held for ${sittingInWords({ component, series: chosen })}.`,
        })}
      >
        <Select
          className={styles.select}
          value={chosen ?? ''}
          onChange={(_, { value }) => {
            const series = held.find((each) => each.series === value)?.series;
            if (series !== undefined) choose({ [component]: series });
          }}
        >
          {chosen === undefined && <option value="">Choose a series</option>}
          {isMissing && <option value={chosen}>{`${seriesInWords(chosen)}, not held`}</option>}
          {held.map(({ series, status }) => (
            <option key={series} value={series}>
              {`${seriesInWords(series)} · ${status}`}
            </option>
          ))}
        </Select>
      </Field>
      <Qualifiers all={qualifiersOf(choice)} place="underField" />
    </div>
  );
};

/** Which series the marks of each component were sat in: a conversion never carries over to another series. */
export const SeriesChoices = ({ grading: { choices, sheet }, actions, choose }: SeriesChoicesProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {choices.map((choice) => (
        <Choice
          key={choice.component}
          choice={choice}
          subject={sheet.reading.tracker.subject}
          actions={actions}
          choose={choose}
        />
      ))}
    </div>
  );
};
