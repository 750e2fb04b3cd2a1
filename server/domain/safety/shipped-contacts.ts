import type { CrisisContact } from './crisis-contacts.ts'

const free = 'Free'

/**
 * What every host begins with, in the order in which it should be offered. Seeded from public knowledge: a host confirms
 * each one before launch, and edits from then on.
 */
export const shippedContacts: readonly (CrisisContact & { readonly source: string })[] = [
  {
    id: 'emergency',
    name: '999',
    words:
      'Ambulance, police and fire. Call if somebody is badly hurt, is about to be, or has tried to end their life. If you cannot speak on a mobile, press 55 when you are asked to.',
    need: 'danger',
    call: '999',
    hours: 'Any time',
    nation: 'UK',
    cost: free,
    source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  },
  {
    id: 'samaritans',
    name: 'Samaritans',
    words: 'Talk about anything that is getting to you. You do not have to be suicidal to call.',
    need: 'talk',
    call: '116 123',
    hours: 'Any time, day or night',
    nation: 'UK',
    cost: free,
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  {
    id: 'shout',
    name: 'Shout',
    words: 'If talking aloud is too much. A trained volunteer writes back.',
    need: 'talk',
    text: { to: '85258', say: 'SHOUT' },
    hours: 'Any time, day or night',
    nation: 'UK',
    cost: free,
    source: 'https://giveusashout.org/',
  },
  {
    id: 'nhs-111',
    name: 'NHS 111',
    words: 'For urgent help that is not 999. For mental health, choose option 2.',
    need: 'talk',
    call: '111',
    hours: 'Any time, day or night',
    nation: 'England',
    cost: free,
    source: 'https://www.nhs.uk/nhs-services/mental-health-services/',
  },
  {
    id: 'calm',
    name: 'CALM',
    words: 'The Campaign Against Living Miserably. For anyone who is struggling or in crisis.',
    need: 'talk',
    call: '0800 58 58 58',
    hours: '5pm to midnight, every day',
    nation: 'UK',
    cost: free,
    source: 'https://www.thecalmzone.net/',
  },
  {
    id: 'domestic-abuse',
    name: 'National Domestic Abuse Helpline',
    words: 'If somebody at home hurts, frightens or controls you, or somebody you know.',
    need: 'home',
    call: '0808 2000 247',
    hours: 'Any time, day or night',
    nation: 'England',
    cost: free,
    source: 'https://www.nationaldahelpline.org.uk/',
  },
  {
    id: 'childline',
    name: 'Childline',
    words: 'For anyone under 19, about anything.',
    need: 'young',
    call: '0800 1111',
    hours: 'Any time, day or night',
    nation: 'UK',
    cost: free,
    source: 'https://www.childline.org.uk/',
  },
  {
    id: 'carers-uk',
    name: 'Carers UK',
    words: 'If you look after somebody and cannot go on like this.',
    need: 'carer',
    call: '0808 808 7777',
    hours: 'Monday to Friday, in the day',
    nation: 'UK',
    cost: free,
    source: 'https://www.carersuk.org/help-and-advice/helpline/',
  },
]
