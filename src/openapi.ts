import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeCommonAnswers } from './common/http/openapi.js';

const DESCRIPTION = `Users, conversations with several participants, and messages.

Register at \`POST /users/register\`, log in at \`POST /auth/login\`, and give the access token to
**Authorize**. Every error is \`application/problem+json\` (RFC 9457) with a stable \`code\`.`;

/** The document that SDKs are generated from. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Parley')
    .setDescription(DESCRIPTION)
    .setVersion('0.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (_controller, method) => method,
  });
  return describeCommonAnswers(document);
}

/** Swagger UI at `/api/docs`; the document beside it in both notations. */
export function serveOpenApi(app: INestApplication, hasUi: boolean): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app), {
    ui: hasUi,
    raw: ['json', 'yaml'],
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Parley API',
    swaggerOptions: { persistAuthorization: true, displayRequestDuration: true },
  });
}
