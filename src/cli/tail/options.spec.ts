import { readOptions } from './options.js';

const URL = 'http://127.0.0.1:8000';

describe('The arguments of tail', () => {
  it.each([
    [['--token', 'x'], {}, { token: 'x' }],
    [[], { PARLEY_TOKEN: 'x' }, { token: 'x' }],
    [['--token', 'x'], { PARLEY_TOKEN: 'y', PARLEY_LOGIN: 'ana' }, { token: 'x' }],
    [['--login', 'ana', '--password', 'p'], {}, { login: 'ana', password: 'p' }],
    [
      ['--login', 'ana'],
      { PARLEY_TOKEN: 'x', PARLEY_PASSWORD: 'p' },
      { login: 'ana', password: 'p' },
    ],
    [[], { PARLEY_LOGIN: 'ana', PARLEY_PASSWORD: 'p' }, { login: 'ana', password: 'p' }],
  ])('say who it is, before the environment does: %j %j', (args, environment, identity) => {
    expect(readOptions(args, environment)).toMatchObject({ identity, url: URL, isJson: false });
  });

  it('may name a server with a slash at its end', () => {
    const args = ['--token', 'x', '--url', 'https://chat.example.org/', '--json'];

    expect(readOptions(args, {})).toMatchObject({ url: 'https://chat.example.org', isJson: true });
  });

  it.each([
    [[], 'Say who you are'],
    [['--token', ''], 'Say who you are'],
    [['--tocken', 'x'], "Unknown option '--tocken'"],
    [['cursor', '--token', 'x'], 'cursor'],
    [['--token', 'x', '--login', 'ana'], 'not both'],
    [['--login', 'ana'], '--login wants --password'],
    [['--token', 'x', '--url', 'localhost:8000'], '--url must begin with http'],
    [['--token', 'x', '--state', ''], '--state is empty'],
    [['--token', 'x', '--since', ''], '--since is empty'],
  ])('are refused where they make no sense: %j', (args, complaint) => {
    expect(() => readOptions(args, {})).toThrow(complaint);
  });
});
