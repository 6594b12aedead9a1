import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { CannotStart } from '../common/errors/cannot-start.js';
import { Config } from './config.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings: one sentence a problem, each beginning with the variable's name. */
export class InvalidConfig extends CannotStart {
  constructor(readonly problems: string[]) {
    super(['Parley cannot start with these settings:', ...problems].join('\n  - '));
  }
}

export const variableName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The variables of `file` (where there is one) under those of `environment`, which win. */
export function readEnvironment(environment: Environment, file = '.env'): Environment {
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...fromFile, ...environment };
}

/** @throws InvalidConfig with every problem at once */
export function loadConfig(environment: Environment): Config {
  const given = Object.keys(new Config())
    .map((property) => [property, environment[variableName(property)]?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const config = plainToInstance(Config, Object.fromEntries(given), {
    exposeDefaultValues: true,
  });
  const problems = validateSync(config).map(
    ({ property, constraints }) =>
      `${variableName(property)} ${Object.values(constraints ?? {}).join(', ')}.`,
  );
  if (config.nodeEnv === 'production' && config.tokenSecret === undefined) {
    problems.push(
      'TOKEN_SECRET must be set when NODE_ENV is production: 32 characters or more, the same on every node (openssl rand -base64 48).',
    );
  }
  if (problems.length > 0) throw new InvalidConfig(problems);
  return config;
}
