import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { Authenticator } from '../platform/access/authenticator.js';
import { Colleagues } from './colleagues.js';
import { FirstAdministrator } from './first-administrator.js';
import { AccessTokens } from './session/access-tokens.js';
import { SessionController } from './session/session.controller.js';
import { SessionRepository } from './session/session.repository.js';
import { SessionService } from './session/session.service.js';
import { SessionAuthenticator } from './session/session-authenticator.js';
import { SignInService } from './session/sign-in.service.js';
import { SignInThrottle } from './session/sign-in-throttle.js';
import { StaffController } from './staff.controller.js';
import { StaffRepository } from './staff.repository.js';
import { StaffService } from './staff.service.js';

/** Global because every request, whatever its feature, asks who is behind it. */
@Global()
@Module({
  imports: [AuditModule],
  controllers: [SessionController, StaffController],
  providers: [
    AccessTokens,
    Colleagues,
    SessionAuthenticator,
    SessionRepository,
    SessionService,
    SignInService,
    SignInThrottle,
    StaffRepository,
    StaffService,
    FirstAdministrator,
    { provide: Authenticator, useExisting: SessionAuthenticator },
  ],
  exports: [Authenticator, Colleagues],
})
export class StaffModule {}
