using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Library;

/// <summary>"Stimmt das noch?" for materials: of alliances, and of networks whose office answers.</summary>
public static class LibraryReviews
{
    private const int Months = 12;

    /// <summary>Materials of alliances.</summary>
    public static AgeingFacts OfAlliances { get; } = Kind("material", "Material eines Bündnisses", AllianceReviews.Places, network: false);

    /// <summary>Materials of networks.</summary>
    public static AgeingFacts OfNetworks { get; } = Kind("netzwerk-material", "Material eines Netzwerks", new(Read, Responsibles,
        (db, actor) => db.Networks.LookedAfterBy(actor).Select(network => network.Id), (_, _, _) => null), network: true);

    /// <summary>The kind to which a material belongs.</summary>
    public static AgeingFacts KindOf(Material one) => one.NetworkId is null ? OfAlliances : OfNetworks;

    private static AgeingFacts Kind(string code, string label, ReviewedPlaces places, bool network) =>
        new(code, label, Months, places, (db, at) => Ageing(db, at, network), Wordings, Confirm)
        {
            Shown = (db, actor) => db.Materials.VisibleTo(actor, db).Select(one => one.Id),
        };

    /// <summary>A material whose day has come is as old as it can be; one of a resting or ended alliance is asked about no more.</summary>
    private static IQueryable<AgeingFact> Ageing(Db db, DateTimeOffset at, bool network)
    {
        var (today, old) = (at.BerlinDay, DateTimeOffset.UnixEpoch);
        var working = db.Alliances.AtWork.Select(alliance => alliance.Id);
        var living = db.Networks.Living.Select(one => one.Id);
        return db.Materials.Listed.Where(one => one.CheckedAt != null && (network
            ? one.NetworkId != null && living.Contains(one.NetworkId.Value)
            : one.AllianceId != null && working.Contains(one.AllianceId.Value)))
            .Select(one => new AgeingFact
            {
                PlaceId = one.AllianceId ?? one.NetworkId!.Value,
                FactId = one.Id,
                CheckedAt = one.ReviewOn != null && one.ReviewOn <= today ? old : one.CheckedAt!.Value,
            });
    }

    private static async Task<IReadOnlyList<FactWording>> Wordings(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var found = await db.Materials.Where(one => ids.Contains(one.Id)).Include(one => one.Editions).ThenInclude(one => one.Files)
            .AsNoTracking().AsSplitQuery().ToListAsync(cancel);
        return [.. found.Select(one => new FactWording(one.Id, one.PlaceId, one.Title,
            [one.Kind.Label, one.Lead, .. one.Year is { } year ? [$"Stand {year}"] : Array.Empty<string>(), .. Files(one)],
            one.EditPath, one.Path))];
    }

    private static IEnumerable<string> Files(Material one) =>
        one.Current is { } edition ? [$"{edition.Label}: {string.Join(", ", edition.Files.Select(file => file.Label))}"] : [];

    private static async Task Confirm(Db db, Guid fact, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.Materials.FirstOrDefaultAsync(one => one.Id == fact, cancel) is { } found) found.Check(by, at);
    }

    private static async Task<IReadOnlyList<ReviewedPlace>> Read(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var networks = await db.Networks.Where(network => ids.Contains(network.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. networks.Select(network => new ReviewedPlace(network.Id, network.Name, network.Path, network.IsOpen)
        {
            Rooms = network.AsPlace,
        })];
    }

    private static async Task<IReadOnlyList<Responsible>> Responsibles(Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset at,
        CancellationToken cancel)
    {
        var office = await db.Seats.InForce(at).Where(seat => seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office
            && ids.Contains(seat.PlaceId) && seat.PersonId != null).AsNoTracking().ToListAsync(cancel);
        return [.. office.Select(seat => new Responsible(seat.PlaceId, seat.PersonId!.Value, EnquiryStep.First))];
    }
}
