/**
 * Words that any grown reader of English uses without thinking, inflected forms being taken back to them. What is not
 * among them counts as uncommon, for the axes and for the readability grade, in the manner of Dale and Chall (1948);
 * the list is not theirs but written by hand from general knowledge, field by field, kept in alphabetical order.
 */
export const COMMON_WORDS = `
a able about above accident account across action actor add address afraid after afternoon again against age ago
agree ahead air airline airport alarm alive all allow almost alone along aloud already also although always am amaze
among amount an ancient and angel anger angry animal ankle another answer any anybody anyone anything anyway
anywhere apart apartment apologize appear apple appointment april are area argue arm army around arrange arrive art
article as ask asleep at ate attack attend attention august aunt autumn average avoid award away awful ax baby
bachelor back bad bag bake balance balcony ball banana band bank bar bare bark base basket bathroom battery battle
bay be beach bean bear beard beat beautiful became because become bed bedroom bee beef been beer before beg began
begin begun behave behind being believe belong below belt bend bent berry beside besides best bet better between
beyond bicycle big bike bill billion bird bird's birth birthday bit bite bitten black blame blanket bleed blew blind
block blood blow blown blue board boat body boil bomb bone book bored boring born borrow boss both bother bottle
bottom bought bow bowl box boy brain brand brave bread break breakfast breath breathe brick bridge brief bright
bring broad broke broken brother brought brown brush bucket bug build building built burn burst bus bush business
busy but butter button buy by bye cake call calm came camera camp can candy cannot cap captain car card care career
careful carpet carrot carry case cat catch caught cause cave ceiling cell cent center centre century certain chain
chair challenge chance change channel character charge chase chat cheap cheat check cheer cheese chest chicken chief
child childhood children chocolate choice choose chop chose chosen christmas church circle citizen city class clean
clear clerk clever click climate climb clock close closed cloth clothes cloud club coach coal coast coat coffee coin
cold collect college color colour comb come comedy comfortable comment common community company compare compete
complain complete computer concert condition connect contact contain contest continue control conversation cook
cookie cool copy corn corner correct cost cotton cough could count country couple court cousin cover cow crazy cream
create credit crime crisis cross crowd cry culture cup cure curtain custom customer cut cycle dad daily damage dance
danger dangerous dare dark date daughter day dead deal dear death debt december decide deep degree delay delicious
deliver depend describe desert design desk destroy detail did die diet different difficult dig dinner dirt dirty
disappear discover discuss disease dish divide divorce do doctor does dog doing doll dollar done door double down
download downstairs dozen dr drama drank draw drawer drawn dream dress drew drink drive driven driver drop drove
drug drum drunk dry duck due dug during dust duty each ear early earn earth east easy eat eaten edge education
effect effort egg eight eighteen eighty either electric elevator eleven else email employ empty end enemy energy
engine english enjoy enough enter environment equal escape even evening event eventually ever every everybody
everyday everyone everything everywhere evil exact exam examine example excellent except excite excited exciting
excuse exercise exist exit expect expensive experience explain express extra eye face fact fail fair fall fallen
false fame familiar family famous fan far farm farmer fashion fast fat father fault favor favorite favour favourite
fear february fed feed feel feeling feet fell felt female fence fever few fiction field fifteen fifty fight file
fill film final find fine finger finish fire first fish fit five fix flag flash flat flew flight float flood floor
flow flower flown fly focus fold folk follow food foot for force foreign forest forever forget forgive forgot
forgotten fork form forth forty forward fought found four fourteen frame free freedom freeze fresh friday friend
friendly friendship frog from front froze frozen fruit fry fuel full fun function funeral funny furniture further
future gain game gang garage garbage garden gas gate gather gave general gentle gentleman get giant gift girl give
given glad glass glue go goal goat gold gone good goodbye got gotten government grab grade grand grandfather grandma
grandmother grandpa grant grape grass grave gray great green grew grey ground group grow grown guard guess guest
guide guilty guitar gun guy habit had hair half hall hand handle hang happen happened happiness happy hard harm has
hat hate have having he head heal health healthy hear heard heart heat heaven heavy height held hell hello help her
here hero hers herself hi hid hidden hide high hill him himself hire his history hit hobby hold hole holiday holy
home honest honey honor honour hook hope horse hospital host hot hotel hour house how huge human hundred hung hungry
hunt hurry hurt husband i ice idea if ill imagine immediately important improve in include increase industry
information injure insect inside insurance interest interesting internet interview into introduce invent invite iron
is island it item its itself jacket jail january jealous jeans job join joke journey joy judge juice july jump june
just keep kept key keyboard kick kid kidding kill kind king kingdom kiss kitchen knee knew knife know known lack
lady lain lake lamp land language laptop large last late later laugh laundry law lawyer lay lazy lead leader leaf
leak lean learn least leather leave leaves led left leg lemon lend less lesson let letter level library lie life
lift light like limit line link lion lip liquid list listen litter little live load loan local lock long look loose
lord lose lost lot lots loud love lovely low luck lucky luggage lunch machine made magazine main make male man
manage manager many map march market marry matter may maybe me meal mean meant measure meat medicine medium meet
meeting melt member memory men mental mention menu mess message met metal middle midnight might mile military milk
million mind mine minus minute mirror mistake mix mobile model modern mom moment monday money monkey month mood moon
more morning most mother mountain mouse mouth move movie mr mrs ms much mum murder muscle museum music must my
myself mystery nail name narrow natural nature near nearly neat neck need neighbor neighbour neither nervous net
network never new news newspaper next nice night nightmare nine nineteen ninety no nobody noise none noon normal
north nose not nothing notice novel november now nowhere nuclear number nurse nut o'clock object obvious ocean
october odd of off offer office officer official often oh oil ok okay old on once one ones onion online only onto
open opinion opposite option or orange order original other ought our ours ourselves out outside over owe own owner
pack package page paid pain paint pair palace pale pan panic pants paper parent park parking part partner party pass
passenger passport past path patient pattern pay pea peace pen pencil people pepper per perfect perform perhaps
period permission person personal pet phone photo piano pick picture pie piece pig pillow pilot pink pipe pizza
place plain plan plane planet plant plastic plate play player please plus pocket poem poet point poison police
polite political politics pollution pool poor popular pork position positive possible post pot potato pound pour
powder power practice pray prefer prepare present president press pressure pretty prevent price prince princess
print prison private prize problem process produce product professor profit program programme project promise proof
proper protect proud prove provide pub public pull pump punish purple purpose purse push put quality quarter queen
question queue quick quiet quit quite rabbit race radio rain raise ran rang rare rat rate rather reach react read
ready real realise realize really reason receive recent recipe recognize record red reduce refuse regular
relationship relax release religion remain remember remind remove rent repair repeat replace reply report require
rescue respect responsible rest restaurant result return review reward rice rich ride right ring rise river road
rock role romantic roof room root rope rose rough round row royal rubber rude rule run rush sad safe said sail salad
salary sale salt same sand sang sat saturday sauce save saw say scared scene schedule school science scientist score
scream screen sea search season seat second secret security see seed seem seen select sell send sense sent separate
september series serious serve service set seven seventeen seventy several severe sex shade shadow shake shall shame
shape share sharp she sheep shelf shelter shine ship shirt shoe shone shook shoot shop short shot should shoulder
shout show shower shown shut sick sickness side sight sign signal silence silent silk silly silver similar simple
simply since sing singer single sister sit situation six sixteen sixty size skill skin skirt sky sleep slept slice
slide slip slow small smart smell smile smoke smooth snake snow so soap society sock soft software soil sold soldier
solve some somebody someone something sometimes somewhere son song soon sorry sort soul sound soup source south
space speak special speech speed spell spend spent spirit split spoil spoke spoken spoon sport spot spread spring
square stage stair stairs stamp stand standard star stare start state station stay steady steal steam steel step
stick still stole stomach stone stood stop store storm story straight strange stranger stream street stress stretch
strict strike string strong struck struggle stuck student studio study stuff stupid style subject succeed success
such sudden suffer sugar suggest suit summer sun sunday sung sunny sunshine supper supply support suppose sure
surface surprise survive swam sweat sweater sweep sweet swept swim swing symbol sympathy system table tail take
taken talk tall tank tape target task taste taught tax taxi tea teach teacher team tear technology teenager teeth
telephone television tell temperature temple ten tennis tent term terrible test text than thank thanks that the
theater theatre their theirs them themselves then there these they thick thief thin thing think third thirsty
thirteen thirty this those though thought thousand three threw throat through throw thrown thumb thursday ticket tie
tight till time tiny tip tired title to tobacco today toe together toilet told tomato tomorrow tongue tonight too
took tool tooth top topic tore torn total touch tour tourist toward towards towel tower town toy track trade
tradition traffic train travel treat tree trick trip trouble truck true trust truth try tube tuesday tune turn tv
twelve twenty twice twin two type ugly umbrella uncle under understand understood uniform union unit university
unless until up upon upper upset upstairs us use useful user usual usually vacation valley value variety vegetable
vehicle very via victim video view village violence virus visit visitor voice volunteer vote wage waist wait waiter
wake walk wall wander want war warm warn was wash waste watch water wave way we weak weapon wear weather web website
wedding wednesday week weekday weekend weekly weigh weight welcome well went were west wet what whatever wheat wheel
when where whether which while whisper white who whoever whole whom whose why wide wife wild will win wind window
wine wing winter wire wise wish with within without witness woke woman women won wonder wonderful wood wooden wool
word wore work worker world worn worry worse worst worth would wound wow wrap write writer written wrong wrote yard
year yell yellow yes yesterday yet you young your yours yourself yourselves youth zero zone
`;
