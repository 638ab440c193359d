import { element } from './dom.js';

const toastMs = 4_000;

/** A short message that goes away by itself. */
export function toast(text) {
  const node = element('div', { class: 'toast', dir: 'auto' }, text);
  document.getElementById('toasts').append(node);
  setTimeout(() => node.remove(), toastMs);
}

/** A message that stays until it is dismissed. */
export function alertDialog(title, text) {
  const dialog = openDialog(title, element('p', { dir: 'auto' }, text), [
    element('button', { type: 'button', class: 'button primary', onclick: () => dialog.close() }, 'OK'),
  ]);
}

function openDialog(title, content, actions) {
  const heading = element('h2', { id: 'dialog-title' }, title);
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() },
    heading,
    content,
    element('div', { class: 'dialog-actions' }, actions),
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function formDialog(title, fields, confirm, onSubmit) {
  const form = element('form', { method: 'dialog', id: 'dialog-form' }, fields);
  const dialog = openDialog(title, form, [
    element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'),
    element('button', { type: 'submit', class: 'button primary', form: 'dialog-form' }, confirm),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    onSubmit(new FormData(form));
  });
  return dialog;
}

function field(label, input) {
  return element('label', { class: 'field' }, label, input);
}

/** Asks for a new test person. */
export function personDialog(number, languages, onSubmit) {
  const name = element('input', {
    name: 'name',
    required: true,
    maxlength: 64,
    value: `Persona ${number}`,
    dir: 'auto',
  });
  const language = element('select', { name: 'languageCode' }, languageOptions(languages, languages[0]));
  const fields = [field('Name (an invented one)', name), field('Language of their Telegram', language)];
  formDialog('Add a test person', fields, 'Add', (data) =>
    onSubmit({ name: data.get('name'), languageCode: data.get('languageCode') }),
  );
}

/** Asks for a new group of everybody who is here. */
export function groupDialog(onSubmit) {
  const title = element('input', { name: 'title', required: true, maxlength: 128, value: 'Test group', dir: 'auto' });
  const note = element('p', {}, 'Everybody on this page becomes a member, and the bot is added.');
  formDialog('Add a group', [note, field('Title', title)], 'Add', (data) => onSubmit({ title: data.get('title') }));
}

/** Asks for a place: one that was prepared, coordinates, or where this device is. */
export function locationDialog(places, onSubmit) {
  const latitude = coordinateInput('latitude', 90);
  const longitude = coordinateInput('longitude', 180);
  const fill = (place) => {
    latitude.value = place.latitude;
    longitude.value = place.longitude;
  };
  const choices = places.map((place) =>
    element('button', { type: 'button', class: 'button', onclick: () => fill(place) }, place.name),
  );
  const here = element('button', { type: 'button', class: 'button', onclick: () => findDevice(fill) }, 'Where I am');
  const fields = [
    element('div', { class: 'choices' }, choices, here),
    element('div', { class: 'fields' }, field('Latitude', latitude), field('Longitude', longitude)),
  ];
  formDialog('Share a location', fields, 'Share', () =>
    onSubmit({ latitude: latitude.value, longitude: longitude.value }),
  );
}

function coordinateInput(name, most) {
  return element('input', {
    name,
    type: 'number',
    step: 'any',
    min: -most,
    max: most,
    required: true,
    inputmode: 'text',
  });
}

function findDevice(fill) {
  if (!('geolocation' in navigator)) {
    toast('This browser does not tell its location. Type the coordinates instead.');
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => fill(coords),
    () => toast('The browser did not tell its location. Type the coordinates instead.'),
  );
}

/** The options of a language chooser, each in its own language. */
export function languageOptions(languages, chosen) {
  const codes = languages.includes(chosen) || !chosen ? languages : [chosen, ...languages];
  return codes.map((code) => element('option', { value: code, selected: code === chosen }, languageName(code)));
}

function languageName(code) {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
