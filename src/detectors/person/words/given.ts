/** Given names, and family names that are common words. Written down from what is common in the countries that speak the languages. */

/** Given names that are nothing else: beside a phrase that says little, one of them says the rest. */
export const GIVEN_NAMES = `
aaron abby abdul abdullah abel abigail abigayle abraham ada adaline adalyn adam adela adelaide adele aditya adolfo adrian adrián agatha agnes
agnieszka agustin ahmad ahmed aidan aileen aimee aisha ajay akash alan alana alba albert alec alejandro aleksandra alessandra alessandro alessia alex
alexander alexandra alexia alexis alfie alfonso alfred algernon ali alice alicia alina alison alistair allison alma alois alonso alphonse alvin
alyson alyssa amadou amal amanda amara amelia amelie amina amir amit amos amy ana anabel ananya anastasia anders andre andrea andreas andreea andrew
andrzej andré andrés andy aneta angela angelica angelika angelina angelo angie angus anika anil anirudh anisa anita anja anjali ann anna annabel
annabelle annalisa anne anneke anneliese annelise annemarie annette annie annika ansel anthony antje antoine antoinette anton antonia antonina
antonio antony antônio anushka anya aoife arjun arlene arlo armando arnaud arne arnold arthur arturo arun arvid asha asher ashley ashok ashton astrid
atticus aubrey aude audrey augustine augusto aurelia aurelie avery ayaan ayden ayesha azadeh azra baptiste barbara bartholomew bartosz bashir beata
beatrice beatrix beatriz becky ben benedict benedikt benita benito benjamin bennett berenice bernadette bernard bernardo bernd bernice bert bertha
bertrand bess beth bethany betty beverley beverly bianca billie birgit bjorn björk björn blanca bob bobby bonnie boris boyd brad braden bradley brady
brandon brenda brendan brent brett brian brianna bridget brigitte britta brittany brody bronwyn bruce bruno bryan bryn burak byron bärbel caitlin
caleb callum calvin cameron camila camilla camille camillo candace candice caren carina carl carla carlo carlos carly carmela carmen carol carolin
carolina caroline carolyn carsten casey caspar casper cassandra cassidy catalina catarina cathal catherine cathy catriona cecil cecile cecilia cedric
celeste celestine celia celine cesar chad chantal charlene charles charlie charlotte chen cheryl cheyenne chiamaka chiara chidi chinedu chioma chloe
chloé chris christa christel christelle christi christian christina christine christoph christophe christopher chukwuemeka cian ciara cindy claire
clara clare clarence clarissa claude claudette claudia claudine claudio claus clemens clement clementine clifford clint clive clyde clément colette
colin colleen connor conrad constance constantin consuelo cora coralie cordelia corey corinna corinne cornelia cornelius cory courtney craig cristian
cristina cristobal curt curtis cynthia cyril cyrus dagmar dahlia daisuke dale dalia damian damien damon dan dana daniel daniela danielle danny dante
daphne darcy daria dario darius darlene darrell darren darryl daryl dave david davina dawid dawson deanna debbie deborah declan deepak deepika
deirdre delia delores delphine demetrius denis denisa denise dennis derek derrick desiree desmond dev devin devon dexter dhruv diana diane diann
diego dieter dietmar dietrich dimitri dimitris dina dinesh dirk dmitri dolores dominic dominik dominika dominique donald donatella donna donovan dora
doreen dorian doris dorota dorothea dorothee dorothy doug dougal douglas dragan duane duncan dunja dusan dustin dwayne dwight dylan ebony eddie edgar
edgardo edith edmund edna eduardo edward edwin efrain eileen elaine eleanor elena eleni eleonora eli eliana elias elif elina eliot elisa elisabeth
elisabetta elise elissa eliza elizabeth elke ella ellen eloise elsa elsie elton elvira emanuel emanuele emeka emerson emil emilia emiliano emilie
emilio emily emma emmanuel emmett emre enrica enrique enzo eoin ephraim eric erica erik erika erin erling ernestine ernesto errol esme esmeralda
esperanza esra esteban estelle esther estéban ethan ethel etienne eugene eugenia eugenio eunice eva evan evangeline evelina evelyn evelyne everett
ezekiel ezra fabian fabien fabienne fabio fabiola fabrice farah farid fatima fatma fatou fatoumata faye federica federico felicia felicitas felicity
felipe felix ferdinand fergus fernand fernanda fernando filip filippo finlay finley finn fiona fiorella flavia flavio fletcher flora florence
florentina florian floyd flávia folasade franca francesca francesco francine francis francisco franck francois franz françois freddie frederic
frederick frederik freya frida frieda friederike friedrich fritz frédéric fábio gabriel gabriela gabriele gaetan gail gareth garrett gary gaston
gaurav gavin genevieve geoff geoffrey geoffroy georg george georges georgina gerald geraldine gerard gerardo gerd gerhard germaine gertrude ghislaine
giada gianluca gianni gideon gilbert gilles gillian gina gino giorgio giovanna giovanni gisela giselle giulia gladys glenda glenn glenys gloria
gonzalo goran gordon gotthard greg gregory greta grigory grzegorz guadalupe guido guillaume guillermo gunnar gunther gurpreet gustavo gwen gwendolyn
günter günther hamish hana hanna hannah hanne hannes hanno hans harald hari harish harold harriet harry hartmut haruto harvey hasan hassan hayden
heather hector hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henrietta henriette henrik henrique henry herbert
heriberto herman hermann hernan hilary hilda hilde hildegard hiro hiroki hiroshi holger homer honorine horatio horst hortense howard hubert hugh hugo
hugues humberto humphrey huseyin hussein hélène ian ibrahim ida idris ignacio ignatius igor ikram ilona ilse imani imogen imran ines inge ingeborg
ingo ingrid inigo inès irena irene irina iris irma irving isa isaac isabel isabella isabelle isadora isha ishaan isidro ismael isolde ivan ivana ivo
iván iwona jacek jacinta jaclyn jacob jacqueline jacques jagdish jaime jake jamal james jamie jan jana jane janelle janet janice janina janine janis
jaroslav jarrod jasmin jason jasper javier jayden jayne jean jeanette jeanne jeannette jeannie jeff jeffrey jelena jenna jennie jennifer jenny jens
jenson jeremiah jeremias jeremy jermaine jerome jerry jesper jesse jessica jesús jill jim jimena jimmy joachim joan joanna joanne joao joaquin
jocelyn jochen jodie joe joel joelle joerg joey johan johann johanna johannes john johnny jolanda jolanta jolene jon jonah jonas jonathan joni joost
jordi jorge jose josef josefa josefina joseph josephine josh joshua josiah josiane josie josé jovana joyce joão juan juana juanita judith judy jules
julia julian juliana julianne julie julien juliet juliette julio julissa jun jurgen justin jutta jérôme jörg júlia jürgen kai kaitlyn kaja kamal
kamil kamila kareem karel karen karim karin karina karl karla karolina karsten karthik kasia katarina katarzyna kate katelyn katharina katharine
katherina katherine kathi kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kavita kavya kaye kayla keiko keira keisha keith kelly
kelvin ken kendra kenji kenneth kenny kerry kerstin kevin khadija khalid kieran kilian kim kimberley kimberly kiran kirk kirsten kirsty klara klaus
koen kofi konrad konstantin krishna kristen kristian kristin kristina kristof kristopher krystal krzysztof kumar kunal kurt kurtis kwame kyle lacey
lachlan laila lakshmi lambert lana larry lars laszlo latisha latoya laura lauren laurence laurent lauri laurie lavinia lawrence lazaro leah leandra
leandro leanne leif leila leilani lena lennart lenny leo leon leonard leonardo leonie leonor leonora leopold lesley leslie leticia letícia levi lewis
lia liam liane lidia liesel lila lilian liliana lilith lillian lilly lily lina linda lindsay linus lionel lisa lisbeth liz lloyd lola lorena lorenzo
loretta lori lorna lorraine lotte louis louisa louise lourdes luana luc luca lucas lucia luciana luciano lucie lucien lucille lucinda lucio lucy
lucía ludmila ludovic ludwig luigi luis luisa luise lukas lukasz luke luther luís luíza lydia lyndon lynette lynn lynne mabel macarena maciej
mackenzie maddie madeleine madeline madelyn madison mads mael maeve magda magdalena maggie magnus mahesh mahmoud maia maike maisie maite maja malcolm
malik malte mamadou mandy manfred manoel manoj manuel manuela mara marc marcel marcela marcelina marcella marcelo marcia marcin marco marcos marcus
marek margaret margarete margarethe margarita margherita margit margot marguerite maria mariam marian mariana maribel marie marie-claire marika
marilyn marina mario marion marisa marisol marissa maritza marius marjorie markus marla marlene marlies marlon marsha marta martha martin martina
martín mary maryam masha massimo mateo matheus mathew mathias mathieu mathilde mathis matilda matt matteo matthew matthias mattia maud maura maureen
maurice mauricio maurizio mauro maxim maxime maximilian maxine maya meaghan mechthild meera megan mehdi mehmet mei meike melanie melinda melissa
meredith merle mia micaela micah michael michaela michal michel michele michelle mickael miguel mikael mike mikhail mila milan milena millie milos
min mina minerva minnie mira miranda mireille miriam mirjam mirko misha mitchell mohamed mohammad mohammed mohan moira moises molly monica monika
monique morgan moritz moses mostafa moussa muriel murray mustafa myra myriam myrtle márcia mário mónica mônica nadia nadine nadira nadja nahla nancy
nanette naomi natalia natalie natasha nathalie nathan naveen nayeli ned neha neil nele nelly nelson nerea nestor ngozi niall nicholas nick nicki nico
nicola nicolas nicole nicolette nicolás niels nigel nikhil nikita niklas nikola nikolai nils nina nirmala nisha noah noelle noemi nolan nora norbert
norma norman nuno nuria octavia octavio odette odile ofelia oksana olaf oleg oleksandr olga oliver olivia olivier olumide oluwaseun omar ondrej oona
oriana orsolya oscar oskar osvaldo otis ottilie otto oumar owen pablo padma palmira paloma pamela pandora paola paolo parveen pascal pascale patrice
patricia patricio patrick patrik patrizia patryk patrícia patti paul paula paulette paulina pauline paulo pavel pawel pedro peggy penny percy perrine
petar pete peter petra petros phil philip philipp philippa philippe phillip phillipa philomena phoebe phyllis pia pierre pierrick piers piet pilar
piotr pippa polly pooja poonam prakash pranav prasad preeti prisca priscilla priya quentin quincy rachael rachel radu rafael ragnar rahul raina
rainer raj rajan rajesh rajiv ralf ralph ramesh ramiro ramon ramona ramón randall randolph raphael raquel rashid rasmus raul ravi raylene raymond
raúl reagan rebecca rebekah reggie regina reginald reinaldo reiner reinhard rekha remedios remi remy renata renate renaud rene renee renske rené
reuben reyna rhiannon rhonda rhys ricarda ricardo riccardo richard rick rikki riley rina rita ritu rob robert roberta roberto robin rocio roderick
rodney rodolfo rodrigo rogelio roger rohan rohit roisin roland rolf romain roman romeo romy ron ronald rory rosalba rosalie rosalind rosalinda
rosangela rosanna rosario roselyn rosemary rosetta rosie roslyn ross rowan rowena roxana roxanne roy ruben rubén rudi rudolf rudy rufus rupal rupert
ruslan russell rute ruth ruxandra ryan rylan saad sabina sabine sabrina sadie saeed sahil sakura salma salvador salvatore sam samantha samir samira
samuel sandeep sander sandra sanjay sanjeev sanna santiago santino santosh saoirse sara sarah sarita sascha sasha saskia satish saverio scarlett
scott sean sebastian sebastiao selena selim selina selma serena serge sergei sergey sergio shabnam shana shane shanelle shanice shaniqua shannon
sharif sharon sharron shaun shauna shawn shayna sheena sheila shelby sheldon shelley sheryl shirin shirley shivani shreya shreyas shweta siegfried
sigrid silas silke silvana silvia silvio simon simona simone siobhan sissel slavica sofia sofía solange solveig sonali sonia sonja sophia sophie
soraya spencer srinivas stacey stacie stacy stan stanislav stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen
steve steven stuart stéphane sue suman sumit sunil sunita suresh susan susana susannah susanne susie suzanna suzanne suzette sven sven-erik svetlana
swati sybil sylvain sylvester sylvia sylvie sylwia sébastien sérgio sílvia tabitha tadashi taisiya takeshi talia tamara tamsin tania tanja tanya tara
tarik tariq tatiana tatjana tatum ted teodora terence teresa teresita terrence terri terry tess tessa thaddeus thandiwe thaís thea thelma theo
theodora theodore theresa theresia thiago thibault thibaut thierry thomas thorsten tiago tiana tiffany tilda tilly tim timo timothy timur tina tobias
tobin todd todor tom tomas tomasz tommy tomoko tomás toni tony tonya torben torsten tracy tremaine trent trevor tricia trish tristan trudy tyler
tyrell tyrone tânia ulla ulrich ulrika ulrike umar umberto urs ursula uschi usha uta uwe vaclav valentin valentina valentine valeria valerie valeriya
vanessa vasily velma venkatesh vera verena verity vernon veronica veronika vesna vicente vicky victoire victor victoria vidya vijay vikki vikram
viktor viktoria vilma vinay vincent vinod vinícius violeta virginie vito vittoria vitória vivek vivian vivien vivienne vlad vladimir volker walter
waltraud wanda warwick wayne wendell wendy werner wesley wiebke wilbur wilfred wilhelm wilhelmina william wilma winifred winona winston wojciech
wolfgang woodrow wyatt xander xavi xavier xiao ximena yann yannick yara yasmin yasmine yelena yetunde yevgeny ylva yoko yolanda yolande yosef yuki
yuri yuriy yusuf yves yvette yvonne zach zachariah zachary zainab zara zbigniew zdenek zeynep zineb zoe zofia zoltan zoran zoé zoë zuzana álvaro
ángel émilie éric óscar łukasz
`;

