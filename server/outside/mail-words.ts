import type { NoticeKind } from '#db/schema/index.ts'

/** A mail's words. They never carry a condition, a group name, a chosen name or words from a post: others may see the screen. */
export type MailWords = { readonly subject: string; readonly text: string }

const letter = (...paragraphs: readonly string[]) => [...paragraphs, 'Waymark'].join('\n\n')

/** The link that proves an address. */
export const confirmAddressMail = (link: string): MailWords => ({
  subject: 'Confirm your e-mail for Waymark',
  text: letter(
    'Hello,',
    'Please confirm that this e-mail address is yours. Open this link, then press the button on the page:',
    link,
    'The link works for 3 days.',
    'If nobody presses it within 30 days, the account goes away by itself.',
    'If you did not join Waymark, you do not need to do anything. Without the press of the button, nothing happens.',
  ),
})

/** To somebody who has an account, when their address was used for another one. */
export const alreadyHereMail = (origin: string): MailWords => ({
  subject: 'You already have a Waymark account',
  text: letter(
    'Hello,',
    'Somebody tried to use this e-mail address for a Waymark account. You already have one with it, so we did not change anything.',
    `If it was you, sign in with the account you have:\n${origin}/sign-in`,
    `If you have forgotten your password, choose a new one:\n${origin}/forgotten-password`,
    'If it was not you, you do not need to do anything. Nobody can get into your account this way, and nobody was told that you have one.',
  ),
})

/** The link to choose a new password. */
export const newPasswordMail = (link: string): MailWords => ({
  subject: 'Choose a new password for Waymark',
  text: letter(
    'Hello,',
    'Somebody asked for a new password for your account. If it was you, open this link and choose one:',
    link,
    'The link works for one day. When you choose a new password, every device is signed out.',
    'If it was not you, you do not need to do anything. Your password stays as it is.',
  ),
})

/** The link that proves a new address, before it takes the place of the old one. */
export const confirmNewAddressMail = (link: string): MailWords => ({
  subject: 'Confirm your new e-mail for Waymark',
  text: letter(
    'Hello,',
    'Somebody asked to use this e-mail address for their Waymark account. If it was you, open this link, then press the button on the page:',
    link,
    'The link works for 3 days. Until you press the button, your old address stays.',
    'If it was not you, you do not need to do anything. Without the press of the button, nothing happens.',
  ),
})

/** To the old address, so that nobody loses it without knowing. */
export const addressChangeAskedMail = (origin: string): MailWords => ({
  subject: 'Your Waymark e-mail address is about to change',
  text: letter(
    'Hello,',
    'Somebody signed in to your account and asked to use another e-mail address for it. This one stays until they press the link that we sent to the other.',
    'If it was you, you do not need to do anything here.',
    `If it was not you, choose a new password now. That stops the change:\n${origin}/forgotten-password`,
  ),
})

/** The last mail to the old address. */
export const addressChangedMail = (origin: string): MailWords => ({
  subject: 'Your Waymark e-mail address was changed',
  text: letter(
    'Hello,',
    'Your account now has another e-mail address. This is our last mail to this one.',
    'If it was you, you do not need to do anything. Sign in with the new address from now on.',
    `If it was not you, tell the people who run this Waymark as soon as you can. You find them here:\n${origin}/privacy`,
  ),
})

/** To somebody without an account, who asked to be told. It does not say what it was about: others may read it. */
export const reportAnsweredMail = (): MailWords => ({
  subject: 'You have an answer from Waymark',
  text: letter(
    'Hello,',
    'You told us about something, and we have looked at it.',
    'To read our answer, open the private link that you were shown when you told us. We do not repeat it here, so that nobody else can read along.',
    'This was our only mail about it. We have now deleted your e-mail address.',
  ),
})

/** To somebody who said that something about a service was wrong, and asked to be told. It does not say which: others may read it. */
export const correctionSettledMail = (): MailWords => ({
  subject: 'Thank you: an answer from Waymark',
  text: letter(
    'Hello,',
    'You told us that something was wrong on one of our pages. Thank you. We have looked at it, and somebody after you will find the right way because of it.',
    'To read what became of it, open the private link that you were shown when you told us. We do not repeat it here, so that nobody else can read along.',
    'This was our only mail about it. We have now deleted your e-mail address.',
  ),
})

