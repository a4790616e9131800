namespace Buendnisnetz.Territory;

/// <summary>Chooses among what bears a name what is most likely meant.</summary>
internal static class Named
{
    public static IReadOnlyList<Place> Choose(Reading reading, IReadOnlyList<FoundArea> areas)
    {
        var candidates = FromRegister(reading, areas).Concat(FromOpenData(reading, areas)).ToList();
        var best = candidates.Where(one => one.Rank <= 1).ToList() is { Count: > 0 } same ? same : candidates;
        return [.. Hinted(reading, Distinct(reading, best)).OrderBy(one => one.Rank)
            .ThenBy(one => PlaceNames.Key(one.Place.Name) == reading.Name ? 0 : 1).ThenBy(one => one.Order)
            .ThenBy(one => Folding.Fold(one.Place.Name), StringComparer.Ordinal).ThenBy(one => one.Place.Area).Select(one => one.Place)];
    }

    private static IEnumerable<Candidate> FromRegister(Reading reading, IReadOnlyList<FoundArea> areas) =>
        areas.GroupBy(found => found.Area.Key).Select(of => of.MinBy(found => reading.RankOf(found.Area.Name, found.Key))!)
            .Select(found => new Candidate(found.ToPlace(), reading.RankOf(found.Area.Name, found.Key), -(found.Area.Population ?? 0),
                found.Area));

    /// <summary>Places of the open data that the register does not know under this name in the same Land.</summary>
    private static IEnumerable<Candidate> FromOpenData(Reading reading, IReadOnlyList<FoundArea> areas) =>
        Gazetteer.Germany.BeginningWith(reading.Name)
            .Where(place => !areas.Any(found => found.Area.Kind == AreaKind.Gemeinde && Known.IsSame(place, found.Area)))
            .Take(200)
            .Select(place => new Candidate(Known.Best(place, areas), reading.RankOf(place.Name), 0, null));

    /// <summary>
    /// A town and the Kreis of its name are not asked back for: the town is meant unless the Kreis is asked for. Of a
    /// city that is a Kreis and a Land as well the smallest area is meant.
    /// </summary>
    private static List<Candidate> Distinct(Reading reading, List<Candidate> candidates)
    {
        bool IsKreis(Candidate one) => one.Area is { Kind: AreaKind.Kreis, Designation: not ("Kreisfreie Stadt" or "Stadtkreis") };
        var kreise = candidates.Where(IsKreis).ToList();
        if (reading.AsksForKreis && kreise.Count > 0) return kreise;
        var towns = candidates.Where(one => !IsKreis(one)).ToList();
        var chosen = towns.Any(one => one.Rank <= 1) ? towns : candidates;
        return [.. chosen.Where(one => !chosen.Exists(other => other != one && SameButSmaller(other.Place, one.Place)))];
    }

    private static bool SameButSmaller(Place other, Place place) =>
        PlaceNames.Stem(other.Name) == PlaceNames.Stem(place.Name)
        && (place.IsArea ? other.Area != place.Area && place.Area.Covers(other.Area) : other.IsArea && other.Area == place.Area);

    /// <summary>"Neuenkirchen, Steinfurt": those in whose Kreis or Land the further words occur, if there are such.</summary>
    private static List<Candidate> Hinted(Reading reading, List<Candidate> candidates)
    {
        var hints = reading.Hints.ToList();
        var hinted = candidates.Where(one => hints.All(hint =>
            $" {PlaceNames.Key(one.Place.Label)}".Contains($" {hint}", StringComparison.Ordinal))).ToList();
        return hints.Count > 0 && hinted.Count > 0 ? hinted : candidates;
    }

    private sealed record Candidate(Place Place, int Rank, int Order, Area? Area);
}
