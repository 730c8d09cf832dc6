/** Names in running text without a word that says so: which kinds are found, and where each begins and ends. */
import { describe, expect, it } from "vitest";
import { plain, shown } from "./shown.ts";

const KINDS: Readonly<Record<string, readonly string[]>> = {
  "a given and a family name": [
    "Yesterday {Katarzyna Wojcik} asked again about the invoice.",
    "the invoice for {Brian Okonkwo} was sent twice",
    "{Gabriela Fuentes} is still waiting for her router.",
    "Parcel left with {Mohammed Hussain}, flat 3.",
    "It was {Ngozi Eze}, not {Chinedu Okafor}.",
    "Forward to {Hiroko Nakamura} please",
    "that was {Thanh Huyen Nguyen}",
    "{Lars Mikkelsen} und {Birgit Sørensen} waren da",
    "we asked {Zoltán Szabó} and {Ildikó Nagy}",
  ],
  "a family name first": ["our contact is {Nagy Péter}", "The engineer {Wang Xiuying} called."],
  "a family name that no list has": ["handled by {Fiona Qvarrelstone} today", "with {Ewa Przybylowska} on the line"],
  "two words that no list has, where the ending says so": ["a message of {Tamzat Vedzhizhev} about it"],
  "initials and particles": [
    "signed by {Maria J. Gonzalez} in March",
    "ask {Jeroen van der Berg} about it",
    "cheque to {J. Okafor}",
    "and {Carlos de la Fuente} agreed",
  ],
  "marks and apostrophes": [
    "then {Łukasz Wiśniewski} called",
    "so {Siobhan O'Brien} wrote back",
    "and {Siobhan O’Brien}’s parcel",
    "then {Lukasz Wisniewski} called",
    "then {François Lefèvre} called",
    "note of {Jürgen Müller} and {Juergen Mueller}",
  ],
  hyphens: ["and {Jean-Pierre Dupont} said", "and {Anna-Lena Schmidt-Weber} said"],
  "one that is nothing else": [
    "I spoke with {Katarzyna} about it",
    "{Jennifer} is not in today.",
    "the parcel of {Okonkwo} is here",
    "so {Jennifer}'s order is late",
  ],
  "beside words with a capital": [
    "Dear {Jennifer Kowalski},",
    "Hello {Jennifer},",
    "Agent {Priya Raghavan} joined",
    "Dr. {Miriam Goldberg} is out",
    "Customer Name {Stephen Gallagher} Account 7",
  ],
  "in capitals": ["{STEPHEN GALLAGHER} called", "for {GALLAGHER STEPHEN}"],
  "in lower case": ["i am with jennifer today and {stephen gallagher} is here"],
  Cyrillic: ["звонила {Екатерина Иванова} вчера"],
  Greek: ["μίλησα με {Γιώργος Παπαδόπουλος} χθες"],
  Japanese: ["本日、{山田太郎}より連絡がありました。", "{佐藤 花子}様", "担当：{鈴木一郎}"],
  Chinese: ["联系人：{张建华}，电话稍后提供", "请转给{李志强}先生"],
  Korean: ["{김민수}님이 전화했습니다", "어제 {박지훈} 고객과 통화"],
};

describe.each(Object.entries(KINDS))("names: %s", (_kind, sentences) => {
  it.each(sentences)("%#", (sentence) => expect(shown(plain(sentence))).toBe(sentence));
});

/** Kinds of what has a name in it, or looks as if it had, and is no person. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  streets: [
    "send it to 12 Johnson Street",
    "at the corner of Jefferson Avenue",
    "Lieferung in die Kowalskistraße",
    "Rua João Pessoa 12",
    "near Kossuth utca 7",
    "in der Gallagherallee",
  ],
  places: [
    "We moved to Madison, WI last year",
    "from Lancaster, PA to Boston",
    "San Antonio and Santa Barbara",
    "in Victoria Park",
  ],
  companies: [
    "we are Taylor Ltd from Leeds",
    "Wells Fargo sent the card",
    "Gallagher Insurance called",
    "Kowalski GmbH",
    "a policy of Henderson, Gallagher and Kowalski",
    "Johnson & Johnson",
    "Charles Schwab account",
    "from Gallagher-Kowalski about the lease",
  ],
  shops: ["bought at Wendy's", "a McDonald's voucher", "Macy's card"],
  products: [
    "an Apple Watch with Siri",
    "the Ford Escort broke",
    "Jack Daniel's bottle",
    "reading Apache Kafka and Jenkins logs",
  ],
  "days, months, languages": ["on Monday in April or May", "Spanish, German or French", "Christmas and Easter"],
  "words that are names, too": [
    "Will you mark it?",
    "Please bill Grant Price for the May Rose order.",
    "Hope to see you, Joy",
    "Faith and Grace are words",
    "Summer Sale ends in August",
  ],
  "words with a capital for no reason": [
    "Please Reset My Password Now",
    "Your Order Has Been Shipped",
    "ACCOUNT CLOSED TODAY",
  ],
  addresses: [
    "jennifer.kowalski@example.com",
    "https://example.com/jennifer/kowalski",
    "jennifer_kowalski and stephen99",
  ],
  "things called after somebody": ["Parkinson's disease", "the Fibonacci Sequence", "Nobel Prize", "Murphy's law"],
  elisions: ["J'ai une question", "l'adresse d'un ami", "S'il vous plaît"],
  "nouns of German": [
    "Bitte die Rechnung und den Vertrag an die neue Adresse, der Kunde hat das Feld und die Nummer",
    "Die Optionen im Menü haben keinen Wert und keinen Grund",
  ],
  identifiers: ["git commit and npm install", "GET /users/maria HTTP"],
  Japanese: ["本日は東京都の天気です", "高山植物と大阪城", "お客様の注文番号"],
  Chinese: ["我们已经收到您的付款", "高兴为您服务", "上海市黄浦区"],
  Korean: ["고지서 변경은 홈페이지에서", "주문이 취소되었습니다", "정보가 없습니다"],
};

describe.each(Object.entries(KEPT))("what stays: %s", (_kind, sentences) => {
  it.each(sentences)("%#", (sentence) => expect(shown(sentence)).toBe(sentence));
});
