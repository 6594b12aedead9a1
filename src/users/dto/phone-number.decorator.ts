import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const PHONE_NUMBER = /^\+?\d[\d ().-]{2,30}$/;

/** Loosely: a digit, then digits and what people put between them. */
export const PhoneNumber = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ pattern: PHONE_NUMBER.source }),
    Matches(PHONE_NUMBER, { message: '$property must be a phone number' }),
  );
