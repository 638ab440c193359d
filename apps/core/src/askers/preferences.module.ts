import { Module } from '@nestjs/common';
import { PreferencesRepository } from './preferences.repository.js';

/** Apart from the askers themselves, so that whatever they talk with can say so. */
@Module({ providers: [PreferencesRepository], exports: [PreferencesRepository] })
export class PreferencesModule {}
