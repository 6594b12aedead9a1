import type { INestApplication } from '@nestjs/common';
import { stringify } from 'yaml';
import type { Reply, Request } from '../common/http/request.js';
import { describeApi } from '../openapi/openapi.js';
import { buildAsyncApi } from './asyncapi.js';

export const asyncApiYaml = (app: INestApplication): string =>
  stringify(buildAsyncApi(describeApi(app)), {
    aliasDuplicateObjects: false,
    blockQuote: 'literal',
    lineWidth: 0,
  });

/** The WebSocket's document, beside that of everything else. Made when somebody first asks. */
export function serveAsyncApi(app: INestApplication): void {
  let yaml: string | undefined;
  app.getHttpAdapter().get('/api/asyncapi.yaml', (_request: Request, reply: Reply) => {
    yaml ??= asyncApiYaml(app);
    void reply.header('content-type', 'application/yaml; charset=utf-8').send(yaml);
  });
}
