import { Form, Link } from '@remix-run/react'

/** The house rules of chat, shown once. Change `chatRulesVersion` (server/domain/chat/chat-rules.ts) with these words. */
export function ChatRules() {
  return (
    <section className="card edge space-y-4" aria-labelledby="chat-rules">
      <h2 id="chat-rules">Before you go in</h2>
      <p>Reading is fine. You do not have to say anything.</p>
      <ul className="list-disc space-y-1 pl-6">
        <li>What people say here stays here.</li>
        <li>Be kind. Say what helped you, not what others must do.</li>
        <li>Leave out real names, and do not sell anything.</li>
        <li>First messages may wait until a facilitator has checked them.</li>
        <li>If it gets too much, press “I need support”, or just leave.</li>
      </ul>
      <p className="text-small text-ink-soft">
        The <Link to="/house-rules">house rules</Link> hold here too. This is not an emergency service.
      </p>
      <Form method="post">
        <button type="submit" name="intent" value="rules" className="button">
          I have read this. Go in
        </button>
      </Form>
    </section>
  )
}
