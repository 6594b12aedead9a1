import { buildOpenApi } from '../openapi/openapi.js';
import { previewApp } from './preview-app.js';

/** Prints the OpenAPI document. */
process.stdout.write(`${JSON.stringify(buildOpenApi(await previewApp()), null, 2)}\n`);
