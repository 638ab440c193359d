import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { type OpenApiDocument, openApiDocument } from '@ventanilla/contracts';
import type { Response } from 'express';
import { CONFIG, type Config } from '../platform/config.js';
import { Open } from '../platform/http/handle.js';
import { renderReference } from './reference-page.js';
import { styleSource } from './reference-style.js';

/** The contract as a document and as a page, both written when first asked for: a start does not wait for them. */
@Controller()
export class ReferenceController {
  #document?: OpenApiDocument;
  #page?: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('openapi.json')
  @Open('the contract is public')
  @Header('Access-Control-Allow-Origin', '*')
  document(): OpenApiDocument {
    const { publicUrl } = this.config;
    this.#document ??= openApiDocument(publicUrl === null ? {} : { serverUrl: publicUrl });
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
    this.#page ??= renderReference(this.document());
    return this.#page;
  }
}
