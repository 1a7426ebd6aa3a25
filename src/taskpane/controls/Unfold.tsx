import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { HeadingLevel } from './headingLevel';

const useStyles = makeStyles({
  panel: { marginInline: 0, paddingBlockEnd: tokens.spacingVerticalM },
  header: { '& button': { paddingInlineStart: 0 } },
});

interface UnfoldProps {
  readonly title: string;
  readonly heading: 'h2' | 'h3' | 'h4';
  /** Unfolds by itself at first, and when this becomes true later; what is typed inside stays as it is. */
  readonly opensWhen?: boolean;
  readonly children: ReactNode;
}

/** Details that unfold under their title. */
export const Unfold = ({ title, heading, opensWhen = false, children }: UnfoldProps): ReactNode => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(opensWhen);
  const [opened, setOpened] = useState(opensWhen);
  if (opened !== opensWhen) {
    setOpened(opensWhen);
    if (opensWhen) setIsOpen(true);
  }
  return (
    <Accordion
      collapsible
      openItems={isOpen ? ['details'] : []}
      onToggle={(_, { openItems }) => setIsOpen(openItems.length > 0)}
    >
      <AccordionItem value="details">
        <AccordionHeader as={heading} className={styles.header}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <HeadingLevel value="h3">{children}</HeadingLevel>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
