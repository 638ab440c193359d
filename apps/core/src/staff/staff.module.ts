import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { Authenticator } from '../platform/access/authenticator.js';
import { Colleagues } from './colleagues.js';
import { FirstAdministrator } from './first-administrator.js';
import { LinkController } from './links/link.controller.js';
import { LinkRepository } from './links/link.repository.js';
import { LinkService } from './links/link.service.js';
import { Respondents } from './respondents.js';
import { SecondFactorPolicy } from './second-factor/second-factor.policy.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SecondFactorSecrets } from './second-factor/second-factor-secrets.js';
import { AccessTokens } from './session/access-tokens.js';
import { AccountController } from './session/account.controller.js';
import { FailedSignIns } from './session/failed-sign-ins.js';
import { KnownDevices } from './session/known-devices.js';
import { OwnSessions } from './session/own-sessions.js';
import { PasswordCheck } from './session/password-check.js';
import { SessionController } from './session/session.controller.js';
import { SessionRepository } from './session/session.repository.js';
import { SessionService } from './session/session.service.js';
import { SessionAuthenticator } from './session/session-authenticator.js';
import { SignInService } from './session/sign-in.service.js';
import { StaffController } from './staff.controller.js';
import { StaffRepository } from './staff.repository.js';
import { StaffService } from './staff.service.js';
import { AttemptRepository } from './throttle/attempt.repository.js';
import { SignInThrottle } from './throttle/sign-in-throttle.js';

/** Global because every request, whatever its feature, asks who is behind it. */
@Global()
@Module({
  imports: [AuditModule, MunicipalityModule],
  controllers: [SessionController, AccountController, StaffController, LinkController],
  providers: [
    AccessTokens,
    Colleagues,
    AttemptRepository,
    FailedSignIns,
    KnownDevices,
    LinkRepository,
    LinkService,
    OwnSessions,
    PasswordCheck,
    Respondents,
    SecondFactorPolicy,
    SecondFactorRepository,
    SecondFactorSecrets,
    SecondFactorService,
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
  exports: [Authenticator, Colleagues, Respondents],
})
export class StaffModule {}
