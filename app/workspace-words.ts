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

/** The rooms of a workspace, in the order of its cards. A pillar adds its line when its pages are there. */
export const workspaceAreas: readonly { readonly to: string; readonly title: string; readonly words: string }[] = [
  {
    to: 'documents',
    title: 'Leaflets and letters',
    words: 'What the service writes: read it, and say what you think.',
  },
  { to: 'objectives', title: 'Objectives', words: 'What we want to change, and how it goes.' },
  {
    to: 'you-said',
    title: 'You said, we did',
    words: 'What everybody may read: what changed, and what could not.',
  },
  { to: 'people', title: 'People', words: 'Who sits at the table, and how others join.' },
  { to: 'about', title: 'About this group', words: 'What it is for, and how we work together.' },
]
