/** The same as english.ts, of French. */
export const FRENCH = `
0 zéro
1 un une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
20 vingt vingts
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
80 huitante octante
90 nonante
100 cent
1000 mille
x2 double
x3 triple
s0 zéros
+ plus
- puis ensuite tiret point euh heu espace indicatif
& et le les la alors oui donc après voilà
! non pardon attendez attends désolé excusez-moi plutôt`;
