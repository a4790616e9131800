using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>
/// What the invitations lay on somebody's desk: seats that wait for the person, letters of the own office that came back.
/// </summary>
internal sealed record InvitationDesk(int Waiting, int Bounced)
{
    public static IEnumerable<DeskQuestion> Questions { get; } =
        [DeskQuestion.Whether("einladung", (db, desk) => Seats(db, desk).Select(one => one.Id)),
            DeskQuestion.Whether("einladung-zurueck", (db, desk) => desk.Me.CanInvite ? Returned(db, desk).Select(one => one.Id) : null)];

    public static async Task<InvitationDesk?> Of(SlotVisit visit, DeskView desk) => new(
        desk.Found("einladung") ? await Seats(visit.Db, desk).CountAsync(visit.Cancel) : 0,
        desk.Found("einladung-zurueck") ? await Returned(visit.Db, desk).CountAsync(visit.Cancel) : 0);

    private static IQueryable<Invitation> Seats(Db db, DeskView desk)
    {
        var me = desk.Me.PersonId;
        return db.Invitations.Standing.Where(one => one.PersonId == me && one.MailId != null);
    }

    private static IQueryable<Invitation> Returned(Db db, DeskView desk)
    {
        var lists = db.InvitationBatches.RunBy(desk.Me).Where(batch => batch.StartedAt != null).Select(batch => batch.Id);
        return db.Invitations.Where(one => lists.Contains(one.BatchId)).In(InvitationState.Bounced, desk.At);
    }
}
