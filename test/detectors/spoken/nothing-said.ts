/** Sentences with number words, and with words that addresses are said with, in which nothing may go. */
export const NOTHING_SAID = `
I'll need one or two days to look into it.
We open at nine and close at five.
It's a nine to five job.
Twenty twenty four was a good year.
I was born in nineteen eighty five.
The flight leaves at nine oh five.
It costs nine ninety nine a month.
That will be twenty nine ninety five plus tax.
Buy two for one, or three for two.
Press one for sales, two for support, three for billing, four for returns, five for the operator.
For English press one, for Spanish press two.
One, two, three, testing.
Testing one two three four five six seven eight nine ten.
Count to ten: one two three four five six seven eight nine ten.
Ten, nine, eight, seven, six, five, four, three, two, one, go!
One two three, one two three, one two three, one two three.
One two, one two, one two, one two, can you hear me?
for i in 1 2 3 4 5 6 7 8 9 10; do
for i in 1 2 3 4 5 6 7 8 9 10 ; do echo one; done
-one -two -three -four +two 2 +three 3 +four 4
run it with -one -two -three -zero -one -four -five -six
Ages three, five, seven, nine, eleven, twelve and fourteen
The children are four, six, nine, ten, eleven and thirteen.
She is rated five four five five three four five.
Stars: four, three, four, five, five, three, four.
one one two three five eight thirteen twenty one
Two three five seven eleven thirteen seventeen nineteen are primes.
三三两两 五五六六 七七八八
三三两两，七七八八，九九。
Customer: two rooms\\nAgent: one bed\\nCustomer: three nights
Agent: one\\nCaller: two\\nAgent: three\\nCaller: four\\nAgent: five
I'll take two [laughs] or three, got it?
I gave it five five stars.
We had two hundred and fifty thousand dollars.
Two, three, four, thousand of them.
manda pro ana_p@example.org por favor, dot
tab\tana.example+tag@mail.example.org and a dot
About three, four, five, hundred people came.
Zwei, drei, vier, hundert Leute waren da.
The house was four hundred and twenty five thousand.
That's one hundred and one percent.
A hundred and one things to do.
Two hundred fifty, three hundred, four hundred fifty.
It is one of the two that I ordered, not three.
I have two kids, one is four and one is seven.
My kids are two, four, six, eight and eleven.
She rated us five, four, five, three, four, five and five.
They won six four, three six, seven five.
They won six four, three six, seven five, six two, six one.
The score was three one, then four two.
Meet me at ten thirty or eleven fifteen.
Slots are nine thirty, ten fifteen, eleven forty five and two thirty.
We're available twenty four seven, three sixty five.
Call nine one one in an emergency.
Dial four one one for directory assistance.
My order has two items: one blue, two red, three green.
I waited for one two three four hours.
The first one, the second one, and the third one.
No, no, no, one moment.
Two more, then three, then you are done.
One by one they left.
Then one day, two men, three women and four dogs came.
Two by four, please.
It is fifty fifty.
Section five point one point two.
Version two point oh point one.
Version one dot two dot three.
Channel seven, eight and nine are down.
Rooms 101, 102, and 103 and then 201.
I had 3, then 12, then 40, and then 55.
In 2023 and then in 2024 and 2025.
2022, 2023, and then 2024.
Chapters one, two, three, four, five, six, seven.
Options one, two, three, four, five, six or seven.
Steps one to seven, then eight.
He is one in a million.
On a scale of one to ten, I'd say seven or eight.
Nine out of ten people agree.
Six of one, half a dozen of the other.
Twenty one, thirty four, forty five, fifty six and sixty seven are the winning numbers.
The bus is the forty two or the sixty three.
We need twenty five, thirty, maybe forty units.
Five hundred twelve megabytes, one thousand twenty four gigabytes.
It was nineteen ninety nine, then two thousand, then two thousand one.
In nineteen forty one and nineteen forty five.
Since two thousand nineteen, twenty twenty, twenty twenty one.
The meeting is on the fifth at three thirty.
July four twenty twenty four at ten thirty.
Invoices are due in thirty, sixty or ninety days.
Two thirds of one percent.
One hundred twenty three million people.
The price went from ten to twelve to fifteen.
Seven days a week, twenty four hours a day.
I paid two ninety nine, four ninety nine and nine ninety nine.
My order number is four five six one nine eight two.
The ticket is five five one two nine oh four.
Model six five oh two nine four one is out of stock.
Error code five oh oh three two one seven.
The tracking number is nine four oh oh one one one eight.
There are zero, I repeat zero, reasons.
Zero zero zero zero zero zero zero zero.
Okay, two, no, three.
Sorry, one more, then two more.
That's it, one, thanks.
Plus one for that idea.
A plus, two thumbs up.
Oh, one more thing.
Oh oh, two of them broke.
Oh no, not again, one of these days.
Double or triple the dose? No, double.
A double room for two, one night.
I have one, two, maybe three questions.
Apartment four B, floor two.
Gate fourteen, seat twelve A.
Half past seven, quarter to eight.
Around six, six thirty, seven.
Either eight or nine or ten.
Under a hundred, over fifty.
One size fits all.
Three strikes and you're out.
Fifteen twenty minutes, twenty five tops.
Ten four, over.
One eighty, three sixty, back where we were.
We did ninety five in a sixty zone.
It's thirty two degrees, feels like thirty eight.
Seventy two, sixty eight, sixty five, fifty nine.
Her birthday is on the second of the fifth.
The fourth, fifth, sixth and seventh are taken.
Take two at eight, one at noon, two at six.
Two at eight dot, one at nine.
Meet me at example dot com.
Look at example dot com for more.
You can order at shop dot example dot com.
See our website at www.example.com.
I am at example.com right now.
I bought shoes at amazon.com yesterday.
The deals at example dot com are great.
It's available online at example dot org.
Look at point five of the agenda.
We met at noon, dot.
That was at the height of the dot com boom.
At the dot in the corner.
At that point in time we had nothing.
Put a dot at the end, dash, then a plus.
The dot com at issue is down.
We are at decision point at last.
Log in at example dot com and click on help.
Sign up at example.com today.
He works at Yahoo and she at Gmail.
Someone at Outlook told me so.
Meet us @ noon.
lunch @ 12.30, ok?
cc @team and @support please.
She is at work. Comcast is down.
I'm at home. Call me.
We are at lunch. Net cost is ten.
Ein oder zwei Tage dauert das.
Ich habe drei oder vier Fragen, nein, fünf.
Um zehn Uhr dreißig oder um elf Uhr fünfzehn.
Das kostet neunzehn Euro neunundneunzig.
Im Jahr neunzehnhundertfünfundachtzig.
Eins zwei drei vier fünf sechs sieben acht neun zehn, ich komme.
Die Punkte eins, zwei, drei und vier sind erledigt.
Drücken Sie die eins für Verkauf, die zwei für Service, die drei für Technik.
Acht und neun und zehn sind siebenundzwanzig.
Auf den Punkt gebracht.
Der Punkt am Ende fehlt.
Un ou deux jours, trois au plus.
Il est dix heures trente, non, onze heures.
Tapez un pour les ventes, deux pour le service, trois pour la technique.
Ça coûte dix-neuf euros quatre-vingt-dix-neuf.
En mille neuf cent quatre-vingt-cinq.
Un deux trois quatre cinq six sept huit neuf dix.
Le point est clair, à ce point de vue.
C'est un point important.
Uno o dos días, tres como mucho.
Son las diez y media, no, las once.
Pulse uno para ventas, dos para soporte, tres para facturas.
Cuesta diecinueve noventa y nueve.
En mil novecientos ochenta y cinco.
Uno dos tres cuatro cinco seis siete ocho nueve diez.
El punto es que no funciona.
Estamos a punto de salir.
Um ou dois dias, três no máximo.
São dez e meia, não, onze horas.
Digite um para vendas, dois para suporte, três para contas.
Custa dezenove e noventa e nove.
Em mil novecentos e oitenta e cinco.
Um dois três quatro cinco seis sete oito nove dez.
O ponto é esse, e ponto final.
Uno o due giorni, tre al massimo.
Sono le dieci e mezza, no, le undici.
Prema uno per le vendite, due per il supporto, tre per le fatture.
Nel millenovecentottantacinque.
Sei sei sicuro? Tu sei uno dei due.
Il punto è che non funziona.
Ek do din lagenge, teen bhi ho sakte hain.
Do minute, ek minute.
Das baje, nahi, gyarah baje.
Do do rupaye mein teen teen milte hain.
一つ二つ三つお願いします。
一二三四五六七八九十と数えます。
二〇二四年一月二十三日の予定です。
午後三時三十分から四時までです。
一丁目二番三号です。
三つか四つ、いや五つください。
二、三日かかります。
七五三のお祝いです。
さんにんで、ごごいちじにいきます。
にほんごのしごとをしています。
ご予約は二名様ですか。
一人、二人、三人、四人。
いちにさん、いちにさん。
さんごくしをよみました。
二十三億四千五百万円です。
三寒四温、五里霧中、七転八起です。
点と点をつなぐ。
アットホームな店です。
ドット柄のシャツです。
一一对应就可以了。
二三十个吧。
七七八八都好了。
九九八十一。
一五一十地说了。
三三两两地来了。
一二三四五，上山打老虎。
一二三四五六七八九十。
二零二四年三月一日。
二〇二三年，二〇二四年，二〇二五年。
一千二百三十四块五毛。
三百六十五天，一天二十四小时。
第一、第二、第三、第四。
一个、两个、三个、四个、五个、六个、七个。
不管三七二十一。
四舍五入，八九不离十。
一心一意，三心二意。
两三点来，四五点走。
按一转销售，按二转售后，按三转账单。
这一点很重要，那一点也是。
有一点点贵。
艾特一下他。
他圈了三个重点。
삼일절에 쉽니다.
이사 오육 명이 왔어요.
이 일은 이 사람이 했어요.
하나, 둘, 셋, 넷, 다섯, 여섯, 일곱, 여덟.
일 이 삼 사 오 육 칠 팔 구 십.
이천이십사년 삼월 일일입니다.
오후 세 시 삼십 분에 오세요.
이만 삼천 원입니다.
일이 많아서 이사는 못 갔어요.
사과 이 개, 오이 삼 개요.
구이 요리와 사이다.
오이오이, 이이, 사사.
영업 일은 오일입니다.
일 번은 영업, 이 번은 기술, 삼 번은 요금입니다.
삼 점 오 점 차이입니다.
점점 좋아져요.
이 점 참고하세요.
골뱅이 무침 하나요.
Thank you for calling, all our agents are busy, your position in the queue is seven.
The wait time is about five to seven minutes, maybe eight.
We have plans at nineteen ninety nine, twenty nine ninety nine and forty nine ninety nine.
You get five hundred minutes, a thousand texts and two gigs for ten a month.
So that's one hundred twenty plus forty plus sixteen, total one seventy six.
Twelve plus thirty is forty two.
It's three forty five now and I've been on hold since three ten.
Your bill is one hundred eighteen dollars and forty two cents.
Two hundred eighty, three hundred ten, two ninety five, three twenty over the last four months.
I bought one on the first, two on the third, and one on the tenth.
We replaced it once, twice, three times.
The size is eight by ten by two.
Six foot two, one hundred ninety pounds.
He scored twenty one, then eighteen, then twenty five, then thirty.
It goes one, four, nine, sixteen, twenty five, thirty six.
Multiply two by three, then add four and five.
The temperature went sixty eight, seventy, seventy two, seventy one.
I'm on step two. Two, not three. Okay, step three.
Did you say one or two? One. Just one. One.
Zero to sixty in four point five seconds.
Lines two, four, six and eight are delayed.
Turn to page two hundred and six.
The interest is three point nine nine percent, down from four point two five.
One, zero, one, zero, that's binary.
Channels five, seven, nine, eleven and thirteen.
In the eighties and nineties, two or three of them.
It was the year two thousand, or two thousand one.
Between nineteen ninety five and two thousand five, ten years.
From January one to March thirty one twenty twenty five.
Twenty twenty three, twenty twenty four and twenty twenty five were fine.
Nine eleven and seven eleven are different things.
I need forty two boxes of six, that's two fifty two.
One of one, two of two, three of three.
Okay so that's two small, three medium, four large, one extra large.
I have five. No, six. Wait, seven. Sorry, eight.
Two... no, three... maybe four.
No no no no no, one one.
Press zero now. Press zero zero for the operator.
Press one one to repeat.
For the main menu press nine, to hear this again press eight, to end press seven.
Enter one for yes, two for no.
Options are one through nine.
Two people, one car, three bags, zero problems.
The seven of us at four, the five of them at six.
First one, then two, then three, then four, then five, then six, then seven.
He counted five, four, three, two, one.
Six seven eight, who do we appreciate.
Two four six eight, who do we appreciate.
Eight nine ten eleven twelve.
One thousand two hundred and thirty four units at five sixty seven each.
It's four thousand five hundred sixty seven kilometers.
A million one, two million, three.
ten percent, fifteen percent, twenty percent, twenty five percent
Version ten, eleven, twelve and thirteen are supported.
Windows seven, eight, ten and eleven.
Iphone eleven, twelve, thirteen, fourteen, fifteen.
Rows one two, seats five six seven.
Our store hours are nine to nine, ten to six on Sunday.
open from eight thirty to five thirty, monday to friday
The ratings were four, five, five, three, four and two.
Grades: eight, nine, seven, ten, six.
Sets of ten, twelve, fifteen.
Case four one two is closed.
Ticket number seven seven one four two oh nine is resolved.
Your order five five four one two nine eight has shipped.
Invoice four four oh nine one two seven is overdue.
Room two oh five, floor two.
Flight six oh two at gate fourteen.
Highway one oh one to four oh five.
Take exit twenty three, then forty one.
Route sixty six.
3 items at 10, 4 at 12, then 2 at 15.
We had 12, then 15, then 18 and then 21 tickets.
In 2019, um, 2020, and 2021.
It went from 1000, then 2000, then 3000.
101, 102, um, 103, and 104 are free.
SKU 12345, then SKU 67890.
Between 10 and then 20 and then 30 and 40 and 50.
1 2 3 testing
Score 3 2 1 2, then 4 1.
Items one, 2, three, 4.
Call at 10, then at 11, then at 12.
I work at the store dot.
Let's meet at dot cafe.
We're looking at point two and point three.
He is good at dot painting.
Check at example dot com slash help.
Go to example dot com.
Visit us at example dot co dot uk.
Find more at help dot example dot com.
Available now at www dot example dot com.
Search for it at google dot com.
The offers at example.com are great.
You should shop at example.com today.
I read it at news.example.com yesterday.
Meet me at Yahoo com headquarters.
She works at gmail com.
a state-at-rest-dot-product is one
The rent is due at the end period.
ship at 5.com prices
error at main.com line 5
It is thrown as error at main.com
uncaught at index.info line 12, column 4
Support at example.com is slow.
listening: worker at node.example.com port 80
Join us @ example.com!
DM us @support.
Price @ 5.00 each
5 @ 2.50, 3 @ 1.99
Kunden zwei, drei und vier warten.
Von neun bis siebzehn Uhr, samstags zehn bis vierzehn.
Es waren zwanzig, dreißig, vierzig, fünfzig Leute.
Der Preis ist neunundneunzig Euro, statt hundertneunundzwanzig.
Raum zwei null fünf im zweiten Stock.
Bei Punkt drei, vier und fünf bin ich dabei.
Sie hat ein, zwei, drei Kinder.
Ein Mal eins ist eins, zwei mal zwei ist vier.
Le train de sept heures douze, quai quatre.
Il y en a vingt, trente, quarante, cinquante.
Entre dix et vingt, soit quinze.
Un par un, deux par deux.
Je suis né en dix-neuf cent quatre-vingt-deux.
Tengo dos, tres, cuatro, cinco cajas.
De dos a cinco, de seis a ocho.
Una de las dos, o las tres.
Tem um, dois, três, quatro filhos.
Das nove às dezoito, aos sábados das dez às quatorze.
Ho due, tre, quattro, cinque pacchi.
Ek kilo, do kilo, teen kilo.
Aath nau log aaye the.
十二時から一時まで昼休みです。
三、四、五番のお客様。
五、六分お待ちください。
一回、二回、三回と試しました。
七、八、九月は休みです。
百二十円のおつりです。
千五百円と二千円と三千円があります。
よんじゅうにさいです。
ごろごろしています。
しちごさんのしゃしんです。
くにのことにごいけんください。
いちごとにくをください。
二〇二三年度、二〇二四年度、二〇二五年度。
第一四半期は三％、第二四半期は四％。
三点五点の差です。
一百二十八元，二百五十六元，五百一十二元。
八点到九点，十点到十二点。
一二三班，四五六班，七八九班。
我要三个，不，四个，五个。
二十四小时，七天。
百分之三点五。
零点五，一点五，二点五。
一起一起，万一，统一。
三五天，七八个人，十一二岁。
第十一、十二、十三、十四期。
九块九，十九块九，二十九块九。
이십사 시간, 칠 일 내내.
삼십 분에서 사십 분 걸려요.
이 번, 삼 번, 사 번 고객님.
만 이천 원, 삼만 사천 원이요.
일 일부터 오 일까지 이 일 동안.
오 분만 기다려 주세요.
이사 가는 날이 일요일이에요.
사이사이에 오일을 바르고 구이용 고기를 이 인분.
구 일 이 일 사 일 오 일 중에 골라요.
공사 구간 이공이사.
영이는 삼촌과 일산에 이사했다.
my phone number ends in oh one four three
Card ending in four two four two.
my zip is nine four one oh five
`;
