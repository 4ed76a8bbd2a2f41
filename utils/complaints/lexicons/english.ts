import type { Lexicon } from './lexicon.ts';

export const ENGLISH: Lexicon = {
  endings: [],
  classes: {
    negation:
      'no not never none nothing nobody neither nor nowhere without hardly barely cannot cant wont dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt aint nope zero non lack lacking',
    bad: 'bad worse worst terrible horrible horrid awful appalling poor poorly rubbish garbage trash shit shite shitty crap crappy useless pathetic joke disgrace disgraceful disgusting disgusted gross ridiculous ridiculously unacceptable shocking shambles atrocious abysmal dreadful nightmare hell mess sucks suck sucked sucky hate hated hates hating angry annoyed annoying annoys frustrating frustrated frustration disappointed disappointing disappointment disappoint unhappy dissatisfied unimpressed upset upsetting furious fuming livid outraged sad sick tired fed stupid dumb idiots idiot incompetent incompetence rude unhelpful unprofessional lying lies liar liars scam scammed scammers fraud fraudulent cheat cheated con robbery ripoff overpriced expensive wtf ffs damn dammit fuck fucking fuckin fucked bloody hopeless laughable embarrassing embarrassed insulting insult ugh argh grr smh fail failure lame weak ashamed shame boo pissed pissing lousy inexcusable ludicrous absurd insane unfair unreliable misleading false deceptive pointless worthless regret avoid beware boycott worried concerned confused confusing confuse inconvenient inconvenience wasted waste wasting sorry unfortunately sadly ignored ignoring ignore',
    good: 'good great excellent amazing awesome fantastic brilliant wonderful lovely nice best better love loved loving loves happy pleased delighted glad perfect perfectly superb helpful kind friendly beautiful fab fabulous cool enjoy enjoyed enjoying impressed impressive quick easy win winning won fun sweet cute excited exciting yay woohoo haha lol congratulations congrats fave favorite favourite recommend outstanding incredible gorgeous wow legend hero yum delicious pretty well proud blessed smile smiling hope hoping',
    thanks:
      'thanks thank thankyou thx thnx tks tnx ty cheers appreciate appreciated appreciates grateful kudos ta props shoutout',
    fault:
      'broken broke break breaks breaking fails failed failing error errors bug bugs buggy glitch glitches glitchy crash crashes crashed crashing down outage outages faulty defective defect damaged damage cracked leaking leak leaks stuck frozen freezes freezing dead died dies dying wrong wrongly incorrect incorrectly missing missed miss lost lose losing stolen late delayed delay delays delaying cancelled canceled cancel cancelling cancellation slow slower issue issues problem problems trouble troubles fault unable refused refuses refusing rejected denied declined blocked locked overcharged stopped stops ruined ruining torn ripped smashed dirty filthy cold empty mistake mistakes expired worn malfunction malfunctioning disconnected disconnecting disconnects dropped dropping drops lag lagging laggy hacked invalid corrupted overbooked stranded disappeared vanished loading buffering falling apart peeling scratched burnt burned mold stale shut closed removed deleted unavailable short',
    working:
      'work works working worked load loads open connect connecting respond responding turn start charging sync install download update updating',
    wait: 'wait waiting waited waits hold queue still yet ages forever overdue eventually finally already long pending await awaiting expecting promised supposed due',
    span: 'hours hour days day weeks week months month years year hrs hr mins minutes min',
    since: 'since ago after until till past',
    again:
      'again twice repeatedly constantly consistently continually continuously keeps keep kept times third 3rd 2nd second 4th every everytime always another continues continue multiple several numerous once same countless',
    contact:
      'call called calling calls phone phoned ring rang email emailed emails emailing mail message messaged messages msg dm dms dmd pm tweet tweeted tweets reply replied replying responded response answer answered answers contact contacted contacting spoke speak spoken speaking chat ticket tickets complaint complaints complain complaining complained line lines number form letter wrote written sent told',
    request:
      'please pls plz plse help helps fix resolve sort check replace explain advise assist assistance investigate look confirm let tell need needs needed want wanted wants like provide clarify follow address solve',
    ask: 'what when where why who how which whats wheres hows whens anyone any wonder wondering know possible',
    modal: 'can could would will shall should may might do does did is are am has have must',
    money:
      'money refund refunded refunds refunding pay paid paying pays payment payments charge charges charged bill billed billing bills price prices pricing fee fees cost costs credit card bank cash deducted compensation voucher vouchers debit invoice subscription subscribed renew renewal spent spend spending dollars pounds free discount code sale coupon gift loan interest account',
    service:
      'service services support customer customers cust cs csr staff team agent agents rep reps representative manager management supervisor employee employees driver crew store stores shop branch counter desk',
    product:
      'website site app apps page link order orders ordered ordering delivery deliver delivered deliveries parcel package packages courier ship shipped shipping shipment tracking flight flights plane airline airport gate train trains bus seat seats luggage bag bags baggage booking booked reservation hotel login log password product products item items updates version battery phones laptop computer printer screen tablet car vehicle internet broadband wifi signal network connection tv box game games server servers software hardware device warranty return returned replacement bought buy purchase purchased purchasing size shoes jacket coat dress shirt jeans pizza food meal drink coffee burger fries power electricity charger cable headphones keyboard engine tire dealer dealership contract plan policy claim insurance',
    me: 'i me my mine myself im ive id ill',
    we: 'we us our ours',
    you: 'you your yours yourself u ur yall ya guys',
    they: 'they them their theirs he she his her him',
    time: 'today yesterday tomorrow tonight morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday',
    now: 'now immediately asap urgent urgently soon anymore',
    contrast: 'but however though although except despite instead unless even',
    only: 'just only literally',
    intense: 'so very really too extremely totally absolutely completely such utterly beyond',
    get: 'get getting got gotten receive received receiving arrive arrived arrives come came coming',
    try: 'try tried trying tries attempt attempted attempting',
    say: 'say says said saying telling claims claimed informed inform apparently',
    make: 'make makes made making allow',
    leave:
      'switch switching switched leave leaving left last elsewhere competitor done goodbye bye',
    ever: 'ever whatever whatsoever',
  },
};
