/** Why a message waits, as those who look after the room read it. */
export const whyItWaits: Readonly<Record<string, string>> = {
  newcomer: 'one of their first messages',
  link: 'link',
  'every-message': 'every message is checked now',
  'nobody-here': 'nobody was here to look after the room',
  flagged: 'the words need a look',
  limited: 'their words are checked first for now',
  changed: 'changed after it was sent',
}

/** What was done, as those who look after the room read it. */
export const doneInChat: Readonly<Record<string, string>> = {
  note: 'wrote a private note about',
  'ask-to-step-out': 'asked to step out:',
  mute: 'muted for 10 minutes:',
  'end-session': 'ended the session of',
  'slow-mode': 'switched slow mode on',
  'check-all': 'checks every message',
  'pause-arrivals': 'lets nobody new in',
}

/** The same as the person it was about reads it. */
export const doneToYouInChat: Readonly<Record<string, string>> = {
  'ask-to-step-out': 'A facilitator asked you to step out of a chat',
  mute: 'A facilitator asked you to only read for 10 minutes',
  'end-session': 'A facilitator ended your session in a chat',
}
