import { bundle } from '../workbook/bundle';

/** What explains comes in a bundle of its own, with the reader of formulas. */
export const EXPLAINING = bundle(async () => {
  const [{ explainSelected }, { WhyDetails }] = await Promise.all([
    import('./explainSelected'),
    import('./WhyDetails'),
  ]);
  return { explainSelected, WhyDetails };
});
