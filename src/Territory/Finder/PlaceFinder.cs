namespace Buendnisnetz.Territory;

/// <summary>
/// Finds the place that somebody means by a postal code or a name, with the register or without it. It costs one
/// query; the open data is in memory.
/// </summary>
public sealed class PlaceFinder(Db db)
{
    private const int MostPlaces = 20;

    /// <summary>Finds the place, asks back between several, or says what to do next.</summary>
    public async Task<PlaceAnswer> Find(string? text, CancellationToken cancel = default)
    {
        var question = Question.Of(text);
        if (question.Code is not null) return await OfCode(question, cancel);
        if (question.Name.Length == 0) return PlaceAnswer.Nothing;
        if (question.Name.All(char.IsAsciiDigit))
            return new(question.Asked, [], "Eine Postleitzahl hat fünf Ziffern. Bitte ergänzen Sie sie oder schreiben Sie den Ort aus.");
        if (question.Name.Length < 2) return new(question.Asked, [], "Bitte schreiben Sie mindestens zwei Buchstaben des Ortes.");
        return await OfName(question, cancel);
    }

    private async Task<PlaceAnswer> OfCode(Question question, CancellationToken cancel)
    {
        var known = Gazetteer.Germany.OfCode(question.Code!);
        var areas = await db.FindMunicipalities(question.Code!, known, cancel);
        var places = known.Count > 0
            ? known.Select(place => Known.Best(place, areas)).DistinctBy(place => (place.Area, place.Name)).ToList()
            : areas.Select(area => area.ToPlace(question.Code)).ToList();
        var named = places.Where(place => question.Name.Length > 1 && question.RankOf(place.Name) < 3).ToList();
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

    private async Task<PlaceAnswer> OfName(Question question, CancellationToken cancel)
    {
        var areas = await db.FindByName(question.Name, cancel);
        var places = Named.Choose(question, areas);
        if (places.Count > MostPlaces)
            return new(question.Asked, [.. places.Take(MostPlaces)],
                "Es gibt noch mehr Orte, die so beginnen. Schreiben Sie den Namen weiter oder nehmen Sie die Postleitzahl.");
        if (places.Count > 0) return new(question.Asked, places);
        var similar = Similar.To(question.Name);
        return similar.Count > 0
            ? new(question.Asked, similar, "Diesen Ort kennen wir nicht; ähnlich heißen:") { IsGuess = true }
            : new(question.Asked, [],
            "Diesen Ort kennen wir nicht. Versuchen Sie es mit der Postleitzahl oder mit dem Namen Ihrer Stadt, Gemeinde oder Ihres "
                + "Landkreises.");
    }
}
