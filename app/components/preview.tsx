/** How formatted words will look, before they are kept. The HTML comes sanitised from the server. */
export function Preview({ title, html }: { title: string; html: string }) {
  return (
    <section aria-label={`How it will look: ${title}`} className="card space-y-2 bg-sunken">
      <h2 className="text-large">How it will look: {title}</h2>
      {html ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags on the server (server/domain/kernel/formatting.ts).
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p className="text-ink-soft">Nothing yet.</p>
      )}
    </section>
  )
}
