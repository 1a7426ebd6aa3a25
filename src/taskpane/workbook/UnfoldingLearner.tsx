import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '140px' },
});

interface UnfoldingLearnerProps {
  readonly name: string;
  readonly goTo: () => void;
  /** What unfolds, as the button names it. */
  readonly what: string;
  /** Shown whether it is unfolded or not. */
  readonly children: ReactNode;
  /** Made only while it is unfolded. */
  readonly unfolded: () => ReactNode;
  readonly className: string;
}

/** One learner in a list: a click on the name goes to the marks, and more unfolds below. */
export const UnfoldingLearner = ({
  name,
  goTo,
  what,
  children,
  unfolded,
  className,
}: UnfoldingLearnerProps): ReactNode => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.name}>
          <Link inline onClick={goTo}>
            {name}
          </Link>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`${what}, ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {what}
        </Button>
      </div>
      {children}
      <div id={id} className={className} hidden={!isOpen}>
        {isOpen && unfolded()}
      </div>
    </div>
  );
};
