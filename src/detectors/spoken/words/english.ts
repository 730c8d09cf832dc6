/** Digits, numbers and what stands between them, as English is spoken; one line for each code of words.ts. */
export const ENGLISH = `
0 zero oh o nought naught nil ow
1 one
2 two
3 three
4 four
5 five fife
6 six
7 seven
8 eight
9 nine niner
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty fourty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety ninty
100 hundred
1000 thousand
x2 double
x3 triple treble
x4 quadruple
s0 zeros zeroes ohs
s1 ones
s2 twos
s3 threes
s4 fours
s5 fives
s6 sixes
s7 sevens
s8 eights
s9 nines
+ plus
- then dash hyphen space dot point followed area country extension uhh umm
& and by the my last first next digits are is that that's it's with code again ok okay yeah yes yep right so well like got it gotcha sure perfect
! no nope sorry wait correction actually i mean oops scratch`;
