/** Places of India, where `PIN` says a postal code (India Post: states and union territories, and cities of a million). */

const PLACES = [
  "india|bharat|andhra|arunachal|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal|jharkhand|karnataka|kerala|ladakh",
  "(?:madhya|uttar|andhra) pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|orissa|punjab|rajasthan|sikkim|tamil ?nadu",
  "telangana|tripura|uttarakhand|west bengal|jammu|kashmir|delhi|pu[dn][ud]+ch?erry|chandigarh|mumbai|bombay|bengaluru|bangalore",
  "chennai|madras|kolkata|calcutta|hyderabad|pune|ahmedabad|surat|jaipur|lucknow|kanpur|nagpur|indore|thane|bhopal|visakhapatnam",
  "patna|vadodara|baroda|ghaziabad|ludhiana|agra|nashik|faridabad|meerut|rajkot|varanasi|srinagar|aurangabad|dhanbad|amritsar|noida",
  "allahabad|prayagraj|ranchi|howrah|coimbatore|jabalpur|gwalior|vijayawada|jodhpur|madurai|raipur|kota|guwahati|mysuru|mysore",
  "gurgaon|gurugram|bhubaneswar|dehradun|kochi|cochin|trivandrum|thiruvananthapuram|mangalore|mangaluru|shimla|panaji|imphal",
  "[a-z]{2,12}(?:pur|abad|nagar|garh|palli|puram|wadi|gaon)|dist(?:rict|t)?|taluka?|tehsil|post office|state",
  "भारत|दिल्ली|मुंबई|कोलकाता|चेन्नई|पुणे|जिला|राज्य",
].join("|");

const PLACE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${PLACES})(?![\\p{L}\\p{M}])`, "iu");
const POSTAL_SIZE = 6;
/** Characters of the line in which a place is beside a code. */
const BESIDE = 60;

/** Whether digits behind `PIN` are as many as a postal code has, and a place stands beside them on their line. */
export function isOfPlace(text: string, start: number, end: number): boolean {
  if (end - start !== POSTAL_SIZE || text[start] === "0") return false;
  const [before = ""] = text
    .slice(Math.max(0, start - BESIDE), start)
    .split("\n")
    .slice(-1);
  const [after = ""] = text.slice(end, end + BESIDE).split("\n");
  return PLACE.test(before) || PLACE.test(after);
}
