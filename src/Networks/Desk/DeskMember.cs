using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>A member alliance as its office sees it: where it stands, who leads it, what modules say about it.</summary>
internal sealed record DeskMember(
    Guid MembershipId, MembershipState Membership, Guid AllianceId, string Name, string Slug, string SortKey, string AreaName,
    LifeState State, FuzzyDate? Since, DateTimeOffset ProfileCheckedAt, DateTimeOffset? OldestContact, Guid? CoordinatorId, bool HasDeputy)
{
    public string Path => AlliancePaths.Of(Slug);

    /// <summary>When the oldest of its public facts was last found right.</summary>
    public DateTimeOffset CheckedAt => OldestContact is { } contact && contact < ProfileCheckedAt ? contact : ProfileCheckedAt;

    /// <summary>Whether nobody holds the coordination of an alliance that has not ended (INV-07).</summary>
    public bool IsVacant => CoordinatorId is null && State != LifeState.Ended;

    /// <summary>What modules have to say about each alliance of the table.</summary>
    public IReadOnlyDictionary<AllianceColumn, IReadOnlyDictionary<Guid, AllianceCell>> Columns { get; init; } =
        new Dictionary<AllianceColumn, IReadOnlyDictionary<Guid, AllianceCell>>();

    /// <summary>Who leads it, the coordination first.</summary>
    public IReadOnlyList<DeskContact> Contacts { get; init; } = [];

    /// <summary>Who coordinates it.</summary>
    public IEnumerable<DeskContact> Coordinators => Contacts.Where(one => one.Coordinates);

    /// <summary>Who stands in for the coordination.</summary>
    public IEnumerable<DeskContact> Deputies => Contacts.Where(one => !one.Coordinates);

    /// <summary>
    /// Whom a letter to the alliance reaches: the coordination; the deputies where it is vacant, or where they are wanted too.
    /// </summary>
    public IEnumerable<DeskContact> Readers(bool deputiesToo) =>
        deputiesToo || !Coordinators.Any() ? Contacts : Coordinators;

    /// <summary>What stands in a contributed column.</summary>
    public AllianceCell In(AllianceColumn column) => Columns[column].GetValueOrDefault(AllianceId, AllianceCell.Empty);
}

/// <summary>What lies on the desk of an office.</summary>
/// <param name="Members">The member alliances, by name.</param>
/// <param name="SomebodyWaits">Whether an alliance has asked or was invited and nobody has answered yet.</param>
internal sealed record OfficeDesk(IReadOnlyList<DeskMember> Members, bool SomebodyWaits);

internal static class DeskMembers
{
    /// <summary>How the table may be sorted.</summary>
    public static IReadOnlyList<(string Code, string Label)> Orders { get; } =
        [("name", "nach Namen"), ("stand", "nach Stand"),
        ("geprueft", "am längsten nicht bestätigt zuerst"), ("seit", "am längsten dabei zuerst")];

    extension(Db db)
    {
        /// <summary>What modules contribute to the tables of alliances.</summary>
        public IReadOnlyList<AllianceColumn> AllianceColumns =>
            db.Catalog.Of<AllianceColumn>().InOrder(column => column.Title, column => column.Position);

        /// <summary>The member alliances of a network, with all its office looks at; as many queries for one as for all.</summary>
        public async Task<OfficeDesk> DeskOf(Guid networkId, DateTimeOffset at, CancellationToken cancel)
        {
            var rows = await db.Rows(networkId).ToListAsync(cancel);
            var members = rows.Where(row => row.Membership == MembershipState.Member).ToList();
            var ids = members.Select(member => member.AllianceId).ToList();
            Dictionary<AllianceColumn, IReadOnlyDictionary<Guid, AllianceCell>> cells = [];
            foreach (var column in db.AllianceColumns) cells[column] = await column.Load(db, ids, at, cancel);
            var contacts = await db.ContactsOf(ids, at, cancel);
            return new([.. members.Select(member => member with { Columns = cells, Contacts = [.. contacts[member.AllianceId]] })],
                SomebodyWaits: rows.Count > members.Count);
        }

        private IQueryable<DeskMember> Rows(Guid networkId)
        {
            var seats = db.Seats.Where(seat => seat.Place == AllianceSeats.Place && seat.Until == null && seat.PersonId != null);
            var points = db.Set<ContactPoint>().Where(point => point.ClosedAt == null);
            return db.Memberships.IgnoreAutoIncludes().Open.Where(member => member.NetworkId == networkId && member.AllianceId != null)
                .OrderBy(member => member.Alliance!.SortKey)
                .Select(member => new DeskMember(member.Id, member.State, member.AllianceId!.Value,
                    member.Alliance!.Name, member.Alliance.Slug,
                    member.Alliance.SortKey, member.Alliance.AreaName,
                    member.Alliance.State, member.Since, member.Alliance.ProfileCheckedAt,
                    points.Where(point => point.AllianceId == member.AllianceId).Min(point => (DateTimeOffset?)point.CheckedAt),
                    seats.Where(seat => seat.PlaceId == member.AllianceId && seat.Role == AllianceSeats.Coordinator)
                        .Select(seat => seat.PersonId).FirstOrDefault(),
                    seats.Any(seat => seat.PlaceId == member.AllianceId && seat.Role == AllianceSeats.Deputy)));
        }
    }

    /// <summary>The members in the order asked for.</summary>
    public static IReadOnlyList<DeskMember> Sorted(this IEnumerable<DeskMember> members, string? order) => order switch
    {
        "stand" => [.. members.OrderBy(member => LifeWords.All.ToList().IndexOf(member.State))
            .ThenBy(member => member.SortKey, StringComparer.Ordinal)],
        "geprueft" => [.. members.OrderBy(member => member.CheckedAt)],
        "seit" => [.. members.OrderBy(member => member.Since?.ToSortable() ?? "0")],
        _ => [.. members.OrderBy(member => member.SortKey, StringComparer.Ordinal)],
    };
}
