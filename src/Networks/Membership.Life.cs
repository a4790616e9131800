using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

// Asked for and admitted, offered and accepted, ended at any time without a reason (INV-12).
public sealed partial class Membership
{
    /// <summary>An alliance asks to be admitted.</summary>
    public static Membership Request(Network network, Alliance alliance, string? word, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network, alliance));
        return Of(network, alliance, at).Ask(MembershipState.Requested, word, by, at);
    }

    /// <summary>The office invites an alliance.</summary>
    public static Membership Invite(Network network, Alliance alliance, string? word, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network, alliance));
        return Of(network, alliance, at).Ask(MembershipState.Invited, word, by, at);
    }

    /// <summary>Enters an alliance that is a member already, or was one.</summary>
    public static Membership Enter(Network network, Alliance alliance, FuzzyDate? since, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network));
        return Of(network, alliance, at).Begin(network, since, by, at);
    }

    /// <summary>Enters an organisation as a member.</summary>
    public static Membership Enter(Network network, Organisation organisation, FuzzyDate? since, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network));
        var member = new Membership
        {
            NetworkId = network.Id,
            Kind = MemberKind.Organisation,
            OrganisationId = organisation.Id,
            Organisation = organisation,
            AskedAt = at
        };
        return member.Begin(network, since, by, at);
    }

    /// <summary>Enters a person as a member; it counts, and is named only when the person agrees.</summary>
    public static Membership Enter(Network network, Person person, FuzzyDate? since, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(network) ?? (network.TakesPersons ? null : "Personen sind nur in Alumni-Netzwerken Mitglied."));
        var member = new Membership
        {
            NetworkId = network.Id,
            Kind = MemberKind.Person,
            PersonId = person.Id,
            Person = person,
            AskedAt = at
        };
        return member.Begin(network, since, by, at);
    }

    /// <summary>Why nobody can become a member; null when somebody can.</summary>
    public static string? ObstacleTo(Network network) => network.IsOpen ? null
        : $"{network.Name} arbeitet nicht mehr und nimmt niemanden auf.";

    /// <summary>Why this alliance cannot become a member; null when it can.</summary>
    public static string? ObstacleTo(Network network, Alliance alliance) => ObstacleTo(network)
        ?? (alliance.IsOpen ? null : $"{alliance.Name} ist beendet und wird nicht mehr Mitglied.");

    /// <summary>The office admits who has asked, or the member accepts what was offered.</summary>
    public void Begin(Network network, Guid? by, DateTimeOffset at)
    {
        Refusal.On(State is MembershipState.Requested or MembershipState.Invited ? null : "Diese Mitgliedschaft ist schon entschieden.");
        Begin(network, FuzzyDate.OfDay(at.BerlinDay), by, at);
    }

    /// <summary>A request is refused or taken back, an offer is declined or withdrawn.</summary>
    public void Decline(string? word, Guid? by, DateTimeOffset at)
    {
        Refusal.On(State is MembershipState.Requested or MembershipState.Invited ? null : "Diese Mitgliedschaft ist schon entschieden.");
        (State, Word) = (MembershipState.Declined, Trimmed(word) ?? Word);
        Raise(new MembershipDeclined(NetworkId, Id, by, at));
    }

    /// <summary>Why the membership cannot have ended then; null when it can.</summary>
    public string? ObstacleToLeaving(FuzzyDate until, DateTimeOffset at) =>
        until.IsAfter(at.BerlinDay) ? "Das Ende der Mitgliedschaft liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist."
        : Since is { } since && until.Latest < since.Earliest ? "Das Ende der Mitgliedschaft liegt vor ihrem Beginn." : null;

    /// <summary>The member leaves; it needs no reason and nothing blocks it.</summary>
    public void Leave(FuzzyDate until, Guid? by, DateTimeOffset at)
    {
        if (State != MembershipState.Member) return;
        Refusal.On(ObstacleToLeaving(until, at));
        var yesterday = at.BerlinDay.AddDays(-1);
        (State, Until, CountsUntil) = (MembershipState.Left, until, until.Latest < yesterday ? until.Latest : yesterday);
        Affiliation?.Counts(CountsFrom!.Value, CountsUntil);
        Raise(new MemberLeft(NetworkId, Id, by, at));
    }

    /// <summary>The person agrees to be named in public, or no longer does.</summary>
    public void BeNamed(bool agreed, Guid? by, DateTimeOffset at)
    {
        if (Kind != MemberKind.Person || agreed == NamedSince.HasValue) return;
        NamedSince = agreed ? at : null;
        Raise(new MemberNamed(NetworkId, Id, by, at));
    }

    /// <summary>Why nobody can be a member since then; null when somebody can.</summary>
    public static string? ObstacleToBeing(FuzzyDate since, DateTimeOffset at) => since.IsAfter(at.BerlinDay)
        ? "Der Beginn liegt in der Zukunft. Bitte tragen Sie das Mitglied ein, wenn es dabei ist." : null;

    /// <summary>Why its entry cannot be taken back; null when it can: as long as nobody has touched it since.</summary>
    public string? ObstacleToTakingBackEntry() => Version > 0 || State != MembershipState.Member
        ? $"{PublicName ?? "Das Mitglied"} bleibt eingetragen: Die Mitgliedschaft wurde seitdem geändert." : null;

    internal void SayTakenBack(Guid? by, DateTimeOffset at) => Raise(new MemberEntryTakenBack(NetworkId, Id, by, at));

    private static Membership Of(Network network, Alliance alliance, DateTimeOffset at) =>
        new() { NetworkId = network.Id, Kind = MemberKind.Alliance, AllianceId = alliance.Id, Alliance = alliance, AskedAt = at };

    private Membership Ask(MembershipState state, string? word, Guid? by, DateTimeOffset at)
    {
        (State, Word) = (state, Trimmed(word));
        Raise(new MembershipAsked(NetworkId, Id, state, by, at));
        return this;
    }

    private Membership Begin(Network network, FuzzyDate? since, Guid? by, DateTimeOffset at)
    {
        Refusal.On(since is { } date ? ObstacleToBeing(date, at) : null);
        (State, Since, CountsFrom) = (MembershipState.Member, since, (since ?? network.BegunOn)?.Earliest ?? DateOnly.MinValue);
        if (AllianceId is { } alliance) Affiliation = new NetworkAffiliation(alliance, NetworkId, CountsFrom.Value);
        Raise(new MemberJoined(NetworkId, Id, by, at));
        return this;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
