import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Line, lineOf } from './line.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page has around its text. Hidden parts are read: the wheel of a portal page opens them one by one. */
const around = new Set([
  'aside',
  'button',
  'footer',
  'form',
  'head',
  'iframe',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
]);

/** What stands within a line; everything else begins a line of its own. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'img',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

/** Tells a page's HTML from its text: somebody copied the source. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype|!--|[a-z][a-z0-9]*[\s>/])/i.test(text);
}

/**
 * The lines of a page as a reader sees them: one per paragraph, heading or list item, without menus, scripts and forms.
 * Each has the number of the line of the source on which it begins. Any HTML is read, however broken, as browsers do.
 */
export function htmlLines(html: string): Line[] {
  const writer: Writer = { lines: [], text: '', number: 0, bullet: false, items: 0 };
  const steps: Step[] = [{ enter: mainOf(parse(html, { sourceCodeLocationInfo: true }).childNodes) }];
  // A stack of one's own, because a page may be nested more deeply than calls may be.
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('enter' in step) steps.push(...step.enter.flatMap((node) => stepsOf(node, writer)).toReversed());
    else step.run();
  }
  endLine(writer, 'gap');
  return writer.lines;
}

type Step = { enter: readonly Node[] } | { run: () => void };
/** `items` is how many lists deep the text is: within an item, paragraphs are no paragraphs of their own. */
type Writer = { lines: Line[]; text: string; number: number; bullet: boolean; items: number };

function stepsOf(node: Node, writer: Writer): Step[] {
  if ('value' in node) return [{ run: () => addText(writer, node.value, node.sourceCodeLocation?.startLine ?? 0) }];
  if (!isElement(node) || isAround(node)) return [];
  if (node.tagName === 'br') return [{ run: () => endLine(writer, 'none') }];
  if (inline.has(node.tagName)) return [{ enter: node.childNodes }];
  if (node.tagName !== 'li') return [breakAt(writer), { enter: node.childNodes }, breakAt(writer)];
  return [{ run: () => startBullet(writer) }, { enter: node.childNodes }, { run: () => endItem(writer) }];
}

function breakAt(writer: Writer): Step {
  return { run: () => endLine(writer, 'gap') };
}

function addText(writer: Writer, text: string, startLine: number): void {
  if (text.trim() !== '' && writer.text.trim() === '') {
    const before = text.slice(0, text.search(/\S/));
    writer.number = startLine + (before.match(/\n/g)?.length ?? 0);
  }
  writer.text += text.replace(/\s+/gu, ' ');
}

function startBullet(writer: Writer): void {
  endLine(writer, 'none');
  writer.bullet = true;
  writer.items += 1;
}

function endItem(writer: Writer): void {
  endLine(writer, 'none');
  writer.bullet = false;
  writer.items -= 1;
}

/** Ends the line that is being written, if there is any; a gap stands between paragraphs, and there is never two. */
function endLine(writer: Writer, after: 'gap' | 'none'): void {
  if (writer.text.trim() !== '') {
    writer.lines.push(lineOf(writer.text, writer.number, writer.bullet));
    writer.bullet = false;
  }
  writer.text = '';
  const last = writer.lines.at(-1);
  if (after === 'gap' && last && last.text !== '' && writer.items === 0) writer.lines.push(lineOf('', last.number));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isAround({ tagName, attrs }: Element): boolean {
  return around.has(tagName) || attrs.some(({ name, value }) => name === 'role' && value === 'navigation');
}

/** The main part of a page where it names one, else all of it. */
function mainOf(nodes: readonly Node[]): readonly Node[] {
  const queue = [...nodes];
  for (const node of queue) {
    if (!isElement(node)) continue;
    if (node.tagName === 'main') return node.childNodes;
    queue.push(...node.childNodes);
  }
  return nodes;
}
