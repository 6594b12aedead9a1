import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'parley:public';

/** Answers without a token. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(IS_PUBLIC, true);
