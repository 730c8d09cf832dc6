/** Companies, products and figures whose names are made like those of people. In lower case and without marks. */

/** Two words that are no person; what stands beside them belongs to them. */
export const BRANDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `charles schwab;wells fargo;calvin klein;tommy hilfiger;ralph lauren;jp morgan;morgan stanley;morgan chase;goldman sachs;mary kay;louis vuitton;harley davidson;aston martin;
  ernst young;jack wolfskin;marc jacobs;michael kors;hugo boss;betty crocker;warner bros;merrill lynch;edward jones;raymond james;rowe price;thomas cook;john deere;
  john lewis;john hancock;elizabeth arden;estee lauder;johnnie walker;johnny walker;jim beam;jack daniel;jack daniels;harry potter;mickey mouse;santa claus;tim hortons;jenny craig;papa john;
  papa johns;trader joe;trader joes;victoria secret;victorias secret;kate spade;vera wang;tory burch;karen millen;laura ashley;stella mccartney;yves rocher;yves saint;jean paul;
  philip morris;rolls royce;alfa romeo;land rover;general motors;ben jerry;ben jerrys;baskin robbins;carl zeiss;eddie bauer;perry ellis;steve madden;jimmy choo;
  manolo blahnik;christian dior;giorgio armani;emporio armani;paul smith;ted baker;fred perry;ray ban;captain morgan;don julio;jose cuervo;dom perignon;mary poppins;sherlock holmes;
  james bond;lara croft;super mario;robin hood;peter pan;doctor who;sesame street;sara lee;sarah lee;dr pepper;mc donald;
  norton antivirus;norton utilities;ford escort;ford focus;ford fiesta;ford mustang;ford transit;lincoln continental;
  dodge charger;chevrolet malibu;tesla model;martin luther;luther king;virgin mobile;virgin media;virgin atlantic;cole haan;brooks brothers;dean deluca;max mara;
  max planck;fritz box;douglas cosmetics;otto versand;peter kaiser;s oliver;tom tailor;jack jones;marco polo;jil sander;carl hagenbeck;ernsting family;
  king fisher;bed bath;jo malone;bobbi brown;charlotte tilbury;tom ford;paco rabanne;carolina herrera;massimo dutti;adolfo dominguez;pedro del;juan valdez;
  magazine luiza;alexa echo;siri shortcuts;martin guitar;fender stratocaster;gibson les;les paul;marshall amp;bose quiet`
    .split(";")
    .map((pair) => pair.trim()),
);

/** With `'s` behind it: a shop, a brand. */
export const SHOPS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `wendy mcdonald macy levi daniel lloyd sotheby christie domino denny kellogg kohl joe john applebee arby sainsbury jerry dick lowe hershey reese campbell jimmy carl chuck
  friday morrison boot hardee chili logan marshall sam popeye peter foot ruth steak hamley harrod selfridge debenham waterstone nando greggs lay claire land lord mcdonalds
  moody standard zabar dunkin duncan pete parkinson alzheimer crohn hodgkin murphy moore newton ohm hooke valentine mother father new st women men paul patrick andrew`.split(
    /\s+/,
  ),
);
