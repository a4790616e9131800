namespace Buendnisnetz.Invitations;

/// <summary>
/// What the invitations lay on somebody's desk: seats that wait for the person, letters of the own office that came back.
/// </summary>
internal sealed record InvitationDesk(int Waiting, int Bounced)
{
    public static async Task<InvitationDesk?> Of(SlotVisit visit, Actor actor)
    {
        var waiting = await visit.Db.Invitations.Standing.CountAsync(one => one.PersonId == actor.PersonId
            && one.MailId != null, visit.Cancel);
        if (!actor.CanInvite) return new(waiting, 0);
        var lists = visit.Db.InvitationBatches.RunBy(actor).Where(batch => batch.StartedAt != null).Select(batch => batch.Id);
        return new(waiting, await visit.Db.Invitations.Where(one => lists.Contains(one.BatchId)).In(InvitationState.Bounced, visit.Now)
            .CountAsync(visit.Cancel));
    }
}
