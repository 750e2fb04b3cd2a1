import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Composer } from '#app/components/composer.tsx'
import { When } from '#app/components/dates.tsx'
import { FacilitateThread } from '#app/components/facilitate-thread.tsx'
import { FollowButton } from '#app/components/follow-button.tsx'
import { colourOf, WayOut } from '#app/components/group-colour.tsx'
import { readHelped } from '#app/components/helped.tsx'
import { MuteMenu } from '#app/components/mute-menu.tsx'
import { PostCard } from '#app/components/post.tsx'
import { helpedOn, QuestionHead, QuestionSwitch } from '#app/components/question-parts.tsx'
import { ChosenServices } from '#app/components/shared-service.tsx'
import { WritingBoundary } from '#app/components/signed-out.tsx'
import { readSupport, useQuickSupport } from '#app/components/support.tsx'
import { Narrowed, Pages, ThreadAside, threadInWords } from '#app/components/thread-parts.tsx'
import { Posts, useSearchFor } from '#app/components/thread-posts.tsx'
import { keepWords } from '#app/keep-words.ts'
import { NewsBar } from '#app/live/news-bar.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterPosting, answerComposer, backAt } from '#app/writing.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.thread.title} – ${data.thread.groupName} – Waymark` : 'Waymark' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { caller, services, reportBug } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const { queries, commands } = services
  const { threadId = '', slug } = params
  const { isFurther, ...page } = await orShowProblem(() =>
    queries.groups.threadPage({
      threadId,
      after: searchParams.get('after'),
      before: searchParams.get('before'),
      show: searchParams.has('newest') ? 'newest' : searchParams.get('from'),
    }),
  )
  const { thread, posts } = page
  // Whoever was writing under the old address goes on writing under the new one.
  if (thread.mergedInto) throw redirect(`/groups/${thread.slug}/threads/${thread.mergedInto}?was=${threadId}`)
  if (thread.slug !== slug) throw redirect(`/groups/${thread.slug}/threads/${thread.id}?${searchParams}`)

  const last = posts.at(-1)
  // The page can be read even when the place in it cannot be kept.
  if (isFurther && last) await commands.notices.markRead({ threadId, postId: last.id }).catch(reportBug)
  const quoteId = searchParams.get('quote')
  const isWriting = page.mayReply.allowed
  const draft = isWriting ? await queries.groups.draftAt({ place: `thread:${threadId}` }) : null
  // What was quoted may have been taken down meanwhile: then the words stand for themselves.
  const quoteOf = async (postId: string | null | undefined) =>
    isWriting && postId ? await queries.groups.quoteOf({ threadId, postId }).catch(() => null) : null
  const quote = await quoteOf(quoteId)
  return {
    ...page,
    memberId: caller.actor.id,
    question: await queries.questions.threadQuestion({ threadId }),
    services: await queries.signposting.threadServices({ threadId }),
    draft,
    quote,
    answered: quote ?? (await quoteOf(draft?.quotesId)),
    was: searchParams.get('was'),
    backAt: isWriting ? await backAt(queries) : undefined,
    now: Date.now(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { threadId = '' } = params
  const { commands, queries } = context.services
  const support = readSupport(form.get('support'))
  if (support) {
    if (context.caller.actor.kind !== 'member') throw signInFirst(request)
    return orShowForm(form, context, async () => {
      await (support.verb === 'give' ? commands.groups.giveSupport(support) : commands.groups.takeBackSupport(support))
      const { pathname, search } = new URL(request.url)
      return form.has('quietly') ? data({ done: true }) : redirect(`${pathname}${search}#post-${support.postId}`)
    })
  }
  const helped = readHelped(form.get('helped'))
  const change = form.get('question')
  if (helped || change) {
    if (context.caller.actor.kind !== 'member') throw signInFirst(request)
    const { questions } = commands
    return orShowForm(form, context, async () => {
      if (helped?.verb === 'give') await questions.markHelped(helped)
      else if (helped) await questions.takeBackHelped(helped)
      else await (change === 'make' ? questions.makeQuestion({ threadId }) : questions.unmakeQuestion({ threadId }))
      const { pathname, search } = new URL(request.url)
      return redirect(`${pathname}${search}${helped ? `#post-${helped.postId}` : ''}`)
    })
  }
  return answerComposer({ request, context, form, place: `thread:${threadId}` }, async () => {
    const reply = await commands.groups.postReply({ ...inputOf(form), threadId })
    const { slug, after, threadId: standing } = await queries.groups.postPlace({ postId: reply.id })
    return afterPosting(reply, `/groups/${slug}/threads/${standing}${after ? `?after=${after}` : ''}#post-${reply.id}`)
  })
}

export const clientAction = keepWords
export const ErrorBoundary = WritingBoundary

export default function Thread() {
  const { thread, posts, people, now, mayReply, maySeeHistory, firstUnread, later, earlier, isNarrowed, ...page } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { refusal, onSubmit, supportOf } = useQuickSupport()
  const place = {
    slug: thread.slug,
    search: useSearchFor('quote'),
    now,
    mayReply: mayReply.allowed,
    maySeeHistory,
    mayReveal: page.mayReveal,
    mayPick: page.facilitator !== null,
  }
  const { question } = page
  const isUnreadHere = posts.some(({ id, opensThread }) => id === firstUnread && !opensThread)
  return (
    <div className={`grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem] ${colourOf(thread.kind)}`}>
      <div className="min-w-0 space-y-4">
        <WayOut kind={thread.kind} />
        <nav aria-label="You are here" className="text-small text-ink-soft">
          <Link to={`/groups/${thread.slug}`}>{thread.groupName}</Link> · started by{' '}
          <strong>{thread.startedBy ?? 'a member of this group'}</strong>, <When at={thread.postedAt} now={now} ago />
        </nav>
        <h1>{thread.title}</h1>
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-soft">
          {question.isQuestion && <strong className="text-ink">Question</strong>}
          {thread.topics.map(({ id, name }) => (
            <Link key={id} className="tag no-underline" to={`/groups/${thread.slug}?topic=${id}`}>
              {name}
            </Link>
          ))}
          {threadInWords(thread.replyCount, people.length)}
          {page.mayChooseTopics && (
            <Link
              className="inline-flex min-h-target items-center"
              to={`/groups/${thread.slug}/threads/${thread.id}/topics`}
            >
              {thread.topics.length > 0 ? 'Change the topics' : 'Add topics'}
            </Link>
          )}
        </p>
        <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1" data-tools="thread">
          {firstUnread && (
            <Link
              className="button button-quiet button-small"
              to={isUnreadHere ? `#post-${firstUnread}` : `/groups/${thread.slug}/posts/${firstUnread}`}
            >
              Jump to what is new
            </Link>
          )}
          {people.length > 0 && !isNarrowed && (
            <Link className="button button-quiet button-small" to="?from=further-along">
              Only people further along
            </Link>
          )}
          {mayReply.allowed && (
            <a className="inline-flex min-h-target items-center text-small" href="#write">
              Write a reply
            </a>
          )}
          {page.services.length > 0 && (
            <a className="inline-flex min-h-target items-center text-small" href="#chosen">
              Services that may help
            </a>
          )}
          <FollowButton threadId={thread.id} isFollowing={page.isFollowing} />
          <MuteMenu kind="thread" subjectId={thread.id} name="this thread" muted={page.muted} />
          {question.mayChange && <QuestionSwitch isQuestion={question.isQuestion} />}
        </div>
        {page.facilitator && <FacilitateThread slug={thread.slug} threadId={thread.id} {...page.facilitator} />}
        {isNarrowed && <Narrowed people={people} />}
        {!earlier && !isNarrowed && <QuestionHead question={question} thread={thread} now={now} />}
        {earlier && <Pages earlier={earlier} later={null} isNarrowed={isNarrowed} />}
        <Posts onSubmit={onSubmit}>
          {posts.map((post) => (
            <div key={post.id} className="space-y-4">
              {isUnreadHere && post.id === firstUnread && (
                <p className="new-from-here max-w-none">New since you were last here</p>
              )}
              <PostCard
                post={{ ...post, support: supportOf(post.id, post.support), helped: helpedOn(question, post) }}
                place={place}
              />
            </div>
          ))}
        </Posts>
        {refusal && <p role="alert">{refusal}</p>}
        <Pages earlier={null} later={later} isNarrowed={isNarrowed} />
        <NewsBar
          threadId={thread.id}
          slug={thread.slug}
          since={now}
          shown={posts.map(({ id }) => id)}
          hasRoom={later === null && !isNarrowed && posts.length < 20}
        />
        {thread.closedBecause !== null && (
          <p className="card edge">
            <strong>This thread is closed to new replies.</strong> {thread.closedBecause}
          </p>
        )}
        {mayReply.allowed ? (
          <Composer
            key={thread.id}
            place={`thread:${thread.id}`}
            memberId={page.memberId}
            label="Your reply"
            readers={`Members of ${thread.groupName} will read this. Nobody else. Please leave out names of staff and family.`}
            send="Post reply"
            answer={answer && 'done' in answer ? undefined : answer}
            draft={page.draft}
            quote={page.quote}
            answered={page.answered}
            {...(page.was ? { placeBefore: `thread:${page.was}` } : {})}
            now={now}
            backAt={page.backAt}
            has={{ title: false, nameless: true }}
          />
        ) : (
          thread.closedBecause === null && <p className="card">{mayReply.because}</p>
        )}
      </div>
      <ThreadAside thread={thread} people={people} hasToldPath={page.hasToldPath}>
        <ChosenServices title="Services that may help" chosen={page.services} now={now} />
      </ThreadAside>
    </div>
  )
}
