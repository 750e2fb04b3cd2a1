import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { HowSoon } from '#app/components/how-soon.tsx'
import { PolicyPage, PolicyPart } from '#app/components/policy-page.tsx'
import { staffedHoursInWords } from '#app/durations.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: 'How we keep people safe – Waymark' },
  { name: 'description', content: 'Who looks after Waymark, what a computer does and never does, and how to appeal.' },
  { tagName: 'link', rel: 'canonical', href: `${data?.origin ?? ''}/how-we-keep-people-safe` },
]

export async function loader({ context }: LoaderFunctionArgs) {
  const { deadlines, hours } = await context.services.queries.oversight.promises({})
  const { hostName, origin } = context.site
  return { hostName, origin, deadlines, hours: staffedHoursInWords(hours) }
}

const parts = [
  { id: 'how-soon', words: 'How soon somebody looks' },
  { id: 'computer', words: 'What the computer does' },
  { id: 'reports', words: 'Reporting' },
  { id: 'appeals', words: 'Appeals' },
  { id: 'danger', words: 'If a life is in danger' },
  { id: 'numbers', words: 'The numbers' },
]

export default function HowWeKeepPeopleSafe() {
  const { hostName, deadlines, hours } = useLoaderData<typeof loader>()
  return (
    <PolicyPage
      title="How we keep people safe"
      inShort="People look after people here. A computer helps us see what is urgent. It never decides about anybody."
      changedOn="November 2026"
    >
      <div className="place-safe card edge space-y-2">
        <p>
          <strong>Waymark is not an emergency service.</strong> If you or somebody else is in danger, call 999. Other
          people to call or text, day and night, are under <a href="/help-now">Get help now</a>.
        </p>
      </div>
      <nav aria-label="On this page">
        <ul className="flex flex-wrap gap-x-5">
          {parts.map(({ id, words }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-target items-center">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PolicyPart title="Who looks after this place">
        <ul>
          <li>
            <strong>Facilitators</strong> look after one group. Many of them live with the same condition.
          </li>
          <li>
            <strong>Moderators</strong> look into reports and worries, in every group.
          </li>
          <li>
            <strong>The duty lead</strong> decides the hardest things, and is called when nobody else answers.
          </li>
        </ul>
        <p>They work for, or with, {hostName}. You know them by the badge beside their name.</p>
        {hours.length > 0 && <p>They are here {hours.join('; ')}. At other times, answers can take longer.</p>}
      </PolicyPart>
      <PolicyPart id="how-soon" title="How soon somebody looks">
        <HowSoon deadlines={deadlines} />
        <p>
          These are our aims. <Link to="/how-we-keep-people-safe/report">Our report</Link> shows how well we keep to
          them.
        </p>
      </PolicyPart>
      <PolicyPart id="computer" title="What the computer does">
        <p>It reads what people write here, as they post it. It looks for signs that somebody could come to harm.</p>
        <ul>
          <li>It puts what may be urgent in front of a moderator first.</li>
          <li>If you write that you are in danger, it shows you who can help, at once. Your words stay.</li>
          <li>
            It may ask us to look at a newcomer’s first posts before others see them. That is for things like “cures”
            and phone numbers. A cry for help never waits. We always tell the person who wrote it.
          </li>
        </ul>
      </PolicyPart>
      <PolicyPart title="What the computer never does">
        <ul>
          <li>It never takes anything down.</li>
          <li>It never stops or bans anybody.</li>
          <li>It never gives anybody a score.</li>
          <li>It never sends your words anywhere else. It runs on our own server.</li>
        </ul>
        <p>
          It makes mistakes. It can miss things, and it can worry about a joke. If it breaks, people look at everything
          instead. So please tell us when something is wrong.
        </p>
      </PolicyPart>
      <PolicyPart id="reports" title="When you report something">
        <ul>
          <li>We tell you at once that we have it, and by when somebody will look.</li>
          <li>The person you report is not told who did it.</li>
          <li>When we have decided, we tell you what we did and why.</li>
          <li>Many reports do not take a post down. A person looks and decides.</li>
        </ul>
      </PolicyPart>
      <PolicyPart title="What moderators can do">
        <p>We do the least that keeps people safe. Every step rests on one of the house rules.</p>
        <ul>
          <li>Leave the post, and offer support.</li>
          <li>Add a content note, so that people can choose to read it.</li>
          <li>Hide a post. It can come back.</li>
          <li>Remove a post for good. We keep a record.</li>
          <li>Warn somebody.</li>
          <li>Check somebody’s posts before others see them, for some days.</li>
          <li>Pause an account for some days, or close it. Only the duty lead can close one.</li>
        </ul>
      </PolicyPart>
      <PolicyPart id="appeals" title="If it happens to you">
        <ul>
          <li>We tell you what we did, why, and which rule it rests on.</li>
          <li>You can appeal. It is a talk with us, not one shot.</li>
          <li>Somebody else decides it. Never the person who did it.</li>
          <li>If we were wrong, we say sorry and put everything back.</li>
          <li>You can also complain about how we work.</li>
        </ul>
      </PolicyPart>
      <PolicyPart id="danger" title="If a life is in danger">
        <ol className="list-decimal space-y-1.5 pl-6">
          <li>The person sees who can help, and can ask for a facilitator to write to them.</li>
          <li>Whoever is on call is called, in every way we have. So they are when you tell us about somebody else.</li>
          <li>If they do not answer within minutes, the next person is called. It goes on until somebody answers.</li>
          <li>
            We may tell the emergency services what we know, if we think a life is at risk. We write down what we told
            them and why.
          </li>
        </ol>
        <p>We often do not know who or where somebody is. That is why calling 999 is quicker.</p>
      </PolicyPart>
      <PolicyPart title="Nobody looks in secret">
        <p>
          To read a private talk, or to find out who wrote a post without a name, one of us must give a reason. It is
          written down where it cannot be changed. Others check it. You see it when you ask for a copy of what we keep
          about you, unless that would put somebody in danger.
        </p>
      </PolicyPart>
      <PolicyPart title="What we keep">
        <p>
          We keep reports, what we decided and why, and what was said in an appeal. We need them to be fair, and to show
          that we were. What else we keep stands under <Link to="/privacy">Privacy</Link>. How we treat each other
          stands in the <Link to="/house-rules">house rules</Link>.
        </p>
      </PolicyPart>
      <PolicyPart id="numbers" title="The numbers">
        <p>
          Each quarter we count how many reports came, what we did, and how long it took.{' '}
          <Link to="/how-we-keep-people-safe/report">Read the report</Link>.
        </p>
      </PolicyPart>
    </PolicyPage>
  )
}
