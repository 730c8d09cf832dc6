/** Made-up addresses in brackets, as callers and agents of the United States, Britain, India and Singapore write them, and what only looks so. */

export const FOUND = `
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