/** To somebody outside who put a proposal to a group, once it has its answer. */
export const proposalAnsweredMail = (): MailWords => ({
  subject: 'An answer from Waymark',
  text: letter(
    'Hello,',
    'You put a proposal to a group on Waymark. Thank you for asking people who know care from the inside. There is an answer now.',
    'To read it, open the private link that you were shown when you sent the proposal. We do not repeat it here, so that nobody else can read along.',
    'This was our only mail about it. We have now deleted your e-mail address.',
  ),
})

/** To the address that an entry of the directory lists: somebody says that the entry is theirs to look after. */
export const claimMail = (links: { readonly page: string; readonly prove: string }): MailWords => ({
  subject: 'Is this you? Somebody asks to look after your page on Waymark',
  text: letter(
    'Hello,',
    `Waymark lists you among the services that people can turn to:\n${links.page}`,
    'Somebody with a Waymark account says that they belong to you, and asks to keep that page right.',
    `If you know who that is, give them this link. It works for 7 days, and only for whoever asked:\n${links.prove}`,
    'If you do not know, do nothing. Without this link, nothing changes.',
  ),
})

/** So that nobody's password is changed behind their back. */
export const passwordChangedMail = (origin: string): MailWords => ({
  subject: 'Your Waymark password was changed',
  text: letter(
    'Hello,',
    'The password of your account was changed, and every other device was signed out.',
    'If it was you, you do not need to do anything.',
    `If it was not you, choose a new password now:\n${origin}/forgotten-password`,
  ),
})
/** Tells somebody that the second step of signing in came or went: nobody does that behind their back. */
export const secondStepMail = (origin: string, change: 'added' | 'removed'): MailWords => ({
  subject: change === 'added' ? 'Signing in to Waymark now has a second step' : 'The second step of signing in is gone',
  text: letter(
    'Hello,',
    change === 'added'
      ? 'From now on your account asks for a code from your app as well as the password.'
      : 'Your account no longer asks for a code from your app. The password alone opens it.',
    'If it was you, or a coordinator you asked, you do not need to do anything.',
    `If it was not you, choose a new password now:\n${origin}/forgotten-password`,
  ),
})

type NoticeMail = {
  readonly occasion: 'at-once' | 'digest'
  readonly counts: Readonly<Partial<Record<NoticeKind, number>>>
}
type NoticeLinks = { readonly notices: string; readonly settings: string; readonly stop: string }

/** Says that something waits, how much of what kind, and where. Not what: that is read on Waymark. */
export const noticeMail = ({ occasion, counts }: NoticeMail, links: NoticeLinks): MailWords => {
  const kinds = Object.keys(counts) as NoticeKind[]
  const [first] = kinds
  const only = first && kinds.length === 1 && counts[first] === 1 ? subjects[first] : 'You have news on Waymark'
  return {
    subject: occasion === 'digest' ? 'Your Waymark digest' : only,
    text: letter(
      'Hello,',
      occasion === 'digest'
        ? 'Here is what has come for you since your last digest:'
        : 'Here is what has come for you:',
      kinds.map((kind) => `- ${countInWords(kind, counts[kind] ?? 0)}`).join('\n'),
      `Read it on Waymark:\n${links.notices}`,
      'This mail does not say more, so that nobody else can read along.',
      `Change what we mail you, and when:\n${links.settings}`,
      `Stop all mail like this. You do not need to sign in:\n${links.stop}`,
    ),
  }
}

