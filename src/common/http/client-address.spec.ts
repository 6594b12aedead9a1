import { clientAddress } from './client-address.js';

const from = (ip: string, remoteAddress?: string) =>
  clientAddress({ ip, socket: { remoteAddress } } as Parameters<typeof clientAddress>[0]);

describe('The address of a client', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('%s is %s', (ip, address) => {
    expect(from(ip)).toBe(address);
  });

  it.each(['unknown', '', '203.0.113.7:4711', "'; drop table users"])(
    'is that of the proxy where it forwards %j',
    (ip) => {
      expect(from(ip, '::ffff:10.0.0.1')).toBe('10.0.0.1');
    },
  );
});
