import { document } from './support/document.js';
import { useParley } from './support/parley.js';
import { IN_CONVERSATIONS } from './support/receivers-in-conversations.js';
import { OF_PEOPLE } from './support/receivers-of-people.js';
import { describeReceivers } from './support/receivers.js';

useParley();

const ANSWERS = ['ack', 'error', 'pong', 'ready'];

describe('Every event of the document', () => {
  it('says here who is told of it', () => {
    const { discriminator } = document.components.schemas['ServerFrame'] as unknown as {
      discriminator: { mapping: Record<string, string> };
    };
    const events = Object.keys(discriminator.mapping).filter((type) => !ANSWERS.includes(type));

    const tables: [string, readonly unknown[]][] = [IN_CONVERSATIONS, OF_PEOPLE].flatMap((table) =>
      Object.entries(table),
    );
    expect(tables.map(([type]) => type).sort()).toEqual(events.sort());
    expect(tables.filter(([, cases]) => cases.length === 0)).toEqual([]);
  });
});

describe('What happens in a conversation is told to those whom it concerns:', () => {
  describeReceivers(IN_CONVERSATIONS);
});
