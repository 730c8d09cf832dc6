/** Frequent given names of the English-speaking world, its immigrants included; none that is as often an ordinary word, a month or a place. */
import { listOf } from "./list.ts";

export const givenNames = listOf(`
  aaron abdul abdullah abigail adam adrian adriana agnes ahmed aidan aisha akira alan albert alejandro alex alexander alexandra alexis ali alice alicia
  alison allison amanda amelia amina amir amit amy ana anastasia andre andrea andreas andrew andy angela angelica anil anita anjali ann anna anne annette
  annie anthony antonio anya arjun arthur arun ashley ashok audrey ayesha barbara beatrice becky ben benjamin bernard beth betty beverly bhavna
  bob bobby boris bradley brandon brenda brendan brian brianna bridget bruce bryan caitlin calvin camila carla carlos carmen carol caroline carolyn carrie
  catherine cathy cecilia cedric chad chandra charles charlie cheryl chiara chidi chloe chris christian christina christine christopher cindy claire clara
  claudia clifford colin colleen connor constance corey craig cristina crystal curtis cynthia daisy damian dan daniel daniela danielle danny darren dave
  david dean deborah debra deepa deepak denis denise dennis derek derrick diana diane diego dimitri dmitri dominic donald donna doreen doris dorothy douglas
  duncan dylan earl ebony eddie edgar edith edward eileen elaine eleanor elena elijah elisabeth elizabeth ella ellen emeka emil emily emma emmanuel enrique
  eric erica erik erin ernest esther ethan eugene eva evelyn fatima felicia felix fernando fiona frances francesca francis francisco franklin fred frederick
  gabriel gabriela gail gareth gary gavin gemma gene geoffrey george gerald geraldine gerard gillian gina giovanni giulia gladys glenn gloria gordon graham
  greg gregory guillermo gustavo gwen hannah hans harold harriet harry harvey hassan hazel heather hector heidi helen helena henry herbert hiroshi howard
  hugh hussein ibrahim ian imran indira ines ingrid irene irina isaac isabel isabella isla ivan jack jackie jacob jacqueline jamal james jamie jan jane janet
  janice jared jasmine jason javier jay jayden jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna
  joanne joe joel johan john johnny jon jonathan jorge jose josef joseph josephine josh joshua joyce juan juanita judith judy julia julian juliana julie
  june-ann justin kamala karen karim karl karthik kate katherine kathleen kathryn kathy katie kayla keisha keith kelly ken kenji kenneth kenzo kerry kevin
  khalid kiara kim kimberly kiran kirsten krishna kristen kristina kumar kurt kyle lakshmi lamar lars latoya laura lauren laurence lawrence layla leah lee
  leon leonard leroy leslie leticia liam lillian linda lindsay lionel lisa liz lois lorenzo loretta lori lorraine louis louise luca lucas lucia lucy luis
  luke lydia lynn maggie mahmoud malcolm manish manuel marc marcel marcia marco marcos marcus margaret maria mariam marian marie marilyn mario marion marisa
  marjorie marlene marta martha martin martina marvin mary mateo matilda matt matteo matthew maureen maurice mei melanie melissa meredith mia michael
  michele michelle miguel mike mikhail mildred min minh miriam mitchell mohamed mohammad mohammed moira molly monica monique morris muhammad mustafa nadia nancy naomi
  natalia natalie natasha nathan nathaniel neha neil nelson nicholas nick nicola nicole nigel nikhil nikita nina noah noel nora norma norman nuno oksana olga
  oliver olivia olumide oscar owen pablo pamela parker patricia patrick paul paula pauline pedro peggy penelope percy peter petra phil philip phillip
  phyllis pierre pooja prakash preeti priya rachel rafael raj rajesh ralph ramesh ramon randy raphael rashid raul ravi raymond rebecca regina reginald renee
  ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger rohan roland ron ronald rosa rosemary ross roy russell ruth ryan sabrina sally
  salma sam samantha samir samuel sana sandeep sandra sandy sanjay santiago sara sarah scott sean sebastian selina serena sergei sergio seth shannon sharon
  shaun sheila shelley sherry shirley shreya sidney silvia simon simone sofia sonia sonja sophia sophie stacey stacy stanley stefan stella stephanie stephen
  steve steven stuart sue sunil sunita suresh susan suzanne svetlana sven sylvia takeshi tamara tanya tara tariq tatiana ted terence teresa teri terry thelma
  theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tracey tracy travis trevor tricia tyler tyrone ursula valentina
  valerie vanessa vera vernon veronica vicki victor vijay vikram vincent vivian vladimir walter wanda warren wayne wei wendy wesley wilfred william willie
  winifred xavier yasmin yolanda yosef yuki yusuf yvette yvonne zachary zainab zoe zoltan
`);

/** Given names that are ordinary words, months or places as well: they count with a family name and a word in front of them. */
export const doubtfulNames = listOf(`
  amber april aurora austin autumn bill bishop brook carter chance charity charlotte chase chelsea christmas dale dallas dawn deacon destiny dick diamond drew
  faith florence forest frank gay georgia ginger grace grant guy harmony heath holly hope hunter iris israel ivy jade jasper jewel jordan joy judge june
  justice king kit lance lane lily london lynx madison mark mason may mercy mercedes merit miles milo morgan nick olive opal page paige paris patience pat
  pearl penny phoenix piper pierce rain ray reed rich rob robin rocky rose ruby rusty sandy savannah scarlett sierra skip sky sterling stone storm summer
  sunny sydney taylor tiger trinity victoria violet virginia wade ward will willow winter
`);
