import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.2 up to AA, as axe tags its rules. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or critical on a page as it stands, each with the rule and the element, to be read. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's content security policy stays as it is. Once a document is enough.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.filter(isSerious).flatMap(inWords);
}

function isSerious({ impact }: Result): boolean {
  return impact === 'serious' || impact === 'critical';
}

function inWords({ id, nodes }: Result): string[] {
  return nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary ?? ''}`);
}
