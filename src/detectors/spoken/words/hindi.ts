/** The same as english.ts, of Hindi in Latin letters; whoever speaks it says English digits as well. */
export const HINDI = `
0 shunya shoonya sunya sifar
1 ek
2 do
3 teen
4 chaar char
5 paanch panch paach
6 chhe chhah chhai cheh chha che
7 saat sat
8 aath aat
9 nau
10 das
11 gyarah
12 barah
13 terah
14 chaudah
15 pandrah
16 solah
17 satrah
18 atharah
19 unnis
20 bees
30 tees
40 chalis chalees
50 pachas
60 saanth
70 sattar
80 assi
90 nabbe
100 sau
1000 hazaar hazar
x2 dabal
x3 tripal
- phir uske baad fir aur
& hai haan ji
! nahi nahin sorry ruko`;
