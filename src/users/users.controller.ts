import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { Public } from '../common/http/public.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { ThrottleByAddress } from '../throttling/throttle-by-address.js';
import { RegisterUserDto } from './dto/register-user.dto.js';
import { PublicUserPageDto, SearchUsersDto } from './dto/search-users.dto.js';
import { UpdateUserDto } from './dto/update-user.dto.js';
import { OwnUserDto, PublicUserDto } from './dto/user.dto.js';
import { LIMITS } from './limits.js';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  /** Register: create an account. Log in with it at `POST /auth/login`. */
  @Public()
  @Post('register')
  @ThrottleByAddress({ name: 'register-address', ...LIMITS.registrations })
  @Answers(OwnUserDto, { status: 201 })
  @Refuses({ 409: '`username_taken` or `email_taken`.' })
  register(@Body() registration: RegisterUserDto): Promise<Json<OwnUserDto>> {
    return this.users.register(registration);
  }

  /** Find people by username or display name. */
  @Get()
  @Answers(PublicUserPageDto)
  searchUsers(@Query() query: SearchUsersDto): Promise<Json<PublicUserPageDto>> {
    return this.users.search(query);
  }

  /** Your own profile. */
  @Get('me')
  @Answers(OwnUserDto)
  getOwnUser(@CurrentUser() me: AuthenticatedUser): Promise<Json<OwnUserDto>> {
    return this.users.getOwn(me.id);
  }

  /** Change your profile. */
  @Patch('me')
  @Answers(OwnUserDto)
  updateOwnUser(
    @CurrentUser() me: AuthenticatedUser,
    @Body() changes: UpdateUserDto,
  ): Promise<Json<OwnUserDto>> {
    return this.users.update(me.id, changes);
  }

  /** Somebody's profile. */
  @Get(':id')
  @Answers(PublicUserDto)
  @Refuses({ 404: '`user_not_found`.' })
  getUser(@Param() { id }: IdParams): Promise<Json<PublicUserDto>> {
    return this.users.getPublic(id);
  }
}
