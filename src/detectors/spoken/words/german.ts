/** The same as english.ts, of German; what is one word from twenty-one on is made of its parts. */
const UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

export function german(): string {
  const lines = TENS.flatMap((ten, i) => UNITS.map((unit, j) => `${(i + 2) * 10 + j + 1} ${unit}und${ten}`));
  const hundreds = UNITS.map((unit, i) => `${(i + 1) * 100} ${unit}hundert`);
  return [GERMAN, ...lines, ...hundreds].join("\n");
}

const GERMAN = `
0 null
1 eins ein
2 zwei zwo
3 drei
4 vier
5 fünf fuenf
6 sechs
7 sieben
8 acht
9 neun
10 zehn
11 elf
12 zwölf zwoelf
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
20 zwanzig
30 dreißig dreissig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig
100 hundert
1000 tausend
x2 doppel doppelt zweimal
x3 dreifach dreimal
+ plus
- dann strich bindestrich schrägstrich danach äh ähm pause vorwahl durchwahl nochmal
& und die der das also ja genau weiter mit
! nein nee nicht moment entschuldigung sorry korrektur halt stopp quatsch`;
