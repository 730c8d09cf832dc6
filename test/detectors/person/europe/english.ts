/** Sentences of contact centres in English: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Hello, my name is {Tendai Moyo} and I'm calling about my internet.
Good evening, you're speaking with {Bronwyn}, may I have your account number?
My name's {Oluwaseun Adeyemi}, I placed an order last week.
Hi there, {Wojciech} here from technical support.
This is {Siobhan Byrne} calling on behalf of my mother.
Hey {Keisha}, just checking in on your refund.
Dear {Rutger}, we have received your complaint.
Dear Ms. {van der Linden}, your appointment is confirmed.
Thank you, {Thandiwe}. Have a great day!
Thanks {Gustav}, that worked.
Kind regards,\\n{Priscilla Odhiambo}
Best,\\n{Tomasz}\\nCustomer Care
Sincerely, {Eleanor Vance}
Regards\\n{J. R. Hartley}\\nAccounts Receivable
Spoke with {Mrs. Abernathy} re: missing parcel.
I was speaking to {Dwayne} yesterday and he promised a credit.
Caller asked for {Dr. Ngozi Eze} but she was out.
Escalated to {Priya Raman} at 14:20.
Assigned to {Bartholomew Finch}.
Ticket reassigned to {Jean-Luc Moreau} for follow-up.
Call transferred to {Beatriz Álvarez}.
Full name: {Ignatius Okonkwo}
Customer name: {Mary-Jane O'Neill}
Name: {Zdeněk Novák}
Passenger name: {Francesca De Luca}
Attn: {Rosalind Whitcombe}
Contact: {Folasade Akintola}
Account holder: {William T. Hargreaves III}
Patient: {Leopold Grunwald}
Beneficiary: {Chidinma Obi}
Agent {Marisol} joined the conversation.
{Kwame Mensah} has left the chat.
{Giuseppe} joined the chat
{Annika Lindholm} called back at noon and wants a supervisor.
{Ravi} said he would send the documents.
{Deborah} will call you tomorrow.
{Mohammed Al-Farsi} is calling about a duplicate charge.
My wife {Ludmila} is also on the policy.
My son {Ezekiel} broke the router.
Her husband {Cornelius} confirmed the address.
Our technician {Zoltan} will arrive before noon.
Customer {Pemberton} says the device is dead.
The caller, {Henrietta Boyle}, wants to cancel.
[10:02] {Ingrid Solberg}: hi, I need help
[2026-03-04 09:15] {Desmond}: hello?
{Fatoumata}: I can't log in
Agent ({Lionel}): How can I help?
Customer ({Xiomara Vega}): my card was declined
{Sophie}: thanks for waiting\\n{Edgar}: no problem
May I know your name please? Yes, it's {Chukwuemeka Nwosu}.
And your full name? {Agnieszka Kowalczyk}.
Can I get your first and last name? Sure, {Tyrone Biggs}.
Who am I speaking with? This is {Magnolia Pruitt}.
What is your last name? {Fitzgerald}
my name is {ahmed khan} and i need help with my bill
my name's {maria} and my order never arrived
hi my name is {jessica taylor} calling about my account
you can call me {Bess}
The account is in the name of {Hortense Delacroix}.
It's registered to {Barnaby Cole}.
She goes by {Tilly}.
A man named {Ferdinand} picked it up.
The name on the account is {Ottoline Marsh}.
His name is {Cyrus}.
Last name's {Papadopoulos}, first name's {Nikos}.
Mr {Thackeray} is waiting on line two.
Mrs {Adebayo-Smith} called twice.
Ms {Lopez} needs a callback.
Miss {Havisham} declined the offer.
Yes, Mr. {Nakamura}, I can see the booking.
Dr {Sutherland}'s office called to reschedule.
Prof. {Émile Durand} requested an invoice.
{Mr. and Mrs. Castellanos} arrive on Friday.
{Mr & Mrs Whitfield} have a joint account.
Hi {Mr Osei}, your cab is outside.
Good afternoon {Mrs. Petrov}, thank you for holding.
Good morning {Yolanda}!
Welcome back, {Sebastião}!
Sorry {Nadege}, I was disconnected.
Hello again {Philippa}, did the reset work?
Please connect me with {Gretchen} from sales.
Could you put me through to {Malcolm Reeves}?
Can I speak to {Jolene}, please?
May I speak with {Augustine Mbeki}?
Is this {Rosario Fuentes}?
Am I speaking with {Winifred}?
I'm {Sanjeev}, one of the supervisors here.
I am {Katarzyna Nowak} and I own the business.
It's {Clementine} again, still no dial tone.
It's {Hamish} from the repair team.
Hi, {Anneliese Vogt} speaking.
I got an email from {Thaddeus} saying it was fixed.
The refund was approved by {Leticia Campos}.
I was helped by {Shaniqua} last time.
The contract was signed by Lord {Ashcombe}.
Ticket created by {Radhika Menon}
Please tell {Oscar} the parts have arrived.
Please ask {Monica} to ring me.
Message for {Augustus Pratt}: your keys are ready.
Leave it with my neighbour {Doreen}.
My colleague {Bjarne} can explain.
I'm calling on behalf of {Edith Crane}.
Cc: {Lorcan Daly}
From: {Imogen Clarke}
To: {Percival Stone}
Sent from {Beverly}'s iPhone
{Amelia}'s account is locked.
{Tabitha}, with a T.
It's {Katharine} with a K.
Payable to {Godfrey Lamb}.
Made out to {Constance Yeo}.
DEAR {ANTHONY}, YOUR PARCEL IS ON ITS WAY.
Name: {MARGARET ELLIS}
MY NAME IS {ROBERT CHEN} AND I WANT A REFUND
Hello, this is {Nguyễn Thị Hoa} from billing.
My name is {Łukasz Wiśniewski}.
Hi {Björk}, thanks for the quick reply.
Hi {Tom} and {Priyanka}, please see below.
Thanks, {Mark}.
Hi {Rose}, any update?
Hello {Grace}, your claim was approved.
Yes, {Will} here.
My name is {June Park}.
This is {Jack} from dispatch.
Reporter: {Svetlana Morozova}
Assignee: {Hiroto Tanaka}
Technician: {Boyd}
Name of the insured: {Adaeze Umeh}
Emergency contact: {Luther Quayle}
I spoke with both {Nigel} and {Zainab}.
The customer's name is {Valentina Ortiz}.
Signed, {Cordelia Beck}
Cheers,\\n{Dougal}
Many thanks,\\n{Parveen Gill}
Yours faithfully,\\n{Archibald H. Fenwick}
Dear Sir or Madam,\\nI write about my bill.\\nYours sincerely,\\n{Maud Ellery}
Hi team,\\nplease cancel my plan.\\nThanks\\n{Renske Bakker}
Thanks so much {Kofi}, you've been great.
No worries {Saoirse}, take your time.
Thank you for calling, {Lachlan}.
Per {Winston}, the fee is waived.
Interpreter {Amina Yusuf} joined the call.
The driver, {Stavros}, left it by the gate.
Nurse {Kimberly} took the message.
Officer {Ramsbottom} filed the report.
Judge {Amara Diallo} signed it.
My dentist is Dr. {Okoro}.
Hello {Agatha}, I see your request here.
Good day, my name is {Efosa}. How may I assist?
You've reached {Dmitri Volkov}, leave a message.
Can you put {Marguerite} on the phone?
I need to talk to {Cassandra Holt} about my loan.
{Cassius}, thanks for contacting us.
OK {Freddie}, let me check that.
Thanks again, {Nirmala}!
I appreciate your help, {Dominique}.
Is {Henrik} available?
Could I have {Esmeralda} call me back?
Please have {Leopold} call me at five.
Customer is {Olumide Bakare}, account past due.
Client's name: {Gwendolyn Shaw}
Caller name - {Vusi Dlamini}
Caller: {Angus McAllister}
Rep: {Shanice}
The agent's name was {Quentin}.
I was assisted by {Gulshan} in the store.
He told me his name was {Frederick}.
Hi, {Lakshmi Narayanan} here, I called earlier.
I'd like to add {Beatrix Potter-Jones} to the account.
Put it under {Marlon Okello}.
Reservation for {Tadashi}, party of four.
Table booked under {Svensson}.
Delivery for {Ms. Ndlovu} was refused.
Signed for by {K. Bannerjee}.
Left a voicemail for {Mr. Delgado}.
Left a message with {Paulette} at reception.
Emailed {Rosalba} the invoice.
{Mireille}'s order never came.
Please update the email for {Tobias Engel}.
Conversation between {Callum} and {Aoife}.
Agent: You're welcome, {Precious}.
Visitor: my name is {Ulrika Falk}
Name: {Chioma}
Surname: {Nkosi}
First name: {Anouk}
Last name: {O'Shaughnessy}
Middle name: {Rhys}
{Dr. Achebe} will see you at nine.
Appointment with {Dr Lindqvist} confirmed.
My doctor is {Dr. Farouk}.
Yes this is {Ewan}.
Speaking with {Mrs Tremblay} now.
Hi {Kayleigh-Ann}, sorry for the delay.
Ms. {Zhao}, your package was returned.
Hey {Sam}, can you take this one?
cc {Lorraine}
Over to you, {Gregor}.
Looping in {Ngaire} from finance.
Adding {Piotr} to this thread.
Ask {Yetunde} if she knows.
I've asked {Callisto} to look at it.
According to {Mr. Barlow}, it was paid.
The caller identified himself as {Roderick Vane}.
Caller ID shows {Stephanie Marsh}.
Spoke to cust {Mr Gopal}, he is happy.
spk w/ {Ms. Reyes} re refund
CSR {Tanisha} advised customer.
Tech {Emeka} dispatched.
Supervisor {Lindiwe Khumalo} took over the call.
I'm {Beverley}.
Hello I am {Ricardo Montoya}
this is {emily}
my name is {david lee}
Good afternoon, {Annabelle} speaking, how can I help?
Thank you for calling, my name is {Derrick}.
Welcome, {Lucinda}!
Bye {Horatio}
Dear {Theodora},
Dear Mr and Mrs {Pickering},
Dear {Abena Owusu},
All the best,\\n{Sven}
Warmly,\\n{Cleo Hart}
Thx,\\n{Rajiv}
Best wishes\\n{Mr. P. Lumley}
Regards,\\n{Oona McBride}\\nSenior Agent
Yours truly,\\n{F. Scott Amory}
Sincerely,\\n\\n{Henrique Salles}
My mom, {Philomena}, passed away.
My daughter's name is {Saffron}.
My late husband {Reginald Fox} had the account.
My brother-in-law {Duane} pays it.
This is {Nurse Okafor} from the clinic.
I work with {Hideo} on the account.
We met with {Celestine Baptiste} last week.
The account belongs to {Ingeborg Thorsen}.
Account owner {Ludovico Conti} verified.
Verified caller as {Margot Fields}.
Verified identity of {Tremaine Watts}.
{Jocelyn Pryce} verified her address.
{Bao Tran} requested a new card.
{Ikechukwu} wants to cancel.
{Rosemary} is on hold.
{Jayden} needs a replacement router.
Good morning, this is {Babatunde} calling from Leeds.
Hello {Ms Ferrara}, your refund is approved.
Thanks for reaching out, {Corinne}.
Hi {Maximilian}, I hope you are well.
You are chatting with {Lucia}.
My name is {Aurora Benítez-Ruiz}.
Name on the account: {Terrence Oyelaran}
Caller states her name is {Yvonne Carlisle}.
{Mrs. Dubois} says the parcel was opened.
Agent {Kofi Annan-Smith} has joined the chat.
{Rebecca Stone} left the conversation.
I talked to {Jasper} in the warehouse.
Please transfer the call to {Ms. Oyelowo}.
Ticket assigned to {Marek Zielinski}
Opened by: {Nadia Haddad}
Technician {Bruno Keller} arrived at 9.
My father {Ambrose} is the account holder.
cc: {Tomoko Arai}, {Glen Foster}
Best regards,\\n{Lottie Hargrove}
Sincerely,\\n{Dr. Hugh Pemberly}
Full name: {Xiomara Delgado-Ruiz}
Cardholder: {Stefan Ilic}
Can you spell your name? {Wilhelmina Kraus}
Sure, it's {Eleni Pappas}.
I was speaking with a lady called {Moira}.
{Dimitra}: hi, can you help?
[14:55:02] {Noor}: my order is late
It's {Fergus} from apartment nine.
Yes, {Mrs. Ito}, I can help.
I am {Jonas Lindgren}, calling about order 55.
my name is {priya sharma} and i was overcharged
Sent from {Harriet}'s iPad
Contact: {Abdul Rahman bin Yusof}
{Mr. and Mrs. Vandenberg} want to upgrade.
Hey {Luca}! Your package shipped.
Call from {Giorgia Ricci} at noon.
She asked for {Tamsin} by name.
Message from {Ezra}: call me.
My manager {Aditi} will email you.
Dear Professor {Ellwood},
Agent: hello\n{Quuxley}: hi, I need help
[10:04] {Quuxley}: hi, I need help
10:04 - {Quuxley}: yes please
{Quuxley Norvane}: hi, I need help
export const name: '{Zelda Quux}';
- name: {Zelda Quux}
name: '{Deborah}'
MS {LOPEZ} needs a callback.
Ticket created by {Deborah}
To: "{Quux, Zelda}" <z@example.com>
From: {Quux, Zelda}
From: {Quux, Zelda}\nSubject: hello
To: "{Quux, Zelda}" <z@example.com>, "{Norvane, Tom}" <t@example.com>
To: {Zelda Quux} <z@example.com>, {Tom Norvane} <t@example.com>
Cc: {Quux, Zelda}; {Norvane, Tom}
Cc: {Zelda Quux}, {Tom Norvane}
Name: {Quux, Zelda}
My name is, um, {Zelda Quux}
my name is uh {Zelda Quux}
my name is, uh, {zelda quux}
On Mon, {Zelda Quux} <zelda@example.com> wrote:
On Mon, Jan 5, 2026 at 10:02 AM {Zelda Quux} <zelda@example.com> wrote:
last name {Quux}, first name {Zelda}
surname {Quux}
10:02:33 AM {Zelda Quux}: hi
Please ask Nurse {Quuxley}.
It was Officer {Norvane}, I think.
`;

export const UNNAMED = `
My name is misspelled on the card.
My name was wrong on the invoice.
my name is on the account but they refuse to help
My name is not on the list.
The name on the account is wrong.
The name is required.
I am Canadian and I live abroad.
I'm Interested in the Gold plan.
I am writing to complain.
I'm calling from Chicago.
This is Comcast calling about your bill.
This is Unacceptable!
This is an automated message.
This is Customer Service, how can I help?
This is our Premium plan.
Hello World program failed.
Hello everyone, welcome to the webinar.
Hi Team, please review.
Hi there, I need help.
Hi, May I ask a question?
Hello, Can you help me?
Dear Customer, your bill is ready.
Dear Sir or Madam,
Dear Valued Guest, thank you for your stay.
Dear Hiring Manager, please find attached.
Dear Support Team, my router is dead.
Hey Siri does not work any more.
Hey Google stopped responding.
Thanks, Billing Team
Thanks for your patience.
Thanks, Will do.
Thank you, goodbye.
Thank You For Your Order
Thanks, everything works now.
Thank you, Amazon!
Thanks, Perfect.
Regards, Customer Care
Best Regards\\nThe Support Team
Kind regards,\\nAccounts Department
Sincerely,\\nYour Friends at the Store
Spoke with billing, they will call back.
Spoke with Billing about the refund.
I was told by Sales that it is free.
Transferred to Technical Support.
Transferred the caller to Retention.
Escalated to Tier 2.
Escalated to Level 3 Support.
Assigned to Billing Queue.
Assigned to Facilities on Tuesday.
Sent to Finance for approval.
Approved by Management.
Created by System
Created by Automation at 10:02
Status: Escalated
Priority: High
Subject: Refund request
Note: customer is upset
Summary: I want a refund
Reason: I moved house
Agent: Hello, how can I help?
Customer: Yes please.
Customer: Amazing service!
Agent: Thanks for waiting.
System: the chat has ended
Bot: Hi! I am a virtual assistant.
[10:02] System: Agent joined
[10:05] Error: I could not connect
Question: How do I reset it?
Answer: You can do it online.
Warning: this will delete your data
Tip: you can pay online
The agent joined the call.
Agent disconnected after 3 minutes.
Customer hung up.
Customer Success called us.
Customer Service said no.
Member Services will call you.
User Manual download fails.
Guest Checkout is broken.
Client Portal is down.
Patient Portal login fails.
Driver License number missing.
Amazon said it was delivered.
Verizon called about my plan.
Walmart wants a receipt.
Best Buy said no.
Home Depot called me.
Wells Fargo asked for my ID.
Bank of America called.
American Express declined the charge.
Morgan Stanley account statement.
Dr Pepper cans were damaged.
Dr. Martens boots, size 8.
Mr. Clean is out of stock.
Mrs. Fields cookies arrived broken.
Miss Universe tickets refund
12 Oak Dr Springfield
The Virginia office is closed.
Paris is out of stock in size M.
I need it by Friday.
Call me Monday.
Call me back tomorrow.
See you in April.
I was charged on May 5.
Meet me at Victoria Station.
The Charlotte store is closed.
Johnson & Johnson vaccine appointment
Harry Potter book set returned.
I bought a Calvin Klein jacket.
The Mercedes has a flat tire.
My Lincoln Navigator lease.
Tesla Model 3 delivery.
Windows Update failed.
Microsoft Teams keeps crashing.
Google Meet link is broken.
The Jordan shoes are too small.
Bill me later.
Mark it as resolved.
Will you call me?
May I have your number?
Please mark the ticket closed.
I hope this helps.
Grace period ends today.
The chase for a refund goes on.
Jack of all trades plan
Rich text is not supported.
Frank discussion about fees.
Rob the bank app crashed.
Sue them if needed.
Pat on the back.
The dawn patrol tariff
Sent from my iPhone
Sent from Outlook for Android
Sent from Samsung Galaxy smartphone
cc: Legal
From: Billing Department
To: All Staff
Name: N/A
Name: unknown
Customer name: not provided
Assignee: Unassigned
Contact: by phone only
Owner: Marketing
May I have your full name please? I prefer not to say.
Can I have your name? Sorry, why?
What is your name? None of your business.
Yesterday Delta called off the flight.
The Hilton said no rooms.
PLEASE NOTE CUSTOMER CALLED AND ASKED FOR REFUND
CUSTOMER SAID THE ORDER IS LATE
DEAR CUSTOMER YOUR BILL IS DUE
MY NAME IS NOT ON THE BILL
AGENT TRANSFERRED CALL TO SUPERVISOR
Hi HR team, please check.
Hello IT, my laptop is dead.
Good morning, Facilities here.
Good Morning America was cancelled.
Operations will call you.
Dispatch said noon.
Nobody called me.
Somebody said it is free.
Everyone wants a refund.
Refunds are handled by Finance.
Welcome to Netflix!
Welcome to London.
Pleased to Meet You offer
Sorry, Wrong number.
Sorry, English only.
Perfect, Thanks!
I'm Good, thanks.
I am Happy to help.
It's Ok.
It's Urgent!
It's Monday again.
That's Great!
The patient left the room.
Doctor appointment on Friday
Manager Override was used.
I spoke to Spanish support.
I asked for English.
I asked for Extra cheese.
I asked for Express Shipping.
Looking for Spare Parts.
Ask for Option 3.
Contact Netflix directly.
Add Spotify to the plan.
Remove Hulu please.
An email from PayPal arrived.
A message from Apple came.
A letter from HMRC arrived.
Call from Unknown Number.
The order from Ikea is late.
Ship to: Store
Bill to: Company
Today's order is late.
Amazon's policy changed.
Monday's appointment was moved.
Sharp TV has no sound.
King size bed, Queen size sheets
Major outage in Denver.
The Galaxy Fold is on sale.
Your Disney Plus trial ends soon.
Hi, I have a question about Prime Video.
Please hold, Billing will be with you shortly.
Dear Homeowner, your premium is due.
Dear Resident, water will be off.
Dear All, the office is closed.
Hello Fresh box missing items.
Thanks, Have a good one.
Thanks, No further questions.
Thank You Card was not included.
Regards, Management
Best, Your Service Team
I spoke with Chat Support earlier.
I spoke to Level 2 last night.
Transferred to Spanish Queue.
Connected to VPN but no internet.
Talked to Claims about the water damage.
Agent: Certainly, one moment.
Agent: Sure!
Customer: Okay.
Visitor: Hey
Caller: Unknown
Caller: Private
Customer Satisfaction is low.
Account Manager will call.
Case Manager assigned.
Sales Manager approved it.
Doctor Strange tickets refund.
Captain America mug is broken.
Mr Muscle spray leaked.
Uncle Ben's rice was stale.
Tommy Hilfiger shirt too big.
Ralph Lauren order late.
Michael Kors bag zipper broke.
Estee Lauder cream allergic reaction.
Johnnie Walker is out of stock.
Ford Focus needs service.
Honda Civic lease ended.
Chevrolet Silverado recall.
George Foreman grill stopped working.
I'm Vegan and need a meal.
I'm Diabetic.
I am Disappointed.
I am Locked Out of my account.
This is Ridiculous, fix it.
This is Account Security.
This is Final Notice.
It's Black Friday.
It's Working now.
That's Correct.
That's Fine, thanks.
My name is Correct on the bill.
my name is spelled with two n
my name is different now
my name is still wrong
My name and address changed.
Name change request
Name: same as above
Name: see attached
Name: Not Available
Full name: required
User name: admin
Company name: Acme Widgets
Product name: Super Blender
Business name: Sunrise Bakery
File name: report.pdf
Street name: Maple Avenue
Pet name: Fluffy
From: No Reply
From: Customer Care
To: Whom It May Concern
cc: Finance Team
Subject: Hello
Topic: Refund
Category: Billing
Issue: I cannot log in
Notes: Customer was polite.
Resolution: We sent a new one.
Next Steps: I will call back.
Root Cause: It was the modem.
Error: Invalid token
Info: Connection lost
Welcome to Boston!
Welcome to Premium Support.
Welcome, Guest!
Good morning, Thank you for calling.
Good evening, You are through to claims.
Hello, Thanks for calling.
Hi, Sorry for the delay.
Hi, Yes I can.
Hey, Quick question.
Bye, Thanks!
Okay, Great.
Sure, Please hold.
Call me ASAP.
Call me on Tuesday.
Call Center closed.
Ask for Manager.
Ask for Supervisor on duty.
Asked for Premium Economy.
Looking for Terms and Conditions.
Waiting for Approval.
Order from Target is late.
Email from Chase looks fake.
Text from Verizon.
Update from UPS.
Chat with Agent
Chat with Virtual Assistant
Meeting with Legal.
Appointment with Dentist.
Working with Engineering on a fix.
Approved by Credit Team.
Closed by System Admin
Reported by Monitoring.
Handled by Overnight Team.
Netflix said the card failed.
Comcast called again.
Chase declined the payment.
Costco wants proof.
Expedia will refund me.
Sunrise Bakery called.
Maple Avenue is closed.
Tracking says delivered.
Reception said no.
Police asked for a report.
Security will call you.
Dispatch is on the line.
Customers left the chat.
Everyone joined the call.
Moderator joined the room.
PLEASE CALL ME BACK
THIS IS URGENT
I AM VERY UPSET
THANKS FOR NOTHING
HI I NEED HELP
DEAR SIR OR MADAM
SPOKE WITH BILLING DEPT
TRANSFERRED TO TIER 2
CX CALLED RE INTERNET OUTAGE
NAME ON BILL IS WRONG
May 5 works for me.
June and July bills are missing.
April showers promo code
Summer sale ended.
Mark all as read.
Will call back.
Bill is too high.
Rose bouquet arrived dead.
Jade necklace is missing a stone.
Ruby ring return.
Pearl earrings refund
Daisy chain adapter
Amber alert on phone
Crystal glasses broken
Ginger tea is expired.
Olive oil leaked.
Jack is broken on the headset.
The faith healer ad
A hunter jacket
The carter model
The Apple Watch is broken.
Your Hulu subscription renews in May.
What is your order number?
Please install Microsoft Teams.
I will be back on Thursday.
Thanks, have a nice day.
Dear subscriber, please note.
Supervisor joined the call.
This is about ticket 5520.
I am waiting for a refund.
My name is spelled incorrectly.
Thanks, Sales
The mark on the floor.
The jade vase is broken.
Johnnie Walker gift box is missing.
Edward Jones account transfer.
The Honda Accord has a recall.
Use Mozilla Firefox instead.
Los Angeles branch hours.
The April invoice is wrong.
Press two for Support.
Status: Pending
Agent: please hold
Best wishes to the team.
Spoke to agent re: refund.
Assigned to Field Services on Friday.
Google Pay was declined.
Papa John's coupon expired.
Boost Mobile plan change.
She waited for an hour in the lobby.
Priority: Medium
Channel: Email
Agent: Let me check
Reported by Customer
Escalated to Fraud Department
Hello Support, my bill is wrong
Hi Billing, please help
I'm Frustrated with this.
Transfer to Tech Support please
Chat ended by Visitor
Delivery Instructions: leave at door
Product: Blue Kettle
Thank you for choosing Southwest.
You have reached Northwind Traders.
Welcome to Contoso.
This is Contoso support.
Thanks, Contoso Team
The Contoso app crashed.
Contoso called me.
Frankly speaking, it is late.
Generally speaking, no.
Currently Ajv will fail
How Avvio works
Tests: the line of a name
README: what is called here
Architecture: how the phone works
Acceptance: what was said
Default: the first one
Warn: this is old
Corpus: the texts
Optional: can be left out
Alternatively: you can ask
Verdict: not guilty
Disposition: no answer
Handler: what is called
Agent: Ticket 4\nDisposition: no answer
name: 'Submit'
name: "node"
- name: Attach failure screen
name: nginx
name: build
name: null
- name: Install dependencies
- name: Deploy to prod
- name: Install Node dependencies
Cyrus IMAPd will not start
created by Tidelift and written by Redhat
The song was written by Hand
Signed by Notary
Google Cloud Run will set the port
We run MS SQL Server 2019
Ask MS Graph for it
Passenger: Adult
Customer Lives in Texas
my son Broke it
my doctor Prescribed Aspirin
asked for Diet Coke
On Monday, the Widget <see below> wrote:
From: Springfield, Illinois
Last name required
First name missing, last name missing
Location: From: Support, Billing
My name is, um, not important
Officer Training.
Please call the Nurse Hotline.
Captain America.
`;
