const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/**
 * Words that mean much the same to triage. Patterns name a group as `<group>`; `_` is a space inside a phrase and a closing `*`
 * any ending. The model counts groups as well as words, so that what it learnt of "gran" also holds for "auntie".
 */
export const groups = {
  i: list('i me'),
  kin: list(
    'mum dad gran grandad sister brother son daughter aunt auntie uncle cousin niece nephew granddaughter grandson stepdad stepmum stepfather stepmother stepson child children baby parents twins nephews cousins sisters brothers sons daughters inlaw',
  ),
  partner: list('husband wife partner boyfriend girlfriend ex spouse'),
  other: list(
    'he she they him her them mum dad gran grandad sister brother son daughter aunt auntie uncle cousin niece nephew granddaughter grandson stepdad stepmum child children baby husband wife partner boyfriend girlfriend ex friend mate neighbour neighbours boy girl man woman lady bloke someone colleague flatmate housemate roommate',
  ),
  person: list(
    'mum dad gran grandad sister brother son daughter aunt auntie uncle cousin niece nephew granddaughter grandson stepdad stepmum child children baby husband wife partner boyfriend girlfriend ex friend mate neighbour boy girl man woman lady bloke someone flatmate',
  ),
  child: list(
    'child children baby boy girl toddler daughter son granddaughter grandson niece nephew pupil teenager teen brother sister twins',
  ),
  young: list('school homework teacher mocks gcse gcses sixth_form year_7 year_8 year_9 year_10 year_11'),
  staff: list(
    'carer carers nurse nurses staff home ward agency manager support_worker hca care_home day_centre respite care_assistant',
  ),
  professional: list(
    'doctor nurse consultant pharmacist surgeon team clinic dietitian midwife paramedic hospital matron physio registrar',
  ),
  authority: list('police social_worker safeguarding social_services childline court council'),
  friend: list('friend friends mate mates pal buddy neighbour'),
  animal: list(
    'cat dog hamster budgie rabbit horse hen hens guinea_pig gerbil parrot puppy kitten gull gulls mouse mice goldfish',
  ),
  device: list(
    'phone laptop battery printer car boiler kettle wifi tablet_screen scooter telly tv computer fridge router website',
  ),
  die: list('die dying dead death died dies gone'),
  kill: list('kill kills killed killing'),
  suicide: list('suicide suicidal suicid* overdose overdosed end_it end_it_all'),
  selfharm: list(
    'self_harm self_harming self_harmed selfharm cutting cut cuts hurting burn burning burnt scratch scratching scratched',
  ),
  hit: list(
    'hit hits hitting slap slaps slapped slapping punch punches punched kick kicks kicked shove shoves shoved push pushes pushed smack smacks smacked beat beats beaten batter batters battered choke chokes choked choking strangle strangles strangled throttle throttled shake shook shakes pinch pinches pinched bite bites bit drag drags dragged burn burns throw throws threw grab grabs grabbed spit spits spat whack whacked belt belts belted wallop clout thump thumps thumped headbutt headbutts',
  ),
  trap: list(
    'lock locks locked locking tie ties tied strap strapped trap trapped barricaded barricade shut shuts restrain restrained confined',
  ),
  control: list(
    'allow allowed allows let lets permission controls checks tracks follows watches tells answers decides forbids forbidden',
  ),
  sexual: list(
    'touches touched touching rape raped rapes sexual sexually undress undressed naked nude nudes grope groped kisses',
  ),
  threat: list('threatens threatened threatening threat threats warned promised'),
  weapon: list('knife knives gun shotgun hammer machete axe cutlass blade bat lighter petrol acid crowbar'),
  secret: list('secret secrets secretly tell delete hide hidden hiding private privately between_us nobody_knows'),
  platform: list(
    'whatsapp telegram snapchat instagram facebook messenger discord signal kik tiktok message text email gmail hotmail number mobile skype viber wechat onlyfans',
  ),
  sell: list(
    'sell selling sale buy price order discount offer spots stock discreet postage cash bitcoin deposit refund',
  ),
  money: list(
    'money bank card pin pension benefits cash transfer gift_card gift_cards account savings paypal voucher vouchers bitcoin crypto investment loan wallet',
  ),
  cure: list(
    'cure cures cured curing heal heals healed healing reverse reverses reversed detox cleanse miracle protocol remission',
  ),
  cureall: list(
    'turmeric kernels bleach mms drops herbs herbal powder juice alkaline supplement supplements cleanse detox oil cbd frequency crystals silver ivermectin fasting fast tea capsules shake shakes program programme',
  ),
  stop: list(
    'stop stopped stopping quit quitting skip skipped skipping ditch ditched bin binned flush flushed cancel cancelled come_off came_off coming_off off chuck chucked throw',
  ),
  medicine: list(
    'medicine tablets tablet medicine dose doses doseage prescription inhaler inhalers insulin chemo chemotherapy dialysis injection injections infusion infusions antidepressants antipsychotic antipsychotics steroids statin statins warfarin lithium clozapine methotrexate prednisolone levetiracetam keppra epilim sertraline antivirals immunosuppressants tacrolimus patches patch radiotherapy vaccine vaccines painkillers blood_thinners apixaban biologic biologics treatment treatments',
  ),
  drug: list(
    'paracetamol ibuprofen codeine co_codamol cocodamol tramadol morphine oramorph oxycodone oxy fentanyl diazepam valium lorazepam zopiclone temazepam pregabalin gabapentin amitriptyline propranolol xanax aspirin zapain ketamine insulin antidepressants sleepers sleeping_tablets sleeping_pills patches potassium digoxin beta_blockers blood_pressure_tablets heart_tablets',
  ),
  take: list('took take taken taking swallow swallowed swallowing necked drank drunk downed had injected popped'),
  means: list(
    'rope noose belt ligature blade blades razor razors knife gun shotgun pills tablets bridge cliff cliffs tracks railway rail platform train ledge roof car_park hosepipe gas exhaust bleach antifreeze petrol quarry river lock balcony window hose poison stash stockpile',
  ),
  place: list(
    'bridge cliff cliffs tracks ledge roof rooftop car_park quarry platform balcony viaduct pier railings railing weir reservoir multi_storey',
  ),
  now: list('now tonight today currently already just right_now this_minute in_front ready minutes'),
  soon: list(
    'tonight tomorrow today monday tuesday wednesday thursday friday saturday sunday midnight weekend morning later',
  ),
  past: list(
    'years_ago year_ago months_ago used_to back_then back_in since recovered recovery sober clean anniversary survivor survived behind_me these_days nowadays once #year in_my_twenties in_my_teens as_a_child as_a_kid decades_ago long_time_ago',
  ),
  goodbye: list(
    'goodbye farewell signing_off last_post last_message so_long cheerio take_care thank_you_all see_you_on_the_other_side',
  ),
  affairs: list('will letter letters note notes affairs funeral passwords paperwork insurance'),
  give: list('gave give given giving rehomed posted handed left'),
  alone: list('alone lonely loneliness isolated isolation no_one on_my_own by_myself invisible ignored'),
  sad: list(
    'cry crying cried sobbing tears weeping sad low down depressed depression miserable heartbroken bits numb flat empty grief gutted awful rubbish',
  ),
  tired: list('tired exhausted shattered knackered worn_out drained done_in burnt_out weary wiped frazzled'),
  fear: list(
    'scared afraid frightened terrified worried worry worrying anxious anxiety panic dread dreading petrified nervous fear',
  ),
  burden: list('burden millstone nuisance in_the_way waste useless worthless pointless failure'),
  hopeless: list(
    'hopeless point pointless no_future give_up giving_up had_enough cant_go_on can_not_go_on can_not_cope can_not_do_this at_the_end',
  ),
  sleep: list('sleep asleep wake woke awake waking bed nights night'),
  emergency: list(
    'ambulance unconscious unresponsive collapsed collapse breathing breathe breathless blue grey seizure fitting stroke droop drooping slurred lopsided chest sweating clammy swollen swelling rash anaphylaxis sepsis shivering floppy fainted faint passing_out vomiting drowsy confused temperature bleeding haemorrhage choking',
  ),
  blood: list('blood bleeding bleed bled bloody'),
  body: list(
    'chest arm jaw throat lips tongue face head leg legs neck stomach eye eyes wrist wrists arms thigh thighs',
  ),
  negation: list('not never no nothing without'),
  joke: list('lol joke joking laughed laugh laughing funny hilarious'),
  fiction: list(
    'film films movie book novel chapter character plot scene episode series drama play theatre panto song album band game games gaming xbox playstation level boss lyrics poem podcast documentary telly actor story quiz crossword murder_mystery',
  ),
  food: list(
    'cake curry tea coffee biscuit biscuits pie chips kebab dinner trifle sausage pudding soup toast chocolate pint',
  ),
  helpline: list('helpline samaritans 116 shout 85258 calm papyrus childline refuge hotline 999 111 number'),
  learning: list(
    'training course leaflet poster talk workshop webinar awareness policy guideline guidelines campaign strategy consultation research study meeting minutes session committee guidance stall',
  ),
  advised: list('advice advised told said says agreed plan planned supervised review tapering taper reduce reducing'),
  good: list(
    'brilliant lovely happy proud grateful glad chuffed delighted relieved thankful peace peaceful great win well clear',
  ),
  insult: list(
    'scrounger scroungers vermin parasite parasites retard retards cripple cripples spastic spaz filth scum freak freaks subhuman pathetic loser',
  ),
  live: list('live living alive life exist existing existence be_here being_here here'),
  neglect: list(
    'soiled wet sores sore filthy unwashed unfed starving hungry commode buzzer dehydrated thirsty stinking bruise bruises bruised bruising burns marks',
  ),
} as const

/** The name of a group of words. */
export type GroupName = keyof typeof groups
