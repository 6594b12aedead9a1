import { Outbox, unpack } from './outbox.js';

const MAX_BYTES = 7999;

describe('An outbox', () => {
  it('gathers notes into one parcel, in order', () => {
    const outbox = new Outbox('a', MAX_BYTES);
    outbox.add('typing', ['é']);
    outbox.add('feed');

    const parcels = outbox.take();

    expect(parcels.map(unpack)).toEqual([
      { from: 'a', number: 0, notes: [['typing', ['é']], ['feed']] },
    ]);
    expect(outbox.isEmpty).toBe(true);
  });

  it('says a bare topic once, until it has been taken', () => {
    const outbox = new Outbox('a', MAX_BYTES);
    for (let index = 0; index < 1000; index++) outbox.add('feed');
    expect(outbox.take().map(unpack)).toMatchObject([{ notes: [['feed']] }]);

    outbox.add('feed');

    expect(outbox.take()).toHaveLength(1);
  });

  it('makes no parcel larger than the broker takes, and loses nothing', () => {
    const outbox = new Outbox('a', MAX_BYTES);
    const text = 'é'.repeat(150);
    for (let index = 0; index < 1000; index++) outbox.add('typing', [index, text]);

    const parcels = outbox.take();

    expect(Math.max(...parcels.map((parcel) => Buffer.byteLength(parcel)))).toBeLessThan(8000);
    const all = parcels.map(unpack);
    expect(all.map((parcel) => parcel?.number)).toEqual(all.map((_, index) => index));
    expect(all.flatMap((parcel) => parcel?.notes ?? [])).toHaveLength(1000);
  });

  it('is bounded, and what it lets go of shows by the number', () => {
    const outbox = new Outbox('a', MAX_BYTES);
    for (let index = 0; index < 250_000; index++) outbox.add('typing', index);

    const [first = ''] = outbox.take();

    expect(unpack(first)?.number).toBeGreaterThan(0);
  });

  it.each(['', '{', 'null', '[]', '{"from":"a"}', '{"from":"a","number":"1","notes":[]}'])(
    'takes %j for no parcel',
    (text) => {
      expect(unpack(text)).toBeUndefined();
    },
  );
});
