/** Terms of ordinary English copy with their counts. Made by scripts/learn-background.mjs from texts of this repository. */
export const ENGLISH_BACKGROUND = `
words: 20000
# 35
rooms
# 29
report
# 23
breakfast | desk | light | seats | team
# 19
school | tea
# 17
arrival | book | charge | confirm | cover | delivery | door | guests | hand | reading | return | save | table
# 14
finish | form | gate | leaf | private | quiet | reach | sign | version | wall | water
# 12
account | buy | built | card | children | copy | free | garden | hear | list | note | pay | paid | pass | pick | results | spare
# 11
bay | bank | board | box | building | catch | client | fire | floor | lift | love | meet | noon | office | phone | pleasure | price | reason | rule | service | shopping | suits | test | vietnamese
# 9
bedroom | boat | car | care | claim | cloth | cost | degrees | engineers | fix | grounds | house | included | load | moved | order | payment | policy | quote | sea | served | shared | sit | sleep | street | transfer | view | visit | warm
# 6
accept | access | agreed | ahead | alone | applicable | audit | auditors | awake | bears | bed | bottle | calling | cancel | carry | cash | chair | checked | clean | closed | code | coffee | cold | collect | companies | competent | consider | crew | cup | deliver | details | dinner | display | dollars | driver | dry | eat | effected | enjoy | extra | fail | fair | fall | families | figures | fits | front | front desk | generation | genius | glass | gold | goods | grateful | grow | guide | hanoi | head | holidays | home | honoured | hospitality | hot | independently | invoice | kettle | kitchens | lan | last year's | lead | linh | lost | lunch | manage | mention | minh | miss | money | museum | music | nguyễn | notice | opinion | pack | papers | parcel | parking | party | personal | plain | plan | plates | posted | poured | print | profit | programme | pupil | qualified | quarter | queue | quick | rate | received | replaced | reply | reservations | rest | ring | river | roof | row | running | sales | season | selection | sheet | shelf | shoes | shoulder | snow | soft | sold | sorted | source | speak | staff | straight | strong | sun | talk | telephone | thick | tickets | tidy | trousers | truck | trần | useful | value | van | waiting | walk | watch | wear | weekend | whenever | willing | wish
# 5
actual | address | adults | age | agencies | applies | beach | bell | beverage | borrow | branch | breath | calendar | camp | canteen | cent | chance | chew | church | cities | clash | class | commune | convenient | courier | curtains | dark | dave | deep | department | design | diaries | doctor | dream | drill | drive | earlier | entry | evenings | exception | explain | facilities | familiar | far | farm | fee | feel like | file | final | firm | fish | flag | flight | food | fresh | friends | frozen | further | future | gift | gladly | glance | grammar | greet | guard | hang | happy | heat | hire | horn's | hotline | human | intend | invitation | job | join | labels | laid | laptop | last night | last page | learn | lecture | letting | letter | liability | logos | lowest | machine | map | metres | midday | mist | mistake | mix | offered | original | paid late | peel | plastic | pleased | pond | pool | pounds | prepare | promised | publish | purchasing | rain | reception | release | remain | remember | requested | restore | road | round | same day | saturdays | session | ship | shout | silk | single | slightly | slow | smoke | soles | sound | speaker | standard | star | step | supplied | tax | thursday's | tiled | tool | touching | trees | umbrella | upgrade | users | vegetables | voice | volunteers | wake | warranty | wave | weddings | whatever | whistle | wind | working days | worst | yard | year's
`;
