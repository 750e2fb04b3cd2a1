/** A thing people need help with, in plain words. */
export type Need = {
  /** Stable, in addresses and in the index. Never renamed once shipped. */
  readonly id: string
  readonly name: string
  /** The broader need it belongs to; null at the top. */
  readonly parentId: string | null
  /** What people say when they mean it. */
  readonly phrases: readonly string[]
  /** What other lists call it: openEligibility, the LGA's service types, ALISS. */
  readonly terms: readonly string[]
}

// id | name | what people say | what other lists call it. Two spaces in front: part of the need above.
const table = `
money | Money and benefits | money worries, money trouble, money, short of money, skint, broke, cant afford, cost of living, finances, financial | Money, Financial Assistance, Financial Education, Money Advice, Low Income
  benefits | Benefits advice | benefits, benefit, pip, universal credit, attendance allowance, carers allowance, esa, dla, pension credit, claim, claiming, what can i claim, entitled, entitlement | Government Benefits, Benefits advice, Welfare rights, Benefits
  debt | Debt help | debt, debts, owe, owing, bailiffs, loan, arrears, bills, cant pay | Debt advice, Debt, Loans
  energy | Energy bills and a warm home | energy bills, heating, gas bill, electric bill, electricity, fuel, cold house, warm home, insulation | Energy Advice, Energy efficiency, Help Pay for Utilities
  grants | Grants and one-off payments | grant, grants, one off payment, hardship fund, help pay, charity money | Grants, Help Pay for Healthcare, Help Pay for Housing, Hardship funds
home | Housing | housing, house, flat, home, somewhere to live, landlord, rent, council house | Housing and Homelessness, Housing, Housing Advice, Residential Housing, Housing Support, Social Housing
  homeless | Nowhere to stay | homeless, evicted, eviction, nowhere to stay, nowhere to sleep, sofa surfing, rough sleeping, hostel | Homeless, Temporary Shelter, Homelessness, Homelessness prevention
  repairs | Repairs and handyperson | repairs, repair, handyman, handyperson, odd jobs, leak, damp, mould, boiler | Home Repairs, Maintenance & Repairs, Handyperson
  adaptations | Changes to your home | stairlift, ramp, grab rail, wet room, walk in shower, adapt home, adaptation, adaptations, disabled facilities grant | Housing Adaptations, Home adaptations, Disabled facilities grants
  sheltered | Sheltered and supported homes | sheltered housing, supported living, retirement flat, extra care, warden | Sheltered Housing, Supported housing, Independent Living, Extra care housing
carers | Help for carers | carer, carers, caring, look after person, looking after person, care for person, carers support, carer support, help for person, help with person, support for person, helping person | Carers, Unpaid carers, Carers - support, Carer support
  breaks | A break from caring | break, breaks, a break, respite, time off, short break, short breaks, day off, holiday, need a rest | Respite, Short Breaks, Respite care, Short breaks for carers
  sitting | Someone to sit with them | sit with person, sit person, sitting service, sitter, someone sit, somebody sit, stay with person, keep an eye on person, cannot leave person alone | Sitting service, Home sitting, Respite at home
  carers-assessment | A carer's assessment | carers assessment, carer assessment, assessment as a carer | Carers assessment, Carer's assessment
  young-carers | Young carers | young carer, young carers, child who cares | Young Carers, Young carers
  carers-groups | Groups for carers | carers group, carer group, other carers, meet carers | Carers groups, Carers support groups
company | Company and friendship | lonely, loneliness, alone, isolated, isolation, company, no friends, make friends, friendship, someone to talk to, chat with somebody, meet people | Social Activity, Social Group, Support Network, Loneliness, Community Support Services
  befriending | Befriending | befriender, befriending, visitor, phone friend, phone calls, someone to visit, visit person, good neighbour | Befriending, Home Visiting, Good neighbour schemes
  lunch | Lunch clubs and coffee mornings | lunch club, coffee morning, tea and chat, warm space, community cafe, cafe | Lunch Club, Community Cafe, Lunch clubs, Warm spaces
  clubs | Clubs and things to do | club, clubs, hobby, hobbies, things to do, activities, outing, day trips, men shed, mens shed, wi | Activity, Games, Group Trip, Activities, Clubs and groups, Film, Comedy, Heritage
  creative | Art, music and crafts | art, arts, craft, crafts, knitting, painting, music, choir, singing, drama, writing, reading group, shared reading, pottery | Creative & Cultural Activity, Arts & Crafts, Music, Theatre, Literature, Photography, Storytelling, Museums & Galleries
  day-centres | Day centres | day centre, day center, day care, daycare | Daytime Care, Adult Day Care, Day centres, Day care
  faith | Faith and spirit | church, mosque, temple, faith, chaplain, prayer, spiritual | Spiritual Support, Faith groups
feelings | Feelings and mental health | feel low, feeling low, down, depressed, anxious, anxiety, stress, stressed, overwhelmed, mental health, cant cope, not coping, worried, worry, panic, mood, wellbeing | Mental Health Care, Mental Health Issues, Mental Health, Mental wellbeing
  counselling | Counselling and therapy | counselling, counsellor, counseling, therapy, therapist, talking therapy, talk to a professional, cbt, psychologist | Counselling, Therapy, Talking therapies
  helplines | Helplines | helpline, helplines, phone line, someone to ring, call somebody, listening | Helplines, Listening services
  crisis | Help in a crisis | crisis, suicidal, suicide, end my life, self harm, hurting myself | Suicide, Self-harm, Crisis support, Mental health crisis
  mindfulness | Calm and relaxation | mindfulness, meditation, relax, relaxation, breathing exercise, sleep better | Alternative Therapy, Relaxation, Mindfulness
moving | Keeping active | exercise, exercises, keep fit, fitness, get fit, active, gym, physical activity, movement, exercise class | Physical Activity, Exercise & Get Fit, Exercise, Health walks and exercise
  walking | Walking groups | walk, walks, walking, walking group, health walk, ramble | Health walks, Walking, Outdoor Pursuits
  swimming | Swimming and water | swim, swimming, hydrotherapy, pool, aqua | Swimming
  gentle | Gentle and seated exercise | chair exercise, seated exercise, gentle exercise, yoga, tai chi, pilates, balance class, falls class, fall, falls, falling | Falls prevention, Chair based exercise
  sport | Sport | sport, sports, football, bowls, cycling, disability sport, wheelchair sport, dance, dancing | Sports & Games, Sport
  rehab | Rehab classes | rehab, rehabilitation, cardiac rehab, pulmonary rehab, physio, physiotherapy, recovery after | Physiotherapy, Rehabilitation, Cardiac rehabilitation, Pulmonary rehabilitation
  gardening | Gardening and nature | garden club, gardening, allotment, nature, outdoors | Community Garden, Community Gardens, Gardening
transport | Getting around | transport, getting around, get to hospital, lift to hospital, a lift, travel, cannot drive, cant drive, no car | Transport & Mobility, Transportation, Transit, Transport
  community-transport | Community transport and lifts | community transport, dial a ride, volunteer driver, minibus, hospital transport, patient transport, hospital car, lift to appointment, bus to hospital, transport to hospital, ride to hospital, taxi to hospital, getting to hospital, wheelchair bus, wheelchair taxi, wheelchair transport | Community Transport, Dial-a-bus, Patient transport, Help Pay for Transit
  passes | Passes and blue badges | bus pass, blue badge, railcard, parking badge, disabled parking, taxi card, freedom pass | Bus Passes, Blue badge, Public Transport, Concessionary travel
  driving | Driving | drive again, driving assessment, adapted car, motability | Driving assessment, Motability
  shopmobility | Wheelchairs and scooters to borrow | shopmobility, wheelchair hire, borrow wheelchair, scooter, mobility scooter | Shopmobility, Wheelchair hire
food | Food | food, hungry, eat, meals, groceries, cooking | Food & Nutrition, Food, Meals, Free Meals
  food-banks | Food banks | food bank, foodbank, food parcel, food pantry, cant afford food, no food | Foodbank, Emergency Food, Food Pantry, Food banks
  meals-at-home | Meals brought to you | meals on wheels, meal delivery, food delivery, hot meals, frozen meals, cannot cook, cant cook | Food Delivery, Meals on wheels
  shopping | Help with shopping | shopping, get my shopping, collect prescription, prescription delivery | Shopping, Shopping service
  eating-well | Eating well | diet, healthy eating, lose weight, weight, cookery, cooking class, dietitian, nutrition | Healthy Eating, Nutrition Education, Cookery Class, Weight management
help-at-home | Help at home | help at home, home help, home care, carer at home, personal care, washing and dressing, help washing, getting dressed, get dressed, bath, cleaner, cleaning, housework | Health & Social Care Services, Home care, Domestic help, Personal care, Self Directed Support
  social-care | Social care and assessments | social services, social worker, care assessment, needs assessment, direct payment, personal budget, occupational therapist | Adult social care, Care assessments, Navigating the System, Care Act
  care-homes | Care homes | care home, nursing home, residential home, going into a home | Residential Care, Care Home, Care homes
  alarms | Alarms and telecare | pendant alarm, alarm, careline, telecare, fall alarm, lifeline | Telecare, Community alarms
  garden-help | Help with the garden | mow lawn, garden help, overgrown garden, cut hedge | Garden help
  after-hospital | Home from hospital | home from hospital, discharge, discharged, just out of hospital, coming out of hospital, after hospital | Home from hospital, Hospital discharge
equipment | Equipment and aids | equipment, aids, aid, gadgets, walking frame, rollator, commode, bed rail, hoist | Mobility Aids, Medical Supplies, Goods, Equipment
  wheelchairs | Wheelchairs | wheelchair, wheelchair service, power chair | Wheelchair services, Wheelchairs
  hearing-sight | Help with hearing and sight | hearing aid, hearing, deaf, sight loss, blind, large print, lip reading, low vision | Sensory Impairment, Vision Care, Sensory Impaired, Hearing aids
  communication | Help with speaking | speech, speech therapy, communication aid, aphasia cafe, cannot speak | Speech and language therapy, Communication aids
  continence | Bladder and bowel help | incontinence, pads, continence, bladder, toilet card, radar key | Continence, Incontinence
work | Work and learning | work, job, jobs, employment, back to work, return to work, retrain | Education & Employability, Employability, Help Find Work, Supported Employment, Work Preparation
  staying-in-work | Staying in work | stay in work, access to work, reasonable adjustments, boss, employer, sick pay, off sick | Workplace Rights, Workplace Mediation, Access to Work
  learning | Courses and classes | course, courses, class, classes, learn, college, qualification, english class | Lifelong Learning, Skills & Training, Adult Literacy & Numeracy, Training sessions
  online-skills | Getting online | computer, internet, get online, tablet, smartphone, digital, ipad | Digital Literacy, Computer Class, Digital skills
  volunteering | Volunteering | volunteer, volunteering, give something back | Volunteering opportunity, Volunteering
rights | Rights and advice | advice, rights, citizens advice, complain, complaint, appeal, tribunal, discrimination | Rights & Representation, Discrimination & Human Rights, Advice, Information advice and guidance
  advocacy | Someone to speak up with you | advocate, advocacy, speak up for me, someone on my side, be heard | Independent Advocacy, Advocacy & Legal Aid, Advocacy
  legal | Legal help | solicitor, lawyer, legal, will, power of attorney, lasting power, court | Legal Representation, Legal advice, Representation
  immigration | Coming to live in the UK | refugee, asylum, immigration, visa, migrant | Citizenship & Immigration, Refugees/Asylum Seekers
  interpreting | Help with language | interpreter, interpreting, translation, translate, sign language, bsl | Translation & Interpretation, Interpreting
living | Living with a condition | newly diagnosed, just diagnosed, diagnosis, diagnosed, manage my condition, self management, understand my condition, information | Self Management, Health Literacy, Health Education, Long Term Health Conditions, Disabled People
  peer-support | Meet others with the same condition | support group, peer support, others like me, same condition, people who understand | Peer Support, Support Group, Peer group
  nurses | Specialist nurses and clinics | specialist nurse, nurse, clinic, community nurse | Medical Care, Specialist nurses, Specialist-led group
  pain | Help with pain and tiredness | pain, pain management, pacing, tired, fatigue, exhausted | Pain management, Fatigue management
  social-prescribing | Someone to help you find your way | social prescriber, social prescribing, link worker, where to start, care navigator, community connector | Social prescribing, Community connectors
loss | Loss and end of life | grief, grieving, bereaved, bereavement, lost person, person died, death, died, widow, widowed | Bereavement, Bereaved, Bereavement support
  end-of-life | End of life | end of life, dying, terminal, hospice, palliative, last months, plan ahead | End-of-life Care, End-of-Life Care, Hospice, Palliative care
  funerals | Funerals | funeral, pay for funeral, burial, cremation | Burial & Funeral Help, Funerals
safety | Safety | unsafe, not safe, scared, afraid | Physical Safety, Personal Safety, Adult Protection, Child Protection, Safe Housing
  abuse | Abuse at home | abuse, abused, domestic abuse, violent, violence, hits me, controlling, sexual assault, rape | Sexual Violence, Survivors Of Abuse, Domestic abuse
  scams | Scams and crime | scam, scammed, fraud, burgled, hate crime, victim of crime | Victim support, Scams
habits | Drink, drugs and smoking | addiction, addicted, recovery group | Addiction, Addiction & Recovery, Drug and Alcohol Misuse
  alcohol | Drinking | alcohol, drinking, drink too much, drunk | Alcohol Addiction, Alcohol
  drugs | Drugs | drugs, drug, cannabis, heroin | Drug Addiction, Drugs
  smoking | Stopping smoking | smoking, stop smoking, quit smoking, vape, cigarettes | Smoking Addiction, Stop smoking
  gambling | Gambling | gambling, gamble, betting | Gambling Addiction, Gambling
family | Children and family | family, families, children, kids, my child | Relationships, Children and families
  parenting | Parents | parenting, parent, new baby, baby, toddler, parents group | Parenting Education, Parents, Baby Supplies, Parenting
  childcare | Childcare | childcare, nursery, child minder, babysitter | Childcare
  send | Children with extra needs | special needs, send, disabled child, autistic child, ehcp | Special educational needs, Short breaks for disabled children
  couples | Couples and relationships | relationship, marriage, couple, sex life, separated, divorce | Family Mediation, Mediation, Relationship support
`

const pieces = (text = ''): string[] =>
  text
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)

function read(): Need[] {
  let parentId: string | null = null
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', name = '', phrases, terms] = line.split('|').map((part) => part.trim())
      const isPart = line.startsWith(' ')
      if (!isPart) parentId = id
      return { id, name, parentId: isPart ? parentId : null, phrases: pieces(phrases), terms: pieces(terms) }
    })
}

/** Our own list of needs, the broad ones each followed by its parts. */
export const needs: readonly Need[] = read()

const byId = new Map(needs.map((need) => [need.id, need]))

/** The need of this id; undefined when there is none. */
export const needOf = (id: string): Need | undefined => byId.get(id)

/** A need with what belongs to it: whoever asks for money help is glad of debt help too. */
export const withParts = (id: string): string[] => [
  id,
  ...needs.filter(({ parentId }) => parentId === id).map((part) => part.id),
]

/** A need with the broader one it belongs to. */
export const withWhole = (id: string): string[] => {
  const parentId = needOf(id)?.parentId
  return parentId ? [id, parentId] : [id]
}
