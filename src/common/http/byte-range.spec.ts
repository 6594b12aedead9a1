import { rangeOf } from './byte-range.js';

describe('A range of ten bytes', () => {
  it.each([
    ['bytes=0-4', { start: 0, end: 4 }],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=9-', { start: 9, end: 9 }],
    ['bytes=5-99', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=0-999999999999999', { start: 0, end: 9 }],
  ])('is found: %s', (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });

  it.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('lies outside: %s', (header) => {
    expect(rangeOf(header, 10)).toBeNull();
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'bytes=0-1,3-4',
    'bytes=a-b',
    'lines=0-1',
    `bytes=0-${'9'.repeat(16)}`,
  ])('is the whole: %s', (header) => {
    expect(rangeOf(header, 10)).toBeUndefined();
  });
});
