/** Given names, and family names that are common words. Written down from what is common in the countries that speak the languages. */

/** Given names that are nothing else: beside a phrase that says little, one of them says the rest. */
export const GIVEN_NAMES = `
aaron abby abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aidan aisha alan albert alejandro alex alexander alexandra alexis alfred ali
alice alicia alina alison allison alyssa amanda amber amelia amir amy ana anastasia andre andrea andreas andrew andy angela angelica angelina anita
anja ann anna anne annette annie anthony antoine antonia antonio anya arthur arun asha ashley audrey ayesha barbara beatrice beatriz becky ben
benjamin bernard bernd beth betty bianca bjorn bob bobby boris brad brandon brenda brian bridget brittany bruce bruno bryan caitlin callum cameron
camila camille carl carla carlos carmen carol carolina caroline carolyn catherine cathy cecilia cedric celine chad charles charlie charlotte chen
cheryl chloe chris christian christina christine christoph christopher cindy claire clara claudia claudio clemens colin connor constance cristina
craig cynthia dale damien dan daniel daniela danielle danny darren dave david deborah debbie deepak deepika denise dennis derek dev devon diana diane
diego dieter dimitri dinesh dmitri dominic dominik donna dorothy doris doug douglas duncan dylan eddie edgar eduardo edward edwin eileen elaine
eleanor elena eli elias elif elise elizabeth elke ella ellen emily emma emmanuel enrique eric erica erik erika ernesto esther ethan eugene eva evan
evelyn fatima fatma faye felipe felix fernanda fernando filip finn fiona florence florian francesca francesco francis francisco franck frederic fritz
gabriel gabriela gail gareth gary gavin geoff geoffrey george georgia gerald gerard gerd giorgio giovanni giulia gloria gonzalo gordon greg gregory
greta guillaume guillermo gustavo hannah hannes hans harish harold harry hassan heather hector heidi heike heinz helen helena helga henrik henry
hiroshi holger horst howard hugh hugo hussein ian ibrahim igor ines ingrid inge irene iris isaac isabel isabella isabelle ivan jacob jacqueline
jacques jake jamal james jamie jan jana jane janet janice jasmin jason javier jean jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry
jesse jessica jill jim jimmy joan joanna joanne joao joaquin jochen joe joel johan johanna johannes john johnny jonas jonathan jorge jose josef
joseph josh joshua juan juana juanita judith judy julia julian juliana julie julien juliette julio jun jurgen justin kai kamal karen karim karin
karina karl karthik kasia katarina kate katharina katherine kathleen kathy katia katie katja katrin kavita keith kelly ken kenji kenneth kerry kevin
khalid kim kimberly kiran klaus konrad krishna kristen kristin kristina kumar kurt kyle lakshmi larry lars laura lauren laurence laurent lawrence
leah leila lena leo leon leonard leonardo leslie liam lily linda lindsay lisa liz lorenzo lori louis louise luc luca lucas lucia luciana lucy luigi
luis luisa lukas luke lydia lynn maddie madison magda mahesh maja malik manfred manoj manuel manuela marc marcel marcela marcelo marco marcos marcus
margaret margarita maria mariam marian mariana marie marina mario marion marisol marius marlene marta martha martin martina mary mateo matheus
mathias mathieu mathilde matt matteo matthew matthias maureen maurice max maya meera megan mehmet mei melanie melissa mia michael michal michel
michele michelle miguel mikael mike mila milan min mina miriam mohamed mohammad mohammed mohan moira molly monica monika monique morgan mustafa nadia
nadine naomi natalia natalie natasha nathan nathalie neha neil nelson nicholas nick nicolas nicole nigel nikhil nikita niklas nikolai nina nisha noah
nora norman olaf oleg olga oliver olivia olivier omar oscar oskar otto pablo padma pamela paola paolo pascal patricia patrick patrik paul paula paulo
pavel pedro penny pete peter petra phil philip philipp philippe phillip pierre piotr pooja prakash preeti priya rachel rafael raj rahul rajesh ralf
ralph ramesh ramon raquel raul ravi raymond rebecca regina reinhard renata renate rene ricardo riccardo richard rick rita ritu rob robert roberta
roberto robin rodrigo roger rohan rohit roland rolf roman ron ronald rosemary ross roxanne roy ruben rupert russell ruth ryan sabine sabrina sakura
salma sam samantha samir samira samuel sandeep sandra sanjay santiago santosh sara sarah sascha saskia sasha scott sean sebastian serge sergei sergey
sergio shane shannon sharon shaun shawn sheila shirley shreya silvia silke simon simone sofia sonia sonja sophia sophie srinivas stacy stan stefan
stefanie stella stephan stephanie stephen steve steven stuart sue suman sunil sunita suresh susan susana susanne suzanne svetlana sven swati sylvia
sylvie takeshi tamara tania tanja tanya tara tatiana ted teresa terry thea theo theodore theresa thiago thibault thierry thomas thorsten tiago
tiffany tim timo timothy tina tobias todd tom tomas tommy toni tony torsten tracy trevor tyler ulrich ulrike ursula uta uwe valentina valerie vanessa
vera veronica veronika vicente vicky victor victoria vijay vikram viktor vincent vinod virginie vivian vladimir walter wanda wayne wendy werner
wilhelm william wolfgang xavier xiao yasmin yuki yolanda yusuf yves yvonne zach zachary zoe łukasz andré bärbel björn chloé clément émilie éric
estéban françois frédéric günter günther hélène inès jérôme joão jörg jürgen josé jesús lucía martín mónica ramón rené sébastien sofía stéphane
tomás zoë zoé álvaro ángel óscar rubén andrés adrián iván nicolás raúl sérgio antônio fábio flávia júlia letícia márcia mário mônica patrícia sílvia
tânia vitória vinícius luís luíza thaís
`;

