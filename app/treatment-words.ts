import type { HouseRuleKey } from '#server/domain/moderation/index.ts'

/** A house rule in a few words, as a link to where it stands. */
export const ruleWords: Readonly<Record<HouseRuleKey, string>> = {
  'be-kind': 'Be kind',
  privacy: 'Look after privacy, yours and theirs',
  'no-treatment-advice': 'Leave treatment to those who treat you',
  'nothing-for-sale': 'No cures, and nothing for sale',
  'content-notes': 'Help people choose what they read',
  'no-methods': 'Do not describe ways to hurt yourself or others',
  'be-yourself': 'Be yourself',
  'adults-only': 'You must be 18 or over',
  law: 'Keep to the law',
}

/** What we did, as the person it was done to reads it. */
export const doneToYou: Readonly<Record<string, string>> = {
  support: 'We offered you support',
  'no-action': 'We looked at your words, and found nothing wrong',
  'content-note': 'We added a content note to your words',
  'let-through': 'We checked your words and let them through',
  'keep-back': 'We checked your words and did not show them',
  hide: 'We took your words from view',
  remove: 'We removed your words',
  warn: 'We asked you to keep to a house rule',
  limit: 'We check what you write before others see it',
  suspend: 'We paused your account',
  'close-account': 'We closed your account',
}

/** The same as those who look after this place say it to each other. */
export const doneInShort: Readonly<Record<string, string>> = {
  support: 'Offered support',
  'no-action': 'Found nothing wrong',
  'content-note': 'Added a content note',
  'let-through': 'Let words through',
  'keep-back': 'Kept words back',
  hide: 'Took words from view',
  remove: 'Removed words',
  warn: 'Warned',
  limit: 'Checks posts first',
  suspend: 'Paused an account',
  'close-account': 'Closed an account',
}

/** What became of an appeal or a complaint. */
export const outcomeWords: Readonly<Record<string, string>> = {
  stands: 'The decision stands',
  reversed: 'The decision was reversed',
  'put-right': 'We put it right',
  'no-change': 'We did not change anything',
  withdrawn: 'Withdrawn',
}

/** Why somebody needed to look, as everybody reads it. */
export const lookingReasonWords: Readonly<Record<string, string>> = {
  danger: 'Somebody may be in danger',
  safeguarding: 'Somebody may need protecting',
  'rule-broken': 'A house rule may have been broken',
  law: 'The law asks for it',
  'member-asked': 'The person asked us to',
  'something-else': 'Something else',
}

/** What the audit tells of. */
export const auditWords: Readonly<Record<string, string>> = {
  reveal: 'Found out who wrote without their name',
  'private-read': 'Read a private conversation',
  export: 'Took a copy of their own records',
  erasure: 'Closed their account and was erased',
  'bulk-export-asked': 'Asked for an export about many people',
  'bulk-export-agreed': 'Agreed to an export about many people',
  'bulk-export-refused': 'Refused an export about many people',
  'bulk-export-taken': 'Took an export about many people',
  'hold-put-on': 'Put on a safeguarding hold',
  'hold-lifted': 'Lifted a safeguarding hold',
  'lead-seat-given': 'Gave somebody the lead of a group that nobody ran',
  'lead-invited': 'Made a link to lead a group that nobody ran',
  'workspace-closed': 'Closed a group that nobody ran',
  'workspace-reopened': 'Opened a closed group again',
}

/** What can be taken out about many people. */
export const bulkExportWords: Readonly<Record<string, { readonly title: string; readonly words: string }>> = {
  'members-list': {
    title: 'List of members',
    words:
      'One line a member: the month they joined, how many groups they are in, their badges. No names, no addresses.',
  },
  'transparency-raw': {
    title: 'Decisions, one line each',
    words: 'What was done, under which rule, how soon, and what came of appeals. No names, no words.',
  },
}
