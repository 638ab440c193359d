import { element } from './dom.js';

/** Text with its entities as page elements. Commands in it can be pressed; `onCommand` gets their text. */
export function renderText(text, entities, onCommand) {
  const outermostFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return renderRange(text, { begin: 0, end: text.length }, outermostFirst, onCommand);
}

function renderRange(text, { begin, end }, entities, onCommand) {
  const nodes = [];
  let index = begin;
  let rest = entities;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const entityEnd = Math.min(entity.offset + entity.length, end);
    const inner = others.filter((other) => other.offset < entityEnd);
    if (entity.offset > index) nodes.push(text.slice(index, entity.offset));
    const content = renderRange(text, { begin: Math.max(entity.offset, index), end: entityEnd }, inner, onCommand);
    nodes.push(wrap(entity, content, text.slice(entity.offset, entityEnd), onCommand));
    index = Math.max(index, entityEnd);
    rest = others.filter((other) => other.offset >= entityEnd);
  }
  if (index < end) nodes.push(text.slice(index, end));
  return nodes;
}

const simple = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

function wrap(entity, content, shown, onCommand) {
  if (simple[entity.type]) return element(simple[entity.type], {}, content);
  if (entity.type === 'text_link') return link(entity.url, content);
  if (entity.type === 'url') return link(/^[a-z]+:/i.test(shown) ? shown : `http://${shown}`, content);
  if (entity.type === 'email') return link(`mailto:${shown}`, content);
  if (entity.type === 'spoiler') return spoiler(content);
  if (entity.type === 'bot_command') {
    return element('button', { type: 'button', class: 'command', onclick: () => onCommand(shown) }, content);
  }
  if (entity.type === 'date_time') {
    return element('time', { datetime: new Date(entity.unix_time * 1000).toISOString() }, content);
  }
  return element('span', { class: 'tag' }, content);
}

/** A link to another page; anything that is no address of one stays text. */
export function link(address, content) {
  if (!/^(?:https?|mailto|tel|tg):/i.test(address)) return element('span', { class: 'tag' }, content);
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, content);
}

function spoiler(content) {
  const reveal = () => {
    node.setAttribute('aria-expanded', 'true');
    node.removeAttribute('aria-label');
  };
  const node = element(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-expanded': 'false',
      'aria-label': 'Hidden text, press to show',
      onclick: reveal,
      onkeydown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') reveal();
      },
    },
    content,
  );
  return node;
}
