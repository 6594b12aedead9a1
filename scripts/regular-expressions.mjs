// Fails where a regular expression of the sources, or a pattern of the document, may take much longer than its input
// is long: whoever sends that input could keep the server busy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

// Looked at when it is loaded, or used: without Java, and the same on all platforms.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Those that cannot be read off the sources or grow faster than their input, with why that does no harm. */
const EXCEPTIONS = {
  // Addresses that the operator gives, and whoever runs the program on a terminal.
  'src/config/config.ts: /\\/+$/': 'once, of a setting',
  'src/cli/tail/options.ts: /\\/+$/': 'once, of an argument',
  // Nobody sends what these are looked for in.
  'src/openapi/operations.ts: `/([a-z]+)s/{${name}}`': 'our own paths, when the document is made',
  // Not understood by recheck, or built of what it cannot know.
  'src/reactions/emoji.ts: String.raw`^[\\p{RGI_Emoji}--\\p{Emoji_Component}]$`':
    'one emoji from end to end: nothing is repeated',
  "src/search/folding.ts: `[${Object.keys(PLAIN).join('')}]`": 'one letter',
  'src/users/dto/register-user.dto.ts: `^(?![Aa][Ll][Ll]$)[A-Za-z0-9][A-Za-z0-9._-]{${SHORTEST - 1},${LONGEST - 1}}$`':
    'looks at 32 letters at most',
  'src/search/search-terms.ts: isPart ? word.text : `${AT_START}${word.text}${AT_END}`':
    'a word as it is, of a search of 200 letters',
  "src/search/search-terms.ts: `${startOf(words[0])}${inner.join('')}${endOf(words.at(-1))}`":
    '16 words at most, and what is repeated between them begins no word: one way to match',
};

/** What is built of constants of its file, as text; undefined where it is built of anything else. */
function textOf(node, constants) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, constants);
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value && textOf(value, constants);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([node.left, node.right].map((side) => textOf(side, constants)));
  }
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    return templateText(node.template, constants, ({ rawText }) => rawText);
  }
  return ts.isTemplateExpression(node)
    ? templateText(node, constants, ({ text }) => text)
    : undefined;
}

const joined = (parts) => (parts.includes(undefined) ? undefined : parts.join(''));

function templateText(template, constants, written) {
  if (!ts.isTemplateExpression(template)) return written(template);
  const spans = template.templateSpans.flatMap(({ expression, literal }) => [
    textOf(expression, constants),
    written(literal),
  ]);
  return joined([written(template.head), ...spans]);
}

function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const isConstructor = (node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

function ofSource(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const nodes = [...nodesOf(source)];
  const constants = new Map(
    nodes
      .filter((node) => ts.isVariableDeclaration(node) && node.initializer)
      .map(({ name, initializer }) => [name.getText(), initializer]),
  );
  const literals = nodes.filter(ts.isRegularExpressionLiteral).map(({ text }) => {
    const end = text.lastIndexOf('/');
    return { where: `${file}: ${text}`, pattern: text.slice(1, end), flags: text.slice(end + 1) };
  });
  const built = nodes.filter(isConstructor).map(({ arguments: [pattern, flags] }) => ({
    where: `${file}: ${pattern.getText()}`,
    pattern: textOf(pattern, constants),
    flags: flags ? textOf(flags, constants) : '',
  }));
  return [...literals, ...built];
}

function* ofDocument(value, where) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'pattern' && typeof inner === 'string') {
      yield { where: `${where}: ${inner}`, pattern: inner, flags: 'u' };
    } else yield* ofDocument(inner, where);
  }
}

const sources = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => join('src', file).replaceAll('\\', '/'));
const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
const all = [...sources.flatMap(ofSource), ...ofDocument(document, 'openapi.json')];

const verdicts = new Map();
function verdictOn({ pattern, flags }) {
  if (pattern === undefined) return 'not known before it runs';
  const key = `/${pattern}/${flags}`;
  if (!verdicts.has(key)) {
    // A busy machine is no reason: each takes a second or two.
    const { status, complexity, error } = checkSync(pattern, flags, { timeout: 120_000 });
    verdicts.set(key, status === 'safe' ? 'safe' : (complexity?.summary ?? error.kind));
  }
  return verdicts.get(key);
}

const doubtful = new Map(
  all.map((one) => [one.where, verdictOn(one)]).filter(([, verdict]) => verdict !== 'safe'),
);
const unexplained = [...doubtful].filter(([where]) => !(where in EXCEPTIONS));
const stale = Object.keys(EXCEPTIONS).filter((where) => !doubtful.has(where));
for (const [where, verdict] of unexplained) console.error(`${where}\n    ${verdict}`);
for (const where of stale) console.error(`${where}\n    is an exception and needs none`);
if (unexplained.length + stale.length > 0) process.exitCode = 1;
else console.log(`${all.length} regular expressions, ${doubtful.size} of them exceptions.`);
