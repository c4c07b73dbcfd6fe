/**
 * English words that stand one letter from another common word, so that neither is a slip for the other
 * (promise and premise, guest and quest). Gathered by hand; short words are left out, for of those no slip is told.
 */
export const ENGLISH_NEIGHBOURS: ReadonlySet<string> = new Set(
  `
  premise premises promise promises guest guests quest quests gust gusts guess villa villas village villain villager
  person persons parson prison prisons poison perfect prefect private privates pirate privet primate quiet quite quilt
  quit retreat retreats retread treat threat threats resort resorts report reports retort resource recourse service
  services device devices advice advise devise revise expert experts export exports expect except accept expose
  extend extent expand expend extant exit content contents contend context contest contests contract contrast contact
  contain curtain certain captain form forms from farm firm formal former farmer format normal moral mortal morale
  chance chances change changes charge charges chase change channel chapel charm chart cheap cheat chest chess
  country county countries counties counter course coarse source court count cover covers lover lovers hover over
  comfort comforts confort effort conform confirm confer confess consist insist assist resist desist persist
  dessert desserts desert deserts diner diners dinner dinners dining dinning deign design designs resign reign
  breakfast breakfasts breath breathe breadth breach beach beaches bleach peach peaches teach reach bench branch brunch
  bath bathe bather father rather gather lather leather feather weather whether heather heathen
  offer offers differ suffer buffer coffer coffers coffee office officer official
  lovely lively livery lonely loving living lining linen line lane lake like luck lack lock look book cook hook
  reserve reserves deserve deserves serve severe preserve observe reverse revere relieve believe relief belief
  accept except effect affect effects affects defect detect reflect deflect neglect select elect erect direct
  through though thought thorough tough rough though taught caught bought brought drought draught
  flower flowers flour floor lower power powers tower towers towel towels bowel vowel shower showers slower
  luxury luxuries luxurious holiday holidays holidaying garden gardens harden warden pardon
  place places palace palaces plane plans plant plants plate plates pleat slate late lace pace
  house houses horse horses mouse hours hour four your tour tours tutor touch couch coach roach
  master masters matter matters batter butter better letter bitter litter latter fatter patter pattern patron
  simple simply sample samples ample dimple temple temples tremble symbol cymbal
  careful carefully cheerful cheerfully grateful graceful faithful fateful tasteful wasteful restful
  trial trail train trains terrain rain drain brain grain grains gain again angel angle ankle uncle
  casual causal clause cause course pause because dairy diary daily daisy salon saloon salmon
  stationary stationery complement compliment complements compliments principal principle discreet discrete
  ensure insure assure unsure measure treasure pleasure leisure lesson lessen listen lesion legion region religion
  moment memento movement monument element element eminent imminent prominent permanent
  invite invites invited incite insight inside outside recite reside preside provide divide device
  dealer leader reader header healer heater eater water waiter waited wafter wager later
  special spatial social racial facial official local locale vocal focal total natal metal medal mental model modal
  steam stream dream cream scream creamy dreamy steamy stew stay sway swap soap soup soul
  sweet sweat sheet street strict strictly striking striving starting staring sharing sparing spring string strong
  summer simmer hammer dinner winner winter printer painter pointer porter quarter charter garter
  silver sliver shiver river rival arrival arrive derive drive driver diver diverse
  healthy wealthy health wealth stealth earth hearth heart heat heart hearty party pastry pantry country
  present presents prevent percent president resident residents resilient
  serene severe secure secrete secret sacred scared scarred starred started
  lounge lounges plunge lunge lunch launch haunch
  exclusive inclusive exclusively inclusively exclude include includes excludes intrude
  romantic semantic elegant elegance relevant delegate delicate dedicate dedicated delicacy delegates
  custom customs costume costumes customer customers consumer consumers
  product products produce conduct conducts project projects protect protects subject object objects
  quality equality quantity quantify qualify premium medium helium
  station stations nation nations ration rotation notation notion motion potion option options lotion
  session sessions mission missions passion fashion cession version aversion
  comment comments commend commence commerce command commands commuter computer
  lodging logging dodging clogging bringing binging cleaning clearing leaning learning earning yearning meaning
  sitting setting settling cutting putting petting getting letting betting
  handmade handmaid waistline wasteline hotel hostel hostels hotels motel
  explore explored explorer implore deplore restore store stores stories storey story
  massage message messages massages passage passages package sausage usage
  island islands inland upland highland sanding standing stunning spanning spinning shining shinning
  crafted drafted grafted crated created treated greeted
  tasting testing texting resting listing lasting fasting casting coasting toasting boasting roasting
  tailor tailored sailor trailer trailed tailored
  personal personnel seasonal seasoned reasoned reason season seasons treason
  global noble novel navel naval naive native natives motive votive active
  hosted posted toasted roasted ghosted hosting posting costing
  authentic aesthetic athletic ascetic acoustic
  balcony colony baloney canopy canape
  celebrate celebrated calibrate elaborate collaborate
  century sentry gentry entry centre center enter entre
  centers centres theatre theater
  ceremony harmony testimony
  concert concerts convert convent concept consent constant consist
  dancer danger dagger ranger manger manager hanger hunger hungry angry
  discover discovery recover recovery uncover
  fitting filling feeling failing falling calling ceiling sailing mailing
  gentle genital gentile mantle settle kettle cattle battle bottle
  marble marvel market marker maker makers markets
  natural neutral nature mature future feature creature
  organic organise organize orange origin organ
  packed parked marked barked backed packet pocket rocket jacket
  planner planter planer manner banner tanner scanner
  public publish polish relish rubric fabric
  refined defined refine define reline repine
  relax relay relays replay reply
  sunset sunlit subset onset unset
  terrace terraced trace traces grace graces
  ticket thicket picket wicket cricket
  travel travels trowel gravel ravel traveller traveler
  tranquil tranquility traditional transitional additional
  unique antique union onion
  valley volley alley galley
  village villager pillage
  status states state stages stage stares starch search police policy polite politics protest protests lender melting
  noting nothing rally really taxing talking taking chose choose chosen choosing florid daring during daring tapped topped
  hearing heading heading compete complete completed competed round around apart depart desert across vietnam hanoi
  saigon danang haiphong hochiminh everyday someday anyone anyway maybe into onto already altogether
  wander wonder wonders wanders under ponder yonder
  window widow widows windows winding finding binding minding
  `
    .trim()
    .split(/\s+/u),
);
