import { data } from '@remix-run/node'

/** For loaders of what stands inside a workspace: to whoever holds no seat there is no such page. */
export function insideOf<Page extends { readonly inside: unknown }>(
  page: Page,
): Page & { readonly inside: NonNullable<Page['inside']> } {
  if (page.inside === null) throw data('Group not found', { status: 404 })
  return page as Page & { readonly inside: NonNullable<Page['inside']> }
}
