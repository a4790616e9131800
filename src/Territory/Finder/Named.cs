namespace Buendnisnetz.Territory;

/// <summary>Chooses among what bears a name what is most likely meant.</summary>
internal static class Named
{
    public static Choice Choose(Reading reading, IReadOnlyList<FoundArea> areas)
    {
        var candidates = FromRegister(reading, areas).Concat(FromOpenData(reading, areas)).ToList();
        var best = candidates.Where(one => one.Rank <= 1).ToList() is { Count: > 0 } same
            ? [.. same, .. candidates.Where(one => IsBiggerHalf(reading, one, same))] : candidates;
        var chosen = Hinted(reading, Distinct(reading, best)).OrderBy(one => one.Rank)
            .ThenBy(one => PlaceNames.Key(one.Place.Name) == reading.Name ? 0 : 1).ThenBy(one => -one.Size)
            .ThenBy(one => Folding.Fold(one.Place.Name), StringComparer.Ordinal).ThenBy(one => one.Place.Area).ToList();
        return new([.. chosen.Select(one => one.Place)], chosen.TrueForAll(one => OnlyBegins(reading, one)));
    }

    /// <summary>
    /// Whether only a piece of a word was typed, so that another place may be meant: "Sulz" is not Sulzheim. Where words were left out, a
    /// piece of a name is no answer either: "VG Rhein-Selz" is not the Rhein-Sieg-Kreis.
    /// </summary>
    private static bool OnlyBegins(Reading reading, Candidate one) => one.Rank > 1 && !reading.Name.Contains(' ', StringComparison.Ordinal)
        && (reading.LeftOut == LeftOut.Words || !$"{PlaceNames.Key(one.Place.Name)} {one.Key}".Split(' ').Contains(reading.Name));

    /// <summary>Schwenningen is a village, and half of a town that is bigger; Ahrweiler is a Kreis, and half of a town.</summary>
    private static bool IsBiggerHalf(Reading reading, Candidate one, List<Candidate> same) => one.Rank > 1
        && one.Area is null or { Kind: AreaKind.Gemeinde }
        && one.Size > same.Where(other => !other.IsKreis).Select(other => other.Size).DefaultIfEmpty().Max()
        && one.Place.Name.Contains('-', StringComparison.Ordinal)
        && one.Place.Name.Split('-').Any(half => PlaceNames.Key(half) == reading.Name);

    private static IEnumerable<Candidate> FromRegister(Reading reading, IReadOnlyList<FoundArea> areas) =>
        areas.GroupBy(found => found.Area.Key).Select(of => of.MinBy(found => reading.RankOf(found.Area.Name, found.Key))!)
            .Select(found => new Candidate(found.ToPlace(), reading.RankOf(found.Area.Name, found.Key), found.Area.Population ?? 0,
                found.Area, found.Key));

    /// <summary>
    /// Places of the open data that the register does not know under this name in the same Land; the more postal codes one has, the bigger
    /// it is.
    /// </summary>
    private static IEnumerable<Candidate> FromOpenData(Reading reading, IReadOnlyList<FoundArea> areas) =>
        Gazetteer.Germany.BeginningWith(reading.Name)
            .Where(place => !areas.Any(found => found.Area.Kind == AreaKind.Gemeinde && Known.IsSame(place, found.Area)))
            .Take(200)
            .Select(place => new Candidate(Known.Best(place, areas), reading.RankOf(place.Name),
                Gazetteer.Germany.OfStem(place.Stem).Count(other => other.Area == place.Area), null));

    /// <summary>
    /// A town and the Kreis of its name are not asked back for: the town is meant unless the Kreis is asked for. Of a
    /// city that is a Kreis and a Land as well the smallest area is meant.
    /// </summary>
    private static List<Candidate> Distinct(Reading reading, List<Candidate> candidates)
    {
        var kreise = candidates.Where(one => one.IsKreis).ToList();
        if (reading.AsksForKreis && kreise.Count > 0) return kreise;
        var towns = candidates.Where(one => !one.IsKreis).ToList();
        var chosen = towns.Any(one => one.Rank <= 1) ? towns : candidates;
        return [.. chosen.Where(one => !chosen.Exists(other => other != one
            && (SameButSmaller(other.Place, one.Place) || one.Place.IsTheSameAsTheMoreExact(other.Place))))];
    }

    private static bool SameButSmaller(Place other, Place place) =>
        PlaceNames.Stem(other.Name) == PlaceNames.Stem(place.Name)
        && (place.IsArea ? other.Area != place.Area && place.Area.Covers(other.Area) : other.IsArea && other.Area == place.Area);

    /// <summary>
    /// "Neuenkirchen, Steinfurt": those in whose Kreis or Land the further words occur, if there are such; "Gronau (Leine)": those near
    /// which other places are named so.
    /// </summary>
    private static List<Candidate> Hinted(Reading reading, List<Candidate> candidates)
    {
        var hints = reading.Hints.ToList();
        var hinted = candidates.Where(one => one.Place.IsBeside(hints)).ToList();
        if (hints.Count == 0 || hinted.Count == 1) return hints.Count == 0 ? candidates : hinted;
        var near = (hinted.Count > 0 ? hinted : candidates).Where(one => IsNear(one.Place, hints)).ToList();
        return near.Count > 0 ? near : hinted.Count > 0 ? hinted : candidates;
    }

    /// <summary>Stockstadt am Main is not the one am Rhein, however near that is.</summary>
    private static bool IsNear(Place place, List<string> hints) => place.Position is { } here
        && (PlaceNames.Stem(place.Name) == PlaceNames.Key(place.Name) || hints.TrueForAll(PlaceNames.Key(place.Name).Split(' ').Contains))
        && Gazetteer.Germany.IsAround(here, hints);

    private sealed record Candidate(Place Place, int Rank, int Size, Area? Area, string? Key = null)
    {
        /// <summary>Whether it is a Kreis with municipalities in it.</summary>
        public bool IsKreis => Area is { IsLandkreis: true };
    }
}

/// <summary>What bears a name.</summary>
/// <param name="Places">The places, the likeliest first.</param>
/// <param name="OnlyBegin">Whether their names only begin so.</param>
internal sealed record Choice(IReadOnlyList<Place> Places, bool OnlyBegin);
