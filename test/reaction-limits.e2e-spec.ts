import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { react, reactions, takeBack } from './support/reactions.js';
import { seen } from './support/threads.js';

const OWN = 2;
const MOST = 3;
useOwnParley({ REACTIONS_PER_USER: String(OWN), REACTIONS_PER_MESSAGE: String(MOST) });

let ana: Person;
let ben: Person;
let cleo: Person;
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  message = await aMessage(ana, await aGroup(ana, [ben, cleo]));
});

const emojiOf = async (person: Person): Promise<string[]> =>
  (await seen(person, message)).reactions.map(({ emoji }) => emoji);

describe(`One user reacts to a message with ${OWN} emoji at most`, () => {
  it('and with others once they take some back', async () => {
    await reactions(ben, message, '👍', '🎉');

    expect(await react(ben, message, '😮')).toBeProblem(409, 'too_many_reactions');
    expect((await react(ben, message, '🎉')).response.status).toBe(200);
    await takeBack(ben, message, '👍');
    expect((await react(ben, message, '😮')).response.status).toBe(200);
    expect(await react(ben, message, '👍')).toBeProblem(409, 'too_many_reactions');
    expect(await emojiOf(ana)).toEqual(['🎉', '😮']);
  });

  it('whatever others have reacted with, and whatever they have to other messages', async () => {
    await reactions(cleo, message, '👍', '🎉');
    await reactions(ben, await aMessage(ana, { id: message.conversationId }), '👍', '🎉');

    expect((await react(ben, message, '👍')).response.status).toBe(200);
    expect((await react(ben, message, '🎉')).response.status).toBe(200);
    expect(await react(ben, message, '😮')).toBeProblem(409, 'too_many_reactions');
  });

  it('also in a race, in which nothing else goes wrong', async () => {
    const tried = ['👍', '🎉', '😮', '👎', '👍', '🎉', '😮', '👎'];

    const answers = await Promise.all(tried.map((emoji) => react(ben, message, emoji)));

    const refused = answers.filter(({ data }) => data === undefined);
    for (const answer of refused) expect(answer).toBeProblem(409, 'too_many_reactions');
    expect(refused).toHaveLength(4);
    expect(await emojiOf(ben)).toHaveLength(OWN);
  });
});

describe(`A message has ${MOST} different emoji at most`, () => {
  it('and others once somebody takes the last of one back; joining in is always possible', async () => {
    await reactions(ana, message, '👍', '🎉');
    await reactions(ben, message, '😮');

    expect(await react(cleo, message, '👎')).toBeProblem(409, 'too_many_emoji');
    expect((await react(cleo, message, '👍')).response.status).toBe(200);
    await takeBack(ana, message, '👍');
    expect(await react(cleo, message, '👎')).toBeProblem(409, 'too_many_emoji');
    await takeBack(cleo, message, '👍');
    expect((await react(cleo, message, '👎')).response.status).toBe(200);
    expect(await emojiOf(ben)).toEqual(['🎉', '😮', '👎']);
  });

  it('also in a race', async () => {
    const tries = [ana, ben, cleo].flatMap(
      (person, index) =>
        [
          ['👍', '🎉'],
          ['😮', '👎'],
          ['🙏', '🔥'],
        ][index]?.map((emoji) => react(person, message, emoji)) ?? [],
    );

    const answers = await Promise.all(tries);

    const refused = answers.filter(({ data }) => data === undefined);
    for (const answer of refused) expect(answer).toBeProblem(409, 'too_many_emoji');
    expect(refused).toHaveLength(3);
    expect(await emojiOf(ana)).toHaveLength(MOST);
  });

  it('is told among the limits', async () => {
    const { messages } = dataOf(await ana.api.GET('/api/limits'));

    expect(messages).toMatchObject({ reactionsPerUser: OWN, reactionsPerMessage: MOST });
  });
});
