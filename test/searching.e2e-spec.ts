import { aGroup, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { bodies, chatter, fill, highlighted, indexed, searched } from './support/search.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(60_000);

const TEXTS = [
  'Meet me at the café CAFÉ tomorrow',
  'Straße nach Łódź, østre Ørsta',
  'Ёлка и ёж сидят в Йошкар-Оле',
  'Η Ελλάδα και ο Οδυσσεύς',
  'İstanbul’da ılık bir çay',
  'شُكْرًا جزيلًا يا صديقي',
  'שָׁלוֹם לכולם',
  '明日は東京タワーに行きます',
  '北京大学在海淀区',
  '오늘 서울에서 만나요',
  'สวัสดีครับ ยินดีต้อนรับ',
  'नमस्ते दुनिया',
  'ﾊﾟｿｺﾝ と ＡＢＣ',
  'party 🎉 at six',
  'ok, go to it: see-you later',
  'See you at six.',
  'The internationalisation of searching',
];

let ana: Person;
let group: { id: string };
beforeAll(async () => {
  const [one, ben] = await users('ana', 'ben');
  ana = one;
  group = await aGroup(ana, [ben]);
  await fill(parley.database, ben, group, [...TEXTS, ...chatter(20)]);
}, 60_000);

const CASES: [search: string, found: number[], parts: string[]][] = [
  ['cafe', [0], ['café', 'CAFÉ']],
  ['CAFÉ', [0], []],
  ['tomorrow cafe', [0], ['café', 'CAFÉ', 'tomorrow']],
  ['tomorrow tea', [], []],
  ['strasse', [1], ['Straße']],
  ['STRAẞE', [1], []],
  ['lodz', [1], ['Łódź']],
  ['orsta', [1], ['Ørsta']],
  ['елка', [2], ['Ёлка']],
  ['ИОШ', [2], ['Йош']],
  ['ελλαδα', [3], ['Ελλάδα']],
  ['ΟΔΥΣΣΕΥΣ', [3], ['Οδυσσεύς']],
  ['istanbul', [4], ['İstanbul']],
  ['ILIK', [4], ['ılık']],
  ['شكرا', [5], ['شُكْرًا']],
  ['שלום', [6], ['שָׁלוֹם']],
  ['東京', [7], ['東京']],
  ['タワー', [7], ['タワー']],
  ['京', [7, 8].reverse(), ['京']],
  ['東タ', [], []],
  ['海淀', [8], ['海淀']],
  ['서울', [9], ['서울']],
  ['울', [9], ['울']],
  ['ยินดี', [10], ['ยินดี']],
  ['नमस्ते', [11], ['नमस्ते']],
  ['パソコン', [12], ['ﾊﾟｿｺﾝ']],
  ['ハソコン', [], []],
  ['abc', [12], ['ＡＢＣ']],
  ['🎉', [13], ['🎉']],
  ['national', [16], ['national']],
  ['sear', [16], ['sear']],
  ['se', [], []],
  ['it', [14], ['it']],
  ['"see you"', [15, 14], ['See you']],
  ['"you see"', [], []],
  ['"see yo"', [], []],
  ['you see', [15, 14], []],
  ['"東京タワー" 行', [7], ['東京タワー', '行']],
  ['"at six', [15, 13], []],
  ['!? cafe', [0], []],
];

describe.each(['just sent', 'indexed'])('A search of messages that are %s', (state) => {
  beforeAll(async () => {
    if (state === 'indexed') await indexed(parley.database, group);
  }, 60_000);

  it.each(CASES)('for %s finds what has it, and shows where', async (search, found, parts) => {
    const page = await searched(ana, search);

    expect(bodies(page)).toEqual(found.map((at) => TEXTS[at]));
    const shown = page.items.slice(0, 1).flatMap(highlighted);
    expect(parts.length === 0 ? [] : shown).toEqual(parts);
  });
});
