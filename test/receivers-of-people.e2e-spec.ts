import { useParley } from './support/parley.js';
import { OF_PEOPLE } from './support/receivers-of-people.js';
import { describeReceivers } from './support/receivers.js';

useParley();

describe('What somebody does for themselves, or is, is told to those whom it concerns:', () => {
  describeReceivers(OF_PEOPLE);
});
