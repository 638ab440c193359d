import { type EvidenceFileType, evidenceFileTypes } from '@ventanilla/contracts';
import { unzip } from '@ventanilla/directory';

/** How a kind of file is announced when it is handed out, and whether bytes really are one. */
type Kind = { mediaType: string; fits: (bytes: Uint8Array) => boolean };

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const jpeg: Kind = { mediaType: 'image/jpeg', fits: (bytes) => beginsWith(bytes, [0xff, 0xd8, 0xff]) };

const kinds: Readonly<Record<EvidenceFileType, Kind>> = {
  pdf: { mediaType: 'application/pdf', fits: (bytes) => beginsWith(bytes, ascii('%PDF-')) },
  png: { mediaType: 'image/png', fits: (bytes) => beginsWith(bytes, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]) },
  jpg: jpeg,
  jpeg,
  webp: {
    mediaType: 'image/webp',
    fits: (bytes) => beginsWith(bytes, ascii('RIFF')) && beginsWith(bytes.subarray(8), ascii('WEBP')),
  },
  docx: { mediaType: `${office}.wordprocessingml.document`, fits: (bytes) => isOffice(bytes, 'word/document.xml') },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, fits: (bytes) => isOffice(bytes, 'xl/workbook.xml') },
  pptx: {
    mediaType: `${office}.presentationml.presentation`,
    fits: (bytes) => isOffice(bytes, 'ppt/presentation.xml'),
  },
  odt: { mediaType: `${openDocument}.text`, fits: (bytes) => isOpenDocument(bytes, `${openDocument}.text`) },
  ods: {
    mediaType: `${openDocument}.spreadsheet`,
    fits: (bytes) => isOpenDocument(bytes, `${openDocument}.spreadsheet`),
  },
  odp: {
    mediaType: `${openDocument}.presentation`,
    fits: (bytes) => isOpenDocument(bytes, `${openDocument}.presentation`),
  },
  csv: { mediaType: 'text/csv', fits: isText },
  txt: { mediaType: 'text/plain', fits: isText },
};

/** The kind a name announces, or null for one that is not taken. */
export function findAnnouncedType(fileName: string): EvidenceFileType | null {
  const end = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return evidenceFileTypes.find((type) => type === end) ?? null;
}

/** Whether the bytes are what the name announces. */
export function isOfType(type: EvidenceFileType, bytes: Uint8Array): boolean {
  return kinds[type].fits(bytes);
}

export function mediaTypeOf(type: EvidenceFileType): string {
  return kinds[type].mediaType;
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** A document of an office program, without a program of its own inside. */
function isOffice(bytes: Uint8Array, heart: string): boolean {
  const names = namesInside(bytes).names;
  return names.includes(heart) && !names.some((name) => /vbaProject|activeX/i.test(name));
}

function isOpenDocument(bytes: Uint8Array, mediaType: string): boolean {
  const { names, mimetype } = namesInside(bytes);
  return mimetype === mediaType && !names.some((name) => /^(Basic|Scripts)\//.test(name));
}

/** What a zip says is in it. Nothing but the short `mimetype` is unpacked. */
function namesInside(bytes: Uint8Array): { names: string[]; mimetype: string } {
  const names: string[] = [];
  const isWanted = (name: string) => {
    names.push(name);
    return name === 'mimetype';
  };
  const parts = unzip(bytes, isWanted, { files: 1, bytes: 200 });
  if (parts === null) return { names: [], mimetype: '' };
  return { names, mimetype: new TextDecoder().decode(parts['mimetype'] ?? new Uint8Array()).trim() };
}

/** Text in UTF-8 or the old Latin encoding of spreadsheets: without the zero bytes and signals that programs have. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f);
}
