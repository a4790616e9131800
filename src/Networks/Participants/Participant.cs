using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

/// <summary>Somebody who can take part in something, whatever it is: exactly one of the three.</summary>
/// <param name="Alliance">The alliance, if it is one.</param>
/// <param name="Network">The network, if it is one.</param>
/// <param name="Organisation">The organisation, if it is one.</param>
public sealed record Participant(Alliance? Alliance = null, Network? Network = null, Organisation? Organisation = null);

/// <summary>Somebody who was found by name and can be chosen.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is: "Bündnis", or the town of an organisation.</param>
public sealed record FoundParticipant(Guid Id, string Name, string Kind);

/// <summary>Who was found by a name, or a part of it.</summary>
/// <param name="Typed">What was typed.</param>
/// <param name="Kinds">What was looked for: "Bündnis oder Organisation".</param>
/// <param name="Found">Who was found.</param>
public sealed record ParticipantSearch(string? Typed, string Kinds, IReadOnlyList<FoundParticipant> Found)
{
    /// <summary>What is said where whoever was chosen is not there any more.</summary>
    public const string Gone = "Das finden wir nicht mehr. Bitte suchen Sie noch einmal.";

    /// <summary>What is said where nobody has said as what.</summary>
    public const string NoRole = "Bitte wählen Sie eine Aufgabe.";

    /// <summary>Whether enough was typed to look for it.</summary>
    public bool IsAsked => IsEnough(Typed);

    internal static bool IsEnough(string? typed) => Folding.Fold(typed).Length >= 2;
}

/// <summary>Finding who can take part.</summary>
public static class ParticipantQueries
{
    private const int MostOfAKind = 6;

    extension(Db db)
    {
        /// <summary>Who of alliances and organisations bears such a name.</summary>
        public async Task<ParticipantSearch> FindAlliesAndHouses(Actor me, string? typed, CancellationToken cancel) =>
            new(typed, "Bündnis oder Organisation", !ParticipantSearch.IsEnough(typed) ? []
                : [.. await db.AlliancesNamed(me, typed, cancel), .. await db.HousesNamed(typed, cancel)]);

        /// <summary>Who of alliances, networks and organisations bears such a name.</summary>
        public async Task<ParticipantSearch> FindAnybody(Actor me, string? typed, CancellationToken cancel) =>
            new(typed, "Bündnis, Netzwerk oder Organisation", !ParticipantSearch.IsEnough(typed) ? []
                : [.. await db.AlliancesNamed(me, typed, cancel), .. await db.NetworksNamed(typed, cancel),
                    .. await db.HousesNamed(typed, cancel)]);

        /// <summary>Whoever has this id; null where nobody does whom the actor may see.</summary>
        public async Task<Participant?> FindParticipant(Guid id, Actor me, CancellationToken cancel) =>
            await db.Alliances.VisibleTo(me).FirstOrDefaultAsync(one => one.Id == id, cancel) is { } alliance ? new(Alliance: alliance)
            : await db.Networks.FirstOrDefaultAsync(one => one.Id == id, cancel) is { } network ? new(Network: network)
            : await db.StandingOrganisation(id, cancel) is { } organisation ? new(Organisation: organisation) : null;

        private Task<List<FoundParticipant>> AlliancesNamed(Actor me, string? typed, CancellationToken cancel)
        {
            var key = Folding.Fold(typed);
            return db.Alliances.VisibleTo(me).Where(one => one.SortKey.Contains(key)).ByName.Take(MostOfAKind)
                .Select(one => new FoundParticipant(one.Id, one.Name, "Bündnis")).ToListAsync(cancel);
        }

        private Task<List<FoundParticipant>> NetworksNamed(string? typed, CancellationToken cancel)
        {
            var key = Folding.Fold(typed);
            return db.Networks.Where(one => one.SortKey.Contains(key)).ByName.Take(MostOfAKind)
                .Select(one => new FoundParticipant(one.Id, one.Name, "Netzwerk")).ToListAsync(cancel);
        }

        private Task<List<FoundParticipant>> HousesNamed(string? typed, CancellationToken cancel)
        {
            var key = Folding.Fold(typed);
            return db.Organisations.Standing.Where(one => one.SortKey.Contains(key)).OrderBy(one => one.SortKey).Take(MostOfAKind)
                .Select(one => new FoundParticipant(one.Id, one.Name, one.Town)).ToListAsync(cancel);
        }
    }
}
