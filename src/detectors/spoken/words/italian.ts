/** The same as english.ts, of Italian; what is one word from twenty-one on is made of its parts. */
const UNITS = "uno due tre quattro cinque sei sette otto nove".split(" ");
const TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");
const VOWEL = /^[ou]/;

export function italian(): string {
  const lines = TENS.flatMap((ten, i) =>
    UNITS.map((unit, j) => `${(i + 2) * 10 + j + 1} ${VOWEL.test(unit) ? ten.slice(0, -1) : ten}${unit}`),
  );
  const hundreds = UNITS.slice(1).map((unit, i) => `${(i + 2) * 100} ${unit}cento`);
  return [ITALIAN, ...lines, ...hundreds].join("\n");
}

const ITALIAN = `
0 zero
1 uno un
2 due
3 tre
4 quattro
5 cinque
6 sei
7 sette
8 otto
9 nove
10 dieci
11 undici
12 dodici
13 tredici
14 quattordici
15 quindici
16 sedici
17 diciassette
18 diciotto
19 diciannove
20 venti
30 trenta
40 quaranta
50 cinquanta
60 sessanta
70 settanta
80 ottanta
90 novanta
100 cento
1000 mille mila
x2 doppio
x3 triplo
s0 zeri
+ più
- poi trattino punto ehm spazio prefisso quindi
& e il la poi sì allora
! no scusi scusa aspetti aspetta anzi`;
