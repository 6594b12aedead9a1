import { apiClient } from './support/client.js';
import { aRegistration, aUser, dataOf } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

type Registration = ReturnType<typeof aRegistration>;
const register = (body: Registration) => apiClient().POST('/api/users/register', { body });

describe('A username', () => {
  it('belongs to one person, whatever its case', async () => {
    const ana = await aUser('ana');

    const answer = await register({ ...aRegistration(), username: ana.username.toUpperCase() });

    expect(answer).toBeProblem(409, 'username_taken');
  });

  it('keeps the case it was given in', async () => {
    const registration = aRegistration('AnA');

    const { username } = dataOf(await register(registration));

    expect(username).toBe(registration.username);
  });
});

describe('An e-mail address', () => {
  it('belongs to one person, whatever its case', async () => {
    const ana = await aUser('ana');

    const answer = await register({ ...aRegistration(), email: ana.email.toUpperCase() });

    expect(answer).toBeProblem(409, 'email_taken');
  });
});

describe('Fifty registrations at once', () => {
  it.each([
    ['the same username', 'username', 'username_taken'],
    ['the same e-mail address', 'email', 'email_taken'],
  ] as const)('with %s make one account', async (_name, field, code) => {
    const { [field]: wanted } = aRegistration();
    const spelled = (index: number) => (index % 2 ? wanted : wanted.toUpperCase());

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        register({ ...aRegistration(), [field]: spelled(index) }),
      ),
    );

    const refused = answers.filter(({ response }) => response.status !== 201);
    expect(refused).toHaveLength(49);
    for (const answer of refused) expect(answer).toBeProblem(409, code);
    const rows = await parley.database.query(`select 1 from users where ${field}_key = $1`, [
      wanted.toLowerCase(),
    ]);
    expect(rows).toHaveLength(1);
  });
});
