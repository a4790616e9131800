using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>How the ageing facts of alliances read now.</summary>
internal static class FactWordings
{
    public static async Task<IReadOnlyList<FactWording>> OfContactPoints(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var points = await db.Set<ContactPoint>().Where(point => ids.Contains(point.Id))
            .Join(db.Alliances, point => point.AllianceId, alliance => alliance.Id,
                (point, alliance) => new { Point = point, alliance.Slug })
            .AsNoTracking().ToListAsync(cancel);
        return [.. points.Select(one => new FactWording(one.Point.Id, one.Point.AllianceId, one.Point.Name, [.. Lines(one.Point)],
            $"{AlliancePaths.Of(one.Slug)}/anlaufstelle/{one.Point.Id}", AlliancePaths.Of(one.Slug)))];
    }

    public static async Task<IReadOnlyList<FactWording>> OfPartnerLists(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id))
            .Include(alliance => alliance.Partnerships.Where(partner => partner.CountsUntil == null))
                .ThenInclude(partner => partner.Organisation)
            .AsNoTracking().ToListAsync(cancel);
        return [.. alliances.Select(alliance => Of(alliance,
            $"Partnerliste ({German.Count(alliance.Partnerships.Count, "Partner", "Partner")})", [Names(alliance)],
            "partner-liste", "partner"))];
    }

    public static async Task<IReadOnlyList<FactWording>> OfProfiles(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. alliances.Select(alliance => Of(alliance, "Profil", [.. Lines(alliance)], "profil"))];
    }

    public static async Task<IReadOnlyList<FactWording>> OfExistence(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. alliances.Select(alliance => Of(alliance, "Gibt es Ihr Bündnis noch?",
            [$"{alliance.Name.Quoted} steht im Verzeichnis als {alliance.State.Label}."], "bearbeiten") with
        {
            Question = $"Gibt es {alliance.Name.Quoted} noch?",
            Instead = [("Kreative Pause einlegen", alliance.Below("pause")), ("Bündnis beenden", alliance.Below("beenden"))],
        })];
    }

    private static FactWording Of(Alliance alliance, string title, IReadOnlyList<string> lines, string edit, string? shown = null) =>
        new(alliance.Id, alliance.Id, title, lines, alliance.Below(edit), shown is null ? alliance.Path : alliance.Below(shown));

    private static string Names(Alliance alliance) =>
        string.Join(", ", alliance.Partnerships.OrderBy(partner => partner.SortKey, StringComparer.Ordinal)
            .Select(partner => partner.Name));

    private static IEnumerable<string> Lines(ContactPoint point)
    {
        yield return $"Für {string.Join(", ", point.Audiences.Labels)}";
        if (point.Phone is { } phone) yield return $"Telefon: {phone}";
        if (point.Mailbox is { } mailbox) yield return $"E-Mail: {mailbox}";
        if (point.Address is { } address) yield return $"Anschrift: {address}";
        if (point.Hours is { } hours) yield return $"Erreichbar: {hours}";
        if (point.Languages is { } languages) yield return $"Sprachen: {languages}";
    }

    private static IEnumerable<string> Lines(Alliance alliance)
    {
        var isCalledOtherwise = alliance.OfficialName.Length > 0 && alliance.OfficialName != alliance.Name;
        yield return isCalledOtherwise ? $"{alliance.Name} ({alliance.OfficialName})" : alliance.Name;
        if (alliance.Motto is { Length: > 0 } motto) yield return $"Motto: {motto}";
        yield return $"Gebiet: {alliance.AreaName}";
        if (alliance.Website is { Length: > 0 } website) yield return $"Website: {website}";
        if (alliance.About.Length > 0) yield return Markdown.ToWords(alliance.About);
    }
}
