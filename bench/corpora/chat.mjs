/**
 * Makes exports of chats: one conversation a line, seven tenths of the bytes what people wrote, in English and Japanese.
 * Some of it holds telephone numbers, addresses, order numbers and dates. All of it is made up: addresses of example.com,
 * numbers of the range that the North American plan reserves for fiction, Japanese ones of a block that nobody is given.
 * The same size always gives the same bytes.
 */
import { seeded } from "./seeded.mjs";

const SEED = 7;
const BATCH = 256;

/** A word in capitals stands for something that is made anew each time. Most messages hold none. */
const ENGLISH = [
  "Hello, thank you for contacting us today. My name is Alex, how may I help you with your account this morning?",
  "I have been waiting for my parcel for more than a week now, and the tracking page has not changed since Monday.",
  "I am sorry to hear that. Let me have a look at what happened; this will take a minute or two, please stay with me.",
  "No problem, take your time. It would be great if it could arrive before the weekend, because we are leaving on Sunday.",
  "It seems that the carrier could not find the entrance of the building. They left a card in the letter box, did you see it?",
  "There was nothing in the box when I looked this morning, but I will ask the neighbours whether they have found one.",
  "Of course. I have asked the carrier for a second attempt, and I will write to you as soon as they have answered.",
  "That is very kind of you, thank you so much! Is there anything that I have to do until then?",
  "The order is ORDER, it was placed on DATE.",
  "You can reach me at PHONE in the afternoon.",
  "Please send the confirmation to EMAIL, thanks.",
];

const JAPANESE = [
  "お問い合わせいただきありがとうございます。本日はどのようなご用件でしょうか。",
  "先週注文した商品がまだ届いていないのですが、配送状況を確認していただけますか。",
  "ご不便をおかけして申し訳ございません。ただいまお調べいたしますので、少々お待ちください。",
  "はい、大丈夫です。週末までに届くと助かります。よろしくお願いします。",
  "配送業者に確認したところ、ご不在のため営業所で保管しているとのことでした。再配達をご希望でしょうか。",
  "不在票は入っていませんでした。明日の午前中にもう一度配達してもらえますか。",
  "承知いたしました。明日の午前中で再配達を手配いたします。他にご質問はございませんか。",
  "ありがとうございました。とても助かりました。",
  "注文番号はORDERで、DATEに注文しました。",
  "折り返しは PHONE までお願いします。",
  "確認のメールは EMAIL に送ってください。",
];

/** @returns {Generator<string>} NDJSON of about so many bytes */
export function* chatExport(bytes) {
  const draw = drawing(seeded(SEED));
  let made = 0;
  while (made < bytes) {
    const lines = Array.from({ length: BATCH }, (_, index) => conversation(draw, made + index)).join("");
    made += Buffer.byteLength(lines);
    yield lines;
  }
}

function drawing(random) {
  const below = (limit) => Math.floor((random() / 0x100000000) * limit);
  const pick = (list) => list[below(list.length)];
  const hex = () => random().toString(16).padStart(8, "0");
  return { below, pick, hex };
}

function conversation(draw, number) {
  const isJapanese = draw.below(2) === 0;
  const messages = Array.from({ length: 4 + draw.below(12) }, (_, turn) => message(draw, isJapanese, turn));
  return `{"id":"${draw.hex()}-${number.toString(36)}","lang":"${isJapanese ? "ja" : "en"}","messages":[${messages.join(",")}]}\n`;
}

function message(draw, isJapanese, turn) {
  const text = Array.from({ length: 1 + draw.below(2) }, () => sentence(draw, isJapanese)).join(isJapanese ? "" : " ");
  const author = turn % 2 === 0 ? "customer" : "agent";
  return `{"from":"${author}","at":"2024-11-18T17:${two(draw.below(60))}:03Z","text":"${text}"}`;
}

function sentence(draw, isJapanese) {
  return draw
    .pick(isJapanese ? JAPANESE : ENGLISH)
    .replace("PHONE", () => (isJapanese ? `090-0000-${four(draw.below(1e4))}` : `(202) 555-01${two(draw.below(100))}`))
    .replace("EMAIL", () => `customer.${draw.below(1e4)}@example.com`)
    .replace("ORDER", () => `A-${four(draw.below(1e4))}-${four(draw.below(1e4))}`)
    .replace("DATE", () => `2024-11-${two(1 + draw.below(28))}`);
}

const two = (number) => String(number).padStart(2, "0");
const four = (number) => String(number).padStart(4, "0");
