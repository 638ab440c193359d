import { Inject, Injectable } from '@nestjs/common';
import { type EvidenceFileType, evidenceFileTypes } from '@ventanilla/contracts';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { safeFileName } from './file-name.js';
import { findAnnouncedType, isOfType, mediaTypeOf } from './file-type.js';

/** A file that is taken. */
export type Intake = { fileName: string; mediaType: string; bytes: Buffer };

/** Takes a file in by its size, its name and what is in it, or refuses it and says why. */
@Injectable()
export class FileIntake {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  open(given: { fileName: string; content: string }): Intake {
    const bytes = Buffer.from(given.content, 'base64');
    if (bytes.length > this.config.evidenceFileMb * 1024 * 1024) throw this.#tooLarge();
    const fileName = safeFileName(given.fileName);
    const type = findAnnouncedType(fileName) ?? throwNotTaken();
    if (!isOfType(type, bytes)) throw otherContent(type);
    return { fileName, mediaType: mediaTypeOf(type), bytes };
  }

  #tooLarge(): ApiError {
    const most = `This file is larger than ${this.config.evidenceFileMb} MB.`;
    return new ApiError('tooLarge', `${most} Send a smaller one, or a link to where it is published.`);
  }
}

function throwNotTaken(): never {
  const message = `Files of this kind are not taken. Send one of these: ${evidenceFileTypes.join(', ')}.`;
  throw invalid([{ path: 'fileName', code: 'fileType', message }]);
}

function otherContent(type: EvidenceFileType): ApiError {
  const message = `What is in this file is no ${type}, or holds a program. Save it again as ${type} and send that.`;
  return invalid([{ path: 'content', code: 'fileContent', message }]);
}
