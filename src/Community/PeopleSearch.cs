using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Community;

/// <summary>
/// What the search of the house finds of people: who holds a seat of an alliance or a network, for those who hold one, too. That is whom
/// they can address in the space for all; nothing else of an account is found.
/// </summary>
internal static class PeopleSearch
{
    public static Searchable<Person> People { get; } = new Searchable<Person>("Mensch", "Menschen der Gemeinschaft", Documents)
    {
        Worth = 0.5,
        IsAskedForByLabel = false,
    }
        .StaleBy<SeatGranted>(happened => happened.PersonId).StaleBy<SeatEnded>(happened => happened.PersonId)
        .UnchangedBy<PersonSignedIn>().UnchangedBy<EmailChanged>()
        .Shows<Alliance>((db, id) => Holders(db, AllianceSeats.Place, id))
        .Shows<Network>((db, id) => Holders(db, NetworkSeats.Place, id));

    private static IQueryable<Guid> Holders(Db db, SeatPlace place, Guid id) =>
        db.Seats.Of(place, id).Where(seat => seat.PersonId != null).Select(seat => seat.PersonId!.Value);

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var people = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id) && one.LockedAt == null)
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancel);
        var places = (await db.WorkingPlaces(ids, db.GetService<TimeProvider>().Now, cancel)).ToLookup(one => one.PersonId);
        return [.. people.Where(one => places.Contains(one.Id)).Select(one => places[one.Id].Aggregate(
            new SearchDocument(one.Id, one.Name, CommunityPaths.OfPerson(one.Id), Visibility.Community),
            (document, place) => document.With(place.Label, place.Name, 2)))];
    }
}

/// <summary>An alliance or a network for which somebody works now.</summary>
internal sealed record WorkingPlace(Guid PersonId, string Label, string Name, string Path);

/// <summary>This day's look at seats that ended by themselves.</summary>
internal sealed record LentSeatDay;

/// <summary>A seat that was lent until a moment ends without anybody doing anything; so the search is told once a day.</summary>
internal sealed class LentSeats(Db db, TimeProvider clock) : Work<LentSeatDay>
{
    private const int Days = 3; // A day on which nothing ran is caught up with.

    public override async Task Do(LentSeatDay payload, CancellationToken cancel)
    {
        var (now, since) = (clock.Now, clock.Now.AddDays(-Days));
        var people = await db.Seats
            .Where(seat => seat.Until != null && seat.Until > since && seat.Until <= now && seat.PersonId != null)
            .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        foreach (var person in people) db.Enqueue(new Reindex(nameof(Person), person), now);
    }
}

/// <summary>Named questions to who works where.</summary>
internal static class WorkingPlaceQueries
{
    extension(Db db)
    {
        /// <summary>Where these people hold seats now, as those of the community may know.</summary>
        public async Task<IReadOnlyList<WorkingPlace>> WorkingPlaces(IReadOnlyList<Guid> people, DateTimeOffset at,
            CancellationToken cancel)
        {
            var guests = SeatRole.With(RoleTraits.IsGuest).ToList();
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null && people.Contains(seat.PersonId.Value)
                && !guests.Contains(seat.Role));
            var alliances = await seats.Where(seat => seat.Place == AllianceSeats.Place)
                .Join(db.Alliances.Known, seat => seat.PlaceId, one => one.Id, (seat, one) => new { seat.PersonId, one.Name, one.Slug })
                .ToListAsync(cancel);
            var networks = await seats.Where(seat => seat.Place == NetworkSeats.Place)
                .Join(db.Networks, seat => seat.PlaceId, one => one.Id, (seat, one) => new { seat.PersonId, one.Name, one.Slug })
                .ToListAsync(cancel);
            return [.. alliances.Select(one => new WorkingPlace(one.PersonId!.Value, "Bündnis", one.Name, AlliancePaths.Of(one.Slug)))
                .Concat(networks.Select(one => new WorkingPlace(one.PersonId!.Value, "Netzwerk", one.Name, NetworkPaths.Of(one.Slug))))
                .Distinct().OrderBy(one => one.Label, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal)];
        }
    }
}
