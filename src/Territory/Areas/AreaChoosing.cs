namespace Buendnisnetz.Territory;

/// <summary>Finds the areas from which a form chooses.</summary>
internal static class AreaChoosing
{
    private const int MostFound = 30;

    extension(Db db)
    {
        /// <summary>The areas with these keys, in their order; what is no key or too small is passed over.</summary>
        public async Task<IReadOnlyList<Area>> AreasOf(IEnumerable<string> texts, AreaKind smallest, CancellationToken cancel)
        {
            var keys = texts.Where(text => AreaKey.TryParse(text, out var key) && key.Level <= smallest).Select(AreaKey.Parse)
                .Distinct().ToList();
            if (keys.Count == 0) return [];
            var areas = await db.Areas.Where(area => keys.Contains(area.Key)).ToListAsync(cancel);
            return [.. areas.OrderBy(area => keys.IndexOf(area.Key))];
        }

        /// <summary>
        /// The areas that are called so, the widest first; else those in which such a place lies. None for less than two letters.
        /// </summary>
        public async Task<FoundAreasToChoose> AreasNamed(string? typed, AreaKind smallest, CancellationToken cancel)
        {
            if (Folding.Fold(typed).Length < 2) return FoundAreasToChoose.Nothing;
            var question = Question.Of(typed);
            var names = new NamesFound(db);
            var whole = question.Readings.Where(reading => reading.Name.Length > 1 && reading.LeftOut == LeftOut.Nothing);
            foreach (var reading in question.Code is null ? whole : [])
                if (Called(reading, await names.Of(reading.Name, smallest, cancel)) is { Count: > 0 } areas) return new(areas);
            return await db.AreasAround(await new PlaceFinder(db).Find(question, names, cancel), smallest, cancel);
        }

        private async Task<FoundAreasToChoose> AreasAround(PlaceAnswer answer, AreaKind smallest, CancellationToken cancel)
        {
            if (answer.IsGuess) return FoundAreasToChoose.Nothing;
            var keys = answer.Places.SelectMany(place => place.IsUnsure ? place.LikelyKreise.Select(kreis => kreis.Key)
                : [place.Area.SelfAndAround.First(key => key.Level <= smallest)]);
            var areas = (await db.AreasOf(keys.Select(key => key.Text), smallest, cancel)).Where(area => area.ValidUntil is null)
                .Take(MostFound).ToList();
            return areas is [var first, ..] ? new(areas)
            {
                Where = Explained(answer, first),
                LacksSmaller = smallest == AreaKind.Gemeinde && answer.Places is [{ IsUnsure: false } place] && !Is(place, first)
                    && await db.LacksMunicipalities(first, cancel),
            } : FoundAreasToChoose.Nothing;
        }

        private async Task<bool> LacksMunicipalities(Area area, CancellationToken cancel) =>
            area.IsLandkreis && !await db.Areas.GemeindenOf(area.Key).AnyAsync(cancel);
    }

    private static string? Explained(PlaceAnswer answer, Area area) => answer.Places switch
    {
        [{ IsUnsure: true } place] => $"Zu welchem Kreis {place.Name} gehört, wissen wir nicht sicher. In der Nähe:",
        [var place] when Is(place, area) => null,
        [var place] => $"{place.Name} liegt {GermanPlace.In(area.Spoken)}.",
        _ => "Dazu passen mehrere Orte. Sie liegen hier oder in der Nähe:",
    };

    private static List<Area> Called(Reading reading, IReadOnlyList<FoundArea> found)
    {
        var meant = found.Where(one => one.Area.IsLandkreis ? !reading.NamesTown : !reading.AsksForKreis).ToList();
        var begin = meant.Where(one => reading.RankOf(one.Area.Name, one.Key) < 3).ToList();
        return [.. (begin.Count > 0 ? begin : meant).Select(one => one.Area).DistinctBy(area => area.Key)
            .OrderBy(area => area.Kind).ThenBy(area => area.SortKey, StringComparer.Ordinal).Take(MostFound)];
    }

    /// <summary>Whether the place is the area and does not only lie in it; a city that is its own Kreis is one.</summary>
    private static bool Is(Place place, Area area) => (place.IsArea && place.Area == area.Key)
        || (!area.IsLandkreis && PlaceNames.Stem(place.Name) == PlaceNames.Stem(area.Name));
}

/// <summary>What a form offers for what was typed.</summary>
/// <param name="Areas">The areas to choose from.</param>
public sealed record FoundAreasToChoose(IReadOnlyList<Area> Areas)
{
    /// <summary>Where the place lies that is called so, if these are called otherwise; null where that is plain.</summary>
    public string? Where { get; init; }

    /// <summary>Whether the place is a municipality that may be chosen as soon as the register is imported.</summary>
    public bool LacksSmaller { get; init; }

    /// <summary>Why these are offered; null where that is plain.</summary>
    public string? Note => LacksSmaller ? $"{Where} Die Gemeinde allein lässt sich hier noch nicht wählen." : Where;

    /// <summary>Nothing is called so.</summary>
    public static FoundAreasToChoose Nothing { get; } = new([]);
}
