import { asyncApiYaml } from '../realtime/serve-asyncapi.js';
import { previewApp } from './preview-app.js';

/** Prints the AsyncAPI document. */
process.stdout.write(asyncApiYaml(await previewApp()));
