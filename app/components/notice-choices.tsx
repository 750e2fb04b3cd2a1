import type { FormProblem } from '#app/respond.ts'
import { fieldValue } from './form.tsx'

type Choice = { readonly kind: string; readonly mail: string }

const kindWords: Readonly<Record<string, string>> = {
  reply: 'Somebody answers in a conversation you follow',
  mention: 'Somebody mentions you',
  support: 'Your words are sent support',
  welcome: 'A first step when you join a group',
  'group-opened': 'An answer to your wish for a new group',
  'join-answered': 'An answer when you asked to join a group',
  'thread-changed': 'A conversation you follow is closed, moved or joined with another',
  'newcomer-waiting': 'Somebody new has had no answer for two hours',
  'join-asked': 'Somebody asks to join a group you look after',
  'group-asked': 'Somebody asks for a new group',
  'support-written': 'Somebody writes to you after you asked for it',
  'support-asked': 'Somebody in your group would like a letter from a facilitator',
  'support-called': 'Somebody in a chat you look after asks for support',
  'session-soon': 'A drop-in that you said you would come to starts soon',
  'session-changed': 'A drop-in that you said you would come to is changed or called off',
  'session-missed': 'A drop-in that you said you would come to did not take place',
  'contact-unchecked': 'A crisis contact has not been checked for 90 days',
  'record-due': 'A record that this host must keep is due for review',
  'report-kept': 'We have something you told us',
  'report-answered': 'We have looked at something you told us',
  'concern-told': 'Somebody tells us of something in words',
  decision: 'We write to you about something of yours',
  'case-handed': 'A colleague hands you a case',
  'case-reopened': 'A colleague opens a case again that you had',
  'appeal-answered': 'An answer to your appeal or complaint',
  'appeal-waiting': 'An appeal or a complaint waits for an answer',
  'peer-asked': 'Somebody asks to connect with you',
  'peer-answered': 'Somebody you asked to connect answers',
  'peer-wrote': 'There are new words in a private conversation',
  'peer-ended': 'A private conversation ends',
  'plan-due': 'It is time to look at your plan',
  'weekly-read': 'There is a five-minute read in a group where you asked for it',
  'plan-opened': 'Somebody opens your card or a link you shared',
  'plan-tried': 'Somebody gives a wrong code for your card',
  'correction-unsafe': 'Somebody says that a service may be unsafe',
  'correction-answered': 'We have looked at something you told us about a service',
  'claim-asked': 'Somebody asks to look after a service page',
  'claim-answered': 'An answer when you asked to look after a service page',
  'review-asked': 'Your group asks you to read a document',
  'review-soon': 'Something your group asked of you closes soon',
  'comment-answered': 'An answer to your comment on a document',
  'say-asked': 'Your group asks whether you agree',
  'review-ended': 'What became of a document you read',
  'document-due': 'A document of your group needs you',
  'meeting-called': 'A meeting of your group is called',
  'meeting-changed': 'A meeting of your group is moved or called off',
  'meeting-soon': 'Your group meets in two days',
  'action-due': 'Something you took on for your group is due',
  'service-due': 'It is time to check your service page',
  'service-unpublished': 'A service page is no longer shown, since nobody checked it',
  'seat-asked': 'Somebody asks for a seat in a group you arrange',
  'seat-answered': 'An answer when you asked for a seat in a group',
  'involvement-answered': 'An answer when you want to take part in a service, or wrote down hours',
  'seat-changed': 'Something about your seat in a group changes',
  'proposal-laid': 'Research or a plan is put to your group',
  'answer-asked': 'Your group asks whether you agree to its answer',
  'answer-sent': 'The answer of your group is sent',
  'year-asked': 'The review of your group’s year asks you something',
  'export-asked': 'Somebody asks you to agree to an export',
  'debrief-asked': 'Somebody who looked after a chat would like to talk',
}
const mails = [
  { value: 'at-once', words: 'At once' },
  { value: 'digest', words: 'In my digest' },
  { value: 'never', words: 'No e-mail' },
]

/** One question for each kind of notice: how should it come by e-mail? */
export function NoticeChoices({ choices, problem }: { choices: readonly Choice[]; problem: FormProblem | undefined }) {
  return (
    <section aria-labelledby="kinds" className="card space-y-2">
      <h2 id="kinds">What comes by e-mail</h2>
      <div className="divide-y divide-line">
        {choices.map(({ kind, mail }) => (
          <fieldset key={kind} id={kind} className="py-3 lg:flex lg:items-center lg:gap-6">
            {/* Floating takes the legend out of the frame of its fieldset, so that it can stand beside the choices. */}
            <legend className="float-left w-full font-bold lg:w-auto lg:flex-1">{kindWords[kind] ?? kind}</legend>
            <div className="flex clear-both flex-wrap gap-x-6">
              {mails.map(({ value, words }) => (
                <label key={value} className="flex min-h-target items-center gap-2">
                  <input
                    type="radio"
                    name={kind}
                    value={value}
                    className="box"
                    defaultChecked={fieldValue(problem, kind, mail) === value}
                  />
                  {words}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </section>
  )
}
