const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First names common in the UK: one of them with a surname after it looks like somebody's full real name. */
export const firstNames = words(`
  aaron abbie abdul abigail adam adele adrian aidan aisha alan alasdair albert alex alexander alexandra alfie alfred ali
  alice alicia alison alistair amanda amber amelia amina amir amy andrea andrew angela angus anita ann anna anne annette
  anthony antonio archie arjun arthur ashley audrey ava barbara barry beatrice becky belinda ben benjamin bernadette
  bernard beth bethany beverley bilal bill billy bob bradley brandon brenda brian bridget bronwyn bryan bryn callum calum
  cameron carl carol caroline carolyn catherine cathy cerys charles charlie charlotte cheryl chloe chris christian
  christina christine christopher claire clare clive colin conor connor craig cynthia daisy daniel danielle dafydd darren
  dave david dawn dean deborah debbie declan denise dennis derek diana diane dominic donald donna doreen doris dorothy
  douglas duncan dylan edith edward eileen elaine eleanor elizabeth ella ellen ellie elsie emily emma eric erin ethan
  eva evelyn evie faisal farah fatima fiona florence frances francesca francis frank fred freya gail gareth gary gavin
  gemma geoff geoffrey george georgia georgina gerald gerard gillian gladys glenn gordon grace graham grant greg gurpreet
  gwen hamza hannah harold harriet harry harvey hassan hazel heather heidi helen henry hilary hollie holly hugh hussain
  iain ian ibrahim imran ingrid irene iris isaac isabel isabella isla ivy jack jackie jacob jacqueline jade jake james
  jamie jan jane janet janice jasmine jason jean jeff jeffrey jenna jennifer jenny jeremy jessica jill jim joan joanna
  joanne jodie joe joel john jonathan jordan joseph josephine josh joshua joy joyce judith julia julian julie june karen
  karl kate katherine kathleen kathryn katie kayleigh keith kelly ken kenneth kerry kevin khadija kieran kim kimberley
  kirsty kyle lauren laura lawrence leah leanne lee leo leon leslie lewis liam lily linda lindsay lisa liz logan lorna
  lorraine louis louise lucas lucy luke lydia lynn lynne madeleine maisie malcolm mandy marcus margaret maria marie
  marilyn marion marjorie mark martha martin mary mason matthew maureen max maya megan melanie melissa michael michelle
  miguel mike millie mitchell mohamed mohammad mohammed moira molly morag muhammad nadia nancy naomi natalie natasha
  nathan neil nia niall nicholas nick nicola nicole nigel noah nora norma norman oliver olivia omar oscar owen pam pamela
  patricia patrick paul paula pauline penelope penny peter phil philip phillip phoebe phyllis poppy priya rachel raj
  ralph raymond rebecca reece rhian rhiannon rhys richard riley rita rob robert robin roger ronald rory rosa rose
  rosemary rosie ross rowan roy ruby russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean
  shannon sharon shaun sheila shirley siobhan sian simon sofia sonia sophia sophie stacey stanley stella stephanie
  stephen steve steven stuart sue sunita susan suzanne sylvia tanya tara teresa terence terry theo theresa thomas tim
  timothy tina toby todd tom tony tracey tracy trevor tyler valerie vanessa vera veronica vicky victor victoria vincent
  viola violet vivienne walter wayne wendy will william winifred yasmin yusuf yvonne zachary zahra zainab zara zoe`)

/** Surnames common in the UK, for names run together ("sarahthompson") or told the other way round. */
export const surnames = words(`
  adams ahmed akhtar ali allen anderson bailey baker barnes begum bell bennett brown butler campbell carter chapman
  clark clarke collins cook cooper cox davies davis dixon edwards ellis evans fisher foster fraser gibson graham grant
  gray green griffiths hall hamilton harris harrison harvey hill holmes howard hughes hunt hunter hussain jackson james
  jenkins johnson johnston jones kaur kelly kennedy khan king knight lee lewis lloyd macdonald marshall martin mason
  matthews mcdonald miller mills mitchell moore morgan morris murphy murray obrien oneill owen palmer parker patel
  phillips powell price reid reynolds richards richardson roberts robertson robinson rogers russell scott shah shaw
  simpson singh smith stevens stewart sullivan taylor thomas thompson thomson turner walker walsh ward watson webb west
  white wilkinson williams williamson wilson wood wright young`)

/** Words that belong to no surname most people would think of: "Robin in winter" and "Hazel Tea" are not full names. */
export const everydayWords = words(`
  again alone also always anyway apple autumn awake away badger bath beach bean bear bee bees beetle berry biker bird
  birds biscuit biscuits blanket blossom blue boat boots breeze bright bus butter button cactus cake camper candle cat
  cats chair chatter cheese chips choir cloud clouds coat cocoa coffee cold comet crisps crow cup custard dances dancing
  dawn days dog dogs dream dreams duck dune dusk duvet early earth echo egg ember evening feather fern flame flower
  flowers fog forest fox frog frost garden gardens gate ghost ginger gives goat goes gold grape grass happy hare hat
  hedgehog here herself hills himself home honey hope hopes ice indigo island jam jelly jigsaw jumper kettle kite kitten
  knits knitting lantern late later leaf leaves lemon light lighthouse like little lost loves magpie maple marmalade me
  meadow mellow midnight mist mole moon morning moss moth mouse mum mustard nan nap needs never new newt night nights
  notes now oak oats ocean orange otter owl pancake panda paper peach pear pebble pigeon pine plum pond porridge potato
  purple quiet quilt rabbit rain rainbow rainy raven reads reading red rest resting rests river robin rocks rose rosy
  runner running sails salt sand sapling sea seal seeds sews sews shell shells silver sings singing sky sleeps sleepy
  slow slowly slug smile smiles snail snow socks soft song soon soup sparkle sparrow spider spring sprout squirrel star
  stars still storm story strawberry summer sun sunflower sunny sunrise sunset sunshine swift swims swimming tea teapot
  tent there thistle thunder tired toad toast today together tomorrow too tree trees tulip turtle twice two umbrella
  velvet violet waking walks walking warm water wave waves whale whisper wildflower willow wind winter wolf wonders woolly
  woods wool wren writes yellow yoga yesterday zebra`)

/** Words that join a first name to something that is not a surname. */
export const joiningWords = words('a and at by from has in is near of on or the to up who with without')

/** Words that would make somebody look like staff, or like the house itself. */
export const staffWords = words(`
  admin administrator admins ambulance childline clinic clinician consultant coordinator counsellor dietitian doc doctor doctors dr duty
  facilitator facilitators gp gps healthvisitor helpdesk helpline helplines hospital host matron medic midwife mod moderator moderators mods nhs
  nurse nurses official officials oncall osteopath ot paramedic pharmacist pharmacy physician physio physiotherapist police prof
  professor psychiatrist psychologist psychotherapist registrar safeguarding samaritan samaritans socialworker staff support surgeon surgery
  system therapist volunteer volunteers ward waymark`)

/** Of these, the ones that give somebody away even inside a longer word ("NurseyMcNurse", "nhsjane"). */
export const staffStems = words(`
  admin clinician consultant counsellor doctor facilitator helpdesk helpline matron moderator nhs nurse official paramedic
  pharmacist physio professor psychiatrist psychologist samaritan surgeon therapist waymark`)

/** Forms of address, which ask for a surname. */
export const titles = words('mr mrs ms miss mx sir dame lady lord rev reverend')
