/** Addresses of e-mail as people say them. What has to go stands in braces. */
export const EMAILS_SAID = `
{ana dot example at example dot com}
my email is {ana dot lopez at example dot org}
it's {ana at example dot com}
{ana at example dot co dot uk}
sure, {bo dot chen at mail dot example dot net}, all lower case
you can write to {ana underscore example at gmail dot com}
{bo hyphen chen at example dot com}
{a n a dot example at example dot com}
{A-N-A at example dot com}
{A as in Apple, N as in November, A as in Alpha, at example dot com}
it's {b as in boy o as in oscar underscore chen at yahoo dot com}
{ana nineteen ninety at hotmail dot com}
{ana ninety nine at hotmail dot com}
{ana 99 at outlook dot com}
{ana plus shop at example dot com}
my e-mail address is {ana example at gmail dot com}
that would be {ana at g mail dot com}
the address is {info at example dot de}
{ana dot example at e x a m p l e dot com}
{ana at example dot c o m}
send it to {ana at example.com}
{ana.example at example.com}
{ana-at-example-dot-com} is mine
write to {ana-lima-at-example-mail-dot-co-dot-uk}.
{ana[dot]lima[at]example[dot]com} is mine
{ana at gmail com}
it's {ana dot lima at yahoo com}, thanks
{ana lima at gmx de}
{ana period example at example period com}
{ana at example.com}
my address is {ana at example.com}, thanks
{ana@ example .com}
{ana @ example.com}
{ana @example . com}
it's {ana@example dot com}
{ana dot lopez@example.com}
{ana at the rate example dot com}
my mail id is {ana dot lopez at the rate gmail dot com}
{ana (at) example (dot) com}
{ana [at] example [dot] org}
yes, {ana dot lopez at gmail}
reach me at {bo at example dot io}
use {ana one two three at yahoo dot com}
{double a n n at example dot com}
forward it to {ana dash lopez at example dash shop dot com}
please email {ana all one word at example dot com}
{ana punkt example ät example punkt de}
meine Mail ist {ana minus lopez ät web punkt de}
{ana unterstrich lopez at gmx punkt net}
meine Adresse lautet {ana Bindestrich beispiel Klammeraffe example Punkt at}
{ana point exemple arobase example point fr}
mon adresse c'est {ana tiret lopez arobase orange point fr}
{ana tiret bas lopez arobase example point com}
{ana punto lopez arroba example punto com}
mi correo es {ana guion bajo lopez arroba gmail punto com}
{ana arroba example punto es}
meu e-mail é {ana ponto silva arroba example ponto com ponto br}
{ana sublinhado silva arroba gmail ponto com}
{anna punto rossi chiocciola example punto it}
la mia mail è {anna trattino rossi chiocciola libero punto it}
{anaアットマークexample.com}です
メールは{ana.example@マーク example.com}です
{アナ アットマーク エグザンプル ドット コム}
アドレスは{ana アンダーバー example アットマーク example ドット com}です
{anaハイフンlopezアットマークexampleドットjp}です
メールアドレスは{たろうアットマークエグザンプルドットコム}です
{ana あっとまーく example.co.jp}
{ana 点 example 艾特 example 点 com}
我的邮箱是{zhangsan圈a163点com}
邮箱{ana下划线example艾特example点com}
邮箱是{一二三四五六艾特qq点com}
{ana at qq 点 com}
发到{zhangsan 艾特 example.com}
{아나 골뱅이 example 점 com}
이메일은 {hong 점 gildong 골뱅이 네이버 점 컴}입니다
{hong언더바gd골뱅이naver점com}이요
메일 {ana 골뱅이 지메일 닷컴}
{ana 하이픈 lee 골뱅이 example.co.kr}
it's {maria dot garcia at gmail dot com}
{m garcia at example dot org}
{jsmith at example dot com}
my email is {jsmith forty two at yahoo dot com}
so it's {s m i t h at example dot com}
that's {bob, b o b, at example dot com}
{bob at example, e x a m p l e, dot com}
{t as in tango e as in echo d as in delta at example dot com}
{t for tango, e for echo, d for delta at example dot com}
{kate underscore ninety at live dot com}
{kate dot o'neil at example dot com}
{sales at example dot com} is our address
could you send that to {billing at example dot com} please
it is {kate at example dash mail dot com}
{kate dot brown at sub dot example dot co dot nz}
{kate at one six three dot com}
{kate two thousand at aol dot com}
the email on file is {k brown at example dot net}
E-mail: {kate (at) example (dot) com}
{kate AT example DOT com}
{Kate.Brown @ example . com}
{kate.brown@ example.com}
{kate.brown @example.com} thanks
{kate dot brown at outlook}
is it {kate dot brown at gmail dot com}? yes
okay {kate at gmail dot com} got it
alright, {kate brown at gmail dot com}
Name is Kate, email {kate at example dot com}
{kate at proton dot me}
{kate at icloud dot com}
{kate at hotmail dot co dot uk}
{kate at t-online dot de}
{k dot brown plus test at example dot com}
{ケイト アット example ドット com}
メールは {kate@example ドット com} です
アドレスは{ケーエーティーイーアットマークジーメールドットコム}です
{kate どっと brown あっとまーく gmail どっと com}
{katebrown アットマーク yahoo ドット シーオー ドット ジェーピー}
我邮箱 {kate brown 艾特 gmail 点 com}
邮箱是{kate艾特gmail点com}
{kate at 163 点 com}
메일 주소는 {kate 골뱅이 gmail 닷 com} 입니다
{케이트 골뱅이 네이버 닷컴}이요
{케이 에이 티 골뱅이 한메일 점 넷}
{kate Punkt braun ät gmx Punkt de}
{k punkt braun at t minus online punkt de}
meine E-Mail ist {kate at example punkt com}
{kate point martin arrobase gmail point com}
{kate tiret martin at example point fr}
c'est {kate arobase wanadoo point fr}
{kate guion medio lopez arroba example punto com punto mx}
mi correo es {kate arroba gmail punto com}
{kate punto lopez arroba hotmail punto es}
{kate traço silva arroba uol ponto com ponto br}
é {kate arroba gmail ponto com}
{kate chiocciola gmail punto com}
{kate underscore rossi chiocciola alice punto it}
`;
