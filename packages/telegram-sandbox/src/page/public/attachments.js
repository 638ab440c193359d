import { act } from './connection.js';
import { locationDialog } from './dialogs.js';
import { element, icon } from './dom.js';

const stickers = ['👍', '❤', '😀', '😢', '🙏', '🎉', '👋'];

/** What a person can send beside text, as items of the popup. */
export class Attachments {
  constructor({ identity, places, onChosen }) {
    this.identity = identity;
    this.places = places;
    this.onChosen = onChosen;
    this.photoInput = this.fileInput('image/*', 'sendPhoto');
    this.anyInput = this.fileInput('', 'sendDocument');
    this.nodes = [this.photoInput, this.anyInput];
  }

  items() {
    return [
      this.item('place', 'Location', () => this.shareLocation()),
      this.item('photo', 'Photo', () => this.photoInput.click()),
      this.item('file', 'File', () => this.anyInput.click()),
      this.item('voice', 'Voice note (silent, 3 s)', () => act('sendVoice', this.identity())),
      this.item('contact', 'Contact (an invented number)', () => act('shareContact', this.identity())),
      element(
        'div',
        { class: 'popup-row', role: 'group', 'aria-label': 'Stickers' },
        stickers.map((emoji) => this.sticker(emoji)),
      ),
    ];
  }

  shareLocation() {
    locationDialog(this.places(), (place) => act('shareLocation', { ...this.identity(), ...place }));
  }

  item(drawing, label, onclick) {
    const choose = () => {
      this.onChosen();
      onclick();
    };
    const picture = element('span', { class: 'popup-icon', 'aria-hidden': 'true' }, icon(drawing));
    return element('button', { type: 'button', class: 'popup-item', onclick: choose }, picture, label);
  }

  sticker(emoji) {
    const choose = () => {
      this.onChosen();
      act('sendSticker', { ...this.identity(), emoji });
    };
    return element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': `Sticker ${emoji}`, onclick: choose },
      emoji,
    );
  }

  fileInput(accept, action) {
    const picker = element('input', { type: 'file', accept, hidden: true, tabindex: -1, 'aria-hidden': 'true' });
    picker.addEventListener('change', () => {
      const [file] = picker.files;
      if (file !== undefined) act(action, this.identity(), file);
      picker.value = '';
    });
    return picker;
  }
}
