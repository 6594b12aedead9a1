import { apiClient } from './client.js';
import { parleyUrl } from './parley.js';

interface Device {
  accessToken: string;
}

/** 200 while a device is logged in, 401 from then on. */
export const statusOf = async ({ accessToken }: Device, url = parleyUrl()): Promise<number> =>
  (await apiClient(url, accessToken).GET('/api/users/me')).response.status;

export const tryLogin = (login: string, password: string) =>
  apiClient().POST('/api/auth/login', { body: { login, password } });

export const refresh = (refreshToken: string, url = parleyUrl()) =>
  apiClient(url).POST('/api/auth/refresh', { body: { refreshToken } });
