import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  comparedPack,
  comparedSentence,
  type GivenPack,
  type PackChoices,
  type PackItem,
  takenItems,
  takingFault,
  takingFaultWords,
  undecidedItems,
} from '../../../../markbook/figuresPack';
import { counted, ukDay } from '../../../../markbook/wording';
import { LimitedList } from '../../../controls/LimitedList';
import { Notice } from '../../../controls/Notice';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import { Section } from '../../../controls/Section';
import { Unfold } from '../../../controls/Unfold';
import { itemsCounted } from './packCounts';
import type { PackPartProps } from './packPart';
import { PackDifference } from './PackDifference';
import { PackPreview } from './PackPreview';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

const Items = ({ label, items }: { readonly label: string; readonly items: readonly PackItem[] }): ReactNode => {
  const styles = useStyles();
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
  const styles = useStyles();
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
export const PackCompared = ({ pack, tables, onDone, ...part }: PackComparedProps): ReactNode => {
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
