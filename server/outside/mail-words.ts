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
    'If you did not join Waymark, you do not need to do anything. Without the press of the button, nothing happens.',
  ),
})

/** To somebody who has an account, when their address was used to join again. */
export const alreadyHereMail = (origin: string): MailWords => ({
  subject: 'You already have a Waymark account',
  text: letter(
    'Hello,',
    'Somebody used this e-mail address to join Waymark. You already have an account with it, so we did not change anything.',
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
