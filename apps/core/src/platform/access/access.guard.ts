import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayAs, type Operation, type Permission } from '@ventanilla/contracts';
import type { Request } from 'express';
import { ApiError } from '../errors/api-error.js';
import { OPEN, OPERATION } from '../http/handle.js';
import { Authenticator } from './authenticator.js';
import type { Caller } from './caller.js';
import { KeyAuthenticator } from './key-authenticator.js';

/** Lets a request pass when the route's permission allows its caller. A route that declares nothing is shut. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly keys: KeyAuthenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (this.reflector.get<string | undefined>(OPEN, context.getHandler())) return true;
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    if (!operation) throw new ApiError('refused', 'Nobody may use this address.');
    request.caller = await this.identify(operation.permission, request);
    requireOpened(operation, request.caller);
    return allow(operation.permission, request.caller);
  }

  /** A public route asks for no sign-in, so a token that no longer works does not stand in its way. */
  private identify(permission: Permission, request: Request): Promise<Caller> | Caller {
    const token = bearerToken(request);
    if (token !== null && this.authenticator.isBot(token)) return { kind: 'bot', requestId: request.id };
    if (token === null || permission === 'public') return { kind: 'public', requestId: request.id };
    if (this.keys.isKey(token)) return this.keys.authenticate(token, request.id);
    return this.authenticator.authenticate(token, request.id);
  }
}

/** A program's key opens what says so, and was given to it. */
export function requireOpened({ id, scope }: Pick<Operation, 'id' | 'scope'>, caller: Caller): void {
  const key = caller.kind === 'staff' ? caller.apiKey : undefined;
  if (!key || (scope && key.scopes.includes(scope))) return;
  const why = scope ? `It needs the scope ${scope}, which this key does not have` : 'No key opens it';
  throw new ApiError('refused', `${id} is not for this key. ${why}; /docs says what each operation needs.`);
}

/** Refuses a caller who may not do this; gives back true so that a guard can end with it. */
export function allow(permission: Permission, caller: Caller): true {
  if (permission === 'public') return true;
  if (caller.kind === 'public') throw new ApiError('unauthenticated', 'Sign in first.');
  if (caller.kind === 'bot' ? permission === 'bot' : permission !== 'bot' && mayStaff(permission, caller)) return true;
  if (caller.kind === 'staff' && caller.secondFactorMissing && mayAs(caller.staff.role, permission))
    throw secondFactorFirst();
  throw new ApiError('refused', 'Your role does not allow this. Ask an administrator if you need it.');
}

function mayStaff(permission: Permission, caller: Caller & { kind: 'staff' }): boolean {
  return mayAs(caller.staff.role, permission) && (permission === 'signedIn' || !caller.secondFactorMissing);
}

function bearerToken(request: Request): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : null;
}

function secondFactorFirst(): ApiError {
  return new ApiError('secondFactorMissing', 'Your municipality asks for a second factor: set it up in your account.');
}
