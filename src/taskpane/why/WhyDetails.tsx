import { Body1, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WhyPlace, WhyQualifier } from '../../markbook/functions';
import type { SelectedCell } from '../../markbook/sheet';
import { copiedText, type Why, type WhyCall, type WhyInput } from '../../markbook/why';
import { capital, saidBy } from '../../markbook/wording';
import { CopyButton } from '../controls/CopyButton';
import type { QualifierWords } from '../controls/Qualifier';
import { Qualifiers } from '../controls/Qualifiers';
import { CONTRADICTED, SCALE_WORDS, STATUS_WORDS } from '../controls/qualifierWords';
import type { PaneActions } from '../workbook/paneActions';

const ofScale = (status: keyof typeof SCALE_WORDS): QualifierWords => {
  const { word, ...words } = SCALE_WORDS[status];
  return { ...words, word: `Scale ${word.toLowerCase()}` };
};

/** The badge of what is to be known about a figure: the same words as beside the tables. */
const qualifierOf = (qualifier: WhyQualifier): QualifierWords => {
  switch (qualifier) {
    case 'contradicted':
      return CONTRADICTED;
    case 'scale assumed':
      return ofScale('assumed');
    case 'scale unconfirmed':
      return ofScale('unconfirmed');
    case 'scale confirmed':
      return ofScale('confirmed');
    case 'scale changed':
      return ofScale('changed');
    case 'published':
    case 'typed':
    case 'illustrative':
    case 'estimated':
      return STATUS_WORDS[qualifier];
  }
};

const useWhyCallShownStyles = makeStyles({
  // A formula given as an input has no spaces to break at.
  call: { paddingBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  inputs: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
  },
  value: { margin: 0 },
  fault: { fontWeight: tokens.fontWeightSemibold },
  steps: {
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  rules: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WhyCallProps {
  readonly call: WhyCall;
  readonly isAlone: boolean;
  readonly goTo: PaneActions['goTo'];
}

const Place = ({ place, text, goTo }: { place: WhyPlace; text: string; goTo: PaneActions['goTo'] }): ReactNode => (
  <Link inline as="button" onClick={() => goTo(place.sheet, place.cell)}>
    {text}
  </Link>
);

const Input = ({ input, goTo }: { readonly input: WhyInput; readonly goTo: PaneActions['goTo'] }): ReactNode => {
  const styles = useWhyCallShownStyles();
  const { label, value, from, place, isAtFault } = input;
  return (
    <>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={styles.value}>
        <span className={isAtFault ? styles.fault : undefined}>{value}</span>{' '}
        {place !== undefined && <Place place={place} text={from ?? place.cell} goTo={goTo} />}
        {place === undefined && from !== undefined && <span className={styles.quiet}>{from}</span>}
        {isAtFault && ' – look here'}
      </dd>
    </>
  );
};

/** One BTEC call explained: the sentence, what it was given, the steps, the rules they follow. */
const WhyCallShown = ({ call, isAlone, goTo }: WhyCallProps): ReactNode => {
  const styles = useWhyCallShownStyles();
  return (
    <section className={styles.call} aria-label={call.title}>
      {!isAlone && (
        <Text as="h3" weight="semibold" block>
          {`${call.title} = ${call.short}`}
        </Text>
      )}
      <Body1 block>{call.sentence}</Body1>
      <Qualifiers all={call.qualifiers.map(qualifierOf)} place="between" />
      {call.inputs.length > 0 && (
        <dl className={styles.inputs}>
          {call.inputs.map((input) => (
            <Input key={input.label} input={input} goTo={goTo} />
          ))}
        </dl>
      )}
      {call.steps.length > 0 && (
        <ol className={styles.steps} aria-label="Steps">
          {call.steps.map(({ text, rule, place }, index) => (
            <li key={`${index} ${text}`}>
              {text} {place !== undefined && <Place place={place} text={`${place.sheet}!${place.cell}`} goTo={goTo} />}{' '}
              {rule !== undefined && <Caption1 className={styles.quiet}>{rule}</Caption1>}
            </li>
          ))}
        </ol>
      )}
      {call.rules.length > 0 && (
        <ul className={styles.rules} aria-label="Rules">
          {call.rules.map((rule) => (
            <li key={rule.id}>
              <Caption1
                className={styles.quiet}
              >{`${rule.id}: ${rule.title}. ${capital(rule.status)} (${saidBy(rule)}).`}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const useStyles = makeStyles({ note: { marginBlockEnd: tokens.spacingVerticalS } });

interface WhyDetailsProps {
  readonly why: Why;
  readonly selected: SelectedCell;
  readonly goTo: PaneActions['goTo'];
}

/** The explanation unfolded: what is to be mended, what is to be known, and each call with its steps. */
export const WhyDetails = ({ why, selected, goTo }: WhyDetailsProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      {why.diagnosis !== undefined && (
        <div className={styles.note}>
          <Body1 block>{why.diagnosis.sentence}</Body1>
          <Body1 block>{why.diagnosis.remedy}</Body1>
        </div>
      )}
      {why.notes.map((note) => (
        <Body1 key={note} block className={styles.note}>
          {note}
        </Body1>
      ))}
      {why.calls.map((call, index) => (
        <WhyCallShown key={`${index} ${call.title}`} call={call} isAlone={why.calls.length === 1} goTo={goTo} />
      ))}
      <CopyButton label="Copy this explanation" text={copiedText(why, selected)} />
    </>
  );
};
