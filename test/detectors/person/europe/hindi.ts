/** Sentences of contact centres in Hindi in Latin letters: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Namaste, mera naam {Raghunath Patil} hai.
Mera naam {Ishita} hai aur mera order nahi aaya.
mera naam {rajesh kumar} hai
Main {Devendra} bol raha hoon customer care se.
Main {Sunita Yadav} bol rahi hoon.
Haan ji, main {Balwinder Singh} baat kar raha hoon.
{Rahul} ji, aapka refund ho gaya hai.
{Kavita} madam, ek minute rukiye.
{Suresh} bhai, order kab aayega?
Shri {Omprakash Tripathi} ka account band hai.
Smt. {Kamala Devi} ki policy hai.
Dhanyavad, {Pooja} ji.
Shukriya {Arjun} ji.
Namaste {Meenakshi} ji, kaise hain aap?
Aapka naam kya hai? {Gurpreet Kaur}.
Aapka shubh naam? Ji, {Harshad Mehta}.
Naam: {Yogesh Deshmukh}
{Vikram} se baat karni hai.
{Priya} ne kaha ki refund milega.
{Sandeep} ko bata dijiye.
Mere pati {Dinesh} ka number hai.
Mera beta {Aarav} use karta hai.
Customer {Manpreet Gill} ko call karna hai.
Hello, {Ananya} bol rahi hoon.
{Neha}: haan ji boliye
[12:30] {Imran Sheikh}: haan main yahan hoon
Kaun bol raha hai? {Deepak}.
Thank you {Ramesh} ji.
Hi {Shalini}, mera order kahan hai?
Mr. {Chatterjee} ka ticket hai.
Agent {Farhan} ne promise kiya.
Maine {Anil} se baat ki.
Unka naam {Subramaniam Iyer} hai.
Dear {Mrs. Banerjee}, aapka parcel aa gaya.
Regards,\\n{Tejaswini Kulkarni}
Account holder ka naam {Lalita Sharma} hai.
{Ajay} sir, please wait kijiye.
namaste main {priya} bol rahi hoon
Kumari {Rekha} ki file hai.
{Mohan} ka order cancel kar do.
`;

export const UNNAMED = `
Mera naam galat likha hai.
Mera naam bill par nahi hai.
mera naam theek karo
Main customer bol raha hoon.
Main Delhi se bol raha hoon.
Main ghar se bol rahi hoon.
Main pareshan hoon.
Main thak gaya hoon.
Haan ji, boliye.
Nahi ji, abhi nahi.
Ji haan, theek hai.
Sir ji, ek minute.
Doctor ji nahi hain.
Namaste, Customer Care mein aapka swagat hai.
Namaste ji, kaise hain aap?
Dhanyavad, aapka din shubh ho.
Shukriya, Team.
Aapka naam kya hai? Kyun bataun?
Naam: pata nahi
Mere pati ka number hai.
Mera beta use karta hai.
Manager se baat karni hai.
Customer care ne kaha ki refund milega.
Amazon ne kaha nahi milega.
Flipkart ka order late hai.
Airtel ko call karo.
Delhi ka order cancel hai.
Paytm se baat karo.
Order kab aayega bhai?
Refund ka status kya hai?
Mumbai ki delivery late hai.
Somvar ko call karna.
Thank you sir.
OK madam, theek hai.
Yes sir, ho gaya.
Agent ne phone kaat diya.
Kaun bol raha hai?
Hello sir, mera order kahan hai?
Bank ne mana kar diya.
Diwali ka offer hai.
`;
