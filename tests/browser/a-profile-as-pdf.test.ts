import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileReading } from '@ventanilla/contracts';
import { repositoryRoot } from '@ventanilla/stack';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.js';
import { launchChromium } from '../support/browser.js';
import { aColleague, openDesk } from '../support/dashboard.js';
import { openWindow, type TestWindow } from '../support/open-window.js';

let window: TestWindow;
let browser: Browser;
beforeAll(async () => {
  [window, browser] = await Promise.all([openWindow({ content: 'none' }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await window?.close();
});

/** Pages about an invented town, one for each format in which profiles are published. */
const folder = join(repositoryRoot, 'packages/mgi/test/documents');
const documents = readdirSync(folder).filter((name) => !name.startsWith('publication-'));

function pageNamed(name: string): string {
  const source = readFileSync(join(folder, name), 'utf8');
  return name.includes('.html.') ? source : asPage(source);
}

/** A text as a portal shows it: each line a paragraph, or an item of a list. */
function asPage(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = lines.map((line) => {
    const item = /^[•*-]\s+(.*)/.exec(line)?.[1];
    return item === undefined ? `<p>${escaped(line)}</p>` : `<ul><li>${escaped(item)}</li></ul>`;
  });
  return `<!doctype html><meta charset="utf-8"><main>${blocks.join('\n')}</main>`.replaceAll('</ul>\n<ul>', '\n');
}

/** With the tags that browsers put in by themselves, which say where an item begins, or without. */
async function printed(html: string, { style = '', tagged = true } = {}): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(html);
  if (style !== '') await page.addStyleTag({ content: style });
  const pdf = await page.pdf({ format: 'A4', displayHeaderFooter: true, tagged });
  await page.close();
  return pdf;
}

const read = (text: string) => window.administrator.readProfileDocument({ body: { municipality: 'quilmes', text } });
async function readPdf(pdf: Buffer): Promise<ProfileReading> {
  const body = { municipality: 'quilmes', content: pdf.toString('base64') };
  return read((await window.administrator.readProfilePdf({ body })).text);
}
const findingsIn = ({ parts }: ProfileReading) =>
  parts.flatMap(({ domain, findings }) => findings.map(({ type, text, line }) => ({ domain, type, text, line })));

const narrow = 'main { width: 9cm; font: 11pt/1.4 sans-serif }';
const twoColumns = 'main { columns: 2; font-size: 9pt }';

describe.each(documents)('%s, printed by a browser', (name) => {
  it.each([
    ['as it is', {}],
    ['in two columns', { style: twoColumns }],
    ['narrow, without tags', { style: narrow, tagged: false }],
  ])('reads as the page does, %s, or says what is unsure', async (_, setting) => {
    const html = pageNamed(name);
    const [page, pdf] = [await read(html), await readPdf(await printed(html, setting))];
    const known = findingsIn(page);
    const doubted = new Set(pdf.doubts.map(({ line }) => line));
    const isKnown = (found: Finding) => known.some((each) => isSame(each, found));
    // Where the order of a page is asked, all that is on it is: these have one page.
    const isPageAsked = pdf.doubts.some(({ code }) => code === 'orderUnsure');
    const silent = findingsIn(pdf).filter((found) => !isKnown(found) && !doubted.has(found.line) && !isPageAsked);
    expect(silent).toEqual([]);
    const text = findingsIn(pdf).map((found) => found.text);
    expect(known.filter((each) => !text.some((found) => found.includes(each.text)))).toEqual([]);
  });

  it('reads exactly as the page does where the browser says where items begin', async () => {
    const html = pageNamed(name);
    const [page, pdf] = [await read(html), await readPdf(await printed(html))];
    expect(findingsIn(pdf).map(withoutLine)).toEqual(findingsIn(page).map(withoutLine));
  });
});

type Finding = ReturnType<typeof findingsIn>[number];
const withoutLine = ({ domain, type, text }: Finding) => ({ domain, type, text });
const isSame = (one: Finding, other: Finding) =>
  one.domain === other.domain && one.type === other.type && one.text === other.text;

const choose = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByLabel('Elegir archivo')
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'application/pdf', buffer });

describe('a content manager with the PDF of a profile', () => {
  it('gives the file, sees what was understood and where, and takes it over once each doubt is settled', async () => {
    const marta = await aColleague(window, { name: 'Marta' });
    const { page, failures, close } = await openDesk(browser, window, marta, 'profiles/read');
    const pdf = await printed(pageNamed('portal-es-flat.txt'));

    await choose(page, 'perfil.pdf', pdf.subarray(0, pdf.length / 2));
    await page.getByText('El archivo está dañado, cortado o no es un PDF.', { exact: false }).waitFor();
    await choose(page, 'perfil.pdf', pdf);
    await page.getByRole('heading', { name: '1. Derechos de los migrantes' }).waitFor();
    await page
      .getByText(/^\(Línea \d+, página 1\)$/)
      .first()
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('textbox', { name: 'Título' }).fill('Perfil de Villa Ejemplo');
    await page.getByRole('textbox', { name: 'Quién lo publicó' }).fill('OIM');
    const take = page.getByRole('button', { name: 'Traer como borradores' });
    expect(await take.isDisabled()).toBe(true);
    const boxes = await page.getByRole('checkbox', { name: 'Lo miré y está bien' }).all();
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) await box.check();
    await take.click();
    await page.getByText('Listo: 18 hallazgos en borrador.').waitFor();
    const { items } = await window.administrator.listEntries({ query: { municipality: 'quilmes', kind: 'finding' } });
    expect(items.every(({ states }) => states['es'] === 'draft')).toBe(true);
    // The half of a file was refused, and that is an answer the browser notes.
    expect(failures.filter((failure) => !/400/.test(failure))).toEqual([]);
    await close();
  });
});
