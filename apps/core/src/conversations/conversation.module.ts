import { Module } from '@nestjs/common';
import { ConversationRepository } from './conversation.repository.js';
import { Conversations } from './conversations.js';

@Module({ providers: [Conversations, ConversationRepository], exports: [Conversations, ConversationRepository] })
export class ConversationModule {}
