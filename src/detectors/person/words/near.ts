/** Small words that stand beside names, and what they say there. Each table has a bit of WORD. */

/** Words after which somebody goes on who has said a name. */
export const GOES_ON = `from with calling speaking here again at and how i i'm my your may can in on the over what who writing for trying phoning available please did do could there right correct de du des vom von del da do et und y e aus pour para por au la aqui desde chez j'ai ich je necesito tengo preciso`;

/** As GOES_ON, of those that hardly stand behind anything else. */
export const IS_FROM = `from with calling speaking here again vom von aus del du`;

/** What somebody says of himself behind his name. */
export const WHO = `one the your an a from`;

/** In front of who somebody is: `my`. */
export const OWN = `my our his her their your the mein meine meinem meinen meiner ihr ihre sein seine unser unsere unserem unseren dein deine`;

/** Things that have names: `company`. */
export const NAMED = `company business product file street pet dog cat brand store shop hotel restaurant bank school user domain host server database table field class project team group app service model item plan package event movie show game song book city place road building device wifi network queue skill bot campaign template page host display`;

/** What signatures begin with, and other lines: `best`. */
export const ALSO_PRAISE = `best love yours cheers all soon forward care ihr ihre`;

/** What stands behind a name when the person is to do something. */
export const TO_DO = `to if about that call the know whether and for at from please when how what why a an his her my`;

/** In front of `M`. */
export const SIZES = `size taille talla größe tamanho a`;

/** In front of a thing: `the Hilton`. */
export const ARTICLES = `the a an our your my this that der die das le la el o`;

/** Between two names. */
export const AND = `and und et y e or aur`;

/** What is said while somebody thinks: `um`. */
export const HESITATES = `um umm uh uhh er erm hm hmm äh ähm öhm euh heu ehm`;
