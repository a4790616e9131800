using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>
/// Whom families in a place can turn to: the alliances that are there for it; where there is none, who carries on the work of one that has
/// ended; the office that is responsible anyway; and who is near.
/// </summary>
/// <param name="Support">The alliances, or those who carry their work on.</param>
/// <param name="Heirs">Organisations that carry on the work of an alliance that has ended.</param>
/// <param name="Ended">The alliances that were there for the place, where none is any more.</param>
/// <param name="Office">The district or city whose youth office is responsible; null where it is not known.</param>
/// <param name="Near">Alliances at most forty kilometres away, the nearest first.</param>
internal sealed record HelpAnswer(IReadOnlyList<Support> Support, IReadOnlyList<Heir> Heirs, IReadOnlyList<string> Ended, Office? Office,
    IReadOnlyList<Nearby> Near)
{
    private const int MostHelpers = 10;
    private const int MostNearby = 3;
    private const double Farthest = 40;

    /// <summary>Whether it is known where the place belongs; else the alliances are those of the Kreise around.</summary>
    public bool IsSure { get; private init; } = true;

    /// <summary>Whether an alliance is there for the place, not only somebody who carries one on.</summary>
    public bool IsCovered => Support.Any(support => support.InsteadOf is null);

    public static async Task<HelpAnswer> For(Place place, Db db, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await For(place, db.Alliances.Living, db).ByName.Take(MostHelpers).AsRows(now.BerlinDay).ToListAsync(cancel);
        var ends = rows.Count > 0 ? [] : await Ends(place, db, cancel);
        var ended = ends.Where(end => end.Successor is not null).GroupBy(end => end.Successor!)
            .ToDictionary(of => of.Key, of => string.Join(", ", of.Select(end => end.Ended.Quoted)));
        if (ended.Count > 0) rows = await Rows(db, ended.Keys, now, cancel);
        var contacts = await Contacts(db, [.. rows.Select(row => row.Slug), .. ends.Select(end => end.Slug)], now, cancel);
        return new(
            [.. rows.Select(row => new Support(row, [.. contacts[row.Slug]], ended.GetValueOrDefault(row.Slug))
                { Named = [.. ends.Where(end => end.Successor == row.Slug).SelectMany(end => contacts[end.Slug])] })],
            HeirsOf(ends, contacts),
            [.. ends.Select(end => end.Ended)],
            await OfficeOf(place, db, cancel),
            place.Position is { } here ? await Nearest(here, [.. rows.Select(row => row.Slug)], db, now, cancel) : [])
        { IsSure = !place.IsUnsure };
    }

    /// <summary>Those that are there for the place; where only its Land is known, those that are there for the Kreise around.</summary>
    private static IQueryable<Alliance> For(Place place, IQueryable<Alliance> alliances, Db db) => place.IsUnsure
        ? alliances.CoveringAnyOf([place.Area, .. place.LikelyKreise.Select(kreis => kreis.Key)], db)
        : alliances.Covering(place.Area, db);

    /// <summary>A city has an office of its own, a larger town may have one; of those that are completed the nearest is named.</summary>
    private static async Task<Office?> OfficeOf(Place place, Db db, CancellationToken cancel)
    {
        if (place.IsUnsure) return await LikelyOffice(place.LikelyKreise, db, cancel);
        if (place.Area.Kreis is not { } kreis) return null;
        var known = await db.AreaOffices.AsNoTracking().Where(office => office.Area == place.Area || office.Area == kreis)
            .ToListAsync(cancel);
        var office = known.Find(one => one.Area == place.Area) ?? known.FirstOrDefault();
        var isOwn = office?.Area == place.Area && (place.IsArea || place.Exactness == AreaKind.Gemeinde);
        var where = place.Kreis is { } around && !isOwn ? $"{around}; größere Städte haben ein eigenes"
            : place.IsArea || isOwn ? place.Name : await CityAround(place, kreis, db, cancel);
        return new(office?.Name ?? "Jugendamt", where, office?.Phone, office?.Website);
    }

    /// <summary>A part of a city has the city's office: that of Kreuzberg is Berlin's.</summary>
    private static async Task<string> CityAround(Place place, AreaKey kreis, Db db, CancellationToken cancel) =>
        (await db.Areas.AsNoTracking().FirstOrDefaultAsync(area => area.Key == kreis, cancel))?.Title ?? place.Name;

    /// <summary>The office of the Kreis in which the place probably lies; of several the house knows only the names.</summary>
    private static async Task<Office?> LikelyOffice(IReadOnlyList<Area> kreise, Db db, CancellationToken cancel)
    {
        if (kreise.Count == 0) return null;
        var where = $"wahrscheinlich {string.Join(" oder ", kreise.Select(kreis => kreis.Title))}";
        if (kreise is not [var only]) return new("Jugendamt", where, null, null);
        var office = await db.AreaOffices.AsNoTracking().FirstOrDefaultAsync(one => one.Area == only.Key, cancel);
        return new(office?.Name ?? "Jugendamt", where, office?.Phone, office?.Website);
    }

    /// <summary>The alliances for the place that have ended, and who carries on where that was said.</summary>
    private static Task<List<End>> Ends(Place place, Db db, CancellationToken cancel) => db.Alliances
        .Where(alliance => alliance.State == LifeState.Ended).Covering(place.Area, db)
        .Join(db.Set<LifeStep>(), alliance => alliance.Id, step => step.AllianceId, (alliance, step) => new { alliance, step })
        .Where(one => one.step.Number == one.alliance.Steps)
        .Select(one => new End(one.alliance.Name, one.alliance.Slug,
            one.step.SuccessorAlliance == null ? null : one.step.SuccessorAlliance.Slug,
            one.step.SuccessorOrganisation == null ? null
                : new Heir(one.step.SuccessorOrganisation.Name, one.step.SuccessorOrganisation.Slug, one.step.SuccessorOrganisation.Phone,
                    one.step.SuccessorOrganisation.Mailbox, one.step.SuccessorOrganisation.Website, one.alliance.Name)))
        .ToListAsync(cancel);

    /// <summary>Where nothing is known of whom to call at an heir, those answer whom the alliance named at its end.</summary>
    private static IReadOnlyList<Heir> HeirsOf(List<End> ends, ILookup<string, (ContactPoint Point, bool)> contacts) =>
    [
        .. ends.Where(end => end.Heir is not null).Select(end => !end.Heir!.IsSilent ? end.Heir
            : end.Heir with { Named = [.. contacts[end.Slug].Select(one => one.Point)] }),
    ];

    private static Task<List<AllianceRow>> Rows(Db db, IReadOnlyCollection<string> slugs, DateTimeOffset now, CancellationToken cancel) =>
        db.Alliances.Living.Where(alliance => slugs.Contains(alliance.Slug)).ByName.AsRows(now.BerlinDay).ToListAsync(cancel);

    /// <summary>Those for families, or where there is none the others.</summary>
    private static async Task<ILookup<string, (ContactPoint, bool)>> Contacts(
        Db db, List<string> slugs, DateTimeOffset now, CancellationToken cancel)
    {
        var found = await db.Alliances.Where(alliance => slugs.Contains(alliance.Slug))
            .Join(db.Set<ContactPoint>(), alliance => alliance.Id, point => point.AllianceId, (alliance, point) => new { alliance, point })
            .Where(one => one.point.ClosedAt == null && one.point.Visibility == Visibility.Public)
            .OrderBy(one => one.point.Id)
            .Select(one => new { one.alliance.Slug, one.alliance.Land, one.point }).AsNoTracking().ToListAsync(cancel);
        var forFamilies = found.Where(one => one.point.Audiences.HasFlag(Audience.Families)).ToList();
        var others = found.Where(one => forFamilies.TrueForAll(other => other.Slug != one.Slug));
        return forFamilies.Concat(others).ToLookup(one => one.Slug, one => (one.point, one.point.IsThere(now, one.Land)));
    }

    private static async Task<IReadOnlyList<Nearby>> Nearest(
        Coordinates here, List<string> known, Db db, DateTimeOffset now, CancellationToken cancel)
    {
        var around = await db.Alliances.Living.Where(alliance => !known.Contains(alliance.Slug)).Nearest(here, degrees: 0.4)
            .Take(MostNearby).AsRows(now.BerlinDay).ToListAsync(cancel);
        return [.. around.Select(row => new Nearby(row, here.KilometresTo(new Coordinates(row.Latitude!.Value, row.Longitude!.Value))))
            .Where(near => near.Kilometres <= Farthest).OrderBy(near => near.Kilometres)];
    }
}

