import { isIP } from 'node:net';
import type { Request } from './request.js';

/**
 * Where a request comes from, as an address PostgreSQL knows: IPv4 in IPv6 clothes is IPv4, and
 * link-local ones go without their zone. A trusted proxy that forwards something else speaks for
 * itself.
 */
export function clientAddress({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  const address = withoutClothes(ip);
  return isIP(address) === 0 ? withoutClothes(socket.remoteAddress ?? '::') : address;
}

const withoutClothes = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/s, '');
