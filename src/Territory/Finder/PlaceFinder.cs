namespace Buendnisnetz.Territory;

/// <summary>
/// Finds the place that somebody means by a postal code or a name, with the register or without it. It costs one
/// query, and one more for each way to understand a name that is not found as it stands; the open data is in memory.
/// </summary>
public sealed class PlaceFinder(Db db)
{
    private const int MostPlaces = 20;

    /// <summary>Finds the place, asks back between several, or says what to do next.</summary>
    public Task<PlaceAnswer> Find(string? text, CancellationToken cancel = default) => Find(Question.Of(text), new(db), cancel);

    /// <summary>Answers a question for which names were looked up already.</summary>
    internal async Task<PlaceAnswer> Find(Question question, NamesFound names, CancellationToken cancel)
    {
        if (question.Code is not null) return await OfCode(question, cancel);
        var name = question.AsItStands.Name;
        if (question.Asked.Length == 0) return PlaceAnswer.Nothing;
        if (name.Length == 0) return new(question.Asked, [], "Bitte schreiben Sie einen Ort oder eine Postleitzahl.");
        if (name.All(char.IsAsciiDigit))
            return new(question.Asked, [], "Eine Postleitzahl hat fünf Ziffern. Bitte ergänzen Sie sie oder schreiben Sie den Ort aus.");
        if (name.Length < 2) return new(question.Asked, [], "Bitte schreiben Sie mindestens zwei Buchstaben des Ortes.");
        return await OfName(question, names, cancel);
    }

    private async Task<PlaceAnswer> OfCode(Question question, CancellationToken cancel)
    {
        var known = Gazetteer.Germany.OfCode(question.Code!);
        var areas = await db.FindMunicipalities(question.Code!, known, cancel);
        var places = known.Count > 0
            ? known.Select(place => Known.Best(place, areas)).DistinctBy(place => (place.Area, place.Name)).ToList()
            : areas.Select(area => area.ToPlace(question.Code)).ToList();
        var named = places.Where(place => question.AsItStands is { Name.Length: > 1 } reading && reading.RankOf(place.Name) < 3).ToList();
        if (named.Count > 0) places = named;
        return places.Count > 0
            ? new(question.Asked, [.. places.OrderBy(place => Folding.Fold(place.Name), StringComparer.Ordinal)])
            {
                Together =
            Known.Around(places, areas)
            }
            : new(question.Asked, [],
            $"Die Postleitzahl {question.Code} kennen wir nicht. Bitte prüfen Sie die Ziffern oder schreiben Sie den Ort aus.");
    }

    private static async Task<PlaceAnswer> OfName(Question question, NamesFound names, CancellationToken cancel)
    {
        PlaceAnswer? doubtful = null;
        foreach (var reading in question.Readings.Where(reading => reading.Name.Length > 1))
        {
            var choice = Named.Choose(reading, await names.Of(reading.Name, AreaKind.Gemeinde, cancel));
            if (choice.Places.Count == 0 || (choice.OnlyBegin && reading.LeftOut == LeftOut.Words)) continue;
            if (reading.IsAnsweredBy(choice.Places)) return Answer(question, choice);
            doubtful ??= new(question.Asked, [.. choice.Places.Take(MostPlaces)], PlaceAnswer.PartOfOne) { IsGuess = true };
        }
        return doubtful ?? Unknown(question);
    }

    private static PlaceAnswer Answer(Question question, Choice choice) => choice.Places.Count > MostPlaces
        ? new(question.Asked, [.. choice.Places.Take(MostPlaces)], PlaceAnswer.More)
        : new(question.Asked, choice.Places) { IsGuess = choice.OnlyBegin && !question.Asked.Contains('.', StringComparison.Ordinal) };

    private static PlaceAnswer Unknown(Question question) => Similar.To(question.AsItStands.Name) is { Count: > 0 } similar
        ? new(question.Asked, similar, PlaceAnswer.OnlySimilar) { IsGuess = true }
        : new(question.Asked, [], PlaceAnswer.Unknown);
}
