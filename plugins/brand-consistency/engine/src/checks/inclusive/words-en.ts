import { readEntries } from './types';
import type { InclusiveEntry } from './types';

/**
 * English words that leave people out, with their cures. Gathered by hand from general knowledge of style guidance on
 * inclusive language; nothing is copied from a list.
 */
export const readInclusiveEn = (): readonly InclusiveEntry[] => [
  ...readEntries(
    'en',
    'gender',
    `
    chairman | chairwoman → chair | chairperson
    chairmen | chairwomen → chairs | chairpersons
    spokesman | spokeswoman → spokesperson
    businessman → business person | entrepreneur
    businessmen → business people
    salesman | saleswoman | salesgirl → salesperson | sales assistant
    salesmen → sales staff
    fireman → firefighter
    firemen → firefighters
    policeman | policewoman → police officer
    policemen → police officers
    mailman | postman → letter carrier
    cameraman → camera operator
    repairman | handyman → technician | repairer
    craftsman → artisan
    craftsmen → artisans | craftspeople
    craftsmanship → craft | workmanship | artistry
    workman → worker
    workmen → workers
    foreman → supervisor
    middleman → intermediary
    layman | laymen | layman's terms → layperson | plain terms
    manpower → staff | workforce
    man hours | man-hours → working hours
    man made | man-made → artificial | made by hand
    mankind → humankind | people
    ?man of the house | lady of the house → head of the household
    stewardess | air hostess → flight attendant | cabin crew
    waitress → server | waiter
    hostess → host
    cleaning lady | cleaning ladies | chambermaid → housekeeper | cleaner
    housewife → homemaker
    housewives → homemakers
    ?hey guys | hi guys | you guys → everyone | all of you
    ladies and gentlemen → everyone | dear guests
    dear sir | dear sirs | dear sir or madam → dear customer | hello
    ?man up | grow a pair | like a girl | throws like a girl | girly → (leave out)
    ?career woman → professional
    ?lady boss | girlboss | girl boss → boss
    ?female doctor → doctor
    ?female engineer → engineer
    ?male nurse → nurse
    fairer sex | weaker sex | the fair sex → women
    ?manned → staffed | crewed
    maiden name → birth name
    ?ladylike | manly → (name the quality)
    old maid | spinster → single woman
    he or she | s/he → they
    his or her → their
    man and wife → husband and wife
    mothering instinct | motherly instincts → care
    `,
  ),
  ...readEntries(
    'en',
    'disability',
    `
    the disabled → disabled people | people with disabilities ~ the disabled list | the disabled button | the disabled state | the disabled person | the disabled access | the disabled parking | the disabled toilet
    handicapped | the handicapped | handicap accessible → disabled | accessible
    handicapped parking | disabled parking → accessible parking
    handicapped toilet | disabled toilet → accessible toilet
    wheelchair bound | wheelchair-bound | confined to a wheelchair | bound to a wheelchair → uses a wheelchair
    !cripple | crippled | crippling → disabled
    !retard | retarded | mentally retarded | spastic | spaz → has an intellectual disability
    the blind → blind people ~ the blind spot | the blind side
    the deaf → deaf people
    deaf and dumb | deaf-mute | deaf mute → deaf
    ?blind to | deaf to | turn a blind eye | fall on deaf ears | falls on deaf ears → ignore | unaware of
    tone deaf | tone-deaf → insensitive
    ?lame excuse | that's lame | so lame → poor | weak
    special needs → disabled | access requirements
    differently abled | differently-abled | physically challenged | handicapable → disabled
    !midget | dwarf like → person of short stature
    afflicted with | stricken with | victim of a disability → has
    able bodied | able-bodied → non-disabled
    normal people | normal children → non-disabled people | most people
    autistic people suffer | suffers from autism → is autistic
    ?sanity check → quick check | confidence check
    ?dummy value | dummy text → placeholder
    handicap parking → accessible parking
    `,
  ),
  ...readEntries(
    'en',
    'age',
    `
    the elderly | the aged | old folks | old people → older people
    elderly people → older people
    senile | over the hill | past it | geezer | old geezer | old fogey | old codger | old biddy | little old lady → older person
    ?young and energetic team | young and dynamic team | digital native | digital natives → energetic team | people at ease with technology
    ?for your age | young at heart | still active at | seventy years young | 70 years young → (leave out)
    ?snowflake generation | entitled millennials → younger people
    even your grandmother | even your grandma | even your mother could | so easy your mum → anyone
    `,
  ),
  ...readEntries(
    'en',
    'ethnicity',
    `
    blacklist | blacklisted | black list → blocklist | deny list
    whitelist | whitelisted | white list → allowlist
    master slave | master/slave → primary and replica
    oriental people | orientals | an oriental → Asian
    !gypped | gyp | gypsy curse → cheated
    !chinaman | chink | jap | japs | gook | coolie | coolies → (leave out)
    ?exotic beauty | exotic looking | exotic woman | exotic women → (name the quality)
    third world | third-world → lower-income | developing
    illegal alien | illegal aliens | illegals | illegal immigrant | illegal immigrants → undocumented person | undocumented people
    ?low man on the totem pole → most junior person
    ?spirit animal → favourite | kindred spirit
    ?powwow | pow-wow → meeting
    ?off the reservation → out of line
    ?circle the wagons → close ranks
    peanut gallery → hecklers
    !half breed | half-breed | half caste | half-caste | mulatto → of mixed heritage
    coloured people | colored people | the coloureds → people of colour | Black people
    native girls | native girl | natives are friendly | friendly natives | the natives → local people
    ?uncivilised | uncivilized | primitive people | primitive tribe | primitive tribes → Indigenous people
    eskimo | eskimos → Inuit
    grandfathered in | grandfather clause → legacy | exempt
    `,
  ),
  ...readEntries(
    'en',
    'orientation',
    `
    sexual preference | sexual preferences → sexual orientation
    homosexual | homosexuals → gay | lesbian | gay and lesbian people
    !faggot | fag | dyke | tranny | trannies | shemale | ladyboy | ladyboys → (leave out)
    that's so gay | so gay → (leave out)
    transgendered | a transgender | transgenders → transgender | a transgender person
    transsexual | transsexuals | transvestite | transvestites → transgender person
    sex change | sex change operation | pre-op | post-op → gender-affirming surgery | transition
    hermaphrodite | hermaphrodites → intersex person
    opposite sex | both genders | both sexes → another gender | all genders
    gay lifestyle | homosexual lifestyle | alternative lifestyle → (leave out)
    admitted homosexual | avowed homosexual | openly homosexual → out
    normal couple | normal couples | normal family → couple | family
    biologically male | biologically female | born a man | born a woman → assigned male at birth | assigned female at birth
    preferred pronouns → pronouns
    husbands and wives → spouses | partners
    `,
  ),
  ...readEntries(
    'en',
    'health',
    `
    ?crazy price | crazy prices | crazy deal | crazy deals | insane price | insane prices | insane deals | insanely cheap → very low prices | remarkable prices
    !psycho | lunatic | nutcase | looney | loony | mental case | madman | madwoman → (leave out)
    ?so ocd | a bit ocd | being ocd | bipolar weather | schizophrenic weather | so bipolar → fussy | changeable
    mentally ill person | the mentally ill → person with a mental health condition
    committed suicide | commit suicide | commits suicide → died by suicide
    failed suicide attempt → attempted suicide
    drug addict | drug addicts | junkie | junkies | crackhead → person with a drug dependency
    alcoholic | alcoholics → person with alcohol dependency ~ non-alcoholic | alcoholic beverage | alcoholic beverages | alcoholic drink | alcoholic drinks | alcoholic content | alcoholics anonymous | non alcoholic | alcoholic cocktails
    aids victim | aids victims | hiv sufferer | aids sufferer → person living with HIV
    cancer victim | cancer victims | stroke victim | stroke victims → person with cancer | person who has had a stroke
    leper | lepers → person with leprosy
    suffers from diabetes | diabetics | epileptics | an epileptic | a diabetic → person with diabetes | person with epilepsy
    `,
  ),
  ...readEntries(
    'en',
    'body',
    `
    !fatty | fatso | lard | fat people | fat cow | whale of a → (leave out) ~ fatty acid | fatty acids | fatty fish | fatty tuna | fatty cuts | lard biscuits | lard and | with lard | pork lard
    plus size problem | flaunt your flaws | hide your flaws | problem areas → (leave out)
    bikini body | beach body | bikini ready | beach ready body → (leave out)
    ?flattering for any figure | slimming effect → comfortable
    ugly duckling customers | not for ugly → (leave out)
    `,
  ),
  ...readEntries(
    'en',
    'status',
    `
    the homeless | homeless people | bums | hobo | hobos → people without a home | unhoused people
    the poor | poor people → people on low incomes ~ the poor quality | the poor weather | the poor condition | the poor state
    the less fortunate → people in need
    ghetto | so ghetto → (leave out)
    !white trash | trailer trash | redneck | rednecks | hillbilly | chav | chavs → (leave out)
    the help | servants | servant quarters → staff ~ the help desk | the help centre | the help center | the help page | the help of | the help menu | the help you | the help we
    unskilled workers | unskilled labour | unskilled labor | low skilled workers → entry-level workers | workers
    peasant | peasants → farmer | farmers
    slave away | slaving away | wage slave | wage slaves → work hard
    ex convict | ex-convict | ex-con | convicts → person with a conviction
    prostitute | prostitutes | hooker | hookers → sex worker | sex workers
    `,
  ),
];
