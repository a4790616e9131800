using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>A member alliance as its office sees it: where it stands, who leads it, how fresh its facts are.</summary>
internal sealed record DeskMember(
    Guid MembershipId, Guid AllianceId, string Name, string Slug, string SortKey, string AreaName, LifeState State, FuzzyDate? Since,
    DateTimeOffset ProfileCheckedAt, DateTimeOffset? OldestContact, Guid? CoordinatorId, bool HasDeputy, bool IsHandingOver)
{
    public string Path => AlliancePaths.Of(Slug);

    /// <summary>When the oldest of its public facts was last found right.</summary>
    public DateTimeOffset CheckedAt => OldestContact is { } contact && contact < ProfileCheckedAt ? contact : ProfileCheckedAt;

    /// <summary>Whether nobody holds the coordination although the alliance works (INV-07).</summary>
    public bool IsVacant => CoordinatorId is null && State is LifeState.Active or LifeState.CreativePause;

    /// <summary>How fresh its facts are, measured by the intervals of their kinds.</summary>
    public required Alliances.Freshness Freshness { get; init; }

    /// <summary>Whether facts of it wait to be checked; where the work has ended nothing waits.</summary>
    public bool IsOutdated => State != LifeState.Ended && !Freshness.IsFresh;
}

/// <summary>What the desk of an office is filtered by.</summary>
internal sealed record DeskFilter(string Code, string Label, Func<DeskMember, bool> Shows)
{
    public static IReadOnlyList<DeskFilter> All { get; } =
    [
        new("", "alle Bündnisse", _ => true),
        new("vakant", "Koordination nicht besetzt", member => member.IsVacant),
        new("pause", "in kreativer Pause", member => member.State == LifeState.CreativePause),
        new("veraltet", "Angaben nicht aktuell", member => member.IsOutdated),
        new("uebergabe", "in Übergabe", member => member.IsHandingOver),
        new("allein", "ohne Stellvertretung", member => !member.HasDeputy && member.State != LifeState.Ended),
        new("gruendung", "in Gründung", member => member.State == LifeState.Founding),
        new("beendet", "beendet", member => member.State == LifeState.Ended),
    ];

    public static DeskFilter Of(string? code) => All.FirstOrDefault(filter => filter.Code == code) ?? All[0];
}

internal static class DeskMembers
{
    /// <summary>How the table may be sorted.</summary>
    public static IReadOnlyList<(string Code, string Label)> Orders { get; } =
        [("name", "nach Namen"), ("stand", "nach Stand"), ("geprueft", "am längsten nicht bestätigt zuerst"), ("seit", "am längsten dabei zuerst")];

    extension(Db db)
    {
        /// <summary>The alliances that are members of this network, with all the office looks at; in three queries, however many they are.</summary>
        public async Task<IReadOnlyList<DeskMember>> DeskOf(Guid networkId, DateOnly day, CancellationToken cancel)
        {
            var members = await db.Rows(networkId).ToListAsync(cancel);
            var freshness = await db.FreshnessOf([.. members.Select(member => member.AllianceId)], day, cancel);
            return [.. members.Select(member => member with { Freshness = freshness[member.AllianceId] })];
        }

        private IQueryable<DeskMember> Rows(Guid networkId)
        {
            var seats = db.Seats.Where(seat => seat.Place == SeatPlace.Alliance && seat.Until == null && seat.PersonId != null);
            var handovers = db.Handovers.Unfinished;
            var points = db.Set<ContactPoint>().Where(point => point.ClosedAt == null);
            return db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.NetworkId == networkId && member.AllianceId != null)
                .OrderBy(member => member.Alliance!.SortKey)
                .Select(member => new DeskMember(member.Id, member.AllianceId!.Value, member.Alliance!.Name, member.Alliance.Slug, member.Alliance.SortKey,
                    member.Alliance.AreaName, member.Alliance.State, member.Since, member.Alliance.ProfileCheckedAt,
                    points.Where(point => point.AllianceId == member.AllianceId).Min(point => (DateTimeOffset?)point.CheckedAt),
                    seats.Where(seat => seat.PlaceId == member.AllianceId && seat.Role == SeatRole.Coordinator).Select(seat => seat.PersonId).FirstOrDefault(),
                    seats.Any(seat => seat.PlaceId == member.AllianceId && seat.Role == SeatRole.Deputy),
                    handovers.Any(handover => handover.AllianceId == member.AllianceId))
                { Freshness = Alliances.Freshness.Unknown });
        }
    }

    /// <summary>The members in the order asked for.</summary>
    public static IReadOnlyList<DeskMember> Sorted(this IEnumerable<DeskMember> members, string? order) => order switch
    {
        "stand" => [.. members.OrderBy(member => LifeWords.All.ToList().IndexOf(member.State)).ThenBy(member => member.SortKey, StringComparer.Ordinal)],
        "geprueft" => [.. members.OrderBy(member => member.CheckedAt)],
        "seit" => [.. members.OrderBy(member => member.Since?.ToSortable() ?? "0")],
        _ => [.. members.OrderBy(member => member.SortKey, StringComparer.Ordinal)],
    };
}
