import { type PendingSend, SendQueue } from './send-queue.js';

/** A send named after its conversation and its place there: `a1`. */
function send(name: string): PendingSend {
  const message = {
    id: name,
    conversationId: name.slice(0, 1),
    senderId: 'ana',
    body: '',
    clientMessageId: null,
    attachmentIds: [],
  };
  return { message, resolve: () => undefined, reject: () => undefined };
}

function queueOf(names: string): SendQueue {
  const queue = new SendQueue();
  for (const name of names.split(' ')) queue.add(send(name));
  return queue;
}

const take = (queue: SendQueue, limit = 100): string =>
  queue
    .take(limit)
    .map(({ message }) => message.id)
    .join(' ');

describe('The queue of sends', () => {
  it('gives each conversation its turn, in the order of its sends', () => {
    expect(take(queueOf('a1 a2 a3 b1 c1 c2'))).toBe('a1 b1 c1 a2 c2 a3');
  });

  it('gives no more than is asked for, and goes on with those who got least', () => {
    const queue = queueOf('a1 a2 b1 b2 c1');

    expect(take(queue, 2)).toBe('a1 b1');
    for (const id of 'abc') queue.release(id);
    expect(take(queue, 2)).toBe('c1 a2');
    for (const id of 'abc') queue.release(id);
    expect(take(queue, 2)).toBe('b2');
  });

  it('keeps back a conversation that has sends under way, and no other', () => {
    const queue = queueOf('a1');
    take(queue);
    for (const name of ['a2', 'b1']) queue.add(send(name));

    expect(take(queue)).toBe('b1');
    queue.release('a');
    expect(take(queue)).toBe('a2');
  });

  it('counts those that wait, in all and by conversation', () => {
    const queue = queueOf('a1 a2 b1');

    expect([queue.size, queue.sizeOf('a'), queue.sizeOf('c')]).toEqual([3, 2, 0]);
    take(queue, 2);
    expect([queue.size, queue.sizeOf('a')]).toEqual([1, 1]);
  });
});
