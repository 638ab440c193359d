import { Injectable } from '@nestjs/common';
import type { CaseDetail } from '@ventanilla/contracts';
import type { CaseDocument } from './case.schema.js';
import { toCaseDetail } from './case.view.js';
import { CaseWords } from './case-words.js';
import { LinesToCall } from './protocols/lines-to-call.js';

/** A case with everything that staff see of it at once. */
@Injectable()
export class CaseDetails {
  constructor(
    private readonly words: CaseWords,
    private readonly lines: LinesToCall,
  ) {}

  async of(document: CaseDocument): Promise<CaseDetail> {
    const keys = document.protocols.flatMap(({ callInDanger = [], callFirst }) => [...callInDanger, ...callFirst]);
    // A case worker tells the person whom to call by the name that the person reads elsewhere.
    const lines = await this.lines.find(document.municipality, keys, document.language);
    return toCaseDetail(document, this.words.open(document), new Map(lines.map((line) => [line.key, line])));
  }
}
