import { Controller, Get, Param, Redirect, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Open } from '../platform/http/handle.js';
import { PageService } from './page.service.js';
import { sendPage } from './send-page.js';

const OPEN_REASON = 'what a municipality has published is for everybody';

/** The public pages. They are read without an account, without a script and without a cookie. */
@Controller()
export class PageController {
  constructor(private readonly pages: PageService) {}

  /** Relative, so that it holds behind a door with a path of its own. */
  @Get()
  @Open(OPEN_REASON)
  @Redirect('m', 302)
  door(): void {}

  @Get('robots.txt')
  @Open(OPEN_REASON)
  async robots(@Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPage(request, response, this.pages.forRobots('robots.txt'));
  }

  @Get('sitemap.xml')
  @Open(OPEN_REASON)
  async sitemap(@Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPage(request, response, this.pages.forRobots('sitemap.xml'));
  }

  @Get('m')
  @Open(OPEN_REASON)
  async all(@Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPage(request, response, this.pages.all(request.headers['accept-language']), ['Accept-Language']);
  }

  @Get('m/:municipality')
  @Open(OPEN_REASON)
  async first(@Param('municipality') municipality: string, @Req() request: Request, @Res() response: Response) {
    await sendPage(request, response, await this.pages.show(municipality, [], request.headers['accept-language']), [
      'Accept-Language',
    ]);
  }

  @Get('m/:municipality/*rest')
  @Open(OPEN_REASON)
  async page(
    @Param('municipality') municipality: string,
    @Param('rest') rest: string[] | string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const parts = [rest].flat().filter((part) => part !== '');
    await sendPage(request, response, await this.pages.show(municipality, parts, request.headers['accept-language']));
  }
}
