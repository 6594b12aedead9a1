import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from '../common/errors/problem.dto.js';
import { describeAnswers } from './common-answers.js';
import { describeOperations } from './operations.js';
import { describeSchemas } from './schemas.js';

const DESCRIPTION = `Users, conversations with several participants, and messages.

Register at \`POST /api/users/register\`, log in at \`POST /api/auth/login\`, and give the access token to
**Authorize**. Every error is \`application/problem+json\` (RFC 9457) with a stable \`code\`. Every path
answers with and without a trailing slash.`;

/** Notes of decorators to whoever makes the document. */
const OWN_EXTENSIONS = 'x-parley-';

/** The document that SDKs are generated from. */
export const buildOpenApi = (app: INestApplication): OpenAPIObject =>
  JSON.parse(JSON.stringify(describeApi(app)), (key, value: unknown) =>
    key.startsWith(OWN_EXTENSIONS) ? undefined : value,
  ) as OpenAPIObject;

let described: OpenAPIObject | undefined;

/**
 * What the code says, and what every operation shares, with all that decorators have noted. Once a process:
 * to describe it again gives the keys of some schemas another order.
 */
export const describeApi = (app: INestApplication): OpenAPIObject => (described ??= describe(app));

function describe(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Parley')
    .setDescription(DESCRIPTION)
    .setVersion('0.1.0')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The server that serves this document')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addApiKey({ type: 'apiKey', in: 'query', name: 'ticket' }, 'ticket')
    .addApiKey({ type: 'apiKey', in: 'query', name: 'link' }, 'link')
    .addSecurityRequirements('bearer')
    .addTag('Users', 'Accounts and profiles. Begin here: register.')
    .addTag('Blocks', 'Whom you want nothing to do with.')
    .addTag('Auth', 'Logging in, sessions, passwords.')
    .addTag('Conversations', 'Conversations and who is in them.')
    .addTag('Notifications', 'What others have done that concerns you.')
    .addTag('Threads', 'Replies to messages, and following them.')
    .addTag('Invites', 'Links into groups, and who asks to join.')
    .addTag('Messages', 'Sending, reading, editing and deleting.')
    .addTag('Reactions', 'Emoji that people put to messages.')
    .addTag('Pins', 'Messages that a conversation keeps at hand.')
    .addTag('Saved messages', 'Messages that you keep for yourself.')
    .addTag('Drafts', 'What you have written and not sent.')
    .addTag('Scheduled messages', 'Messages that are sent later.')
    .addTag('Attachments', 'Files of messages: uploading, downloading, links.')
    .addTag('Real time', 'The feed of everything that changes: by request, or as it happens.')
    .addTag('Export', 'An archive of what there is of you.')
    .addTag('Limits', 'What this server allows.')
    .addTag('Health', 'For load balancers and supervisors.')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemDto],
  });
  describeOperations(document);
  describeAnswers(document);
  return describeSchemas(document);
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
