/** Why somebody sits at the table, as a tag beside their name. */
export const seatWords = {
  expert: 'expert by experience',
  carer: 'carer or family',
  staff: 'staff',
  chair: 'chair',
  supporter: 'supporter',
  observer: 'observer',
} as const

export type SeatKind = keyof typeof seatWords

/** What each seat means, for whoever chooses one. */
export const seatMeanings: Readonly<Record<SeatKind, string>> = {
  expert: 'Lives with what the service is for. Has a say in everything.',
  carer: 'Looks after somebody, or is close to them. Has a say in everything.',
  staff: 'Works in the service. Brings papers and answers what people say.',
  chair: 'Leads the group. May do what staff do.',
  supporter: 'Helps another member to take part. Has no say of their own.',
  observer: 'Reads and comments. Has no say in decisions.',
}

/** What somebody says when their group is asked whether it agrees. */
export const voiceWords = {
  agree: { name: 'I agree', told: 'agrees', hint: 'It is right as it is.' },
  'live-with': { name: 'I can live with it', told: 'can live with it', hint: 'Not perfect, and good enough for now.' },
  'stand-aside': { name: 'I stand aside', told: 'stands aside', hint: 'You do not agree, and you will not stop it.' },
  object: { name: 'I object', told: 'objects', hint: 'It would do harm. Say why: the group puts it right first.' },
} as const
export type Voice = keyof typeof voiceWords

/** The rooms of a workspace, in the order of its cards. A pillar adds its line when its pages are there. */
export const workspaceAreas: readonly { readonly to: string; readonly title: string; readonly words: string }[] = [
  {
    to: 'documents',
    title: 'Leaflets and letters',
    words: 'What the service writes: read it, and say what you think.',
  },
  {
    to: 'involvement',
    title: 'Taking part',
    words: 'What you could do with the service, and your hours.',
  },
  { to: 'meetings', title: 'Meetings', words: 'When we meet, what about, and who does what.' },
  { to: 'feedback', title: 'What people tell us', words: 'Complaints and praise as themes, and what came of them.' },
  { to: 'objectives', title: 'Objectives', words: 'What we want to change, and how it goes.' },
  {
    to: 'you-said',
    title: 'You said, we did',
    words: 'What everybody may read: what changed, and what could not.',
  },
  {
    to: 'proposals',
    title: 'Research and plans put to us',
    words: 'Who asks us something, what we think, and our answer.',
  },
  {
    to: 'review-of-the-year',
    title: 'Review of the year',
    words: 'What we did, what we could not do, and what we learned.',
  },
  { to: 'people', title: 'People', words: 'Who sits at the table, and how others join.' },
  { to: 'about', title: 'About this group', words: 'What it is for, and how we work together.' },
]
