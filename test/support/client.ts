import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.js';
import { requireContract } from './contract.js';
import { feedSettled, parleyUrl } from './parley.js';

export type Api = Client<paths>;

/** A client typed from the document, which holds every reply to it. */
export function apiClient(baseUrl = parleyUrl(), accessToken?: string): Api {
  const client = createClient<paths>({ baseUrl });
  client.use({
    async onRequest({ request, schemaPath }) {
      if (accessToken !== undefined) request.headers.set('authorization', `Bearer ${accessToken}`);
      if (schemaPath === '/api/sync') await feedSettled();
      return request;
    },
    async onResponse({ request, response, schemaPath }) {
      await requireContract(request.method, schemaPath, response);
      return response;
    },
  });
  return client;
}