const subjects: Readonly<Record<NoticeKind, string>> = {
  reply: 'You have a new reply on Waymark',
  mention: 'Someone mentioned you on Waymark',
  support: 'Someone sent you support on Waymark',
  welcome: 'Welcome to Waymark',
  'group-opened': 'We answered you on Waymark',
  'join-answered': 'You have an answer on Waymark',
  'thread-changed': 'Something you follow has changed on Waymark',
  'newcomer-waiting': 'Someone new is waiting for an answer on Waymark',
  'join-asked': 'Someone asks to join on Waymark',
  'group-asked': 'Someone asks for something new on Waymark',
  'support-offered': 'You have news on Waymark',
  'support-written': 'Someone has written to you on Waymark',
  'support-asked': 'Someone would like to hear from you on Waymark',
  'support-called': 'Someone is waiting for you on Waymark',
  paged: 'Waymark needs you',
  'contact-unchecked': 'A task is waiting for you on Waymark',
  'session-soon': 'What you said you would come to starts soon',
  'session-changed': 'Something you said you would come to has changed',
  'session-missed': 'Something you said you would come to did not take place',
  'record-due': 'A record of this host is due for review',
  'report-kept': 'We have what you told us on Waymark',
  'report-answered': 'You have an answer on Waymark',
  'concern-told': 'Something waits for you on Waymark',
  decision: 'We have written to you on Waymark',
  'case-handed': 'A colleague asks for you on Waymark',
  'case-reopened': 'Something you had is open again on Waymark',
  'appeal-answered': 'You have an answer on Waymark',
  'appeal-waiting': 'Someone is waiting for an answer on Waymark',
  'export-asked': 'Someone asks you to agree on Waymark',
  'debrief-asked': 'A colleague would like to talk on Waymark',
  'peer-asked': 'Someone asks for you on Waymark',
  'peer-answered': 'You have an answer on Waymark',
  'peer-wrote': 'Someone has written to you on Waymark',
  'peer-ended': 'You have news on Waymark',
  'plan-due': 'Time to look at your plan',
  'weekly-read': 'Five minutes for you on Waymark',
  'plan-opened': 'You have news on Waymark',
  'plan-tried': 'You have news on Waymark',
  'correction-unsafe': 'A task is waiting for you on Waymark',
  'correction-answered': 'You have an answer on Waymark',
  'claim-asked': 'A task is waiting for you on Waymark',
  'claim-answered': 'You have an answer on Waymark',
  'review-asked': 'Someone asks you to read something on Waymark',
  'review-soon': 'Something waits for you on Waymark',
  'comment-answered': 'You have an answer on Waymark',
  'say-asked': 'Someone asks what you think on Waymark',
  'review-ended': 'You have news on Waymark',
  'document-due': 'A task is waiting for you on Waymark',
  'meeting-called': 'Someone asks whether you come, on Waymark',
  'meeting-changed': 'Something in your calendar has changed on Waymark',
  'meeting-soon': 'Something in your calendar comes up on Waymark',
  'action-due': 'Something waits for you on Waymark',
  'service-due': 'Time to check your page on Waymark',
  'service-unpublished': 'A page on Waymark is no longer shown',
  'seat-asked': 'Someone asks for you on Waymark',
  'seat-answered': 'You have an answer on Waymark',
  'involvement-answered': 'You have an answer on Waymark',
  'seat-changed': 'You have news on Waymark',
  'proposal-laid': 'Someone asks what you think on Waymark',
  'answer-asked': 'Someone asks what you think on Waymark',
  'answer-sent': 'You have news on Waymark',
  'year-asked': 'Someone asks what you think on Waymark',
}