/** Given names that are common words, too: names only beside a phrase that leaves no doubt, or where a name would be. */
export const GIVEN_AND_WORDS = `
angel don art autumn basil bill blake brook brooke buck buddy chance chase chip clay cliff daisy dawn destiny dick drew earl ernest eve faith fay frank
gene ginger glen grace grant guy harmony hazel holly hope hunter ivory ivy jack jade jay jewel joy king lance laurel lee mark mason maverick melody
mercy miles norm olive pat patience pearl peg poppy precious prudence ray reed rich rocky rose ruby rusty sage sandy serenity sharp skip sonny summer
sunny trinity violet virginia warren win woody jordan sol rosa cruz reyes april may june august will carter cole dean jasmine parker taylor
`;

/** Family names that are common words, too. */
export const FAMILY_AND_WORDS = `
bishop brown chuck cook dolly ed fern forest gale garland gold gray green hall harvest heath jock major price rod saul shelly sherry sky star stone
stormy swan tiger tucker ward west white winter wolf wood young zen banks barber bell berry bird black bond bridges brooks burns bush butler camp
carpenter castle chambers clark cross dickens diamond dove farmer fields fisher fleming flowers ford fox fuller gardener gates golden hill hood
hudson hurst knight lake lamb lane love low lucky lynch marsh marshall mills moore noble page park parks peace perry pierce piper pitt pope potter
powers reid rice rivers robins salmon savage shepherd short silver singer small smart snow sparks speed spring steel summers sweet swift temple thorn
travis turner underwood vale vance walker walls water waters waterman weaver webb webber wells wheeler wise worth wright bright koch richter
schneider fischer weber becker schäfer bauer klein schwarz braun vogel sommer kaiser könig engel kraus berg krause lang roth stein jäger sauer kühn
ernst fromm lieb hahn rot kurz petit blanc leblanc leroy moreau fontaine marchand boulanger berger boucher roux brun flores iglesias campos rojo
moreno delgado guerrero ríos cortés blanco león pinto ramos leite costa rocha nunes carneiro coelho pereira oliveira teixeira silva lal khan gupta
chandra jyoti sona
`;

/** Names that begin sentences, as verbs do, or stand before a day: `May I`, `Will do`, `June statement`. */
export const VERBS_AND_MONTHS = `
april august bill chance chase drew hope mark may june pat patience skip will win earnest jan jun julio
`;
