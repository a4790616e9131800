using Buendnisnetz.Territory;

namespace Buendnisnetz.Alliances;

/// <summary>
/// A Lokales Bündnis für Familie: people and institutions of one area who make it a better place for families.
/// What it is stands here; its life, partners and contacts each have a file of their own.
/// </summary>
public sealed partial class Alliance : Entity
{
    private readonly List<AllianceArea> areas = [];
    private readonly List<AllianceField> fields = [];

    /// <summary>The year in which the first alliances began; nothing that alliances do together is older.</summary>
    public const int FirstYear = 2004;

    /// <summary>Why nothing of alliances can have been in this year; null where it can.</summary>
    public static string? ObstacleToYear(int year) =>
        year < FirstYear ? "So lange gibt es noch keine Bündnisse. Bitte prüfen Sie das Jahr." : null;

    private Alliance() { }

    /// <summary>The name in its address; stays when the alliance is renamed.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it calls itself: „Leben im Landkreis Konstanz“ (003:3).</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is called officially: „Lokales Bündnis für Familie im Landkreis Konstanz“.</summary>
    public string OfficialName { get; private set; } = "";

    /// <summary>The name as a key to sort and search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>A motto in one line, if it has one.</summary>
    public string? Motto { get; private set; }

    /// <summary>Who it is and what it does, as Markdown.</summary>
    public string About { get; private set; } = "";

    /// <summary>Its own web site, if it has one.</summary>
    public string? Website { get; private set; }

    /// <summary>When the profile was last changed or found still right, in UTC.</summary>
    public DateTimeOffset ProfileCheckedAt { get; private set; }

    /// <summary>The Länder, Kreise and Gemeinden it works for.</summary>
    public IReadOnlyList<AllianceArea> Areas => Whole(areas);

    /// <summary>The action fields it works in, by term code.</summary>
    public IReadOnlyList<AllianceField> Fields => Whole(fields);

    /// <summary>Where its dot stands on the map: degrees north.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Where its dot stands on the map: degrees east.</summary>
    public double? Longitude { get; private set; }

    /// <summary>The Land of its first area, for lists and filters.</summary>
    public AreaKey? Land { get; private set; }

    /// <summary>Its area in words: „Landkreis Konstanz“.</summary>
    public string AreaName { get; private set; } = "";

    /// <summary>Corrects what the alliance says of itself; where nothing is different, that counts as having read it.</summary>
    /// <returns>Whether anything is different.</returns>
    public bool Describe(AllianceProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToName(profile.Name));
        var changed = profile.ChangesOf(this).ToList();
        if (changed.Count == 0)
        {
            ConfirmProfile(by, at);
            return false;
        }
        (Name, OfficialName, SortKey) = (profile.Name.Trim(), profile.OfficialName.Trim(), Folding.Fold(profile.Name));
        (Motto, About, Website) = (profile.Motto, profile.About.Trim(), profile.Website);
        ProfileCheckedAt = at;
        IsThere(at);
        Raise(new AllianceEdited(Id, Edit.Profile, by, at, Parts: changed));
        return true;
    }

    /// <summary>Says that the profile was read and is still right.</summary>
    public void ConfirmProfile(Guid? by, DateTimeOffset at)
    {
        ProfileCheckedAt = at;
        IsThere(at);
        Raise(new AllianceConfirmed(Id, by, at));
    }

    /// <summary>
    /// Says for which areas it works, in words and as keys; the first one gives the Land and, where known, the dot on the
    /// map.
    /// </summary>
    /// <returns>Whether anything is different.</returns>
    public bool WorkIn(IReadOnlyList<Area> territory, Guid? by, DateTimeOffset at)
    {
        Refusal.On(territory.Count == 0 ? "Ein Bündnis braucht mindestens ein Gebiet, damit Familien es finden." : null);
        var keys = territory.Select(area => area.Key).ToHashSet();
        var (land, name) = (territory[0].Key.Land, NameOf(territory));
        if ((land, name) == (Land, AreaName) && keys.SetEquals(Whole(areas, nameof(Areas)).Select(area => area.Key))) return false;
        Whole(areas, nameof(Areas)).RemoveAll(area => !keys.Contains(area.Key));
        foreach (var key in keys.Where(key => areas.All(area => area.Key != key))) areas.Add(new AllianceArea(Id, key));
        (Land, AreaName) = (land, name);
        var placed = territory.FirstOrDefault(area => area.Latitude is not null);
        (Latitude, Longitude) = (placed?.Latitude, placed?.Longitude);
        Raise(new AllianceEdited(Id, Edit.Territory, by, at));
        return true;
    }

    /// <summary>Says in which action fields it works.</summary>
    /// <returns>Whether anything is different.</returns>
    public bool WorkOn(IReadOnlyCollection<string> termCodes, Guid? by, DateTimeOffset at)
    {
        if (termCodes.ToHashSet().SetEquals(Whole(fields, nameof(Fields)).Select(field => field.TermCode))) return false;
        Whole(fields, nameof(Fields)).RemoveAll(field => !termCodes.Contains(field.TermCode));
        foreach (var code in termCodes.Where(code => fields.All(field => field.TermCode != code))) fields.Add(new AllianceField(Id, code));
        Raise(new AllianceEdited(Id, Edit.Fields, by, at));
        return true;
    }

    private static string NameOf(IReadOnlyList<Area> territory) =>
        string.Join(", ", territory.Select(area => area.Title)) is { Length: <= 300 } names ? names
            : $"{territory[0].Name} und {territory.Count - 1} weitere Gebiete";

    private static string? ObstacleToName(string name) =>
        Folding.Fold(name).Length < 3 ? "Der Name braucht mindestens drei Buchstaben." : null;
}

/// <summary>What an alliance says of itself.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="OfficialName">What it is called officially.</param>
/// <param name="Motto">A motto in one line.</param>
/// <param name="About">Who it is and what it does, as Markdown.</param>
/// <param name="Website">Its own web site.</param>
public sealed record AllianceProfile(string Name, string OfficialName, string? Motto, string About, string? Website)
{
    /// <summary>What it would change, in German nouns.</summary>
    internal IEnumerable<string> ChangesOf(Alliance alliance)
    {
        if (alliance.Name != Name.Trim()) yield return "Name";
        if (alliance.OfficialName != OfficialName.Trim()) yield return "offizieller Name";
        if (alliance.Motto != Motto) yield return "Motto";
        if (alliance.About.ReplaceLineEndings() != About.Trim().ReplaceLineEndings()) yield return "Beschreibung";
        if (alliance.Website != Website) yield return "Website";
    }
}

/// <summary>An area that an alliance works for.</summary>
public sealed class AllianceArea
{
    private AllianceArea() { }

    internal AllianceArea(Guid allianceId, AreaKey key) => (AllianceId, Key, Kreis) = (allianceId, key, key.Kreis);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>Land, Kreis or Gemeinde.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>The Kreis in which it lies or that it is; null for a Land.</summary>
    public AreaKey? Kreis { get; private init; }
}

/// <summary>An action field that an alliance works in.</summary>
public sealed class AllianceField
{
    private AllianceField() { }

    internal AllianceField(Guid allianceId, string termCode) => (AllianceId, TermCode) = (allianceId, termCode);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The stable code of the term.</summary>
    public string TermCode { get; private init; } = "";
}
