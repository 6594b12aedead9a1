import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { AcceptingService } from './accepting.service.js';
import { InviteCodesController } from './invite-codes.controller.js';
import { Invite } from './invite.entity.js';
import { InvitesController } from './invites.controller.js';
import { InvitesRepository } from './invites.repository.js';
import { InvitesService } from './invites.service.js';
import { JoinRequest } from './join-request.entity.js';
import { JoinRequestsController } from './join-requests.controller.js';
import { EXPORT_SQL, JoinRequestsRepository } from './join-requests.repository.js';
import { JoinRequestsService } from './join-requests.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Invite, JoinRequest]), ConversationsModule, UsersModule],
  controllers: [InvitesController, InviteCodesController, JoinRequestsController],
  providers: [
    AcceptingService,
    InvitesRepository,
    InvitesService,
    JoinRequestsRepository,
    JoinRequestsService,
  ],
})
export class InvitesModule {
  constructor(parts: ExportParts) {
    parts.add('join-requests', 'groups that you have asked to join.', EXPORT_SQL);
  }
}
