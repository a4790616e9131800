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
        await db.InviteTo(alliance, person, given.Role, given.By, given.At, cancel);
    }

    extension(Db db)
    {
        /// <summary>Posts a personal link to somebody who has a seat in the alliance.</summary>
        internal Task InviteTo(Alliance alliance, Person person, SeatRole role, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
            db.Invite(person, $"{role.Label} im Bündnis {alliance.Name.Quoted}", by, at, cancel, alliance.Below("bearbeiten"));
    }
}
