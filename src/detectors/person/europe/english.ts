/** What stands beside names in English. */
import type { Language } from "./phrases.ts";

const ROLES = `agent|advisor|adviser|representative|rep|operator|supervisor|manager|specialist|consultant|associate|technician|engineer|caller|customer|client|patient|guest|member|subscriber|tenant|passenger|driver|courier|cardholder|policyholder|holder|husband|wife|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|fiancé|fiancée|girlfriend|boyfriend|friend|neighbour|neighbor|colleague|coworker|boss|assistant|secretary|attorney|lawyer|doctor|nurse|therapist|uncle|aunt|auntie|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|roommate|landlord|teacher|coach|officer|detective|sergeant|captain|judge|senator|president|professor|beneficiary|dependent|spouse|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|tech|csr|cust|cx|owner|user|pt|employee|teammate|applicant|resident|buyer|seller|receptionist|dispatcher|interpreter|translator|midwife|dentist|vet|carer|caregiver|guardian|executor|trustee|auditor|broker|realtor|banker|accountant|inspector|contractor|plumber|electrician|lady|gentleman|guy|woman|man|person|kid|child|baby|stepson|stepdaughter|ex-husband|ex-wife|someone|somebody|lead`;

export const english: Language = {
  leads: {
    told: `
      under my|his|her|their partner's|husband's|wife's|mother's|father's|son's|daughter's|own? name
      name|names|surname 's|is|was should? be?
      name|surname should|must|to be|read
      the? name on the|my|this|that|your? account|card|order|file|booking|reservation|policy|ticket|invoice is|was|should|:? be?
      under the name|surname of?
      in the name of
      by the name of
    `,
    called: `
      everyone|everybody|people|they calls|call me
      husband|wife|son|daughter|mother|father|brother|sister|grandmother|grandfather|friend|neighbour|neighbor|colleague|boss is|was called|named
      my|his|her|their|the full|first|last|given|legal|maiden|middle|family|real? name|surname|'s|is|was be?
      i go by
      i am|'m called|named
      i'm called|named
      goes by
      registered|issued to
      man|woman|guy|lady|gentleman|person|someone|somebody|agent|rep|child|boy|girl|customer named|called
    `,
    labels: `
      name
      names
      surname
    `,
    holders: `
      cardholder|policyholder|caller|customer|client|patient|guest|passenger|beneficiary|nominee|insured|subscriber|tenant|applicant|employee|traveller|traveler|visitor
      account|card|policy holder
      contact|named|authorised|authorized|primary|emergency person|contact|user
      attn
      attention
      fao
      requested|reported|created|opened|closed|approved|handled|signed|prepared|submitted|resolved|written|verified|updated by
      requester|requestor|reporter|author
    `,
    fields: `
      contact
      from
      to
      cc
      bcc
      agent|advisor|representative|rep|technician|driver|doctor|nurse|supervisor|manager|operator|engineer|courier|organizer|attendees|participants|participant|speaker|sender|recipient|receiver|host
      owner
      assignee
      assigned to
      ship|bill|deliver|sold|billed|shipped to
      with
      signed
      signature
    `,
    greeted: `
      dear|hi|hello|hey|hiya|howdy|greetings|welcome|bye|goodbye
      hi|hello|hey there|again
      good morning|afternoon|evening|day|night
      morning|afternoon|evening
      welcome back
      sorry|apologies|congratulations|congrats|farewell
      happy birthday
      good luck
    `,
    hands: `
      ask|asked|tell|told|remind|reminded|inform|informed|notify|notified|thank|thanked|email|emailed|text|texted|phone|phoned|message|messaged|have|let|had|cc'd|ping|pinged|adding
    `,
    answered: `
      no problem|worries
      of course
      got it
      over|back to you
      i? appreciate your help|patience|time|call|business
      one moment|second|minute
      how are|can|may you|i? help? you?
      thoughts
      take care
      talk|speak soon
      bear|hold with? me?|on
      nice|great|good|lovely|pleased to meet|see|meeting|talking|speaking you|to|with you?
      good|great to hear from you
      great|perfect|sure|okay|ok|yes|no|absolutely|certainly|understood|right|wonderful|excellent|alright|fine|so|well|listen|look|please|awesome|exactly
      for calling|waiting|holding|contacting|reaching|confirming|understanding|that|everything us|out? today?
      for? your|the help|patience|time|call|understanding|update|reply|message|support|assistance
      i understand|apologize|apologise|see|agree
      anything else
      you're welcome
      have a nice|great|good|lovely|wonderful day|evening|weekend|one|night
      today|now|then
    `,
    owned: "sent from",
    thanked: `
      thanks|thx|tysm|cheers|ty
      thank you
      thanks|thank you? again|so|very|kindly much?
      thanks a lot|million|bunch
      many thanks
      much appreciated
      shout out|outs? to
      kudos to
      props to
    `,
    signed: `
      regards|sincerely|best|cheers|love|yours|respectfully|warmly|cordially|xoxo
      kind|best|warm|warmest|kindest|many regards|wishes|thanks
      with? best|kind|warm regards|wishes
      yours sincerely|truly|faithfully
      sincerely|very|truly yours
      all the best
      take care
      thanks|thank|thx|ty you?
      thanks in advance
      thank you in advance
      many thanks
      talk|speak soon
      looking forward
      thanks|best and|& regards
      thanks regards
      signed by?
      sent by
    `,
    addressed: "mr|mrs",
    titled:
      "ms|miss|mx|dr|prof|professor|doctor|sir|madam|mister|missus|rev|reverend|fr|capt|sgt|lt|col|hon|dame|mdm|lord|baroness",
    roles: ROLES,
    acts: `
      speak|spoke|spoken|speaking|talk|talked|talking|chat|chatted|chatting|dealt|dealing|met|meet|meeting|worked|working|checked|check|confirmed|discussed|call|connected|connecting|appointment|coordinate|coordinated|consult|consulted|touch|interview with
      speak|spoke|spoken|speaking|talk|talked|talking|listened to
      transfer|transferred|transferring|connect|connected|put|putting|pass|passed|passing|reassign|reassigned|forward|direct|redirect|directed me|her|him|you|us|them|customer|caller|call|it|this|ticket|case|line through? back? over? to|with
      call|case|ticket|customer transferred|connected|put|escalated|assigned back|over|through? to|with
      transferred|escalated|assigned|reassigned|forwarded|delegated|routed|handed|passed|sent|addressed|emailed|email|reported|mailed|belongs|payable|message|note|letter|package|parcel|reply|replied|according|apologised|apologized to
      made out to
      put|book|booked|reserved|reserve|reservation|listed|filed|registered|it|file|account|stored|saved|booking|order under
      message|voicemail with|for
      conversation|call|chat|meeting between
      looping|loop|bringing in
      himself|herself|themselves|caller|customer|her|him|known|listed|verified|identified|introduced as
      identity of
      id shows
      handed over|off to
      told|advised|informed|assured|directed|hosted|helped|assisted|approved|opened|closed|resolved|handled|submitted|requested|reported|contacted|served|promised|greeted|answered|raised|logged|booked|placed|cancelled|canceled|updated|reviewed|verified|sent|prescribed|treated|seen|performed|completed|authorised|authorized by
      call|email|message|note|letter|voicemail|text|heard|hear|received|instructions|invoice|payment|transfer|gift|chat|update|request|order from
      ask|asked|asking|asks|looking|waiting|wait|call|message|package|parcel|appointment|order|booking|reservation|ticket|account|delivery|prescription|refund|request|waiting|filed|filing|arranged for
      on behalf of
      behalf of
      in care of
      care of
      signed for by
      name of
      voicemail|death|estate|assistance|attention|parents|mother|father|wife|husband of
      reached the? voicemail|mailbox of
      it|this|ticket|case was|is raised|opened|handled by
      reach|reached out to
      reach out to
      follow up with
      followed up with
      copied|copying|copy
      call|called me
      you|they|people can? call me
      attn
      attention
      fao
      cc
      say hi|hello to
      regards to
      may|can|could|let i|me? speak|talk to|with
    `,
    makes: "produced|founded|led|created|written|made|signed by",
    knows: `
      you have reached
      you've reached
      tell|told|asked|ask|remind|reminded|inform|informed|notify|notified|thank|thanked|called|contact|contacted|phone|phoned|emailed|texted|messaged|invite|invited|cc'd|ping|pinged|page|paged|add|added|remove|removed|reach|reached|have|let|per|via|visit|visited|bring|pick|see|saw|know|knows|reference|referenced|helping|assisting|calling|re|for
    `,
    meets: `
      last|family|first|given|middle name
      surname
      this is
      this here is
      here is
      is|isn't|wasn't this|that
      am i speaking|talking with|to
      you're|you are? speaking|talking|chatting|connected|through with|to
      meet
      introduce|introducing you|to?
    `,
    states: `
      i am|was
      customer|caller|client|patient|holder|owner|contact|technician|agent|rep|driver|visitor|guest 's|is|was
      i'm
      im
      it|that|he|she 's|is|was
      its
      i am also
      it is also
    `,
    asks: `
      your|the|caller's|customer's full|first|last|complete|legal|given|family? name|surname
      first|full|last and? last|first|full? name
      who am i|do speaking|talking|chatting|i with|to|have
      who is|'s this|that|calling|speaking
      with whom am i speaking|chatting
      whom am i speaking|chatting with|to
      spell your|the|that first|last? name
    `,
  },
  follows: {
    speaks: `
      here
      speaking
      on the line
      from billing|support|sales|accounts|accounting|it|customer|technical|the|our|your
      again
      calling
      at your service
    `,
    joins: `
      joined|left|entered|exited the|this|our? chat|call|conversation|meeting|room|session|channel|group
      has|have joined|left|entered the|this? chat|call|conversation|meeting|room|session|channel|group
      is typing
      hung up
      is|was on hold
      wants|needs|wanted|asked|called to|back|in
      would like
      is|was upset|calling|asking|waiting|unhappy|frustrated
      verified|confirmed|provided|updated|gave his|her|their
      called|phoned|rang about|regarding|re|because|twice|again|today|yesterday
      can't|cannot|couldn't log|access|find|see|remember
      is|was on the line
    `,
    does: `
      called|phoned|rang|emailed|texted|wrote|writes|replied|responded|answered|asked|asks|wants|wanted|requested|says|said|told|mentioned|explained|confirmed|advised|promised|agreed|complained|insisted|thinks|thought|apologised|apologized|suggested|stated|claims|claimed|reports|reported|states|denies|denied|visited|booked|ordered|verified|provided|gave|signed|forgot|hung|picked|owes|paid|prefers
      is|was calling|asking|waiting|requesting|upset|my|unhappy|happy
      has|had called|asked|agreed|gone
      and i|me|my
      who
      call|calls|ring me|back|us|him|her|them
    `,
    acts: `
      lives|works|left|joined|entered|disconnected|helped|assisted|needs|never
      is|was our|here|away|on|out|your|in|very|not|no|also|both|going|coming|looking|handling|the
      are both|on
      has|had left|joined|been|requested|entered|already|not|paid|sent|received|accepted
      will be|call|pick|contact|send|get|follow|sign|take|come|help|handle|email|join|assist|need
      would|can|could|should like|prefer|be|call|come|help|sign|pick
      then
      still
      just
      available|home
      didn't|doesn't|wasn't|hasn't|won't|can't|isn't
    `,
    keeps:
      "'s account|order|husband|wife|son|daughter|mother|father|birthday|appointment|voicemail|phone|email|address|number|calendar|desk|line|behalf|shift",
    vocates: `
      thanks|thank for|you
      please|can|could|how|your|i|i'm|i've|i'll|we|let|are|do|did|have|would|may|is|the|this|just|it|my|what|you
    `,
    owns: "'s iphone|ipad|account|order|number|email|address|husband|wife|son|daughter|mother|father|card|name|appointment|case|ticket|profile|file|birthday|house|desk|line|office|voicemail|team|manager|calendar|subscription|booking|reservation|policy|claim|payment|parcel|package|direct|mobile|cell|date|dob|assistant|supervisor|request|message|reply|notes|behalf|shift|chat|call|new|old|complaint|refund|password|login|passport|licence|license|prescription|test|results|records|insurance|plan|bill|invoice|device|laptop|router",
    spells: "with a|an|one|two|double",
    honours: "",
  },
};
