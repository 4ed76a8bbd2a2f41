export const english = `
# sarcasm
to    complaint  rant minor        Great, another delay. Thanks @NorthwindAir, I love sleeping on airport carpet.
to    complaint  rant minor        Wow @BluefinMobile, 40 minutes of hold music AND you hung up on me. Truly five star service 👏👏
to    complaint  minor major       So glad I paid extra for next-day delivery, @ParcelRun. It's only been a week!
to    complaint  rant minor        @KestrelBank love how your app "improves" every month and I can do less with it every month
to    complaint  minor major       Congratulations @LumenEnergy, you've managed to bill me for a flat I moved out of in March. Impressive work.
to    complaint  minor major       Oh lovely, a sofa with three legs. Very avant-garde of you @HartleyHome
about complaint  rant minor        Nothing says "we value your loyalty" like Bluefin putting my bill up by a fiver for the second time this year
to    complaint  minor major       Thanks for the free shower in row 22 @NorthwindAir, does the dripping ceiling cost extra?
to    complaint  rant minor        @Taskwell your new update is brilliant, if the goal was to make everyone lose their mornings
about complaint  rant minor        Day 4 without internet. HomeFibre says "we're working on it". Bless them, I picture one man with a spoon.
to    complaint  rant minor        Shout-out to @PippaFoods for selling me a salad with more wildlife than the zoo
# polite complaint
to    complaint  minor major       Hi @NorthwindAir, I'm still waiting for the refund for booking made in May. Could you have a look when you get a minute? Thank you!
to    complaint  minor major       Hello @ParcelRun, tracking has said "out for delivery" since Tuesday. Would someone kindly check where my parcel is?
to    complaint  minor             @HartleyHome the lamp arrived with a small crack in the base. No drama, just wondering how to swap it 🙂
to    complaint  minor major       Good morning @KestrelBank, sorry to bother you, my card has been declined three times today although there's money in the account.
to    complaint  minor             Hey @Taskwell, exporting to CSV drops the last column for me. Happy to send a sample file if that helps.
to    complaint  minor             Hi @PippaFoods, love your granola normally but this bag was stale although it's dated next spring. Batch number on the photo.
to    complaint  minor major       Dear @LumenEnergy, I believe my last bill is based on the wrong reading, it's about four times the usual. Could someone check please?
to    complaint  minor             @Veloura I'm sure it's just busy, but I ordered on the 2nd and haven't had as much as a confirmation mail
to    complaint  minor major       @BluefinMobile just a heads up that there's been no signal in our village since last night. Thanks for looking into it.
# plain question
to    question   -                 @NorthwindAir can I bring a folding pushchair as hand luggage?
to    question   -                 Hi @ParcelRun what time does the depot in Leeds close on Saturdays?
to    question   -                 @KestrelBank do you do joint accounts for students?
to    question   -                 @BluefinMobile is 5G available on the pay-as-you-go plans yet?
to    question   -                 @Taskwell any plans for a dark mode on Android?
to    question   -                 @PippaFoods are the oat bars gluten free?
about question   -                 Anyone know if Hartley Home delivers to the Isle of Man?
about question   -                 thinking of switching to Lumen Energy, are they any good?
to    question   -                 @LumenEnergy which documents do I need when I move house?
to    question   -                 How do I change the name on a ticket, @NorthwindAir? Just got married 😊
# complaint put as a question
to    complaint  minor major       @ParcelRun why has my parcel been sitting in your depot for nine days?
to    complaint  minor major       @NorthwindAir where is my suitcase? You've had it since Sunday.
to    complaint  minor major       Is anyone at @HomeFibre ever going to pick up the phone?
to    complaint  minor major       @KestrelBank how come I was charged the monthly fee twice?
to    complaint  rant minor        @Taskwell does anybody actually test these releases before you ship them?
to    complaint  minor major       @Veloura how long does a refund take? You got the dress back on the 3rd and it's now the 28th
# praise with a caveat
to    praise     -                 Crew on the Lisbon flight were wonderful @NorthwindAir, even if we left ten minutes late. Thank you!
to    praise     -                 @Taskwell best update in years. Icons are a bit ugly but who cares, it's so fast now
to    praise     -                 Delivery took a day longer than promised but the driver from @ParcelRun was an absolute gem
about praise     -                 Hartley Home isn't cheap, but this chair is the best thing I've bought all year
to    praise     -                 @BluefinMobile had to wait a bit on chat, but Ahmed fixed everything in two minutes. Great guy
to    praise     -                 Not gonna lie, I expected the worst, and @KestrelBank sorted my mortgage in a week. Well done
to    praise     -                 The new @PippaFoods curry is delicious, could do with a bit more chilli
# competitor
to    praise     -                 So happy I left Bluefin for @TelloTalk. No more dropped calls!
to    praise/other -               Another delay with CoastJet. Should have booked with @NorthwindAir
about other      -                 Northwind, CoastJet and SkyHopper all raised fares again this summer according to the comparison sites
to    praise     -                 Kestrel took six weeks to open my account, @OtterBank took ten minutes. Night and day.
to    complaint  rant minor major  @NorthwindAir you just lost a customer, CoastJet got me there on the same day while you offered a voucher
to    complaint  rant minor        @BluefinMobile TelloTalk gives new AND old customers the same price. You punish people for staying.
about other      -                 unpopular opinion: Taskwell and Planbird are the same app with different colours
# closing thanks
to    praise/other -               @ParcelRun it's just arrived, thanks for chasing it!
to    praise/other -               Thanks, sorted now 👍 @KestrelBank
to    praise/other -               @BluefinMobile all working again, cheers for the quick help
to    praise/other -               Refund is in my account this morning. Thank you for sorting it out @NorthwindAir
to    praise/other -               @HomeFibre ok brilliant, the engineer came and it's fixed. Thank you so much Priya
to    praise/other -               No worries, thanks for letting me know @Taskwell
to    praise/other -               got it, ta! @HartleyHome
to    complaint  minor major       Thanks for the quick answer @ParcelRun but that's not my parcel. Mine still hasn't turned up.
# job advert
about other      -                 We're hiring! Customer Service Adviser at Northwind Air, Manchester. Deal with complaints and refunds, £26k. Apply by Friday.
about other      -                 Job alert: Complaints Handler, Kestrel Bank, hybrid, full time. Link in bio #jobs #hiring
about other      -                 Lumen Energy is looking for smart meter engineers in Wales, no experience needed
about other      -                 Passionate about fixing broken things? Join HomeFibre as a field technician 🔧 #careers
# news headline
about other      -                 Northwind Air cancels 60 flights as baggage handlers walk out
about other      -                 Kestrel Bank fined £4m over failures in money laundering checks
about other      -                 BREAKING: Bluefin Mobile outage hits thousands of customers in the north-west, company says engineers are on site
about other      -                 Lumen Energy shares tumble 9% after profit warning
about other      -                 Recall: PippaFoods withdraws peanut butter over salmonella fears | Daily Courier
about other      -                 Ombudsman: complaints about parcel firms up a third, ParcelRun worst performer
# giveaway
about other      -                 🎉 GIVEAWAY 🎉 Win two tickets with Northwind Air! Follow, like and tag a friend who hates waiting. Ends Sunday
to    other      -                 Entered! Pick me pick me @HartleyHome #competition
about other      -                 RT to win a year of free Bluefin data! No purchase necessary
to    other      -                 @PippaFoods tagging @jo_k84 and @milesbaker, good luck everyone 🤞
# brand's voice
about other      -                 Sorry to hear that, Dana! Please DM us your booking reference and we'll look into the delay. ^Tom at Northwind
about other      -                 We know waiting is no fun. That's why ParcelRun now gives you a one-hour slot. Try it today!
about other      -                 Say goodbye to slow broadband! Switch to HomeFibre and get 3 months half price
# plain mention
about other      -                 flying northwind to oslo on friday, first time up there
to    other      -                 Listening to the rain and working through my @Taskwell inbox
about other      -                 Met my husband in the queue at Kestrel Bank eleven years ago today
to    other      -                 @NorthwindAir you're sponsoring the half marathon again this year I hear
about other      -                 Dreamt I was late for a Northwind flight and my bag was full of frogs
about other      -                 The Hartley Home on Mill Street is next to the bakery, you can't miss it
# other people's quarrels
about other      -                 Bloke in front of me is screaming at the Kestrel cashier about his overdraft, get me out of here
about other      -                 My mum vs the Bluefin call centre, round three. I'm just here for the popcorn
about other      -                 Some woman on tiktok says Veloura owes her a dress, comments are wild
about other      -                 @nina_r @olu_b stop arguing about Taskwell, you're both wrong lol
# rant without a case
about complaint  rant              I hate Bluefin with every fibre of my being
to    complaint  rant              @NorthwindAir you are and always will be the worst airline in the sky
about complaint  rant              ParcelRun is a joke. That's it, that's the tweet.
to    complaint  rant              @KestrelBank thieves in suits, the lot of you
about complaint  rant              Never again HomeFibre. Never. Again.
to    complaint  rant              @LumenEnergy absolute clowns 🤡
about complaint  rant              why is the taskwell app such garbage man
# repeated contact
to    complaint  major             @KestrelBank this is the third time I'm writing about the same wrong charge. Please, somebody answer.
to    complaint  major             Fifth call to @HomeFibre in two weeks, fifth person who promises an engineer, zero engineers.
to    complaint  major             @ParcelRun I've emailed, I've phoned, I've filled in the form twice. Is there a human being there?
to    complaint  major             Still no reply to my complaint from 4 weeks ago @LumenEnergy, reference sent by DM again
to    complaint  minor major       @HartleyHome once more: the drawer you sent is the wrong one. Again.
# calm but grave
to    complaint  major             @LumenEnergy there is a smell of gas by the meter your engineer fitted this morning.
to    complaint  major             @PippaFoods my son had a reaction after your cookies today. The label doesn't mention nuts. We are at the hospital, he is stable.
to    complaint  major             @KestrelBank I can see another customer's statements when I log in to my account.
to    complaint  major             @NorthwindAir my father uses a wheelchair and was left at the gate for two hours without assistance.
to    complaint  major             @HartleyHome the charger that came with the lamp became so hot that it marked the table. I have unplugged it.
to    complaint  major             @BluefinMobile my mother is 84 and lives alone. Her landline has been dead since Monday and her alarm button depends on it.
to    complaint  major             @KestrelBank £1,900 left my account this morning, and I did not make that payment.
# legal, safety, discrimination, stranded
to    complaint  major             My solicitor will be in touch @NorthwindAir. You were given fourteen days and did nothing.
to    complaint  major             @HartleyHome the bunk bed collapsed with my daughter on it last night. This is dangerous.
to    complaint  major             @Taskwell you e-mailed our whole client list to a stranger. That's a data breach and I'm reporting it to the regulator.
to    complaint  major             @NorthwindAir your agent in Rome told my wife to "speak properly or go home". She is a British citizen. That's racism.
to    complaint  major             @NorthwindAir stuck at Keflavik with two toddlers, no hotel, no food, nobody at the desk. What are we supposed to do tonight??
to    complaint  major             @LumenEnergy you cut off the power of a house with a person on a home ventilator. Call me now.
to    complaint  major             @KestrelBank I need the transfer released by 5 pm today or we lose the house. Your fraud team doesn't pick up.
to    complaint  major             @ParcelRun your driver took a photo of my open door, left the box and reversed into my neighbour's wall. We have it on camera.
# all caps
to    complaint  minor major       @PARCELRUN WHERE IS MY PARCEL IT WAS MEANT TO BE HERE ON MONDAY
to    complaint  rant minor        THE WORST CUSTOMER SERVICE I HAVE EVER DEALT WITH @BLUEFINMOBILE
to    praise     -                 THANK YOU @NORTHWINDAIR FOR THE UPGRADE I AM LITERALLY CRYING
about other      -                 OH MY GOD THE NEW HARTLEY HOME ADVERT WITH THE DOG
to    question   -                 @TASKWELL DOES THIS WORK ON LINUX
# leetspeak
to    complaint  rant minor        @BluefinMobile w0rst c0mp4ny 3v3r, t0t4l sc4m
about complaint  rant minor        kestrel b4nk are th13ves, d0nt g1ve them ur m0ney
to    complaint  rant minor major  @HomeFibre ur internet is tr4sh, n0 c0nnecti0n 4gain
to    praise     -                 @Taskwell u guys r gr8, l33t devs <3
# emoji tone
to    complaint  rant minor        @NorthwindAir ✈️ 4 hours 😡😡😡🤬
to    praise     -                 @PippaFoods 😍😍😍🙌
to    complaint  minor major       @ParcelRun 📦💥😭 (swipe for the damage)
about complaint  rant minor        bluefin 🤮👎
to    praise     -                 @HartleyHome new desk day ❤️🔥
# elongated
to    complaint  rant minor        @HomeFibre soooooo slooooow todayyyyy omggggg
to    complaint  rant minor        @KestrelBank whyyyyyy is the app down agaaaaain
to    praise     -                 @NorthwindAir thank youuuuuuu you're the beeeeest
to    complaint  rant minor        ughhhhhhh @BluefinMobile nooooo signal agaiiiiin
# zero-width characters
to    complaint  minor major       @Par\u200bcelRun my par\u200bcel is lo\u200cst and no\u200bbody ans\u200bwers
to    complaint  minor major       @KestrelBank you char\u00adged me twi\u00adce for the same pay\u00adment
to    praise     -                 @Northwind\u2060Air great fli\u200bght, love\u200bly crew, thank you
# long post
to    complaint  major             Right, @HartleyHome, here's the whole story because your chat closes after five minutes. On 6 March I ordered a kitchen table and six chairs. On 20 March four chairs came, two of them scratched. I was told to keep the scratched ones until replacements arrived. On 2 April somebody collected all four chairs, including the good ones, and nobody at your end knows why. The table has never been seen. Since then I have spoken to Lee, Martina, Lee again and a manager who wouldn't give a name. Every one of them has been perfectly pleasant and every one has told me a different date. You have had £1,340 of mine for nine weeks and we eat on the floor. I want either the furniture or the money by the end of this week.
to    praise     -                 I rarely write these, but @NorthwindAir deserves it. We were flying home from Madeira when our youngest got a fever. The gate agent saw us, found four seats together, called the crew, and somebody brought a cold flannel and ice lollies before we had even sat down. The flight had been delayed by storms and everybody was tired, the crew included, and still they came by every half an hour to ask how she was. At landing the captain himself came out and gave her a pin. She's fine today and is telling everybody that she'll be a pilot. Whoever was on the evening flight on Thursday: thank you.
about other      -                 Long read on the parcel business. For a decade the winners were those who built depots; now it's those who can say no. ParcelRun grew by taking every contract and paid for it with late vans and angry customers, then dropped a fifth of its shops and had its best Christmas on record. Its rivals called it madness at the time. Analysts I spoke to expect the rest of the market to follow within two years, with prices up by about four per cent. What it means for the drivers, who are paid by the drop, nobody would say on the record. The full piece is in the Saturday edition, and the numbers are in the thread below.
to    complaint  minor major       Hello @Taskwell team. I've been a subscriber since 2017 and recommended you to at least a dozen people, so please read this as coming from a friend. Since the March release, tasks that repeat on the last day of the month jump to the first of the next one. At first I thought I had set them up wrongly, so I made new ones; same thing. Your help page suggests logging out and in, which I've done on both my phone and laptop, and the forum has a thread with some thirty people who see the same. For most folk it's a nuisance. For me it meant that a VAT return went in a day late. I'd be grateful if somebody could say whether a fix is planned.
`;
