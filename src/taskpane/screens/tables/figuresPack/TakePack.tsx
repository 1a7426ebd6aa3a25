import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import {
  comparedPack,
  comparedSentence,
  describePackProblem,
  type GivenPack,
  type PackChoices,
  type PackItem,
  readPack,
  takenItems,
  takingFault,
  takingFaultWords,
  undecidedItems,
} from '../../../../markbook/figuresPack';
import type { TablesSnapshot } from '../../../../markbook/tables';
import { counted, ukDay } from '../../../../markbook/wording';
import { LeaveButton } from '../../../controls/LeaveButton';
import { LimitedList } from '../../../controls/LimitedList';
import { Notice } from '../../../controls/Notice';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { Section } from '../../../controls/Section';
import { Unfold } from '../../../controls/Unfold';
import type { TablesPartProps } from '../tablesPart';
import { itemsCounted } from './packCounts';
import { PackPreview } from './PackPreview';

/** What every part of taking a colleague's figures is told. */
interface PackPartProps extends TablesPartProps {
  /** The add-in's own tables as they stand in this workbook. */
  readonly tables: TablesSnapshot;
  readonly onDone: () => void;
}

type Choice = PackChoices[string];

const usePackDifferenceStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

interface PackDifferenceProps {
  readonly item: PackItem;
  readonly choice: Choice | undefined;
  readonly onChoice: (choice: Choice) => void;
}

/** Something of the file that is held otherwise here: each figure old and new, and the question which shall count. */
const PackDifference = ({ item, choice, onChoice }: PackDifferenceProps): ReactNode => {
  const styles = usePackDifferenceStyles();
  const { title, origin, hint, differences } = item;
  return (
    <div className={styles.view}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Caption1>{`In the file: ${origin}`}</Caption1>
      <div className={styles.figures}>
        <LimitedList
          label={`What differs: ${title}`}
          items={differences}
          keyOf={({ what }) => what}
          show={({ what, here, given }) => <Body1>{`${what}: here ${here}, in the file ${given}`}</Body1>}
          step={6}
        />
      </div>
      <Field label="Which shall count in this workbook?" required {...(hint !== undefined && { hint })}>
        <RadioGroup value={choice ?? ''} onChange={(_, { value }) => onChoice(value === 'given' ? 'given' : 'here')}>
          <Radio value="here" label="What is here" />
          <Radio value="given" label="What is in the file" />
        </RadioGroup>
      </Field>
    </div>
  );
};

const usePackComparedStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

const Items = ({ label, items }: { readonly label: string; readonly items: readonly PackItem[] }): ReactNode => {
  const styles = usePackComparedStyles();
  return (
    <LimitedList
      label={label}
      items={items}
      keyOf={({ title }) => title}
      show={({ title, origin }) => (
        <div className={styles.item}>
          <Body1>{title}</Body1>
          <Caption1>{origin}</Caption1>
        </div>
      )}
    />
  );
};

interface DifferencesProps {
  readonly differing: readonly PackItem[];
  readonly choices: PackChoices;
  readonly choose: (choices: PackChoices) => void;
}

const Differences = ({ differing, choices, choose }: DifferencesProps): ReactNode => {
  const styles = usePackComparedStyles();
  const chooseAll = (choice: PackChoices[string]): void =>
    choose(Object.fromEntries(differing.map(({ title }) => [title, choice])));
  return (
    <Section title="Different here">
      {differing.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => chooseAll('here')}>
            {`Keep all ${differing.length} as they are here`}
          </Button>
          <Button size="small" onClick={() => chooseAll('given')}>
            {`Choose all ${differing.length} of the file`}
          </Button>
        </div>
      )}
      <LimitedList
        label="Different here"
        items={differing}
        keyOf={({ title }) => title}
        show={(item) => (
          <PackDifference
            item={item}
            choice={choices[item.title]}
            onChoice={(choice) => choose({ ...choices, [item.title]: choice })}
          />
        )}
      />
    </Section>
  );
};

interface PackComparedProps extends PackPartProps {
  readonly pack: GivenPack;
}

/** A colleague's figures beside what is held: the same, the new, and each difference with its question; then the write. */
const PackCompared = ({ pack, tables, onDone, ...part }: PackComparedProps): ReactNode => {
  const { figures } = part;
  const [choices, setChoices] = useState<PackChoices>({});
  const items = useMemo(() => comparedPack(pack, figures, tables), [pack, figures, tables]);
  const taken = useMemo(() => takenItems(items, choices), [items, choices]);
  const undecided = undecidedItems(items, choices).length;
  const fault = useMemo(() => takingFault(pack, taken, { figures, tables }), [pack, taken, figures, tables]);
  const of = (kind: PackItem['kind']): readonly PackItem[] => items.filter((item) => item.kind === kind);
  const [differing, added, same] = [of('differs'), of('new'), of('same')];
  return (
    <>
      <ScreenHeading screen="UMS tables · figures from a colleague" sentence={comparedSentence(items)} />
      <Body1
        block
      >{`The file has ${itemsCounted(items)}${pack.saved === '' ? '' : `, saved on ${ukDay(pack.saved)}`}.`}</Body1>
      {differing.length > 0 && <Differences differing={differing} choices={choices} choose={setChoices} />}
      {added.length > 0 && (
        <Section title="New here">
          <Items label="New here" items={added} />
        </Section>
      )}
      {same.length > 0 && (
        <Unfold title={`The same here (${same.length})`} heading="h2">
          <Items label="The same here" items={same} />
        </Unfold>
      )}
      <Section title="What will be written">
        {undecided > 0 && (
          <Body1 role="status">{`${counted(undecided, 'difference is', 'differences are')} left to decide. Nothing is written before.`}</Body1>
        )}
        {undecided === 0 && taken.length === 0 && <Body1 role="status">Nothing: all stays as it is here.</Body1>}
        {undecided === 0 && fault !== undefined && <Notice intent="error" text={takingFaultWords(fault)} />}
        {undecided === 0 && fault === undefined && taken.length > 0 && (
          <PackPreview {...part} taken={taken} onWritten={onDone} />
        )}
      </Section>
    </>
  );
};

const useStyles = makeStyles({ back: { marginBlockStart: tokens.spacingVerticalL } });

interface TakePackProps extends PackPartProps {
  /** What stands in the colleague's file. */
  readonly given: string;
}

/** Takes the figures of a colleague's file: refused with the reason, or compared with what is held, previewed and written. */
export const TakePack = ({ given, ...part }: TakePackProps): ReactNode => {
  const styles = useStyles();
  const pack = useMemo(() => readPack(given), [given]);
  return (
    <>
      {pack.ok ? (
        <PackCompared {...part} pack={pack.value} />
      ) : (
        <>
          <ScreenHeading screen="UMS tables · figures from a colleague" sentence="This file can’t be taken." />
          <Notice intent="error" text={describePackProblem(pack.problems[0])} />
        </>
      )}
      <div className={styles.back}>
        <LeaveButton onClick={part.onDone}>Back to the tables</LeaveButton>
      </div>
    </>
  );
};
