/** What stands beside names in Hindi, in Latin letters. */
import type { Language } from "./phrases.ts";

export const hindi: Language = {
  leads: {
    told: `
      mera|mere|uska|unka|pati ka? pura|poora|shubh? naam
      naam hai|tha
      ka naam
      ke naam
    `,
    labels: "naam",
    greeted: "namaste|namaskar|namaskaar|namastey|pranam|salaam|arre|suniye",
    thanked: "dhanyavad|dhanyawad|shukriya",
    titled: "shri|shree|shrimati|smt|kumari|sri|swami",
    roles: "bhai|pati|patni|beta|beti|behen|papa|mummy|dost|padosi",
    knows: "main|mai|mein|hum|yeh|ye|aur|agent|customer|maine",
    asks: `
      aapka|apka shubh|pura|poora? naam
      aap ka shubh|pura|poora? naam
      kaun bol raha|rahi|rahe
    `,
  },
  follows: {
    speaks: "",
    tells: `
      bol raha|rahi|rahe
      baat kar raha|rahi
      naam hai
      hoon|hun|hu
      se bol raha|rahi
    `,
    does: `
      se baat|bola|poocho|kaho|puchho|mila
      ne kaha|bola|bataya|call|mujhe|order|phone|promise|diya|kiya|bheja|pucha
      ko call|bata|batao|bolo|bol|do|de|phone|bhej|bataiye|connect
    `,
    owns: "ka|ki|ke order|account|number|naam|phone|email|card|address|ghar|ticket|case|bill|refund|pati|patni|beta|beti|husband|wife",
    honours: `
      ji|jee|bhai|bhaiya|didi|saab|sahab|sahib|bhaisahab
      sir|madam|maam|ma'am
    `,
  },
};
