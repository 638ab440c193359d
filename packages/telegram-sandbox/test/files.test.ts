import { InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { parseMultipart } from '../src/http/multipart.js';
import { FileStore } from '../src/world/file-store.js';
import { findImageSize } from '../src/world/photo-sizes.js';
import { refusalOf, startConversation, startSandbox } from './sandbox.js';

const gif = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');

describe('files', () => {
  it('travel from the bot to the person and back', async () => {
    const { api, persona, sandbox } = await startConversation();
    const bytes = Buffer.from([0, 13, 10, 13, 10, 45, 45, 255]);
    const sent = await api.sendDocument(persona.id, new InputFile(bytes, 'requisitos "ñ".bin'), {
      caption: '<b>Requisitos</b>',
      parse_mode: 'HTML',
    });
    expect(sent).toMatchObject({ caption: 'Requisitos', caption_entities: [{ type: 'bold', offset: 0, length: 10 }] });
    const { file_path } = await api.getFile(sent.document.file_id);
    const response = await fetch(`${sandbox.apiRoot}/file/bot${sandbox.token}/${file_path}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect((await fetch(`${sandbox.apiRoot}/file/bot1:WRONG/${file_path}`)).status).toBe(401);
    expect((await fetch(`${sandbox.apiRoot}/file/bot${sandbox.token}/documents/none`)).status).toBe(404);
  });

  it('can be sent again by their identifier', async () => {
    const { api, persona } = await startConversation();
    const first = await api.sendPhoto(persona.id, new InputFile(gif, 'mapa.gif'));
    expect(first.photo[0]).toMatchObject({ width: 3, height: 2, file_size: gif.length });
    const again = await api.sendPhoto(persona.id, first.photo[0]?.file_id ?? '');
    expect(again.photo[0]?.file_unique_id).toBe(first.photo[0]?.file_unique_id);
  });

  it('are fetched from an address that answers, and refused from one that does not', async () => {
    const { api, persona, sandbox } = await startConversation();
    const sent = await api.sendDocument(persona.id, `${sandbox.apiRoot}/icon.svg`);
    expect(sent.document).toMatchObject({ file_name: 'icon.svg', mime_type: 'image/svg+xml' });
    for (const address of ['http://127.0.0.1:9/x.pdf', `${sandbox.apiRoot}/nothing-here`]) {
      const refused = await refusalOf(api.sendDocument(persona.id, address));
      expect(refused.description).toBe('Bad Request: failed to get HTTP URL content');
    }
  });

  it.each([
    ['a photo that is no picture', Buffer.from('hola'), 'IMAGE_PROCESS_FAILED'],
    ['an empty file', Buffer.alloc(0), 'file must be non-empty'],
  ])('are refused as %s', async (_what, bytes, reason) => {
    const { api, persona } = await startConversation();
    const refused = await refusalOf(api.sendPhoto(persona.id, new InputFile(bytes, 'x.png')));
    expect(refused.description).toBe(`Bad Request: ${reason}`);
  });

  it('are refused with a caption of 1025 characters', async () => {
    const { api, persona } = await startConversation();
    const refused = await refusalOf(api.sendPhoto(persona.id, new InputFile(gif), { caption: 'ñ'.repeat(1025) }));
    expect(refused.description).toBe('Bad Request: message caption is too long');
  });

  it('are refused beyond what Telegram takes', async () => {
    const { apiRoot, token } = await startSandbox();
    const body = Buffer.alloc(53 * 1024 * 1024);
    const response = await fetch(`${apiRoot}/bot${token}/sendDocument`, { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ description: 'Request Entity Too Large' });
  });

  it('sent by a person can be downloaded by the bot', async () => {
    const { api, persona, sandbox } = await startConversation();
    const sent = persona.sendPhoto({ bytes: gif });
    const { file_path } = await api.getFile(sent.message.photo?.[0]?.file_id ?? '');
    const response = await fetch(`${sandbox.apiRoot}/file/bot${sandbox.token}/${file_path}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(gif);
  });

  it('are forgotten, the oldest first, beyond what is kept', () => {
    const store = new FileStore(10);
    const keep = (name: string) => store.keep({ bytes: Buffer.alloc(6), name, mimeType: 'text/plain' }, 'documents');
    const [first, second] = [keep('a'), keep('b')];
    expect(store.find(first.fileId)).toBeNull();
    expect(store.find(second.fileId)).not.toBeNull();
  });
});

describe('sizes of pictures', () => {
  it.each([
    ['PNG', '89504e470d0a1a0a0000000d4948445200000140000000f0'],
    ['JPEG', 'ffd8ffe000044a46ffc0001108 00f0 0140 0301'.replaceAll(' ', '')],
    ['WebP', `52494646000000005745425056503858 0a000000 10000000 3f0100 ef0000`.replaceAll(' ', '')],
  ])('are read from %s', (_format, hexadecimal) => {
    expect(findImageSize(Buffer.from(hexadecimal, 'hex'))).toEqual({ width: 320, height: 240 });
  });
});

describe('forms', () => {
  it('keep line breaks and dashes inside a part', () => {
    const body = Buffer.from(
      '--xx\r\nContent-Disposition: form-data; name="text"\r\n\r\nuno\r\n--dos\r\n--xx\r\nContent-Disposition: form-data; name=f; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n\r\n\r\n--xx--\r\n',
    );
    const form = parseMultipart(body, 'xx');
    expect(form.values.get('text')).toBe('uno\r\n--dos');
    expect(form.files.get('f')).toEqual({ bytes: Buffer.from('\r\n'), name: 'a.txt', mimeType: 'text/plain' });
  });
});
