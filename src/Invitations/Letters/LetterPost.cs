using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>All that is needed to write the letters of one part, loaded at once.</summary>
internal sealed class LetterPost
{
    private readonly Db db;
    private readonly Inviter inviter;
    private readonly InvitationBatch batch;
    private readonly Site site;
    private readonly DateTimeOffset at;
    private readonly Dictionary<string, Person> people;
    private readonly IReadOnlyDictionary<Guid, string> alliances;

    private LetterPost(Db db, Inviter inviter, InvitationBatch batch, Site site, DateTimeOffset at, Dictionary<string, Person> people,
        IReadOnlyDictionary<Guid, string> alliances) =>
        (this.db, this.inviter, this.batch, this.site, this.at, this.people, this.alliances) =
            (db, inviter, batch, site, at, people, alliances);

    public static async Task<LetterPost> Prepare(Db db, InvitationBatch batch, IReadOnlyList<Invitation> planned, Site site,
        DateTimeOffset at, CancellationToken cancel)
    {
        var keys = planned.Select(one => Person.KeyOf(one.Email)).ToHashSet();
        var ids = planned.Select(one => one.AllianceId).OfType<Guid>().ToHashSet();
        var people = await db.People.Where(person => keys.Contains(person.EmailKey)).ToDictionaryAsync(person => person.EmailKey, cancel);
        await db.RevokeInvitations([.. people.Values.Select(person => person.Id)], at, cancel);
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id))
            .ToDictionaryAsync(alliance => alliance.Id, alliance => alliance.Name, cancel);
        return new(db, await Inviter.Of(db, batch, site, cancel), batch, site, at, people, alliances);
    }

    /// <summary>One letter for all seats that are promised to one person.</summary>
    public void Write(IReadOnlyList<Invitation> promises)
    {
        var (first, turn) = (promises[0], promises.Max(one => one.ScheduledAt)!.Value);
        var person = PersonOf(first);
        var later = turn > at ? turn : at;
        var link = db.IssueInvitation(person, batch.StartedBy, later, InvitationPaths.Welcome);
        var decline = db.AskByLink(InvitationPaths.Purpose, first.Id, person.Id, link.ExpiresAt - at, at);
        IReadOnlyList<string> seats =
            [.. promises.Select(one => $"{one.Role.Label} im Bündnis „{alliances.GetValueOrDefault(one.AllianceId!.Value, "")}“")];
        var letter = InvitationText.Of(new(first.Planned!.Value, person, seats, inviter, batch, batch.Words, site.Link(link.Path),
            site.Link(decline), link.ExpiresAt));
        var mail = db.Post(letter, at, later);
        foreach (var promise in promises) db.Add(promise.Write(person.Id, mail, link.LinkId, link.ExpiresAt, at));
    }

    private Person PersonOf(Invitation invitation)
    {
        var key = Person.KeyOf(invitation.Email);
        if (people.TryGetValue(key, out var known)) return known;
        return people[key] = db.People.Add(Person.Invite(invitation.Name, invitation.Email, batch.StartedBy, at)).Entity;
    }
}