const counted: Readonly<Record<NoticeKind, readonly [one: string, many: string]>> = {
  reply: ['One new reply', 'new replies'],
  mention: ['Someone mentioned you', 'mentions of you'],
  support: ['Someone sent you support', 'posts of yours were sent support'],
  welcome: ['A first step', 'first steps'],
  'group-opened': ['An answer to what you asked for', 'answers to what you asked for'],
  'join-answered': ['An answer to your wish to join', 'answers to your wishes to join'],
  'thread-changed': ['One change to something you follow', 'changes to things you follow'],
  'newcomer-waiting': ['Someone new has had no answer yet', 'new people have had no answer yet'],
  'join-asked': ['Someone asks to join', 'people ask to join'],
  'group-asked': ['Someone asks for something new', 'people ask for something new'],
  'support-offered': ['Something new', 'new things'],
  'support-written': ['Someone has written to you', 'new letters to you'],
  'support-asked': ['Someone would like to hear from you', 'people would like to hear from you'],
  'support-called': ['Someone is waiting for you', 'people are waiting for you'],
  paged: ['Waymark needs you', 'times Waymark needed you'],
  'contact-unchecked': ['A task for coordinators', 'tasks for coordinators'],
  'session-soon': ['Something you said you would come to starts soon', 'things you said you would come to start soon'],
  'session-changed': [
    'Something you said you would come to has changed',
    'things you said you would come to have changed',
  ],
  'session-missed': [
    'Something you said you would come to did not take place',
    'things you said you would come to did not take place',
  ],
  'record-due': ['A record is due for review', 'records are due for review'],
  'report-kept': ['We have what you told us', 'things you told us are with us'],
  'report-answered': ['An answer to what you told us', 'answers to what you told us'],
  'concern-told': ['Someone told us of something', 'people told us of something'],
  decision: ['A message from us', 'messages from us'],
  'case-handed': ['A colleague has handed you something', 'things were handed to you by colleagues'],
  'case-reopened': ['Something you had is open again', 'things you had are open again'],
  'appeal-answered': ['An answer to what you wrote to us', 'answers to what you wrote to us'],
  'appeal-waiting': ['Someone is waiting for your answer', 'people are waiting for your answer'],
  'export-asked': ['Someone asks you to agree to something', 'people ask you to agree to something'],
  'debrief-asked': ['A colleague would like to talk', 'colleagues would like to talk'],
  'peer-asked': ['Someone asks for you', 'people ask for you'],
  'peer-answered': ['An answer to what you asked', 'answers to what you asked'],
  'peer-wrote': ['Someone has written to you', 'people have written to you'],
  'peer-ended': ['Something has ended', 'things have ended'],
  'plan-due': ['Time to look at your plan', 'plans to look at'],
  'weekly-read': ['A five-minute read of this week', 'five-minute reads of this week'],
  'plan-opened': ['Something of yours was opened', 'times something of yours was opened'],
  'plan-tried': ['Something of yours needs a look', 'things of yours need a look'],
  'correction-unsafe': ['Somebody told us of something that cannot wait', 'things were told to us that cannot wait'],
  'correction-answered': ['An answer to what you told us', 'answers to what you told us'],
  'claim-asked': ['Someone asks to look after a page', 'people ask to look after pages'],
  'claim-answered': ['An answer to what you asked', 'answers to what you asked'],
  'review-asked': ['Someone asks you to read something', 'things to read'],
  'review-soon': ['Something you were asked for closes soon', 'things you were asked for close soon'],
  'comment-answered': ['An answer to what you said', 'answers to what you said'],
  'say-asked': ['Someone asks whether you agree', 'questions whether you agree'],
  'review-ended': ['Something you read has its result', 'things you read have their result'],
  'document-due': ['A task for you', 'tasks for you'],
  'meeting-called': ['Something new for your calendar', 'new things for your calendar'],
  'meeting-changed': ['Something in your calendar has changed', 'things in your calendar have changed'],
  'meeting-soon': ['Something in your calendar comes up', 'things in your calendar come up'],
  'action-due': ['Something you took on is due', 'things you took on are due'],
  'service-due': ['Time to check a page of yours', 'pages of yours to check'],
  'service-unpublished': ['A page is no longer shown', 'pages are no longer shown'],
  'seat-asked': ['Someone asks for a seat', 'people ask for a seat'],
  'seat-answered': ['An answer to your wish to join', 'answers to your wishes to join'],
  'involvement-answered': ['An answer to what you offered', 'answers to what you offered'],
  'seat-changed': ['Something about your place has changed', 'things about your place have changed'],
  'proposal-laid': ['Someone asks what you think', 'people ask what you think'],
  'answer-asked': ['Someone asks whether you agree', 'questions whether you agree'],
  'answer-sent': ['Something you were asked about has its answer', 'things you were asked about have their answer'],
  'year-asked': ['Someone asks how it went', 'questions how it went'],
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Two new replies". */
function countInWords(kind: NoticeKind, count: number): string {
  const [one, many] = counted[kind]
  return count === 1 ? one : `${small[count] ?? (count < 100 ? count : 'many')} ${many}`
}
