import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HeadingLevel } from './headingLevel';

const useStyles = makeStyles({
  panel: { marginInline: 0, paddingBlockEnd: tokens.spacingVerticalM },
  header: { '& button': { paddingInlineStart: 0 } },
});

interface UnfoldProps {
  readonly title: string;
  readonly heading: 'h2' | 'h3' | 'h4';
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Details that unfold under their title. */
export const Unfold = ({ title, heading, isOpenAtFirst = false, children }: UnfoldProps): ReactNode => {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems={isOpenAtFirst ? ['details'] : []}>
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
