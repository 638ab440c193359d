import { type PublicStatistics, type PublicStatisticsMonth, topics } from '@ventanilla/contracts';
import { formatCsv } from '@ventanilla/directory';
import { dateInWords } from '../../items/facts/dates.js';
import { html, type Markup } from '../../platform/http/html.js';
import { languageIn } from '../names.js';
import type { Asset, Page } from '../page.js';
import type { PageContext } from '../page-context.js';
import { statisticsData } from '../structured-data/statistics.js';
import { topicName } from './home.js';

type Row = { name: string; questions: number | null };

/** How much was asked, by month, and what about in the last month that is told. */
export async function statisticsPage(context: PageContext): Promise<Page> {
  const { say } = context;
  const statistics = await context.statistics();
  const { months } = statistics;
  return {
    path: '/statistics',
    title: say('statistics.title'),
    description: say('statistics.lead'),
    body: html`<p class="lead">${say('statistics.lead')}</p>${months.length === 0 ? html`<p class="note">${say('statistics.none')}</p>` : told(context, statistics)}`,
    data: [statisticsData(context, months)],
  };
}

/** The same as tables for programs. */
export async function statisticsFile(context: PageContext, name: string): Promise<Asset | null> {
  const { municipality } = context;
  if (name === 'questions.json') {
    const content = `${JSON.stringify(await context.statistics(), null, 2)}\n`;
    return { type: 'application/json; charset=utf-8', content, name: `${municipality.id}-questions.json` };
  }
  if (name !== 'questions.csv') return null;
  const content = formatCsv(csvRows(await context.statistics()));
  return { type: 'text/csv; charset=utf-8', content, name: `${municipality.id}-questions.csv` };
}

/** A line for each number; an empty cell is a number that is not shown. */
function csvRows({ months }: PublicStatistics): string[][] {
  const cell = (questions: number | null) => String(questions ?? '');
  const lines = months.flatMap(({ month, questions, byTopic, byLanguage }) => [
    [month, 'all', '', cell(questions)],
    ...byTopic.map((row) => [month, 'topic', row.topic, cell(row.questions)]),
    ...byLanguage.map((row) => [month, 'language', row.language, cell(row.questions)]),
  ]);
  return [['month', 'by', 'value', 'questions'], ...lines];
}

function told(context: PageContext, { months, smallestShown }: PublicStatistics): Markup {
  const { say, base, rendering } = context;
  const [latest] = months;
  const all = months.map(({ month, questions }) => ({ name: dateInWords(rendering, month), questions }));
  return html`${table(context, say('statistics.month'), all)}
${latest && html`<h2>${say('statistics.latest', { month: dateInWords(rendering, latest.month) })}</h2><div class="cards">${latestTables(context, latest)}</div>`}
<p class="soft">${say('statistics.small', { count: smallestShown })}</p>
<p class="buttons screen"><a class="button" href="${base}/statistics/questions.csv">${say('statistics.download')} (CSV)</a><a class="button second" href="${base}/statistics/questions.json">JSON</a></p>`;
}

function latestTables(context: PageContext, { byTopic, byLanguage }: PublicStatisticsMonth): Markup {
  const { say, language } = context;
  const ofTopics = byTopic.map(({ topic, questions }) => ({ name: nameOfTopic(context, topic), questions }));
  const ofLanguages = byLanguage.map((row) => ({
    name: row.language === 'other' ? say('statistics.other') : languageIn(language, row.language),
    questions: row.questions,
  }));
  return html`${table(context, say('statistics.byTopic'), mostFirst(ofTopics))}${table(context, say('statistics.byLanguage'), mostFirst(ofLanguages))}`;
}

function nameOfTopic({ say, language }: PageContext, topic: string): string {
  const known = topics.find((each) => each === topic);
  return known ? topicName(language, known) : say('statistics.other');
}

function mostFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (other.questions ?? 0) - (one.questions ?? 0));
}

const WIDEST = 110;

/** Numbers with a bar each, so that they are compared at a glance and read exactly. */
function table({ say, language }: PageContext, title: string, rows: readonly Row[]): Markup {
  const most = Math.max(1, ...rows.map(({ questions }) => questions ?? 0));
  const bar = (questions: number) =>
    html`<svg class="bar" width="${WIDEST}" height="12" viewBox="0 0 ${WIDEST} 12" aria-hidden="true"><rect width="${Math.round((questions / most) * WIDEST)}" height="12" rx="2"/></svg>`;
  return html`<div class="scroll"><table><thead><tr><th scope="col">${title}</th><th scope="col" class="n">${say('statistics.questions')}</th><td></td></tr></thead><tbody>${rows.map(
    ({ name, questions }) =>
      html`<tr><th scope="row">${name}</th><td class="n">${questions === null ? html`<span class="soft">${say('statistics.hidden')}</span>` : questions.toLocaleString(language)}</td><td>${questions !== null && bar(questions)}</td></tr>`,
  )}</tbody></table></div>`;
}
