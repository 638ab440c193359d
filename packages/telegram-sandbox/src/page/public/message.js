import { element, icon, iconButton } from './dom.js';
import { link, renderText } from './entities.js';

/** A message as a bubble, with what can be done with it. */
export function renderMessage(view, context) {
  const { message } = view;
  const service = serviceText(message, context);
  if (service !== null) return element('p', { class: 'service', 'data-message': message.message_id }, service);
  const isOwn = message.from?.id === context.personId;
  const author =
    context.isGroup && !isOwn ? element('span', { class: 'author', dir: 'auto' }, message.from?.first_name) : null;
  return element(
    'article',
    {
      class: isOwn ? 'message own' : 'message',
      'data-message': message.message_id,
      'aria-label': describe(message, isOwn),
    },
    element(
      'div',
      { class: 'bubble', dir: 'auto' },
      author,
      quote(message),
      media(message),
      words(message, context),
      meta(message),
    ),
    view.reaction === null
      ? null
      : element('span', { class: 'reaction', role: 'img', 'aria-label': `Reaction ${view.reaction}` }, view.reaction),
    inlineKeyboard(message, context),
    actions(message, isOwn, context),
  );
}

function describe(message, isOwn) {
  return `${isOwn ? 'You' : (message.from?.first_name ?? 'Somebody')}, ${clock(message.date)}`;
}

function serviceText(message, { botId }) {
  const name = (user) => (user.id === botId ? `${user.first_name} (the bot)` : user.first_name);
  if (message.new_chat_members)
    return `${message.from.first_name} added ${message.new_chat_members.map(name).join(', ')}`;
  if (message.left_chat_member) return `${name(message.left_chat_member)} left the group`;
  return null;
}

function quote({ reply_to_message: replied, forward_origin: origin }) {
  if (origin?.sender_user)
    return element('span', { class: 'quote' }, `Forwarded from ${origin.sender_user.first_name}`);
  if (!replied) return null;
  return element('span', { class: 'quote', dir: 'auto' }, summary(replied));
}

/** A message in a few words, for quotes. */
export function summary(message) {
  if (message.text ?? message.caption) return message.text ?? message.caption;
  if (message.venue) return message.venue.title;
  const kind = ['location', 'photo', 'document', 'sticker', 'voice', 'contact'].find((name) => message[name]);
  return kind === undefined ? 'Message' : kind[0].toUpperCase() + kind.slice(1);
}

function words(message, { onCommand }) {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const entities = message.entities ?? message.caption_entities ?? [];
  return element('span', { class: 'text' }, renderText(text, entities, onCommand));
}

function media(message) {
  if (message.photo) return photo(message);
  if (message.venue) return placeCard(message.venue.title, message.venue.address, message.location);
  if (message.location) return placeCard('Location', null, message.location);
  if (message.document) return fileCard(message.document);
  if (message.sticker)
    return element(
      'span',
      { class: 'sticker', role: 'img', 'aria-label': `Sticker ${message.sticker.emoji}` },
      message.sticker.emoji,
    );
  if (message.voice) return card('voice', 'Voice note', `${message.voice.duration} s`);
  if (message.contact) return card('contact', message.contact.first_name, message.contact.phone_number);
  if (message.dice) return element('span', { class: 'sticker' }, `${message.dice.emoji} ${message.dice.value}`);
  return null;
}

function photo({ photo: sizes, caption }) {
  const { file_id, width, height } = sizes.at(-1);
  return element('img', { class: 'photo', src: `/driver/files/${file_id}`, alt: caption ?? 'Photo', width, height });
}

function card(drawing, title, detail, extra = null) {
  return element(
    'div',
    { class: 'card' },
    element('span', { class: 'card-icon' }, icon(drawing)),
    element('strong', { dir: 'auto' }, title),
    detail === null ? null : element('span', { class: 'detail', dir: 'auto' }, detail),
    extra,
  );
}

function placeCard(title, address, { latitude, longitude }) {
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const coordinates = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return card(
    'place',
    title,
    address ?? coordinates,
    link(map, `${address === null ? 'Map' : coordinates} (OpenStreetMap) ↗`),
  );
}

function fileCard({ file_id, file_name = 'File', file_size = 0 }) {
  const save = element('a', { href: `/driver/files/${file_id}`, download: file_name }, 'Save');
  return card('file', file_name, file_size < 1024 ? `${file_size} B` : `${Math.ceil(file_size / 1024)} KB`, save);
}

function meta({ date, edit_date: editDate }) {
  const edited = editDate === undefined ? '' : 'edited ';
  return element(
    'span',
    { class: 'meta' },
    edited,
    element('time', { dir: 'ltr', datetime: new Date(date * 1000).toISOString() }, clock(date)),
  );
}

function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function inlineKeyboard(message, context) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  const drawRow = (row) =>
    element(
      'div',
      { class: 'key-row' },
      row.map((button) => inlineButton(message, button, context)),
    );
  return element('div', { class: 'inline-keyboard', role: 'group', 'aria-label': 'Buttons' }, rows.map(drawRow));
}

function inlineButton(message, button, context) {
  const look = button.style === 'danger' ? 'key danger' : 'key';
  const address = button.url ?? button.web_app?.url ?? button.login_url?.url;
  if (address !== undefined) {
    const opener = link(address, `${button.text} ↗`);
    opener.className = look;
    return opener;
  }
  return element(
    'button',
    {
      type: 'button',
      class: look,
      dir: 'auto',
      onclick: (event) => context.onPress(message, button, event.currentTarget),
    },
    button.text,
  );
}

function actions(message, isOwn, { onReply, onEdit }) {
  const canEdit = isOwn && message.text !== undefined;
  return element(
    'div',
    { class: 'message-actions' },
    iconButton('reply', 'Reply', () => onReply(message)),
    canEdit ? iconButton('edit', 'Edit', () => onEdit(message)) : null,
  );
}
