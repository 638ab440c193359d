import { act } from './connection.js';
import { locationDialog } from './dialogs.js';
import { element, icon, iconButton } from './dom.js';
import { summary } from './message.js';

const stickers = ['👍', '❤', '😀', '😢', '🙏', '🎉', '👋', '🤔'];

/** The place where a person writes: text, commands, attachments, and the keyboard a bot may have put there. */
export function createComposer(context) {
  const { identity, commands, places } = context;
  let answering = null;
  let editing = null;
  let keyboard = null;
  let isKeyboardShown = true;

  const input = element('textarea', {
    rows: 1,
    'aria-label': 'Message',
    placeholder: 'Message',
    dir: 'auto',
    enterkeyhint: 'send',
  });
  const note = element('div', { class: 'context', hidden: true });
  const keys = element('div', {
    class: 'reply-keyboard',
    role: 'group',
    'aria-label': 'Keyboard of the bot',
    hidden: true,
  });
  const popup = element('div', { class: 'popup', hidden: true });
  const slash = element(
    'button',
    {
      type: 'button',
      class: 'icon-button slash',
      'aria-label': 'Commands',
      title: 'Commands',
      'aria-expanded': 'false',
    },
    '/',
  );
  const attach = iconButton('attach', 'Attach', () => toggle(attach, attachments()), { 'aria-expanded': 'false' });
  const keyboardToggle = iconButton('keyboard', 'Keyboard of the bot', () => showKeyboard(!isKeyboardShown), {
    hidden: true,
  });
  const photoInput = fileInput('image/*', 'sendPhoto');
  const anyInput = fileInput('', 'sendDocument');
  slash.addEventListener('click', () => toggle(slash, commandItems('')));

  const node = element(
    'div',
    { class: 'composer' },
    popup,
    note,
    keys,
    element(
      'div',
      { class: 'input-row' },
      slash,
      input,
      keyboardToggle,
      attach,
      iconButton('send', 'Send', submit, { class: 'send' }),
    ),
    photoInput,
    anyInput,
  );
  input.addEventListener('keydown', onKey);
  input.addEventListener('input', () => {
    const typed = /^\/(\w*)$/.exec(input.value);
    if (typed === null) closePopup();
    else openPopup(slash, commandItems(typed[1]));
  });
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    if (!popup.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) moveInPopup(event);
  });

  function onKey(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  }

  async function submit() {
    const text = input.value.trim();
    if (text === '') return;
    const done = await act(editing === null ? 'send' : 'edit', {
      ...identity(),
      text,
      ...(editing === null ? {} : { messageId: editing.message_id }),
      ...(answering === null ? {} : { replyTo: answering.message_id }),
    });
    if (done === null) return;
    input.value = '';
    cancel();
    input.focus();
  }

  function say(text) {
    closePopup();
    return act('send', { ...identity(), text });
  }

  function cancel() {
    if (editing !== null) input.value = '';
    answering = null;
    editing = null;
    note.hidden = true;
    closePopup();
  }

  function showNote(label, message) {
    const text = element('p', { dir: 'auto' }, `${label}: ${summary(message)}`);
    note.replaceChildren(text, iconButton('close', 'Cancel', cancel));
    note.hidden = false;
    input.focus();
  }

  function openPopup(opener, items) {
    popup.replaceChildren(...items);
    popup.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
  }

  function closePopup() {
    popup.hidden = true;
    slash.setAttribute('aria-expanded', 'false');
    attach.setAttribute('aria-expanded', 'false');
  }

  function toggle(opener, items) {
    const wasOpen = opener.getAttribute('aria-expanded') === 'true';
    closePopup();
    if (wasOpen) return;
    openPopup(opener, items);
    popup.querySelector('button')?.focus();
  }

  function moveInPopup(event) {
    event.preventDefault();
    const items = [...popup.querySelectorAll('button')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    items.at((items.indexOf(document.activeElement) + step) % items.length)?.focus();
  }

  function commandItems(typed) {
    const known = commands().filter(({ command }) => command.startsWith(typed));
    if (known.length === 0) {
      return [element('p', { class: 'popup-note' }, 'The bot has no such command in its menu (setMyCommands).')];
    }
    return known.map(({ command, description }) => {
      const choose = () => {
        input.value = '';
        say(`/${command}`);
        input.focus();
      };
      return element(
        'button',
        { type: 'button', class: 'popup-item', onclick: choose },
        element('strong', {}, `/${command}`),
        element('span', { dir: 'auto' }, description),
      );
    });
  }

  function attachments() {
    const item = (drawing, label, onclick) =>
      element(
        'button',
        {
          type: 'button',
          class: 'popup-item',
          onclick: () => {
            closePopup();
            onclick();
          },
        },
        element('span', { class: 'icon-button', 'aria-hidden': 'true' }, icon(drawing)),
        label,
      );
    const sticker = (emoji) =>
      element(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': `Sticker ${emoji}`,
          onclick: () => {
            closePopup();
            act('sendSticker', { ...identity(), emoji });
          },
        },
        emoji,
      );
    return [
      item('place', 'Location', shareLocation),
      item('photo', 'Photo', () => photoInput.click()),
      item('file', 'File', () => anyInput.click()),
      item('voice', 'Voice note (silent, 3 s)', () => act('sendVoice', identity())),
      item('contact', 'Contact (an invented number)', () => act('shareContact', identity())),
      element('div', { class: 'popup-row', role: 'group', 'aria-label': 'Stickers' }, stickers.map(sticker)),
    ];
  }

  function shareLocation() {
    locationDialog(places(), (place) => act('shareLocation', { ...identity(), ...place }));
  }

  function fileInput(accept, action) {
    const picker = element('input', { type: 'file', accept, hidden: true, tabindex: -1, 'aria-hidden': 'true' });
    picker.addEventListener('change', () => {
      const [file] = picker.files;
      if (file !== undefined) act(action, identity(), file);
      picker.value = '';
    });
    return picker;
  }

  function pressKey(key) {
    if (keyboard.one_time_keyboard) showKeyboard(false);
    if (key.request_location) shareLocation();
    else if (key.request_contact) act('shareContact', identity());
    else say(key.text);
  }

  function showKeyboard(isShown) {
    isKeyboardShown = isShown;
    keys.hidden = keyboard === null || !isShown;
    keyboardToggle.hidden = keyboard === null;
  }

  function drawKey(button) {
    const key = typeof button === 'string' ? { text: button } : button;
    return element('button', { type: 'button', class: 'key', dir: 'auto', onclick: () => pressKey(key) }, key.text);
  }

  return {
    node,
    say,
    reply: (message) => {
      answering = message;
      editing = null;
      showNote('Reply to', message);
    },
    edit: (message) => {
      editing = message;
      answering = null;
      input.value = message.text;
      showNote('Edit', message);
    },
    /** Takes over what a message says about the person's keyboard. */
    applyMarkup: (markup, message) => {
      if (markup.keyboard !== undefined || markup.remove_keyboard) {
        keyboard = markup.keyboard === undefined ? null : markup;
        keys.replaceChildren(
          ...(keyboard?.keyboard ?? []).map((row) => element('div', { class: 'key-row' }, row.map(drawKey))),
        );
        showKeyboard(true);
      } else if (markup.force_reply) {
        answering = message;
        showNote('Reply to', message);
      }
      input.placeholder = markup.input_field_placeholder ?? 'Message';
    },
  };
}
