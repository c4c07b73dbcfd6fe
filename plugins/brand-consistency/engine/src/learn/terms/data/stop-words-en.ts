/** English words that are nobody's own. Own list, from general knowledge of the language. */
export const ENGLISH_STOP_WORDS = `
provenance: own list
# breaking
a an the this that these those some any each every all both few many much more most other others another such
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones who whom whose which what when where why how
i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's she's it's they're they've they'll that's there's
here's what's who's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't
haven't hasn't hadn't mustn't needn't
am is are was were be been being do does did done doing have has had having will would can could shall should may might must
and or but nor so yet if because while though although however whether unless until since as than then
at by for from in into of off on onto out over to up down with within without about above across after again against along
among around before behind below beneath beside besides between beyond during except inside near outside past per through
throughout till toward towards under upon via versus
not no yes only just also too very really quite even still already soon now here there always often never sometimes ever
else rather almost perhaps maybe instead otherwise therefore thus hence meanwhile together away back else
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
first second third fourth fifth once twice half double several dozen
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december
am pm mr mrs ms dr etc ie eg vs no nos please thank thanks hello hi dear
# never alone
get gets got getting give gives given gave giving go goes going gone went come comes came coming make makes made making
take takes took taken taking see sees saw seen seeing say says said saying tell tells told know knows knew known think
thought want wants wanted need needs needed use uses used using find finds found look looks looked looking let lets put puts
keep keeps kept keeping run runs ran set sets show shows feel feels felt leave leaves left bring brings brought begin begins
start starts started hold holds held turn turns turned try tries tried help helps helped ask asks asked call calls called
work works worked working mean means meant become becomes stay stays happen happens move moves like likes liked live lives
seem seems send sends sent write writes read reads wait waits check checks follow follows include includes including open opens close
closes add adds choose chooses offer offers stop stops end ends change changes allow allows enter enters receive receives
able own same new old good better best well great big small large little long short high low early late right wrong sure
different main full next last whole less least enough available possible important ready clear easy able simple real
day days night nights week weeks month months year years time times hour hours minute minutes moment moments morning
afternoon evening tonight today tomorrow yesterday date dates
thing things way ways part parts place places side sides kind kinds sort bit lot lots number numbers point points case
fact line lines name names end top bottom person people man men woman women everyone everybody someone somebody anyone
anybody nobody everything something anything nothing word words question questions answer answers
yours sincerely regards welcome sorry
page pages click link website site online email www com http https
# everyday
account address advice afternoon app area arrival arrive article bag bank bill book booking box branch breakfast brand brochure
building business button buy cancel car card care cash centre center charge check choice city client clothes code colour color
company complaint condition contact contract cost counter country course cover customer customers data deal delay deliver
delivery department departure description design detail details device dinner discount document door drink drive driver email
employee equipment event experience extra family feature fee feedback file film floor food form free friend friends front garden
gift glass goods ground group guest guests guide hair hand hands head health hear help home hotel house idea image information
insurance invoice item items job journey key kitchen land language learn lesson letter level list load local lobby love lunch
machine mail manager map market material meal meat meet meeting member menu message metal mobile model money music need news
notice offer office order orders outdoor owner pack package paper parcel park parking party pass password pay payment phone photo
picture plan plate play police policy post price prices print private problem process product products programme project public
quality reach reason receipt reception record refund reply report request reservation restaurant result return review road room
rooms rule sale sales sample save school screen season seat security sell service services session shop shopping sign size sound
space special staff standard station step stock store story street student style summer supply support system table tax tea team
technology test ticket tool touch town traffic train travel trip type update user users value version view visit visitor
voucher walk wall warranty wash watch water weather weekend weight window winter wood world yard
`;
