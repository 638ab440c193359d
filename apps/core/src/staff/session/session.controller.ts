import { Controller, Inject, Req, Res } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { CookieOptions, Request, Response } from 'express';
import type { StaffCaller } from '../../platform/access/caller.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { DEVICE_DAYS } from './known-devices.js';
import { type OpenSession, REFRESH_DAYS, SessionService } from './session.service.js';
import { type SignInPlace, SignInService } from './sign-in.service.js';

const COOKIE = 'ventanilla_refresh';
const DEVICE_COOKIE = 'ventanilla_device';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handle(operations.signIn)
  async signIn(
    @Input() { body }: InputOf<typeof operations.signIn>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { device, ...open } = await this.signIns.signIn(body, placeOf(request));
    response.cookie(DEVICE_COOKIE, device, { ...this.#cookie(request), maxAge: DEVICE_DAYS * 86_400_000 });
    return this.#give(open, request, response);
  }

  @Handle(operations.refreshSession)
  async refresh(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    return this.#give(await this.sessions.refresh(request.cookies?.[COOKIE]), request, response);
  }

  @Handle(operations.signOut)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.close(request.cookies?.[COOKIE], request.id);
    response.clearCookie(COOKIE, this.#cookie(request));
  }

  @Handle(operations.changePassword)
  changePassword(
    @SignedIn() caller: StaffCaller,
    @Input() { body }: InputOf<typeof operations.changePassword>,
  ): Promise<void> {
    return this.signIns.changePassword(caller, body);
  }

  #give({ session, refreshToken }: OpenSession, request: Request, response: Response) {
    response.cookie(COOKIE, refreshToken, { ...this.#cookie(request), maxAge: REFRESH_DAYS * 86_400_000 });
    response.setHeader('Cache-Control', 'no-store');
    return session;
  }

  #cookie(request: Request): CookieOptions {
    const secure = request.secure || (this.config.publicUrl?.startsWith('https:') ?? false);
    return { httpOnly: true, sameSite: 'strict', secure, path: '/v1/session' };
  }
}

function placeOf(request: Request): SignInPlace {
  const device: unknown = request.cookies?.[DEVICE_COOKIE];
  return { address: request.ip ?? '', device, userAgent: request.headers['user-agent'], requestId: request.id };
}
