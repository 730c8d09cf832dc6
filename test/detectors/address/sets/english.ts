/** Made-up addresses in brackets, as callers and agents of the United States, Britain, India and Singapore write them, and what only looks so. */

export const FOUND = `
Deliver to [12 mill lane]
[12 County Road 5]
[H.No. 12-3-45, Banjara Hills, Hyderabad 500034]
send it to [221 example street springfield il 62704] please
The package was left at [3417 SE Hawthorne Blvd, Portland OR 97214].
Her new place is [1955 W. 6th Ave., Eugene, OR 97402]
They want service at [100 Main St., Suite 5B, Anytown, NJ 07001] on Monday.
My billing address is [58 Kings Hwy N, Westport CT 06880].
It's [2001 S Dairy Ashford Rd, Houston, TX].
Please mail the check to [P.O. Box 77, Fargo, ND 58102].
I need a tech at [9 Elmwood Ave., 2nd floor].
We're located at [601 Pennsylvania Avenue NW, Washington, DC 20004].
123 main street is not my address, it is [321 main street].
the address on the account is [8801 old river road, little rock, ar 72201]
Agent: so that's [77 Sunset Strip]? Customer: yes
Can you confirm you still live at [1 Cherry Tree Lane]?
Ship it to my work: [1455 Market Street, Floor 6, San Francisco, CA].
Deliver to Jane Doe, [2400 Cactus Rd Lot 14, Phoenix, AZ 85029].
Old address was [19 Hillside Terrace, Apt. 7].
New address: [12 The Green, Richmond, TW9 1PX]
We live at [Rose Cottage, Mill Lane, Bakewell DE45 1AA].
It's going to [Flat 5, Beech House, 44 Albion Road, London N16 9PD].
I'm staying at [7 Abbey Court, Headingley, Leeds].
Can the engineer come to [102 Bath Road, Reading RG1 6NF] on Tuesday?
His house number is 12 and the postcode is [BS6 5QA].
Meter readings for [3 Orchard Way, Kent ME14 2BB] please
Delivered to [61 Victoria Park, Cambridge].
Address: [1-2-34/A, Banjara Hills, Hyderabad, Telangana 500034]
Deliver to [C-402, Green Residency, Andheri West, Mumbai 400058].
My home is at [23, 4th Main, Jayanagar, Bangalore 560011].
[Flat No. 7B, Lake View Apartments, Salt Lake, Kolkata 700091] is correct
I stay in [Sector 21, Noida 201301].
I live at [Block 55 Chai Chee Drive #04-221 S460055].
Send to [10 Anson Road #26-04 Singapore 079903] thanks
My address: [71 Robinson Road, Singapore 068895]
Customer stays at [25 Jalan Kayu Singapore 799466].
You can ship it to [4310 Sample Oak Drive, Portland, OR 97201] please.
My new address is [77 Maple Ave, Apt 3C, Brooklyn, NY 11215].
She lives at [905 W Example Blvd].
Please send the router to [1220 N. Placeholder St., Suite 210, Denver, CO 80202].
I moved to [18 Birch Ln, Dayton, Ohio] last month
Deliver to [PO Box 554, Boise, ID 83701].
mailing address: [P.O. Box 9021, Tulsa OK 74101]
The house is at [6 Old Mill Rd].
We are at [2500 Test Parkway Ste 400, Plano, TX 75024].
Service address [14550 County Road 12, Elkhart, IN 46514].
Tech dispatched to [3301 Highway 61 South, Memphis, TN 38109].
[RR 2 Box 15, Canton, NY 13617] is where the mail goes.
Customer confirmed [742 Willow Terrace, Springfield].
addr: [1 Infinite Example Loop, Cupertino, CA 95014]
Address on file: [5th Floor, 350 Sample Ave, New York, NY 10118]
It should go to [88 5th Street #12].
Drop it at [1010 E 21st Ave Unit 7], gate code on arrival
The caller said [220 Lakeview Ct, Madison, WI 53703-1234].
i live at [45 cherry street]
my address is [129 north elm street, apt 2, columbus, oh 43215]
Shipping Address: [9 Pine Court, Burlington, VT 05401, USA]
Visit took place at [4120 Martin Luther King Jr Blvd, Atlanta, GA 30310].
He gave [31 St Marks Place] as his address.
[1600 Example Avenue, San Francisco, CA 94110] is the billing address.
zip code [94110]
My ZIP is [60614-2211].
The zip is [30310], right?
We cover [Austin, TX 78701] only.
the meter at [2218 Sycamore Way, Unit B, Tucson, AZ 85704] is broken
Ship to: [400 Broad Street\\nSeattle, WA 98109]
Please come to [12 Example Road, Flat 3, London SW1A 1AA].
I'm at [Flat 2, 27 Sample Gardens, Leeds LS6 2AA].
Her address: [8 Church Lane, Little Test, York YO1 7HH]
We moved from [14 High Street, Oxford] in May.
Post it to [Unit 4, 90 Mill Road, Cambridge CB1 2BD].
The parcel went to [221B Sample Street, London].
Can you check [3 The Crescent, Bath BA1 2LR]?
Our office is at [55 Queen Street, Glasgow G1 3DX].
Address is [2 Station Approach Road, Woking, GU22 7AE]
postcode [M1 4BT]
My postcode is [EH1 1YZ].
Is delivery to [Bristol BS1 5TR] free?
[33 Lower Green Lane, Manchester M20 3BQ] needs a new meter.
Engineer visit: [17 Rose Close, Norwich, NR2 4SX]
I live at [10 Downham Place, Cardiff CF10 1EP].
Ship to [Flat 302, Sai Residency, MG Road, Bengaluru 560001].
Site: [12/4 Nehru Road, Pune 411001]
My address is [Plot No 45, Sector 18, Gurugram, Haryana 122015].
Courier to [H-12, Lajpat Nagar, New Delhi 110024] please
Deliver at [No. 7, 2nd Cross Street, Chennai 600028].
Pick up from [Shop 3, Gandhi Nagar, Jaipur 302015].
Residence: [House No 221, Park Street, Kolkata - 700016]
The store is at [#18, 3rd Main Road, Bengaluru - 560038].
PIN code [560034]
my pincode is [400 076]
Send it to [Blk 456 Sample Ave 10 #12-345 Singapore 560456].
I stay at [Blk 22 Test Street 11 #03-12, Singapore 521022].
Office at [8 Example Quay #20-01 Singapore 018989].
Unit moved to [15 Jalan Sample, Singapore 427123].
His place is [120 Robin Road #09-02 Singapore 258214].
`;

