/** The same as english.ts, of Portuguese: \`meia\` is half a dozen. */
export const PORTUGUESE = `
0 zero
1 um uma
2 dois duas
3 três
4 quatro
5 cinco
6 seis meia
7 sete
8 oito
9 nove
10 dez
11 onze
12 doze
13 treze
14 catorze quatorze
15 quinze
16 dezesseis dezasseis
17 dezessete dezassete
18 dezoito
19 dezenove dezanove
20 vinte
30 trinta
40 quarenta
50 cinquenta
60 sessenta
70 setenta
80 oitenta
90 noventa
100 cem cento
200 duzentos
300 trezentos
400 quatrocentos
500 quinhentos
600 seiscentos
700 setecentos
800 oitocentos
900 novecentos
1000 mil
x2 duplo dobrado
x3 triplo
s0 zeros
+ mais
- depois hífen traço ponto então é espaço éh ddd
& e o a aí sim tá
! não desculpa desculpe espera perdão aliás digo corrigindo`;