/// <summary>An alliance that helps, and whom to call there.</summary>
/// <param name="Row">The alliance.</param>
/// <param name="Contacts">Its contact points for families, and whether somebody is there now.</param>
/// <param name="InsteadOf">Whose work it carries on, in quotation marks; null where the place is its own.</param>
internal sealed record Support(AllianceRow Row, IReadOnlyList<(ContactPoint Point, bool IsThere)> Contacts, string? InsteadOf)
{
    /// <summary>Whom the alliance named whose work it carries on.</summary>
    public IReadOnlyList<(ContactPoint Point, bool IsThere)> Named { get; init; } = [];

    /// <summary>Whom to call: its own contact points, or where it has none those that were named before.</summary>
    public IReadOnlyList<(ContactPoint Point, bool IsThere)> Answering => Contacts.Count > 0 ? Contacts : Named;
}

/// <summary>An alliance that has ended, and who carries on.</summary>
internal sealed record End(string Ended, string Slug, string? Successor, Heir? Heir);

/// <summary>An organisation that carries on the work of an alliance.</summary>
internal sealed record Heir(string Name, string Slug, string Phone, string Mailbox, string Website, string InsteadOf)
{
    public string Path => OrganisationPaths.Of(Slug);

    /// <summary>Whether nobody knows how to reach it.</summary>
    public bool IsSilent => Phone.Length == 0 && Mailbox.Length == 0;

    /// <summary>Whom the alliance named at its end.</summary>
    public IReadOnlyList<ContactPoint> Named { get; init; } = [];
}

/// <summary>The office that is responsible anyway.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Where">For which area.</param>
/// <param name="Phone">Its telephone, where the operator has completed it.</param>
/// <param name="Website">Its page, where the operator has completed it.</param>
internal sealed record Office(string Name, string Where, string? Phone, string? Website)
{
    /// <summary>The number as a telephone dials it.</summary>
    public string? Dial => Telephone.Link(Phone);
}

/// <summary>An alliance and how far away it is.</summary>
internal sealed record Nearby(AllianceRow Row, double Kilometres)
{
    public string Distance => $"{Coordinates.Say(Kilometres)} entfernt";
}
