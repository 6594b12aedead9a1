import type { OpenAPIObject } from '@nestjs/swagger';
export const describeCommonAnswers = (document: OpenAPIObject): OpenAPIObject => document;
