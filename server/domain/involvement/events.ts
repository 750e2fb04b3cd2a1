/** What can happen around taking part in a service. Ids only. */
export type InvolvementEvent =
  | { name: 'opportunity.offered'; workspaceId: string; opportunityId: string }
  | { name: 'opportunity.withdrawn'; workspaceId: string; opportunityId: string }
  | { name: 'opportunity.chosen'; workspaceId: string; opportunityId: string }
  | { name: 'opportunity.told'; workspaceId: string; opportunityId: string }
  | { name: 'interest.said'; workspaceId: string; opportunityId: string; interestId: string }
  | { name: 'interest.taken-back'; workspaceId: string; opportunityId: string; interestId: string }
  | { name: 'rate.set'; workspaceId: string; rateId: string }
  | { name: 'hours.entered'; workspaceId: string; hoursId: string }
  | { name: 'hours.taken-back'; workspaceId: string; hoursId: string }
  | { name: 'hours.decided'; workspaceId: string; hoursId: string }
  | { name: 'hours.paid'; workspaceId: string; hoursId: string }
  | { name: 'hours.reopened'; workspaceId: string; hoursId: string }
