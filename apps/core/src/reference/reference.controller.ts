import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { openApiDocument } from '@ventanilla/contracts';
import type { Response } from 'express';
import { CONFIG, type Config } from '../platform/config.js';
import { Open } from '../platform/http/handle.js';
import { renderReference } from './reference-page.js';
import { styleSource } from './reference-style.js';

@Controller()
export class ReferenceController {
  readonly #document: ReturnType<typeof openApiDocument>;
  readonly #page: string;

  constructor(@Inject(CONFIG) { publicUrl }: Config) {
    this.#document = openApiDocument(publicUrl === null ? {} : { serverUrl: publicUrl });
    this.#page = renderReference(this.#document);
  }

  @Get('openapi.json')
  @Open('the contract is public')
  @Header('Access-Control-Allow-Origin', '*')
  document() {
    return this.#document;
  }

  @Get('docs')
  @Open('the contract is public')
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(@Res({ passthrough: true }) response: Response): string {
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src ${styleSource}; base-uri 'none'; frame-ancestors 'none'`,
    );
    return this.#page;
  }
}
