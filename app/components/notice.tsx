import { Link } from '@remix-run/react'
import { When } from './dates.tsx'

export type Notice = {
  readonly id: string
  readonly kind: string
  readonly who: string | null
  readonly title: string | null
  readonly groupName: string | null
  readonly isInGroup: boolean
  readonly givenAt: number
  readonly isNew: boolean
  readonly others: number
}

/** One thing somebody was told, in one calm line that leads to it. */
export function NoticeLine({ notice, now }: { notice: Notice; now: number }) {
  return (
    <li className={`card max-w-none !p-0 ${notice.isNew ? 'edge' : ''}`}>
      <Link
        to={`/notices/${notice.id}`}
        className="flex min-h-target flex-wrap items-baseline justify-between gap-x-4 gap-y-1 p-4 no-underline hover:underline"
      >
        <span className="min-w-0">
          <span className={notice.isNew ? 'font-bold' : ''}>{noticeWords(notice)}</span>
          {notice.isNew && <span className="tag ml-2">new</span>}
        </span>
        <span className="text-small text-ink-soft">
          <When at={notice.givenAt} now={now} />
        </span>
      </Link>
    </li>
  )
}

/** "Rowan answered in ‘Waking at 3am…’". */
export function noticeWords({ kind, who, title, groupName, isInGroup, others }: Notice): string {
  const writer = who ?? 'A member of this group'
  const thread = title ? `“${shortened(title)}”` : 'a conversation'
  const group = groupName ?? 'a group'
  switch (kind) {
    case 'reply':
      return `${others > 0 ? `${writer} and ${others === 1 ? 'one other' : 'others'}` : writer} answered in ${thread}`
    case 'mention':
      return `${writer} mentioned you in ${thread}`
    case 'support':
      return `Your words in ${thread} were sent support`
    case 'welcome':
      return groupName
        ? `Welcome to ${group}. A good first step: read a little, then say hello`
        : 'Welcome to Waymark. A good first step: find your group'
    case 'group-opened':
      return groupName ? `${group} is open now. You asked for a group like it` : 'We answered your wish for a new group'
    case 'join-answered':
      return isInGroup ? `You are in: welcome to ${group}` : `The facilitators of ${group} have answered you`
    case 'thread-changed':
      return `Something changed in ${thread}, which you follow`
    case 'newcomer-waiting':
      return `Somebody new has had no answer yet: ${thread}`
    case 'join-asked':
      return `Somebody asks to join ${group}`
    case 'decision':
      return 'We have looked at something of yours, and have written to you'
    case 'case-handed':
      return 'A colleague has handed you a case'
    case 'case-reopened':
      return 'A colleague has opened a case again that you had'
    case 'group-asked':
      return 'Somebody asks for a new group'
    case 'support-offered':
      return 'We thought of you. Here is somebody to talk to, if you would like'
    case 'support-written':
      return 'Somebody has written to you'
    case 'support-asked':
      return 'Somebody would like to hear from a facilitator'
    case 'support-called':
      return 'Somebody in a chat asked for support, and waits for one of you'
    case 'paged':
      return 'Waymark needs you. Open the alarm'
    case 'session-soon':
      return 'A drop-in that you said you would come to starts soon'
    case 'session-changed':
      return 'A drop-in that you said you would come to was changed or called off'
    case 'session-missed':
      return 'Nobody could open a drop-in that you said you would come to. We are sorry. See when the next one is'
    case 'contact-unchecked':
      return 'Check the crisis contacts: some have not been looked at for a while'
    case 'record-due':
      return 'A record that this host must keep is due for review'
    case 'report-kept':
      return 'We have what you told us, and will look at it'
    case 'report-answered':
      return 'We have looked at what you told us. Read our answer'
    case 'concern-told':
      return 'Somebody told us of something in words. It waits for you'
    case 'appeal-answered':
      return 'We have answered you. Read what we wrote'
    case 'peer-asked':
      return 'Somebody asks to connect with you'
    case 'peer-answered':
      return 'There is an answer to your ask'
    case 'peer-wrote':
      return 'There are new words for you in a private conversation'
    case 'peer-ended':
      return 'A private conversation has ended. Read the kind words'
    case 'plan-due':
      return 'Time to look at your plan'
    case 'weekly-read':
      return `There is a five-minute read of this week in ${group}`
    case 'plan-opened':
      return 'Somebody opened what you shared. See when'
    case 'plan-tried':
      return 'Somebody gave a wrong code for your card. See what happened'
    case 'correction-unsafe':
      return 'Somebody says that a service may be unsafe. Please look now'
    case 'correction-answered':
      return 'Thank you for telling us. Read what became of it'
    case 'claim-asked':
      return 'Somebody asks to look after a service page'
    case 'review-asked':
      return 'Your group asks you to read a document, and to say what you think'
    case 'review-soon':
      return 'Your group still waits for you: the day it set comes soon'
    case 'comment-answered':
      return 'Somebody answered what you said about a document'
    case 'say-asked':
      return 'Your group asks whether you agree to a document'
    case 'review-ended':
      return 'A document you read has gone a step further'
    case 'document-due':
      return 'A document of your group needs you: its day has come'
    case 'claim-answered':
      return 'There is an answer: you asked to look after a service page'
    case 'meeting-called':
      return 'Your group meets. Say whether you come'
    case 'meeting-changed':
      return 'A meeting of your group was moved or called off'
    case 'meeting-soon':
      return 'Your group meets soon. See when, and what there is to read'
    case 'action-due':
      return 'Something you took on for your group is due'
    case 'service-due':
      return 'Is your service page still right? Its check runs out soon'
    case 'service-unpublished':
      return 'A service page is no longer shown, since nobody checked it'
    case 'seat-asked':
      return 'Somebody asks for a seat in a group you arrange'
    case 'seat-answered':
      return 'There is an answer: you asked for a seat in a group'
    case 'involvement-answered':
      return 'There is an answer: you wanted to take part, or wrote down your hours'
    case 'seat-changed':
      return 'Something about your seat in a group has changed. Read what, and why'
    case 'proposal-laid':
      return 'Somebody asks your group about research or a plan. Read it, and say what you think'
    case 'answer-asked':
      return 'Your group writes an answer. Say whether you agree to it'
    case 'answer-sent':
      return 'The answer of your group was sent. Read the letter'
    case 'year-asked':
      return 'The review of your group’s year asks you something'
    case 'export-asked':
      return 'A coordinator asks for an export about many people. Do you agree?'
    case 'debrief-asked':
      return 'Somebody who looked after a chat would like to talk'
    case 'appeal-waiting':
      return 'Somebody is waiting for an answer to an appeal or a complaint'
    default:
      return 'Something is new for you'
  }
}

/** Enough of a title to know it by. */
const shortened = (title: string): string => (title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`)
