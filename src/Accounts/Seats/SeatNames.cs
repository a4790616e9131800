namespace Buendnisnetz.Accounts;

/// <summary>Seats, named.</summary>
public static class SeatNames
{
    extension(Db db)
    {
        /// <summary>"Koordination, Bündnis für Familie …" for each seat, in the order given.</summary>
        public async Task<IReadOnlyList<NamedSeat>> Name(IReadOnlyCollection<Seat> seats, CancellationToken cancel)
        {
            var names = new Dictionary<Guid, string>();
            foreach (var kind in db.Catalog.Of<PlaceKind>())
            {
                Guid[] ids = [.. seats.Where(seat => seat.Place == kind.Place).Select(seat => seat.PlaceId).Distinct()];
                if (ids.Length == 0) continue;
                foreach (var (id, name) in await kind.Names(db, ids, cancel)) names[id] = name;
            }
            return [.. seats.Select(seat => new NamedSeat(seat, names.GetValueOrDefault(seat.PlaceId, "")))];
        }
    }
}

/// <summary>A seat with the name of its place.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="PlaceName">The place's name; empty for the instance.</param>
public sealed record NamedSeat(Seat Seat, string PlaceName)
{
    /// <summary>"Koordination, Bündnis für Familie …".</summary>
    public string Label => PlaceName.Length == 0 ? Seat.Role.Label : $"{Seat.Role.Label}, {PlaceName}";
}
