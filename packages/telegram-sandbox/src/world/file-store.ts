import { badRequest } from '../bot-api/api-error.js';

/** A file as it was sent. */
export type SandboxFile = { bytes: Buffer; name: string; mimeType: string };

/** A kept file with the names the Bot API knows it by. */
export type StoredFile = SandboxFile & { fileId: string; uniqueId: string; path: string };

/** Files in memory, at most `keptBytes` of them: the oldest are dropped first. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>();
  private readonly keptBytes: number;
  private bytes = 0;
  private count = 0;

  constructor(keptBytes: number) {
    this.keptBytes = keptBytes;
  }

  keep(file: SandboxFile, folder: string): StoredFile {
    this.count += 1;
    const number = String(this.count).padStart(8, '0');
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? '';
    const path = `${folder}/file_${this.count}${extension}`;
    const stored = { ...file, fileId: `SandboxFile${number}`, uniqueId: `Unique${number}`, path };
    this.files.set(stored.fileId, stored);
    this.bytes += file.bytes.length;
    this.dropOldest(stored.fileId);
    return stored;
  }

  find(fileId: string): StoredFile | null {
    return this.files.get(fileId) ?? null;
  }

  get(fileId: string): StoredFile {
    const file = this.find(fileId);
    if (file === null) throw badRequest('wrong file identifier/HTTP URL specified');
    return file;
  }

  findByPath(path: string): StoredFile | null {
    for (const file of this.files.values()) if (file.path === path) return file;
    return null;
  }

  private dropOldest(newestId: string): void {
    for (const [fileId, file] of this.files) {
      if (this.bytes <= this.keptBytes || fileId === newestId) return;
      this.files.delete(fileId);
      this.bytes -= file.bytes.length;
    }
  }
}

/** How every kind of file is named in messages. */
export function fileFields(file: StoredFile): { file_id: string; file_unique_id: string; file_size: number } {
  return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.bytes.length };
}
