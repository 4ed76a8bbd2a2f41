/** Words that stand in display names and are not first names. All in lower case without dots. */

export const titles = new Set(
  'dr prof professor mr mrs ms mx miss sir dame lady lord rev reverend father fr sister capt captain sgt col maj hon herr frau mme mlle señor señora sra ing dipl-ing doctor phd md'.split(
    ' ',
  ),
);

export const credentials = new Set(
  'phd md mba msc bsc ba ma jd esq cpa rn do dds jr sr ii iii iv pe pmp ceo cto cfo obe mbe cbe mp qc kc frs'.split(
    ' ',
  ),
);

/** Parts of a family or compound name that mean nothing alone, and family names that come first. */
export const nameParticles = new Set(
  'abdul abd abu al el bin ibn bint van von der den de da di du dos la le les los las san santa st saint mc mac nguyen nguyễn tran trần pham phạm'.split(
    ' ',
  ),
);

/** One of these anywhere makes the name a company's, a group's or a role's. */
export const groupWords = new Set(
  [
    'ltd limited inc incorporated llc plc gmbh ag sa bv oy ab co corp corporation company group holdings partners',
    'official support help helpdesk care service services customer customers team staff crew news media press radio tv',
    'store shop shopping deals market outlet mart boutique studio studios agency consulting solutions systems software',
    'tech technologies digital labs design designs photography club fc united city sports football cricket fan fans',
    'bot robot alerts updates weather traffic travel travels tours hotel hotels airlines airways air rail railway bus',
    'bank insurance energy university college school hospital clinic church council police foundation charity trust',
    'cafe café coffee bar pub restaurant kitchen bakery pizza garage motors cars autos taxi user account admin guest',
    'anonymous unknown someone somebody nobody citizen passenger and of & family',
  ]
    .join(' ')
    .split(' '),
);

/** No name starts with one of these, though some end with one: "Angry Anna", but "Neil Young". */
export const plainWords = new Set(
  [
    'the a an or for in on at to by with from not no yes is are was this that these those just only your my our',
    'me you us we they it who what when where why how hello hi hey dear daily weekly world global international',
    'national local street angry happy sad mad tired fed annoyed disgusted upset disappointed frustrated crazy big',
    'little old young real true good bad best worst great fuck fucking shit damn hell crap sucks hate love queen king',
    'boss girl boy man woman lady guy dude mum mom dad gran grandma grandpa mama papa nana wife husband mother father',
    'sister brother baby mummy daddy uncle aunt aunty auntie',
  ]
    .join(' ')
    .split(' '),
);
