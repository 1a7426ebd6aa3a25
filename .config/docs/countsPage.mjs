import { page } from './helpPage.mjs';

const HIDDEN = [
  'Lines with fewer than 5 learners say <5, those with nobody in them too: that nobody has a grade, or that everybody has one, tells something about each learner.',
  'Where the total would give such a line away, the smallest other line is hidden with all of them, and all say withheld.',
  'Somebody who has only this report, knows these rules and knows how many learners there are finds at least two numbers that each hidden line could hold. This is tried for every class of up to 40 learners in up to 8 lines.',
];

const COMPARED = [
  'Two reports of one class, compared, can tell what neither tells alone. When one learner’s grade changed in between, the lines that went up and down by one are that learner’s old and new grade. When a learner joined or left, the line that changed is that learner’s grade.',
  'So do two reports of groups within each other, such as a class and the same class without one group: the difference is the group.',
  'So does anything else that was told of the class: a share in percent, a list of names with grades, an average.',
  'Give out one report of a class, at the end. If a second one is needed, wait until several learners have changed, and put the first one away.',
  'Learners who know their own grade can take themselves off the report: what is left is a class with one learner fewer.',
];

/** @param {readonly string[]} texts */
const paragraphs = (texts) => texts.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('\n');

/** The page on the class report made for others: what it hides and what comparing two of them reveals. */
export const countsPage = () =>
  page(
    'A class report for others',
    `<h1>A class report for others</h1>
<h2>What it hides</h2>
${paragraphs(HIDDEN)}
<h2>What comparing two reports reveals</h2>
${paragraphs(COMPARED)}
<p><a href="index.html">All functions</a></p>`,
  );