export const NOT_FOUND = `
const Str Foo 12
He closed 12 county road 5 times.
With records of 17 keyed fields, it runs twice.
It came back at 30 unit tests green, 12,623 home pages.
I bought 12 Avenue jeans.
12 Angry Men, 10 Example Lane
© 2016 Iain Lane, 2017 Zelda Place
2016 Iain Lane\\n2017 Bob Quux
Copyright (C) 2016 Iain Lane <iain@example.com>
You can wait 3 minutes or call back.
I have 4 lines on my account and 2 of them drive me crazy.
There were 12 cars on the road in front of me.
Plan 5 Way Calling is 10 dollars.
We've got 24 Hour Road Service.
My flight is at 6 from Park Terminal.
I bought 12 Rose Garden candles.
He scored 30 points at Madison Square Garden.
Please dial 1 then Main Menu.
The 2024 Grand Circle tour is sold out.
Route 66 is a famous road.
Highway 101 was closed.
The 7 Eleven on the corner is open.
I need 2 Queen Court mattresses.
Bus 42 Park Lane is late.
Your 30 Day trial ended on March 3.
I spent 200 at Bath and Body.
Take 2 Green Tea tablets.
In 2023 Wall Street recovered.
You have 1 new voicemail in box 4.
On page 7 Place your signature.
Section 8 housing letter.
Top 5 Street Food vendors.
We open at 9 Monday to Friday.
Room 12 Building 3 is locked.
Step 1: Close the app.
I ordered 3 Blue Moon Drive shirts.
Line 2 Close request.
There are 2 people in my house and 1 dog.
Delivery window is 10 to 12 at the gate.
I live 5 miles from the airport road.
Call 911 or drive to the hospital.
The address bar shows 404.
My email address is on page 2.
Return to sender 12345.
I moved 3 Red boxes.
I've lived here 20 years.
She lives with 2 Siamese cats.
My address has 4 Windows.
Moved to tier 2 Support.
I'm located in zone 3.
We live in Zone 5 Texas.
The store is located on Level 2.
I live on the 5th floor.
address 0x7fff5fbff8a0 fault
IP address: 10.0.0.12 gateway
Server address is node 12 Rack 4.
We have 2 rooms available this weekend.
I waited 25 minutes on the road before help came.
The road is closed after exit 12.
Main Street Bank declined 3 of my payments.
You get 5 Star service here.
There are 123 main issues in the log.
Please order 12 Drive belts.
Wall Street fell 3 percent.
I bought 1 Way ticket to Boston.
24 Hour Fitness Place is closed.
We use version 3 Lane detection.
He has 7 Court cases pending.
10 Downing is a nice title.
Call me at 5 on Friday.
There is a 2 way street sign on page 4.
The 5 Guys Place on Main was shut.
I have been on hold for 45 minutes at the airport gate.
Room 204 is being cleaned.
The server 10.20.30.40 is down.
See C:\\\\logs\\\\12\\\\road.txt for details.
GET /v2/orders/12 returned 500 on the main drive.
On 12 March the court ruled.
Episode 4 Road Trip starts at 8.
I need 3 new street lamps.
Model 500 Drive Pro has 16 GB.
My order 445512 was left on the drive.
We sell 40 Park passes a day.
Your 3 Square meals plan renews on May 5.
I paid 20 dollars at the store on Oak Street.
It takes 10 days by road.
Season 2 Ocean View starts soon.
Ticket 88123: change lane width to 12.
The top 10 Green Hill songs.
We finished 3rd place in 2024.
Grade 5 Circle time is at 9.
You are number 7 in line.
He ran 26 miles on Sunday.
Invoice 2024 Drive Time Ltd.
I want 2 seats in row 5.
Meet at 3 at the corner.
Press 1 for Sales, 2 for Support.
The discount is 15% at all stores.
Extension 4021 is busy.
Flight BA 245 leaves from gate 12.
I have 2 Boston terriers.
Version 12 Court edition is out.
My PIN is not 1234.
Order ID 12345 was shipped.
Windows 11 Home costs 120 dollars.
Upgrade to Galaxy 8 Plus.
The 2 Chase cards are blocked.
We booked 4 nights at Park Hotel.
There are 6 Lake View suites left.
Agent 47 closed the chat at 10:30.
Chapter 3 Green Pass rules.
Send me 5 Blue Ridge mugs.
I will be there in 15 minutes, Place the order now.
The email address is ana12@example.com.
The IP address is 192.0.2.10.
It is in section 4 Road Safety of the manual.
`;
