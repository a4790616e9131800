using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What follows when somebody is given access to an alliance.</summary>
internal static class LeadershipReactions
{
    /// <summary>Whoever is put on a seat by somebody else gets a personal link by letter.</summary>
    public static async Task Invite(Db db, AccessGiven given, CancellationToken cancel)
    {
        var alliance = await db.Alliances.FindAsync([given.SubjectId], cancel);
        if (alliance is null || await db.People.FindAsync([given.PersonId], cancel) is not { } person) return;
        var what = $"{given.Role.Label} im Bündnis „{alliance.Name}“";
        await db.Invite(person, what, given.By, given.At, cancel, alliance.Below("bearbeiten"));
    }
}
