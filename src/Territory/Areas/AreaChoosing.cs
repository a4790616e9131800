namespace Buendnisnetz.Territory;

/// <summary>Areas as a form chooses them: found by typing, ticked, sent back by their keys.</summary>
public static class AreaChoosing
{
    private const int MostFound = 30;

    extension(Db db)
    {
        /// <summary>The areas with these keys, in their order; what is no key is passed over.</summary>
        public async Task<IReadOnlyList<Area>> AreasOf(IEnumerable<string> texts, CancellationToken cancel)
        {
            var keys = texts.Where(text => AreaKey.TryParse(text, out _)).Select(AreaKey.Parse).Distinct().ToList();
            var areas = await db.Areas.Where(area => keys.Contains(area.Key)).ToListAsync(cancel);
            return [.. areas.OrderBy(area => keys.IndexOf(area.Key))];
        }

        /// <summary>
        /// The areas that are called so, the widest first; else those in which such a place lies. None for less than two letters.
        /// </summary>
        public async Task<FoundAreasToChoose> AreasNamed(string? typed, CancellationToken cancel)
        {
            var question = Question.Of(typed);
            if (Folding.Fold(typed).Length < 2) return FoundAreasToChoose.Nothing;
            var whole = question.Readings.Where(reading => reading.Name.Length > 1 && reading.LeftOut == LeftOut.Nothing);
            foreach (var reading in question.Code is null ? whole : [])
                if (Called(reading, await db.FindByName(reading.Name, cancel)) is { Count: > 0 } areas) return new(areas);
            return await db.AreasAround(await new PlaceFinder(db).Find(typed, cancel), cancel);
        }

        private async Task<FoundAreasToChoose> AreasAround(PlaceAnswer answer, CancellationToken cancel)
        {
            if (answer.IsGuess) return FoundAreasToChoose.Nothing;
            var keys = answer.Places.SelectMany(place => place.IsUnsure ? place.LikelyKreise.Select(kreis => kreis.Key) : [place.Area]);
            var areas = (await db.AreasOf(keys.Select(key => key.Text), cancel)).Where(area => area.ValidUntil is null).Take(MostFound)
                .ToList();
            return areas.Count == 0 ? FoundAreasToChoose.Nothing : new(areas) { Note = Explained(answer, areas) };
        }
    }

    private static List<Area> Called(Reading reading, IReadOnlyList<FoundArea> found)
    {
        var meant = found.Where(one => IsLandkreis(one.Area) ? !reading.NamesTown : !reading.AsksForKreis).ToList();
        var begin = meant.Where(one => reading.RankOf(one.Area.Name, one.Key) < 3).ToList();
        return [.. (begin.Count > 0 ? begin : meant).Select(one => one.Area).DistinctBy(area => area.Key)
            .OrderBy(area => area.Kind).ThenBy(area => area.SortKey, StringComparer.Ordinal).Take(MostFound)];
    }

    private static bool IsLandkreis(Area area) => area is { Kind: AreaKind.Kreis, Designation: not ("Kreisfreie Stadt" or "Stadtkreis") };

    private static string? Explained(PlaceAnswer answer, List<Area> areas) => answer.Places switch
    {
        [{ IsUnsure: true } place] => $"Zu welchem Kreis {place.Name} gehört, wissen wir nicht sicher. In der Nähe:",
        [{ IsArea: true }] => null,
        [var place] => $"{place.Name} liegt {GermanPlace.In(IsLandkreis(areas[0]) ? areas[0].Title : areas[0].Name)}. "
            + "Die Gemeinde allein lässt sich hier noch nicht wählen.",
        _ => "Dazu passen mehrere Orte. Sie liegen hier oder in der Nähe:",
    };
}

/// <summary>What a form offers for what was typed.</summary>
/// <param name="Areas">The areas to choose from.</param>
public sealed record FoundAreasToChoose(IReadOnlyList<Area> Areas)
{
    /// <summary>Why these are offered, where they are called otherwise; null where that is plain.</summary>
    public string? Note { get; init; }

    /// <summary>Nothing is called so.</summary>
    public static FoundAreasToChoose Nothing { get; } = new([]);
}
