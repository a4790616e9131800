using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>A member as everybody may see it: a person who has not agreed to be named has no name here.</summary>
internal sealed record MemberRow(
    Guid Id, MemberKind Kind, Guid? AllianceId, string? Name, string? Slug, string? SortKey, LifeState? State, string? AreaName,
        AreaKey? Land,
    double? Latitude, double? Longitude, FuzzyDate? Since, DateOnly CountsFrom, DateOnly? CountsUntil)
{
    public string? Path => Kind switch
    {
        MemberKind.Alliance => AlliancePaths.Of(Slug!),
        MemberKind.Organisation => Organisations.OrganisationPaths.Of(Slug!),
        _ => null,
    };

    public bool CountsOn(DateOnly day) => CountsFrom <= day && (CountsUntil is null || CountsUntil >= day);
}

internal static class MemberRows
{
    extension(IQueryable<Membership> memberships)
    {
        /// <summary>Everybody who was ever admitted, as rows by name; in one query.</summary>
        public IQueryable<MemberRow> AsRows() => memberships.Where(member => member.CountsFrom != null)
            .OrderBy(member => member.Alliance != null ? member.Alliance.SortKey : member.Organisation != null
            ? member.Organisation.SortKey : member.Person!.NameKey)
            .Select(member => new MemberRow(member.Id, member.Kind, member.AllianceId,
                member.Alliance != null ? member.Alliance.Name : member.Organisation != null ? member.Organisation.Name
                    : member.NamedSince != null ? member.Person!.Name : null,
                member.Alliance != null ? member.Alliance.Slug : member.Organisation != null ? member.Organisation.Slug : null,
                member.Alliance != null ? member.Alliance.SortKey : member.Organisation != null ? member.Organisation.SortKey : null,
                member.Alliance != null ? member.Alliance.State : null,
                member.Alliance != null ? member.Alliance.AreaName : null,
                member.Alliance != null ? member.Alliance.Land : null,
                member.Alliance != null ? member.Alliance.Latitude : null,
                member.Alliance != null ? member.Alliance.Longitude : null,
                member.Since, member.CountsFrom!.Value, member.CountsUntil));
    }
}

/// <summary>How many members there are, each kind for itself (INV-10): "25 Bündnisse und 6 weitere Partner".</summary>
internal sealed record MemberFigures(int Alliances, int Organisations, int Persons)
{
    public int All => Alliances + Organisations + Persons;

    public static MemberFigures Of(IReadOnlyCollection<MemberRow> members, DateOnly day)
    {
        var counting = members.Where(member => member.CountsOn(day)).CountBy(member => member.Kind).ToDictionary();
        return new(counting.GetValueOrDefault(MemberKind.Alliance), counting.GetValueOrDefault(MemberKind.Organisation),
            counting.GetValueOrDefault(MemberKind.Person));
    }

    public override string ToString()
    {
        List<string> parts = [];
        if (Alliances > 0) parts.Add(German.Count(Alliances, "Bündnis", "Bündnisse"));
        if (Organisations > 0) parts.Add(German.Count(Organisations, Alliances > 0 ? "weiterer Partner" : "Partner", Alliances > 0
            ? "weitere Partner" : "Partner"));
        if (Persons > 0) parts.Add(German.Count(Persons, "Person", "Personen"));
        return parts.Count == 0 ? "noch keine Mitglieder" : German.And(parts);
    }
}
