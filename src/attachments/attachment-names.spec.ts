import { dispositionOf, safeName } from './attachment-names.js';

describe('The name of an attachment', () => {
  it.each([
    ['report.pdf', 'application/pdf', 'report.pdf'],
    ['Überblick 😀.PNG', 'image/png', 'Überblick 😀.PNG'],
    ['../../etc/passwd', 'text/plain', '_.._etc_passwd'],
    ['..\\..\\boot.ini', 'text/plain', '_.._boot.ini'],
    ['C:\\x.txt', 'text/plain', 'C__x.txt'],
    ['.htaccess', 'text/plain', 'htaccess'],
    ['a\0b\r\nX: y.txt', 'text/plain', 'abX_ y.txt'],
    ['invoice\u202efdp.exe', 'application/octet-stream', 'invoicefdp.exe'],
    ['con.txt', 'text/plain', '_con.txt'],
    ['NUL', 'text/plain', '_NUL'],
    ['console.txt', 'text/plain', 'console.txt'],
    ['', 'text/plain', 'file'],
    [' . . ', 'image/png', 'file.png'],
    ['photo.html', 'image/jpeg', 'photo.html.jpg'],
    ['photo', 'image/jpeg', 'photo.jpg'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['page.html', 'text/plain', 'page.html'],
    ['letter.doc', 'application/x-cfb', 'letter.doc'],
    ['trailing. ', 'text/plain', 'trailing'],
    ['e\u0301.txt', 'text/plain', '\u00e9.txt'],
    ['\ud800.txt', 'text/plain', 'txt'],
  ])('%j of %s is %j', (given, contentType, name) => {
    expect(safeName(given, contentType)).toBe(name);
  });

  it('has 200 bytes at most, its extension among them, and no half character', () => {
    expect(safeName(`${'n'.repeat(300)}.png`, 'image/png')).toBe(`${'n'.repeat(196)}.png`);
    expect(safeName(`${'😀'.repeat(100)}.png`, 'image/png')).toBe(`${'😀'.repeat(49)}.png`);
  });

  it.each([
    ['a.txt', `attachment; filename="a.txt"; filename*=UTF-8''a.txt`],
    [
      'naïve "x".txt',
      `attachment; filename="na_ve _x_.txt"; filename*=UTF-8''na%C3%AFve%20%22x%22.txt`,
    ],
    [
      "it's (1)*.txt",
      `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`,
    ],
    ['50%.txt', `attachment; filename="50_.txt"; filename*=UTF-8''50%25.txt`],
    ['😀', `attachment; filename="_"; filename*=UTF-8''%F0%9F%98%80`],
  ])('%s goes into the header as %s', (name, header) => {
    expect(dispositionOf('attachment', name)).toBe(header);
  });
});
