/** What can happen to signposting. Ids only: what stands on a list is about one person. */
export type SignpostingEvent =
  | { name: 'signposting-list.made'; listId: string; memberId: string }
  | { name: 'signposting-list.ended'; listId: string; memberId: string }
  | { name: 'chosen-services.changed'; place: 'group' | 'turning-point'; placeId: string }
