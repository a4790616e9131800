namespace Buendnisnetz.Invitations;

/// <summary>
/// What the invitations lay on somebody's desk: seats that wait for the person, letters of the own office that came back.
/// </summary>
internal sealed record InvitationDesk(int Waiting, int Bounced)
{
    public static async Task<InvitationDesk> Of(Db db, Actor actor, DateTimeOffset at)
    {
        var waiting = await db.Invitations.Standing.CountAsync(one => one.PersonId == actor.PersonId && one.MailId != null);
        if (!actor.CanInvite) return new(waiting, 0);
        var lists = db.InvitationBatches.RunBy(actor).Where(batch => batch.StartedAt != null).Select(batch => batch.Id);
        return new(waiting, await db.Invitations.Where(one => lists.Contains(one.BatchId)).In(InvitationState.Bounced, at).CountAsync());
    }
}
