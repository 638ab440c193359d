import { createComposer } from './composer.js';
import { act, loadMessages } from './connection.js';
import { alertDialog, languageOptions, toast } from './dialogs.js';
import { element, iconButton } from './dom.js';
import { renderMessage } from './message.js';

const actionMs = 5_000;
const answerMs = 10_000;
const shownMessages = 200;
const actionWords = {
  typing: 'typing…',
  find_location: 'looking for a place…',
  upload_photo: 'sending a photo…',
  upload_document: 'sending a file…',
};

/** One chat on the page, as one person sees it. */
export function createColumn(chat, store) {
  const shown = new Map();
  let speakerId = chat.isGroup ? chat.memberIds[0] : chat.id;
  let current = chat;
  let actionTimer;
  const pressed = new Map();

  const heading = element('h2', { dir: 'auto', id: `chat${chat.id}` });
  const subtitle = element('p', {});
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' });
  const controls = element('div', { class: 'key-row' });
  const log = element('div', { class: 'log', role: 'log', tabindex: 0, 'aria-labelledby': `chat${chat.id}` });
  const typing = element('div', { class: 'typing', hidden: true }, element('i'), element('i'), element('i'));
  const identity = () => ({ personId: speakerId, chatId: chat.id });
  const composer = createComposer({ identity, commands: () => current.commands ?? [], places: () => store.places });
  const blocked = element('div', { class: 'composer blocked', hidden: true });
  const node = element(
    'section',
    { class: 'column', 'aria-labelledby': `chat${chat.id}` },
    element('header', { class: 'column-head' }, avatar, element('div', { class: 'who' }, heading, subtitle), controls),
    log,
    composer.node,
    blocked,
  );
  log.append(typing);
  update(chat);

  const context = {
    get personId() {
      return speakerId;
    },
    isGroup: chat.isGroup,
    botId: store.bot.id,
    onCommand: (text) => composer.say(text),
    onReply: (message) => composer.reply(message),
    onEdit: (message) => composer.edit(message),
    onPress: press,
  };

  async function press(message, button, key) {
    if (button.copy_text) return copy(button.copy_text.text);
    if (button.callback_data === undefined) return toast('Buttons of this kind do nothing in the sandbox.');
    key.setAttribute('aria-busy', 'true');
    const answer = await act('press', { ...identity(), messageId: message.message_id, button: button.callback_data });
    const release = () => key.removeAttribute('aria-busy');
    if (answer === null) return release();
    pressed.set(answer.queryId, release);
    setTimeout(() => settle(answer.queryId), answerMs);
    if (early.has(answer.queryId)) showAnswer(answer.queryId, early.get(answer.queryId));
  }

  function settle(queryId) {
    pressed.get(queryId)?.();
    pressed.delete(queryId);
    early.delete(queryId);
  }

  /** Answers that overtook the reply to the press itself. */
  const early = new Map();

  function showAnswer(queryId, answer) {
    if (!pressed.has(queryId)) return early.set(queryId, answer);
    settle(queryId);
    if (answer.text !== '' && answer.showAlert) alertDialog(store.bot.name, answer.text);
    else if (answer.text !== '') toast(answer.text);
    if (answer.url !== null) toast(`The bot wants to open ${answer.url}`);
  }

  function draw(view) {
    const { message } = view;
    const drawn = renderMessage(view, context);
    const former = shown.get(message.message_id);
    if (former === undefined) place(drawn);
    else former.replaceWith(drawn);
    shown.set(message.message_id, drawn);
  }

  function place(drawn) {
    log.querySelector('.welcome')?.remove();
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    typing.before(drawn);
    if (isAtEnd || drawn.classList.contains('own')) log.scrollTop = log.scrollHeight;
  }

  function remove(messageId) {
    shown.get(messageId)?.remove();
    shown.delete(messageId);
    if (shown.size === 0) welcome();
  }

  function welcome() {
    if (log.querySelector('.welcome') !== null) return;
    const words = current.description || `Write to ${store.bot.name} as ${current.name ?? 'one of the members'}.`;
    const start = element(
      'button',
      { type: 'button', class: 'button primary', onclick: () => composer.say('/start') },
      'Start',
    );
    typing.before(
      element(
        'div',
        { class: 'welcome' },
        element('h3', {}, 'No messages yet'),
        element('p', { dir: 'auto' }, words),
        start,
      ),
    );
  }

  async function reload() {
    const views = await loadMessages(chat.id);
    const ids = new Set(views.map(({ message }) => message.message_id));
    for (const messageId of [...shown.keys()]) if (!ids.has(messageId)) remove(messageId);
    for (const view of views) draw(view);
    const latest = views.findLast(({ input }) => input !== null);
    if (latest !== undefined && !latest.input.force_reply) composer.applyMarkup(latest.input, latest.message);
    if (views.length === 0) welcome();
    log.scrollTop = log.scrollHeight;
  }

  function showAction(action) {
    clearTimeout(actionTimer);
    typing.hidden = action === null;
    subtitle.className = action === null ? '' : 'acting';
    subtitle.textContent = action === null ? about() : (actionWords[action] ?? 'busy…');
    if (action === null) return;
    log.scrollTop = log.scrollHeight;
    actionTimer = setTimeout(() => showAction(null), actionMs);
  }

  function about() {
    return current.isGroup
      ? `${current.memberIds.length} members${current.hasBot ? ' and the bot' : ''}`
      : `with ${store.bot.name}`;
  }

  function update(next) {
    current = next;
    heading.textContent = next.isGroup ? next.title : next.name;
    avatar.textContent = [...heading.textContent.trim()].at(next.isGroup ? 0 : -1) ?? '';
    subtitle.textContent = about();
    controls.replaceChildren(...(next.isGroup ? groupControls(next) : personControls(next)));
    const isSilenced = next.hasBlocked || next.isDeactivated;
    composer.node.hidden = isSilenced;
    blocked.hidden = !isSilenced;
    blocked.replaceChildren(...blockedNote(next));
  }

  function blockedNote(person) {
    if (person.isDeactivated) return ['This person has deleted their account.'];
    const unblock = element(
      'button',
      { type: 'button', class: 'button', onclick: () => act('unblock', identity()) },
      'Unblock',
    );
    return [`${person.name ?? ''} has blocked the bot.`, unblock];
  }

  function personControls(person) {
    const choose = (event) => act('speak', { ...identity(), languageCode: event.currentTarget.value });
    const language = element(
      'select',
      { 'aria-label': `Language of ${person.name}`, onchange: choose },
      languageOptions(store.languages, person.languageCode),
    );
    const block = iconButton('block', 'Block the bot', () => act('block', identity()));
    return person.hasBlocked || person.isDeactivated ? [language] : [language, block];
  }

  function groupControls(group) {
    const members = store.persons.filter((person) => group.memberIds.includes(person.id));
    const choose = (event) => {
      speakerId = Number(event.currentTarget.value);
      for (const drawn of shown.values()) drawn.remove();
      shown.clear();
      reload();
    };
    const options = members.map((person) =>
      element('option', { value: person.id, selected: person.id === speakerId }, person.name),
    );
    return [element('select', { 'aria-label': 'Write as', onchange: choose }, options)];
  }

  function drawNew(event) {
    draw(event);
    if (event.message.from?.id === store.bot.id) showAction(null);
    if (event.input !== null) composer.applyMarkup(event.input, event.message);
    const [oldest] = shown.keys();
    if (shown.size > shownMessages) remove(oldest);
  }

  const hearing = {
    message: drawNew,
    edited: draw,
    deleted: ({ messageIds }) => messageIds.forEach(remove),
    action: ({ action }) => showAction(action),
    callbackAnswered: ({ queryId, answer }) => showAnswer(queryId, answer),
  };

  return {
    node,
    update,
    reload,
    hear: (event) => hearing[event.kind]?.(event),
  };
}
