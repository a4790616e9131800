using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Community;

/// <summary>Requests and invitations reach those whom they concern, in the same transaction.</summary>
internal static class EntryNotices
{
    public static async Task Asked(Db db, EntryAsked happened, CancellationToken cancel)
    {
        var group = await db.Spaces.FirstAsync(one => one.Id == happened.SubjectId, cancel);
        var hosts = await db.Seats.InForce(happened.At).Of(SpaceSeats.Place, group.Id)
            .Where(seat => seat.Role == SpaceSeats.Host && seat.PersonId != null).Select(seat => seat.PersonId!.Value).ToListAsync(cancel);
        foreach (var host in hosts)
            db.Notify(host, $"Jemand bittet um Aufnahme in {group.Title.Quoted}.", group.Below("mitglieder"), group.Title, happened.At,
                group.Id);
    }

    public static async Task Offered(Db db, EntryOffered happened, CancellationToken cancel)
    {
        var group = await db.Spaces.FirstAsync(one => one.Id == happened.SubjectId, cancel);
        db.Notify(happened.PersonId, $"Sie sind in die Gruppe {group.Title.Quoted} eingeladen.", group.Path, "Gemeinschaft", happened.At);
    }

    public static async Task Answered(Db db, EntryAnswered happened, CancellationToken cancel)
    {
        if (happened.PersonId is not { } person || person == happened.By) return;
        var group = await db.Spaces.FirstAsync(one => one.Id == happened.SubjectId, cancel);
        var wasInvited = await db.SpaceEntries.AnyAsync(one => one.Id == happened.EntryId && one.IsInvitation, cancel);
        var (sentence, path) = happened.Granted ? ($"Sie gehören jetzt zur Gruppe {group.Title.Quoted}.", group.Path)
            : wasInvited ? ($"Die Einladung in die Gruppe {group.Title.Quoted} wurde zurückgenommen.", CommunityPaths.Home)
            : ($"Die Gruppe {group.Title.Quoted} hat Ihre Bitte um Aufnahme abgelehnt.", group.Path);
        db.Notify(person, sentence, path, "Gemeinschaft", happened.At);
    }
}
