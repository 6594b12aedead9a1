import 'reflect-metadata';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  ForbiddenException,
  Get,
  Injectable,
  Module,
  NotFoundException,
  Post,
  Request,
  UnauthorizedException,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import type { Server } from 'socket.io';
import { Repository } from 'typeorm';
import { Conversation, Message, User } from './naive-entities.js';

/**
 * A conversations API as the documentation of Nest puts one together: Express, a guard with
 * `@nestjs/jwt`, the validation pipe, repositories of TypeORM, a gateway of socket.io. Nothing in it
 * is slow on purpose.
 */
class CreateMessageDto {
  @IsUUID()
  conversationId!: string;

  @IsString()
  @IsNotEmpty()
  body!: string;

  @IsOptional()
  @IsString()
  clientMessageId?: string;
}

interface AuthenticatedRequest {
  headers: { authorization?: string };
  user: { sub: string };
}

@Injectable()
class AuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const [type, token] = request.headers.authorization?.split(' ') ?? [];
    if (type !== 'Bearer' || token === undefined) throw new UnauthorizedException();
    try {
      request.user = await this.jwtService.verifyAsync(token);
    } catch {
      throw new UnauthorizedException();
    }
    return true;
  }
}

@WebSocketGateway()
class MessagesGateway {
  @WebSocketServer()
  readonly server!: Server;
}

@Injectable()
class MessagesService {
  constructor(
    @InjectRepository(Message) private readonly messages: Repository<Message>,
    @InjectRepository(Conversation) private readonly conversations: Repository<Conversation>,
    private readonly gateway: MessagesGateway,
  ) {}

  async create(senderId: string, dto: CreateMessageDto): Promise<Message> {
    const conversation = await this.conversations.findOne({
      where: { id: dto.conversationId },
      relations: { participants: true },
    });
    if (!conversation) throw new NotFoundException();
    const sender = conversation.participants.find(({ id }) => id === senderId);
    if (!sender) throw new ForbiddenException();
    const { body, clientMessageId = '' } = dto;
    const message = this.messages.create({
      body,
      clientMessageId,
      conversation: { id: conversation.id },
      sender,
    });
    await this.messages.save(message);
    this.gateway.server.to(conversation.id).emit('message', message);
    return message;
  }
}

@Controller('messages')
class MessagesController {
  constructor(private readonly messagesService: MessagesService) {}

  @UseGuards(AuthGuard)
  @Post()
  create(
    @Request() request: AuthenticatedRequest,
    @Body() dto: CreateMessageDto,
  ): Promise<Message> {
    return this.messagesService.create(request.user.sub, dto);
  }
}

@Controller('health')
class HealthController {
  @Get('ready')
  ready(): { status: string } {
    return { status: 'ok' };
  }
}

@Module({
  imports: [
    JwtModule.register({ global: true, secret: process.env['TOKEN_SECRET'] ?? '' }),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'] ?? '',
      entities: [User, Conversation, Message],
      synchronize: true,
    }),
    TypeOrmModule.forFeature([User, Conversation, Message]),
  ],
  controllers: [MessagesController, HealthController],
  providers: [MessagesService, MessagesGateway],
})
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: ['error', 'warn'] });
app.setGlobalPrefix('api');
app.useGlobalPipes(new ValidationPipe());
app.enableShutdownHooks();
await app.listen(Number(process.env['PORT']), '127.0.0.1');