/** Given names that are common words, too: names only beside a phrase that leaves no doubt, or where a name would be. */
export const GIVEN_AND_WORDS = `
amber angel april art august autumn basil bill blake brook brooke buck buddy carmel carter cedar chance chase chelsea chip clay cliff cole cruz daisy
davis dawn dean destiny dick don drew earl ernest eve faith fay frank gene georgia ginger glen grace grant guy harley harmony hazel holly hope hunter
ivory ivy jack jackson jade jasmine jay jewel jordan joy june king lamar lance laurel lee logan luna mark mason maverick max may melody
mercedes mercy miles milton norm olive orlando parker pat patience pearl peg pierce poppy precious preston prudence randy ray reed rex reyes rich
rocky rosa rose ruby rusty saffron sage sandy serenity sharp sidney sienna sierra skip sol sonny summer sunny taylor travis trinity viola violet
virginia warren will win woody
`;

/** Family names that are common words, too. */
export const FAMILY_AND_WORDS = `
banks barber bauer becker bell berg berger berry bird bishop black blanc blanco bond boucher boulanger braun bridges bright brooks brown brun burns
bush butler camp campos carneiro carpenter castle chambers chandra chuck clark coelho cook cortés costa cross delgado diamond dickens dolly dove ed
engel ernst farmer fern fields fischer fisher fleming flores flowers fontaine ford forest fox fromm fuller gale gardener garland gates gold golden
gray green guerrero gupta hahn hall harvest heath hill hood hudson hurst iglesias jock jyoti jäger kaiser khan klein knight koch kraus krause kurz
könig kühn lake lal lamb lane lang leblanc leite leroy león lieb love low lucky lynch major marchand marsh marshall mills moore moreau moreno noble
nunes oliveira page park parks peace pereira perry petit pierce pinto piper pitt pope potter powers price ramos reid rice richter rivers robins rocha
rod rojo rot roth roux ríos salmon sauer saul savage schneider schwarz schäfer shelly shepherd sherry short silva silver singer sky small smart snow
sommer sona sparks speed spring star steel stein stone stormy summers swan sweet swift teixeira temple thorn tiger travis tucker turner underwood
vale vance vogel walker walls ward water waterman waters weaver webb webber weber wells west wheeler white winter wise wolf wood worth wright young
zen
`;

/** Names that begin sentences, as verbs do, or stand before a day: `May I`, `Will do`, `June statement`. */
export const VERBS_AND_MONTHS = `
april august bill chance chase drew hope mark may june pat patience skip will win earnest jan jun julio
`;
